"""What a run depends on, declared once: types, ranges, flags, TOML keys and help all come from these classes.

Pydantic checks values, tyro makes the flags. Preset, TOML file and flags override each other in that order.
"""

import dataclasses
import difflib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

import tyro
from pydantic import ConfigDict, Field, Strict, ValidationError
from pydantic.dataclasses import dataclass as checked

from training.errors import TrainingError

SMALLEST = 75  # pixels a side: InceptionV3's pooling leaves nothing of fewer

Switch = Annotated[bool, Strict()]
Count = Annotated[int, Strict(), Field(ge=0, le=1_000_000)]
Rate = Annotated[float, Strict(), Field(ge=0, le=10)]
Share = Annotated[float, Strict(), Field(ge=0, le=1)]
Decay = Annotated[float, Strict(), Field(ge=0, le=0.99999)]
Weights = dict[str, Annotated[float, Strict(), Field(ge=0)]]


class Free:
    """Marks an option that changes how a step runs, and not what it computes: a resumed run may change it."""


@dataclass(frozen=True, kw_only=True)
class Shared:
    """Shared by all steps."""

    run: Annotated[Path, Free] = Path("runs/rooms")
    """folder that this run writes to"""
    data: Annotated[Path, Free] = Path("photos")
    """folder that holds the photos"""
    labels: Annotated[Path | None, Free] = None
    """table of the photos: labels.csv or the program's CSV export, paths relative to --data (not given: \
DATA/labels.csv if it exists, else a subfolder a label)"""
    corrections: Path | None = None
    """CSV with file,label and, if wanted, also and drop: overrides the labels"""
    seed: Annotated[int, Strict(), Field(ge=0, le=2**31)] = 1
    """seed of everything random"""
    threads: Annotated[Count, Free] = 0
    """processor threads; 0: as many as there are cores"""
    workers: Annotated[Count, Free] = 2
    """threads that decode photos"""
    device: Annotated[Literal["auto", "cpu", "cuda"], Free] = "auto"
    """where to compute"""
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    """number format while training; evaluate measures a checkpoint in it, on any processor"""
    image_size: Annotated[int, Strict(), Field(ge=SMALLEST, le=1024)] = 299
    """side in pixels of the photos that train sees; what is measured and exported takes 299"""
    batch_size: Annotated[int, Strict(), Field(ge=2, le=4096)] = 48  # BatchNorm needs two
    """photos a step"""
    max_minutes: Annotated[float, Strict(), Field(ge=0), Free] = 0.0
    """stop train after so many minutes, for --resume to go on; 0: no limit"""
    resume: Annotated[Switch, Free] = False
    """continue an interrupted train"""


@dataclass(frozen=True, kw_only=True)
class Start:
    """What to start from."""

    start: Annotated[Path | None, Free] = None  # a run's key names it by its weights
    """network to go on from: an exported file such as the program's rooms.onnx, a checkpoint such as an earlier \
run's best.pt, or a .safetensors file"""
    base_weights: Path | None = None
    """InceptionV3 without a classifier to start from: torchvision's .pth, Keras' .h5 or a .safetensors file"""
    random_weights: Switch = False
    """start from random weights, for tests"""


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """Options of catalogue."""

    more: tuple[Path, ...] = ()
    """further folders (labels.csv or a subfolder a label) or CSV exports to add"""
    attributes: tuple[str, ...] = ("fireplace", "toilet", "bathtub", "island", "tv", "washer")
    """columns of labels.csv that hold 1 where a photo shows it, 0 where it doesn't, nothing where nobody looked"""
    val_fraction: Annotated[float, Strict(), Field(ge=0.01, le=0.9)] = 0.15
    """share of photos put into val where no split is given"""
    min_side: Annotated[int, Strict(), Field(ge=1, le=10_000)] = 48
    """photos with a shorter side, in pixels, are dropped"""
    unlabelled: tuple[Path, ...] = ()
    """folders of photos that nobody has labelled: the step spread labels them, and catalogue takes those whose \
label --corrections gives"""
    near: Annotated[int, Strict(), Field(ge=0, le=16)] = 6
    """perceptual hashes (64 bits) that differ in at most so many bits are near-duplicates"""


@dataclass(frozen=True, kw_only=True)
class Train:
    """Options of train."""

    head_epochs: Count = 1
    """stage 1: epochs of the new layers on the frozen base"""
    head_lr: Rate = 1e-3
    """stage 1: learning rate"""
    epochs: Count = 6
    """stage 2: epochs of everything"""
    train_frozen_until: str = ""
    """stage 2: last block that stays as it is, such as Mixed_6c; empty: everything learns"""
    lr: Rate = 1e-4
    """stage 2: learning rate, or its peak"""
    head_times: Annotated[float, Strict(), Field(ge=0, le=1000)] = 1.0
    """stage 2: the last layers' learning rate, as a multiple of the others'"""
    weight_decay: Rate = 0.05
    """decay of the weights (AdamW)"""
    optimizer: Literal["adamw", "rmsprop"] = "adamw"
    """how steps are made"""
    schedule: Literal["one_cycle", "cosine", "constant"] = "one_cycle"
    """how the learning rate changes"""
    draws: Count = 0
    """photos of an epoch, drawn by weight; 0: as many as there are"""
    source_weights: Weights = field(default_factory=dict)
    """how often a photo of each source is drawn; 1 for those not named"""
    label_weights: Weights = field(default_factory=dict)
    """how often a photo of each label is drawn; 1 for those not named"""
    balance: Literal["none", "undersample"] = "none"
    """how rare labels are helped where nothing is drawn by weight"""
    label_smoothing: Annotated[float, Strict(), Field(ge=0, le=0.9)] = 0.05
    """probability spread over all labels in the target"""
    also_weight: Share = 0.3
    """share of the target that goes to the labels in `also`"""
    attribute_weight: Annotated[float, Strict(), Field(ge=0, le=1000)] = 0.5
    """weight of the loss on the attributes"""
    attribute_fit: Switch = True
    """end with what the step attributes does"""
    mixup: Rate = 0.0
    """alpha of mixup's Beta distribution; 0: none"""
    dropout: Annotated[float, Strict(), Field(ge=0, le=0.95)] = 0.5
    """dropout before the last layers"""
    dense: Annotated[int, Strict(), Field(ge=0, le=16_384)] = 0
    """units of the hidden dense layer; 0: none"""
    ema: Decay = 0.0
    """decay a step of the moving average of the weights; 0: none"""
    patience: Count = 0
    """stop after so many epochs without a better val loss; 0: never"""
    augment: Literal["none", "mild", "homes", "strong"] = "mild"
    """how photos are varied while training"""
    synthetic_graphics: Count = 0
    """drawn maps and charts added to the label graphic"""
    val_photos: Count = 0
    """photos of val that each epoch is judged by, evenly spread; 0: all"""


@dataclass(frozen=True, kw_only=True)
class After:
    """Options of evaluate and after."""

    model: Path | None = None
    """checkpoint or ONNX file to look at (not given: the run's best checkpoint; quantize: RUN/rooms.onnx)"""
    checkpoints: tuple[Path, ...] = ()
    """average: checkpoints whose weights are averaged"""
    split: Literal["val", "train", "all"] = "val"
    """photos to evaluate on"""
    card: Path | None = None
    """model card to write from the measured numbers, e.g. resources/MODEL_CARD.md"""
    folds: Annotated[int, Strict(), Field(ge=2, le=50)] = 5
    """suspects: folds of the out-of-fold probabilities"""
    suspect_features: Literal["teacher", "network"] = "teacher"
    """suspects: whose features the labels are judged by; the teacher's know none of the labels"""
    half: Switch = True
    """export: store weights as 16-bit integers with a scale a channel"""
    out: Path | None = None
    """average, export, quantize: file to write (not given: RUN/average.pt; RUN/rooms.onnx; MODEL's name with \
.int8.onnx)"""
    model_version: str = "1.0"
    """export: the model's version"""
    licence: str = "MIT (weights; most training photos are for research only, see MODEL_CARD.md)"
    """export: the licence recorded in the file"""
    parity_photos: Annotated[int, Strict(), Field(ge=1, le=1_000_000)] = 64
    """export: photos compared with PyTorch"""
    int8: Switch = True
    """export: make the int8 file, too, as quantize does"""
    quantize_photos: Annotated[int, Strict(), Field(ge=1, le=100_000)] = 96
    """quantize: photos of train by which the ranges of activations are measured"""
    quantize_judged: Count = 0
    """quantize: photos of val that the int8 file is judged by; 0: all"""


@dataclass(frozen=True, kw_only=True)
class Spread:
    """Options of spread."""

    neighbours: Annotated[int, Strict(), Field(ge=1, le=1000)] = 10
    """labelled photos that vote on a photo's label: its nearest"""
    agreement: Annotated[float, Strict(), Field(ge=0.01, le=1)] = 0.8
    """share of them that must agree"""
    max_distance: Annotated[float, Strict(), Field(ge=0, le=2)] = 0.0
    """cosine distance within which they must lie, 0 to 2; 0: the widest that keeps --reliability on val"""
    reliability: Annotated[float, Strict(), Field(ge=0.01, le=1)] = 0.95
    """share of the spread labels that must be right on val"""
    library: Path | None = None
    """folder of labelled photos' vectors that an earlier spread wrote, in place of the catalogue's photos"""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Options of sample."""

    catalogue: Path | None = None
    """table to draw from: any CSV with the column file (not given: the run's catalogue)"""
    by: str = "label"
    """columns whose values make the strata, a comma between"""
    weight: str = "listings"
    """what a stratum's share goes by: a numeric column, else listings or photos (how many it has), or equal"""
    n: Annotated[int, Strict(), Field(ge=1, le=100_000_000)] = 1000
    """photos wanted"""
    per_listing: Count = 2
    """photos of one listing at the most; 0: any number"""


@dataclass(frozen=True, kw_only=True)
class Compare:
    """Options of compare."""

    archs: str = "resnet18,alexnet,bn_vgg11b,densenet121,inceptionv3"
    """networks, a comma between"""
    modes: str = "frozen,finetuned"
    """frozen: the last layer alone learns; finetuned: everything does"""
    questions: str = "tags,fireplace,balcony"
    """what they are asked: all tags, an attribute, or a label (yes or no)"""
    arch_weights: dict[str, Path] = field(default_factory=dict)
    """each network's base weights: a file of pytorchcv's, for inceptionv3 torchvision's or Keras', too (not given: \
pytorchcv fetches its own)"""
    from_scratch: Switch = False
    """start networks without a file in --arch-weights from random weights"""
    compare_epochs: Annotated[int, Strict(), Field(ge=1, le=1000)] = 5
    """epochs of each network"""
    compare_size: Annotated[int, Strict(), Field(ge=0, le=1024)] = 0
    """side of the photos in pixels; 0: each network's own (224, InceptionV3 299)"""
    compare_photos: Count = 0
    """photos of each split, each answer's share kept; 0: all"""


GROUPS: tuple[type, ...] = (Shared, Start, Catalogue, Train, After, Spread, Sample, Compare)


@checked(frozen=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Config(Shared, Start, Catalogue, Train, After, Spread, Sample, Compare):
    """Everything a run depends on. Files of a run: see the properties.

    Raises:
        pydantic.ValidationError: a value is outside its range or none of its choices.
    """

    @property
    def catalogue_csv(self) -> Path:
        """The table of photos that catalogue writes and every later step reads."""
        return self.run / "catalogue.csv"

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
        """What calibrate writes: temperature, bounds, and the expected calibration error before and after."""
        return self.run / "calibration.json"

    @property
    def exported(self) -> Path:
        """The ONNX file that export writes."""
        return self.out if self.out is not None else self.run / "rooms.onnx"

    def to_dict(self) -> dict[str, Any]:
        """The fields as plain values for JSON and checkpoints (paths as posix text)."""
        return {name: _plain(value) for name, value in vars(self).items() if name in NAMES}


NAMES = tuple(one.name for one in dataclasses.fields(Config))

# A preset holds only what differs from the defaults.
PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    # RE-Tagger's recipe (arXiv 2207.05696): RMSProp, 1e-4, rho 0.9, batches of 64, plain cross-entropy, equal
    # classes by under-sampling. It presumes an ImageNet base.
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
    # "Correct, export the training set, make the model better": an exported file goes on from itself on some
    # hundred or thousand photos, its lower blocks as they are.
    "go-on": {
        "head_epochs": 0,
        "epochs": 2,
        "batch_size": 32,
        "train_frozen_until": "Mixed_6c",
        "lr": 6e-5,
        "head_times": 5.0,
        "schedule": "cosine",
        "also_weight": 0.32,
        "ema": 0.985,
        "augment": "homes",
    },
}


def mattering(*groups: type) -> tuple[str, ...]:
    """The options of these groups that the result depends on: all but those marked `Free`."""
    return tuple(
        one.name
        for group in groups
        for one in dataclasses.fields(group)
        if Free not in getattr(one.type, "__metadata__", ())
    )


def suggest(wrong: str, known: Sequence[str]) -> str:
    """' Did you mean X?' or an empty text."""
    near = difflib.get_close_matches(wrong, known, n=1, cutoff=0.6)
    return f" Did you mean {near[0]}?" if near else ""


def build(
    *, file: Path | None = None, preset: str | None = None, flags: Mapping[str, Any] | None = None
) -> Config:
    """Defaults, then the preset, then the TOML file, then the flags; the later wins.

    Raises:
        TrainingError: the file cannot be read, or a key or a value is wrong.
    """
    given = _read_toml(file) if file is not None else {}
    name = given.pop("preset", "default") if preset is None else preset
    given.pop("preset", None)
    if name not in PRESETS:
        raise TrainingError(
            f"There is no preset {name}; choose {' or '.join(PRESETS)}.{suggest(str(name), list(PRESETS))}"
        )
    try:
        return Config(**{**PRESETS[name], **given, **(flags or {})})
    except ValidationError as error:
        raise TrainingError(_sentence(error, file)) from None


def parse(arguments: Sequence[str], *, step: str, about: str, groups: Sequence[type]) -> Config:
    """Read the flags of one step; `--config FILE` names the TOML file, `--preset NAME` what to start from.

    Every step takes every flag, so that a command line can be kept from step to step; `--help` shows those in
    `groups`.

    Raises:
        TrainingError: a key or a value is wrong.
        SystemExit: a flag is wrong, and tyro has said so; or help was asked for.
    """
    outer, rest = tyro.cli(_Outer, args=arguments, return_unknown_args=True, add_help=False)
    before = build(file=outer.config, preset=outer.preset)
    parts: list[tuple[str, Any, Any]] = [("outer", _Outer, outer)]
    asked = {"-h", "--help"} & set(rest)
    for group in groups if asked else GROUPS:
        parts.append((group.__name__.lower(), group, _part(group, before)))
    found: Any = tyro.cli(
        dataclasses.make_dataclass("Options", parts, frozen=True),
        args=list(rest),
        prog=f"python -m training {step}",
        description=about,
        config=(tyro.conf.OmitArgPrefixes,),
    )
    flags = {
        one.name: getattr(getattr(found, group.__name__.lower()), one.name)
        for group in GROUPS
        for one in dataclasses.fields(group)
    }
    return build(flags=flags)


@dataclass(frozen=True, kw_only=True)
class _Outer:
    """What the other options start from."""

    config: Path | None = None
    """TOML file with keys as below (with _ for -)"""
    preset: str | None = None
    """recipe to start from: default, re-tagger or go-on"""


def _part(group: type, config: Config) -> Any:
    return group(**{one.name: getattr(config, one.name) for one in dataclasses.fields(group)})


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise TrainingError(f"The configuration {file} cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TrainingError(f"The configuration {file} is not valid TOML: {error}.") from error
    return {key.replace("-", "_"): value for key, value in values.items()}


def _sentence(error: ValidationError, file: Path | None) -> str:
    """The first thing that is wrong, in words."""
    first = error.errors(include_url=False)[0]
    key = ".".join(str(part) for part in first["loc"])
    if first["type"] in ("unexpected_keyword_argument", "extra_forbidden"):
        return f"The configuration {file} has an unknown key: {key}.{suggest(key, NAMES)}"
    where = f"--{key.replace('_', '-')}" if file is None else f"The configuration {file}: {key}"
    return f"{where} = {first['input']!r} does not fit: {first['msg'][:1].lower()}{first['msg'][1:]}."


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
