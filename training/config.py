"""The one frozen dataclass that every step reads; preset, TOML file and flags override it, in that order."""

# ruff: noqa: RUF009 (_option is dataclasses.field with our metadata)

import argparse
import dataclasses
import difflib
import tomllib
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from training.errors import TrainingError

# A preset holds only what differs from the defaults below.
PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    # RE-Tagger's recipe (arXiv 2207.05696): RMSProp, 1e-4, rho 0.9, batches of 64, plain cross-entropy, equal
    # classes by under-sampling. It presumes an ImageNet base; restoring stands in where there is none.
    "re-tagger": {
        "optimizer": "rmsprop",
        "schedule": "constant",
        "head_lr": 1e-4,
        "lr": 1e-4,
        "weight_decay": 0.0,
        "batch_size": 64,
        "label_smoothing": 0.0,
        "also_weight": 0.0,
        "mixup": 0.0,
        "ema": 0.0,
        "dense": 1024,
        "balance": "undersample",
        "augment": "none",
        "synthetic_graphics": 0,
    },
}

SHARED = "shared by all steps"
SMALLEST = 75  # pixels a side: InceptionV3's pooling leaves nothing of fewer


def _option(default: Any, group: str, text: str, *, choices: Sequence[str] = ()) -> Any:
    """One field: its default, and what `--help` says about it."""
    return dataclasses.field(
        default=default, metadata={"group": group, "help": text, "choices": tuple(choices)}
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Config:
    """Everything a run depends on. Files of a run: see the properties at the end.

    Raises:
        TrainingError: a value is outside its range or none of its choices.
    """

    preset: str = _option("default", SHARED, "recipe to start from", choices=tuple(PRESETS))
    run: Path = _option(Path("runs/rooms"), SHARED, "folder that this run writes to")
    data: Path = _option(Path("photos"), SHARED, "folder that holds the photos")
    labels: Path | None = _option(
        None,
        SHARED,
        "table of the photos: labels.csv or the program's CSV export, paths relative to --data "
        "(not given: DATA/labels.csv if it exists, else a subfolder a label)",
    )
    corrections: Path | None = _option(
        None, SHARED, "CSV with file,label and, if wanted, also and drop: overrides the labels"
    )
    seed: int = _option(1, SHARED, "seed of everything random")
    threads: int = _option(0, SHARED, "processor threads; 0: as many as there are cores")
    workers: int = _option(2, SHARED, "threads that decode photos")
    device: str = _option("auto", SHARED, "where to compute", choices=("auto", "cpu", "cuda"))
    precision: str = _option(
        "auto", SHARED, "number format while training", choices=("auto", "float32", "bfloat16")
    )
    image_size: int = _option(
        299, SHARED, "side in pixels of the photos that train sees; what is measured and exported takes 299"
    )
    batch_size: int = _option(48, SHARED, "photos a step")
    max_minutes: float = _option(
        0.0,
        SHARED,
        "stop a phase of restore or train after so many minutes, for --resume to go on; 0: no limit",
    )
    resume: bool = _option(False, SHARED, "continue an interrupted restore or train")

    base_weights: Path | None = _option(
        None, "base", "InceptionV3 to start from: .safetensors, torchvision's .pth or Keras' .h5"
    )
    base_kind: str = _option(
        "auto",
        "base",
        "imagenet: skip restore; tuned: its upper layers must be restored; none: random weights (for tests); "
        "auto: tuned for .safetensors, imagenet for .pth and .h5",
        choices=("auto", "imagenet", "tuned", "none"),
    )

    more: tuple[Path, ...] = _option(
        (), "catalogue", "further folders (labels.csv or a subfolder a label) or CSV exports to add"
    )
    val_fraction: float = _option(0.15, "catalogue", "share of photos put into val where no split is given")
    min_side: int = _option(48, "catalogue", "photos with a shorter side, in pixels, are dropped")
    unlabelled: tuple[Path, ...] = _option(
        (),
        "catalogue",
        "folders of photos that nobody has labelled: the step spread labels them, and catalogue takes those whose "
        "label --corrections gives",
    )
    near: int = _option(
        6, "catalogue", "perceptual hashes (64 bits) that differ in at most so many bits are near-duplicates"
    )

    teacher: str = _option(
        "efficientnet-lite2",
        "restore",
        "network to learn features from",
        choices=("efficientnet-lite2", "none"),
    )
    restore_epochs: int = _option(12, "restore", "passes over the photos")
    restore_lr: float = _option(1e-3, "restore", "peak of the one-cycle learning rate")
    restore_size: int = _option(
        224,
        "restore",
        "side of the photos in pixels: fewer pixels, more passes; stage 2 returns to image_size",
    )
    restore_stop_after: int = _option(
        0,
        "restore",
        "end the schedule after so many epochs, leaving its last part to train; 0: run it through",
    )
    restore_ema: float = _option(0.0, "restore", "decay a step of the moving average of the weights; 0: none")
    restore_augment: str = _option(
        "strong", "restore", "how the cached views are varied", choices=("none", "mild", "strong")
    )
    restore_views: int = _option(
        3, "restore", "views a photo (the first as it is, the others varied) to cache"
    )
    frozen_until: str = _option("Mixed_6c", "restore", "last block that stays as it is while restoring")
    distill_weight: float = _option(1.0, "restore", "weight of the loss on the teacher's features")
    soft_weight: float = _option(
        0.0,
        "restore",
        "share of the targets, in train too, that is the teacher's own out-of-fold opinion of the label",
    )

    start: Path | None = _option(
        None,
        "train",
        "checkpoint to go on from, such as an earlier run's best.pt (copied: a run writes its own anew)",
    )
    head_epochs: int = _option(1, "train", "stage 1: epochs of the new layers on the frozen base")
    head_lr: float = _option(1e-3, "train", "stage 1: learning rate")
    epochs: int = _option(6, "train", "stage 2: epochs of everything")
    train_frozen_until: str = _option(
        "", "train", "stage 2: last block that stays as it is, its output cached; empty: everything learns"
    )
    train_distill_weight: float = _option(
        0.0, "train", "stage 2: weight of the loss on the teacher's features, where blocks stay frozen"
    )
    train_part: float = _option(
        1.0,
        "train",
        "stage 2: in every other step the learning blocks see a random part of what they are given, of at least "
        "this share of each side; 1: always the whole",
    )
    train_views: int = _option(2, "train", "views a photo to cache where blocks stay frozen")
    lr: float = _option(1e-4, "train", "stage 2: learning rate, or its peak")
    weight_decay: float = _option(0.05, "train", "decay of the weights (AdamW)")
    optimizer: str = _option("adamw", "train", "how steps are made", choices=("adamw", "rmsprop"))
    schedule: str = _option(
        "one_cycle", "train", "how the learning rate changes", choices=("one_cycle", "constant")
    )
    label_smoothing: float = _option(0.05, "train", "probability spread over all labels in the target")
    also_weight: float = _option(0.3, "train", "share of the target that goes to the labels in `also`")
    mixup: float = _option(0.0, "train", "alpha of mixup's Beta distribution; 0: none")
    dropout: float = _option(0.5, "train", "dropout before the last layer")
    dense: int = _option(0, "train", "units of the hidden dense layer; 0: none")
    ema: float = _option(0.0, "train", "decay a step of the moving average of the weights; 0: none")
    patience: int = _option(0, "train", "stop after so many epochs without a better val loss; 0: never")
    balance: str = _option("none", "train", "how rare labels are helped", choices=("none", "undersample"))
    augment: str = _option(
        "mild", "train", "how photos are varied while training", choices=("none", "mild", "strong")
    )
    synthetic_graphics: int = _option(0, "train", "drawn maps and charts added to the label graphic")

    model: Path | None = _option(
        None,
        "evaluate and after",
        "checkpoint or ONNX file to look at (not given: the run's best checkpoint; quantize: RUN/rooms.onnx)",
    )
    checkpoints: tuple[Path, ...] = _option(
        (), "evaluate and after", "average: checkpoints whose weights are averaged"
    )
    split: str = _option(
        "val", "evaluate and after", "photos to evaluate on", choices=("val", "train", "all")
    )
    card: Path | None = _option(
        None,
        "evaluate and after",
        "model card to write from the measured numbers, e.g. resources/MODEL_CARD.md",
    )
    folds: int = _option(5, "evaluate and after", "suspects: folds of the out-of-fold probabilities")
    suspect_features: str = _option(
        "teacher",
        "evaluate and after",
        "suspects: whose features the labels are judged by; the teacher's know none of the labels",
        choices=("teacher", "network"),
    )
    half: bool = _option(
        True, "evaluate and after", "export: store weights as 16-bit integers with a scale a channel"
    )
    out: Path | None = _option(
        None,
        "evaluate and after",
        "average, export, quantize: file to write (not given: RUN/average.pt; RUN/rooms.onnx; MODEL's name with "
        ".int8.onnx)",
    )
    model_version: str = _option("1.0", "evaluate and after", "export: the model's version")
    licence: str = _option(
        "MIT (weights; most training photos are for research only, see MODEL_CARD.md)",
        "evaluate and after",
        "export: the licence recorded in the file",
    )
    parity_photos: int = _option(64, "evaluate and after", "export: photos compared with PyTorch")
    int8: bool = _option(True, "evaluate and after", "export: make the int8 file, too, as quantize does")
    quantize_photos: int = _option(
        96, "evaluate and after", "quantize: photos of train by which the ranges of activations are measured"
    )
    quantize_judged: int = _option(
        0, "evaluate and after", "quantize: photos of val that the int8 file is judged by; 0: all"
    )

    neighbours: int = _option(10, "spread", "labelled photos that vote on a photo's label: its nearest")
    agreement: float = _option(0.8, "spread", "share of them that must agree")
    max_distance: float = _option(
        0.0,
        "spread",
        "cosine distance within which they must lie, 0 to 2; 0: the widest that keeps --reliability on val",
    )
    reliability: float = _option(0.95, "spread", "share of the spread labels that must be right on val")
    library: Path | None = _option(
        None,
        "spread",
        "folder of labelled photos' vectors that an earlier spread wrote, in place of the catalogue's photos",
    )

    catalogue: Path | None = _option(
        None, "sample", "table to draw from: any CSV with the column file (not given: the run's catalogue)"
    )
    by: str = _option("label", "sample", "columns whose values make the strata, a comma between")
    weight: str = _option(
        "listings",
        "sample",
        "what a stratum's share goes by: a numeric column, else listings or photos (how many it has), or equal",
    )
    n: int = _option(1000, "sample", "photos wanted")
    per_listing: int = _option(2, "sample", "photos of one listing at the most; 0: any number")

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            _check(field.name, getattr(self, field.name), field.metadata["choices"])
        for name, low, high in _RANGES:
            if not low <= getattr(self, name) <= high:
                raise TrainingError(
                    f"{flag(name)} must lie between {low:g} and {high:g}, not {getattr(self, name):g}."
                )

    @property
    def catalogue_csv(self) -> Path:
        """The table of photos that catalogue writes and every later step reads."""
        return self.run / "catalogue.csv"

    @property
    def restored(self) -> Path:
        """Checkpoint that restore ends with."""
        return self.run / "restore" / "restored.pt"

    @property
    def best(self) -> Path:
        """Checkpoint of train with the lowest loss on val."""
        return self.run / "train" / "best.pt"

    @property
    def last(self) -> Path:
        """Checkpoint of train after its last epoch."""
        return self.run / "train" / "last.pt"

    @property
    def calibration_json(self) -> Path:
        """What calibrate writes: temperature and expected calibration error before and after."""
        return self.run / "calibration.json"

    @property
    def exported(self) -> Path:
        """The ONNX file that export writes."""
        return self.out if self.out is not None else self.run / "rooms.onnx"

    def to_dict(self) -> dict[str, Any]:
        """The fields as plain values for JSON and checkpoints (paths as posix text)."""
        return {field.name: _plain(getattr(self, field.name)) for field in dataclasses.fields(self)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Config":
        """The opposite of `to_dict`; keys that this version doesn't know are ignored."""
        known = {name: _convert(name, value) for name, value in values.items() if name in _types()}
        return cls(**known)


_RANGES: tuple[tuple[str, float, float], ...] = (
    ("seed", 0, 2**31),
    ("threads", 0, 1024),
    ("workers", 0, 1024),
    ("image_size", SMALLEST, 1024),
    ("batch_size", 2, 4096),  # BatchNorm needs two
    ("max_minutes", 0, 1e6),
    ("val_fraction", 0.01, 0.9),
    ("min_side", 1, 10_000),
    ("near", 0, 16),
    ("restore_epochs", 0, 1000),
    ("restore_lr", 0, 10),
    ("restore_views", 1, 100),
    ("restore_stop_after", 0, 1000),
    ("restore_ema", 0, 0.99999),
    ("restore_size", SMALLEST, 1024),
    ("train_part", 0.3, 1),
    ("train_views", 1, 100),
    ("train_distill_weight", 0, 1000),
    ("distill_weight", 0, 1000),
    ("soft_weight", 0, 1),
    ("head_epochs", 0, 1000),
    ("epochs", 0, 1000),
    ("head_lr", 0, 10),
    ("lr", 0, 10),
    ("weight_decay", 0, 10),
    ("label_smoothing", 0, 0.9),
    ("also_weight", 0, 1),
    ("mixup", 0, 10),
    ("dropout", 0, 0.95),
    ("dense", 0, 16_384),
    ("ema", 0, 0.99999),
    ("patience", 0, 1000),
    ("synthetic_graphics", 0, 1_000_000),
    ("n", 1, 100_000_000),
    ("per_listing", 0, 1_000_000),
    ("neighbours", 1, 1000),
    ("agreement", 0.01, 1),
    ("max_distance", 0, 2),
    ("reliability", 0.01, 1),
    ("folds", 2, 50),
    ("parity_photos", 1, 1_000_000),
    ("quantize_photos", 1, 100_000),
    ("quantize_judged", 0, 1_000_000),
)


def flag(name: str) -> str:
    """The command-line spelling of a field: `head_lr` -> `--head-lr`."""
    return "--" + name.replace("_", "-")


def suggest(wrong: str, known: Sequence[str]) -> str:
    """' Did you mean X?' or an empty text."""
    near = difflib.get_close_matches(wrong, known, n=1, cutoff=0.6)
    return f" Did you mean {near[0]}?" if near else ""


def build(*, file: Path | None = None, flags: Mapping[str, Any] | None = None) -> Config:
    """Defaults, then the preset, then the TOML file, then the flags; the later wins.

    Raises:
        TrainingError: the file cannot be read, or a key or a value is wrong.
    """
    given = _read_toml(file) if file is not None else {}
    given |= {name: value for name, value in (flags or {}).items() if value is not None}
    preset = given.get("preset", "default")
    _check("preset", preset, tuple(PRESETS))
    return Config(**{name: _convert(name, value) for name, value in (PRESETS[preset] | given).items()})


def parse(arguments: Sequence[str], *, step: str, about: str, groups: Sequence[str]) -> Config:
    """Read the flags of one step; `--config FILE` names the TOML file.

    Every step takes every flag, so that a command line can be kept from step to step; `--help` shows those in
    `groups`.

    Raises:
        TrainingError: a flag, a key or a value is wrong.
    """
    parser = _Parser(prog=f"python -m training {step}", description=about, allow_abbrev=False)
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="TOML file with keys as below (with _ for -)"
    )
    _add_flags(parser, groups)
    values = vars(parser.parse_args(arguments))
    return build(file=values.pop("config"), flags=values)


class _Parser(argparse.ArgumentParser):
    """argparse whose complaints are TrainingErrors with a suggestion."""

    def error(self, message: str) -> NoReturn:
        wrong = next((word for word in message.split() if word.startswith("--")), "").split("=")[0]
        known = [option for action in self._actions for option in action.option_strings]
        hint = suggest(wrong, known) if message.startswith("unrecognized") else ""
        raise TrainingError(f"{message[:1].upper()}{message[1:]}.{hint} See {self.prog} --help.")


def _add_flags(parser: argparse.ArgumentParser, groups: Sequence[str]) -> None:
    sections = {group: parser.add_argument_group(group) for group in groups}
    for field in dataclasses.fields(Config):
        shown = field.metadata["group"] in sections
        where = sections[field.metadata["group"]] if shown else parser
        text = f"{field.metadata['help']} [{_shown(field.default)}]" if shown else argparse.SUPPRESS
        kind = _types()[field.name]
        if kind is bool:
            where.add_argument(
                flag(field.name), action=argparse.BooleanOptionalAction, help=text, default=None
            )
        elif kind == tuple[Path, ...]:
            where.add_argument(flag(field.name), nargs="+", metavar="PATH", help=text)
        else:
            choices = field.metadata["choices"]
            metavar = "{" + ",".join(choices) + "}" if choices else _METAVARS[_bare(kind)]
            where.add_argument(flag(field.name), metavar=metavar, help=text.replace("%", "%%"))


_METAVARS: dict[Any, str] = {Path: "PATH", int: "N", float: "X", str: "TEXT"}


def _shown(default: Any) -> str:
    if default is None or default == ():
        return "not given"
    return {True: "on", False: "off"}[default] if isinstance(default, bool) else str(default)


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise TrainingError(f"The configuration {file} cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TrainingError(f"The configuration {file} is not valid TOML: {error}.") from error
    named = {key.replace("-", "_"): value for key, value in values.items()}
    for key in named:
        if key not in _types():
            hint = suggest(key, list(_types()))
            raise TrainingError(f"The configuration {file} has an unknown key: {key}.{hint}")
    return named


def _types() -> dict[str, Any]:
    return typing.get_type_hints(Config)


def _bare(kind: Any) -> Any:
    """`Path | None` -> Path."""
    if isinstance(kind, types.UnionType):
        return next(part for part in typing.get_args(kind) if part is not types.NoneType)
    return kind


def _convert(name: str, value: Any) -> Any:
    """A flag's text, or a TOML or JSON value, as the field's type."""
    kind = _types()[name]
    if value is None and isinstance(kind, types.UnionType):
        return None
    if kind == tuple[Path, ...]:
        parts = [value] if isinstance(value, str | Path) else value
        if not isinstance(parts, list | tuple) or not all(isinstance(part, str | Path) for part in parts):
            raise TrainingError(f"{name} must be a list of paths, not {value!r}.")
        return tuple(Path(part) for part in parts)
    wanted = _bare(kind)
    if wanted is bool and not isinstance(value, bool):
        raise TrainingError(f"{name} must be true or false, not {value!r}.")
    if isinstance(value, bool) and wanted is not bool:
        raise TrainingError(f"{name} must be {_NAMES[wanted]}, not {value!r}.")
    try:
        converted = wanted(value)
    except (TypeError, ValueError) as error:
        raise TrainingError(f"{name} must be {_NAMES[wanted]}, not {value!r}.") from error
    if wanted is int and converted != float(value):
        raise TrainingError(f"{name} must be {_NAMES[wanted]}, not {value!r}.")
    return converted


_NAMES: dict[Any, str] = {
    Path: "a path",
    int: "a whole number",
    float: "a number",
    str: "text",
    bool: "true or false",
}


def _check(name: str, value: Any, choices: Sequence[str]) -> None:
    if choices and value not in choices:
        hint = suggest(str(value), choices)
        raise TrainingError(f"{flag(name)} must be one of {', '.join(choices)}, not {value!r}.{hint}")


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
