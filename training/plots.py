"""Every picture that training draws: curves, confusion matrix, reliability diagram, contact sheets."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")  # no window, on any machine

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure
from PIL import Image, ImageDraw, ImageFont

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import open_rgb
from training.checkpoint import replace_file
from training.progress import read_log

_THUMB = (220, 165)  # pixels of a photo on a contact sheet
_LINE = 15  # pixels of a line of its caption
_COLUMNS = 6


def curves(log: Path, target: Path, *, x: str = "epoch") -> None:
    """Draw a log: one panel a figure, `train_loss` and `val_loss` together in the panel `loss`.

    Args:
        log: CSV with the column `x`, and columns named SPLIT_FIGURE.
        target: the PNG.
        x: column for the horizontal axis; without it, rows are counted.
    """
    rows = read_log(log)
    names = [name for name in (rows[0] if rows else {}) if name.split("_")[0] in ("train", "val")]
    panels = list(dict.fromkeys(name.split("_", 1)[1] for name in names if "_" in name)) or ["nothing yet"]
    figure, axes = plt.subplots(1, len(panels), figsize=(5.5 * len(panels), 4), squeeze=False)
    for axis, panel in zip(axes[0], panels, strict=True):
        for name in (name for name in names if name.endswith(f"_{panel}")):
            points = [
                (float(row.get(x) or i + 1), float(row[name])) for i, row in enumerate(rows) if row[name]
            ]
            axis.plot(*zip(*points, strict=True), marker="o", label=name.split("_")[0]) if points else None
        axis.set(title=panel.replace("_", " "), xlabel=x)
        axis.grid(alpha=0.3)
        if axis.get_legend_handles_labels()[1]:
            axis.legend()
    _save(figure, target)


def confusion_matrix(counts: npt.NDArray[np.int64], labels: Sequence[str], target: Path) -> None:
    """Draw int[L, L] (rows the label, columns the prediction), shaded by the share of the row."""
    shares = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    figure, axis = plt.subplots(figsize=(1.8 + 0.7 * len(labels), 1.4 + 0.62 * len(labels)))
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(counts):
        if count:
            colour = "white" if shares[row, column] > 0.5 else "black"
            axis.text(column, row, str(count), ha="center", va="center", color=colour, fontsize=9)
    names = [label.replace("_", " ") for label in labels]
    axis.set_xticks(range(len(labels)), names, rotation=45, ha="right")
    axis.set_yticks(range(len(labels)), names)
    axis.set(xlabel="predicted", ylabel="label", title="Photos by label and prediction")
    _save(figure, target)


def reliability(parts: Sequence[dict[str, float]], error: float, target: Path) -> None:
    """Draw accuracy against confidence, from `metrics.bins`."""
    figure, (upper, lower) = plt.subplots(
        2, 1, figsize=(5, 6), sharex=True, gridspec_kw={"height_ratios": [3, 1]}
    )
    middles = [part["middle"] for part in parts]
    upper.plot([0, 1], [0, 1], "--", color="grey", label="perfectly calibrated")
    upper.bar(middles, [part["accuracy"] for part in parts], 1 / 15, edgecolor="white", label="accuracy")
    upper.plot(
        [part["confidence"] for part in parts], [part["accuracy"] for part in parts], "o", color="black"
    )
    upper.set(
        ylabel="accuracy", title=f"Expected calibration error {100 * error:.1f} %", xlim=(0, 1), ylim=(0, 1)
    )
    upper.legend(loc="upper left")
    lower.bar(middles, [100 * part["share"] for part in parts], 1 / 15, edgecolor="white", color="grey")
    lower.set(xlabel="confidence", ylabel="% of photos")
    _save(figure, target)


def contact_sheet(photos: Sequence[tuple[Path, Sequence[str]]], title: str, target: Path) -> None:
    """Draw photos in rows of six, each with its caption's lines below; unreadable ones stay grey."""
    lines = max((len(caption) for _, caption in photos), default=0)
    cell = (_THUMB[0] + 12, _THUMB[1] + lines * _LINE + 14)
    rows = -(-len(photos) // _COLUMNS)
    sheet = Image.new(
        "RGB", (cell[0] * min(_COLUMNS, max(len(photos), 3)) + 12, 44 + cell[1] * rows), "white"
    )
    pen = ImageDraw.Draw(sheet)
    pen.text((12, 14), title if photos else f"{title}: none", fill="black", font=ImageFont.load_default(16))
    font = ImageFont.load_default(12)
    for number, (path, caption) in enumerate(photos):
        left, top = 12 + number % _COLUMNS * cell[0], 44 + number // _COLUMNS * cell[1]
        thumb = _thumb(path)
        sheet.paste(thumb, (left + (_THUMB[0] - thumb.width) // 2, top + (_THUMB[1] - thumb.height) // 2))
        for line, text in enumerate(caption):
            pen.text(
                (left, top + _THUMB[1] + 2 + line * _LINE), _fitting(text, font), fill="black", font=font
            )
    replace_file(target, lambda file: sheet.save(file, "PNG"))


def _thumb(path: Path) -> Image.Image:
    try:
        photo = open_rgb(path, at_least=_THUMB)
    except PhotoError:
        return Image.new("RGB", _THUMB, "lightgrey")
    photo.thumbnail(_THUMB)
    return photo


def _fitting(text: str, font: Any) -> str:
    """The text, its beginning cut off where it is wider than a photo: a file name's end says most."""
    if font.getlength(text) <= _THUMB[0]:
        return text
    while text and font.getlength(f"…{text}") > _THUMB[0]:
        text = text[1:]
    return f"…{text}"


def _save(figure: Figure, target: Path) -> None:
    """Write the figure as PNG, all or nothing, and free it."""
    figure.tight_layout()
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    plt.close(figure)
    replace_file(target, lambda file: file.write(buffer.getvalue()))


def compared(runs: Mapping[str, Sequence[Mapping[str, float]]], title: str, target: Path) -> None:
    """Draw a line a network: loss above and accuracy below, train on the left and val on the right.

    Args:
        runs: for each network its epochs, with train_loss, train_accuracy, val_loss, val_accuracy.
        title: of the figure.
        target: the PNG.
    """
    figure, axes = plt.subplots(2, 2, figsize=(11, 8), sharex=True, sharey="row")
    for row, what in enumerate(("loss", "accuracy")):
        for column, split in enumerate(("train", "val")):
            axis = axes[row][column]
            for name, epochs in runs.items():
                axis.plot(
                    [e["epoch"] for e in epochs], [e[f"{split}_{what}"] for e in epochs], "o-", label=name
                )
            axis.set(title=f"{split}: {what}", xlabel="epoch")
            axis.grid(alpha=0.3)
    axes[0][0].legend()
    figure.suptitle(title)
    _save(figure, target)
