"""Which decoder is the fastest for a JPEG to the model's input: python -m tests.benchmarks.decode, by hand.

Processor time a photo, the candidates interleaved. `pip install simplejpeg pyvips pyvips-binary` to have them take part
(PyTurboJPEG calls the same libjpeg-turbo as simplejpeg); without them, Pillow's ways are compared. All but "without any
scale" and those marked 1/8 decode a large photo at a quarter of its size, as the training did.

--parity FOLDER compares, on the photos that FOLDER/labels.csv has in `val`, the model's first label after decode() with
that after decoding every pixel: as they are, and a sample enlarged to 12 megapixels. --scales FOLDER does so for each
of the scales that libjpeg offers, on the sample alone.
"""

import argparse
import csv
import importlib.util
import io
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from retagger_gui import paths
from retagger_gui.core.images import DECODE_AT_LEAST, MODEL_SIZE, Pixels, decode, squeeze
from retagger_gui.core.model import Probabilities, RoomModel
from tests.benchmarks import kit, photos

_SIDE = DECODE_AT_LEAST[0]
_EVERY = 12  # of val, enlarged
_SCALES = (1, 2, 4, 8)  # one pixel in so many, in each direction


def main() -> int:
    """The table of decoders, or of labels."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--parity", type=Path, metavar="FOLDER")
    parser.add_argument("--scales", type=Path, metavar="FOLDER")
    arguments = parser.parse_args()
    if arguments.scales:
        _show_scales(arguments.scales)
    elif arguments.parity:
        _show_parity(arguments.parity)
    else:
        _show_speed(arguments.rounds)
    return 0


def _show_speed(rounds: int) -> None:
    rows: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size, calls in ((photos.SMALL, 4), (photos.LARGE, 1)):
            (path,) = photos.fill(Path(folder, str(size[0])), 1, size)
            cases = _cases(path)
            found = kit.interleaved(
                {name: _repeated(case, calls) for name, case in cases.items()},
                rounds=rounds,
                clock=kit.processor,
            )
            now = found["decode()"]
            for name, timing in found.items():
                rows.setdefault(name, [name]).extend(
                    (f"{timing.median / calls * 1e3:.1f} ms", str(kit.ratio(now, timing)))
                )
    head = ["decoder", "640 x 480", "times as fast as decode()", "4000 x 3000", "times as fast as decode()"]
    kit.say(kit.table(head, rows.values()))


def _repeated(case: kit.Case, calls: int) -> kit.Case:
    def repeated() -> None:
        for _ in range(calls):
            case()

    return repeated


def _cases(path: Path) -> dict[str, kit.Case]:
    cases: dict[str, kit.Case] = {
        "decode()": lambda: decode(path),
        "decode(), with a thumbnail of 256": lambda: decode(path, thumbnail=256),
        "Pillow, draft and resize": lambda: _pillow(path, _SIDE),
        "Pillow, file read whole first": lambda: _pillow(io.BytesIO(path.read_bytes()), _SIDE),
        "Pillow, reducing_gap 2": lambda: _pillow(path, _SIDE, gap=2.0),
        "Pillow, 1/8 where that leaves 299": lambda: _pillow(path, MODEL_SIZE),
        "Pillow, without any scale": lambda: _pillow(path, None),
    }
    if importlib.util.find_spec("simplejpeg"):
        cases["simplejpeg"] = lambda: _simplejpeg(path, _SIDE)
        cases["simplejpeg, fast DCT and upsampling"] = lambda: _simplejpeg(path, _SIDE, fast=True)
        cases["simplejpeg, fast, 1/8 where that leaves 299"] = lambda: _simplejpeg(
            path, MODEL_SIZE, fast=True
        )
    if importlib.util.find_spec("pyvips"):
        cases["pyvips, thumbnail"] = lambda: _vips(path)
    return cases


def _pillow(file: Path | io.BytesIO, at_least: int | None, gap: float | None = None) -> Pixels:
    with Image.open(file) as image:
        if at_least is not None:
            image.draft("RGB", (at_least, at_least))
        small = image.resize((MODEL_SIZE, MODEL_SIZE), Image.Resampling.BILINEAR, reducing_gap=gap)
    return np.asarray(small)


def _simplejpeg(path: Path, at_least: int, *, fast: bool = False) -> Pixels:
    import simplejpeg

    pixels = simplejpeg.decode_jpeg(
        path.read_bytes(),
        min_height=at_least,
        min_width=at_least,
        min_factor=1,
        fastdct=fast,
        fastupsample=fast,
    )
    return squeeze(Image.fromarray(pixels))


def _vips(path: Path) -> Pixels:
    import pyvips

    pyvips.cache_set_max(0)
    found: Pixels = pyvips.Image.thumbnail(str(path), MODEL_SIZE, height=MODEL_SIZE, size="force").numpy()
    return found


def _val(data: Path) -> list[Path]:
    with (data / "labels.csv").open(encoding="utf-8", newline="") as file:
        return [data / row["file"] for row in csv.DictReader(file) if row["split"] == "val"]


def _show_scales(data: Path) -> None:
    """What each scale of libjpeg changes, on photos of 12 megapixels, against every pixel."""
    model = RoomModel(paths.resource("rooms.onnx"))
    said: list[list[Probabilities]] = []
    for path in _val(data)[::_EVERY]:
        file = _enlarged(path)
        said.append([model.predict(_at_scale(file, scale)[None])[0] for scale in _SCALES])
    rows = []
    for place, scale in enumerate(_SCALES):
        changes = [float(np.abs(answers[place] - answers[0]).max()) for answers in said]
        same = sum(answers[place].argmax() == answers[0].argmax() for answers in said)
        mean, most = np.mean(changes), max(changes)
        rows.append([f"1/{scale}", len(said), f"{same} ({same / len(said):.1%})", f"{mean:.3f}, {most:.3f}"])
    kit.say(
        kit.table(["scale", "photos", "same first label", "change of a probability: mean, largest"], rows)
    )


def _at_scale(file: io.BytesIO, scale: int) -> Pixels:
    with Image.open(file) as image:
        if scale > 1:
            image.draft("RGB", (image.width // scale, image.height // scale))
        return squeeze(image)


def _show_parity(data: Path) -> None:
    val = _val(data)
    model = RoomModel(paths.resource("rooms.onnx"))
    sample = val[::_EVERY]
    rows = [
        _compared("val as it is", val, model),
        _compared(f"every {_EVERY}th, enlarged to 12 megapixels", map(_enlarged, sample), model),
    ]
    kit.say(
        kit.table(
            ["photos", "count", "same pixels", "same first label", "largest change of a probability"], rows
        )
    )


def _compared(what: str, files: Iterable[Path | io.BytesIO], model: RoomModel) -> list[object]:
    same_pixels = same_label = count = 0
    change = 0.0
    for scaled, whole in _pairs(files):
        count += 1
        if np.array_equal(scaled, whole):
            same_pixels += 1
            same_label += 1
            continue
        one, other = model.predict(np.stack([scaled, whole]))
        same_label += one.argmax() == other.argmax()
        change = max(change, float(np.abs(one - other).max()))
    return [what, count, f"{same_pixels / count:.1%}", f"{same_label / count:.1%}", f"{change:.3f}"]


def _pairs(files: Iterable[Path | io.BytesIO]) -> Iterator[tuple[Pixels, Pixels]]:
    with ThreadPoolExecutor(kit.cores()) as pool:
        yield from pool.map(lambda file: (decode(file).model_input, _every_pixel(file)), files)


def _every_pixel(file: Path | io.BytesIO) -> Pixels:
    with Image.open(file) as image:
        return squeeze(ImageOps.exif_transpose(image).convert("RGB"))


def _enlarged(path: Path) -> io.BytesIO:
    data = io.BytesIO()
    with Image.open(path) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    scale = (photos.LARGE[0] * photos.LARGE[1] / (upright.width * upright.height)) ** 0.5
    size = (round(upright.width * scale), round(upright.height * scale))
    upright.resize(size, Image.Resampling.BICUBIC).save(data, "JPEG", quality=90)
    return data


if __name__ == "__main__":
    sys.exit(main())
