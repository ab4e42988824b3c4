"""The step card: the model card from measured numbers; nobody types a figure into it."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

from training import timing
from training.checkpoint import replace_text
from training.config import Config
from training.errors import TrainingError
from training.metrics import ENOUGH
from training.predictor import sha256
from training.report import asking_table, attribute_table, class_table, folder_of, percent, summary_table
from training.table import SPLITS, Entry, read

_CONFUSIONS = 8
_OF_THE_CHECKPOINT = (
    "the checkpoint that it was exported from, whose answers `export` compared with the file's"
)
# What was aimed at: source, figure, its name in words, the least.
_SOURCE_AIMS = (
    ("homes", "accuracy_or_also", "label or also", 0.90),
    ("homes", "top3_or_also", "top 3 or also", 0.97),
    ("listings", "accuracy_or_also", "label or also", 0.92),
    ("listings", "top3_or_also", "top 3 or also", 0.97),
    ("houses", "accuracy_or_also", "label or also", 0.99),
    ("places", "accuracy_or_also", "label or also", 0.86),
    ("extra", "accuracy_or_also", "label or also", 0.89),
)
_CLASS_AIMS = (("hallway", 0.80), ("other", 0.80), ("balcony", 0.80))
_ATTRIBUTE_AIMS = (("fireplace", 0.93), ("toilet", 0.97))

# What the sources of the shipped model are; a source of one's own gets a line without a description.
SOURCES = {
    "houses": "Photos of US listings, one bathroom, bedroom, kitchen and front view a property: the Houses Dataset "
    "(E. Ahmed and M. Moustafa, House price estimation from visual and textual features, 2016, arXiv 1609.08399; "
    "github.com/emanhamed/Houses-dataset), whose authors ask to be cited. Labels are theirs, six known errors "
    "corrected.",
    "places": "Room scenes of 256 x 256 pixels from Places365 (B. Zhou, A. Lapedriza, A. Khosla, A. Oliva, "
    "A. Torralba, Places: a 10 million image database for scene recognition, IEEE TPAMI 2017; for research and "
    "education) as prepared by github.com/SilviuBR24/room-classification (MIT). Labels are its authors' and noisy; "
    "entrance halls were sorted by an AI annotator.",
    "listings": "Photos as agents uploaded them in Hanoi, with watermarks, adverts, empty rooms and plans: "
    "github.com/vietvd88/tensorflow-house-images-classification (no licence stated). Labels by two independent AI "
    "annotators who looked at each photo (97.7 % the same first label).",
    "homes": "Whole homes and flats from some 190 public repositories of owners, small agencies, lettings and holiday "
    "lets in some 45 countries: phone photos, empty rooms, watermarks; most without a stated licence. An owner is in "
    "one split alone. Labels and attributes by an AI annotator who looked at each photo twice.",
    "extra": "Whole homes as owners and small agencies show them: about 90 static sites from some 35 countries, "
    "some 150 public repositories in all, most without a stated licence. Labels by an AI annotator who looked at "
    "each photo.",
}


def run(config: Config) -> None:
    """Write --card (resources/MODEL_CARD.md) from RUN/evaluate-onnx/metrics.json or RUN/evaluate/metrics.json.

    Raises:
        TrainingError: neither belongs to the run's exported file or best checkpoint.
    """
    result = measured(config)
    entries = read(config)
    text = Template(Path(__file__).with_name("model_card.md").read_text("utf-8"))
    target = config.card or Path("resources/MODEL_CARD.md")
    replace_text(target, text.substitute(_values(config, result, entries)))
    print(f"{target} tells what {result['model']} does on {result['split']}.")


def measured(config: Config) -> dict[str, Any]:
    """The results of the exported file, or else of the best checkpoint, on val.

    Raises:
        TrainingError: there are none for the file as it is now.
    """
    for model in (config.exported, config.best):
        path = folder_of(config, model) / "metrics.json"
        if not (path.exists() and model.exists()):
            continue
        try:
            found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise TrainingError(f"{path} is damaged; run the step evaluate again.") from error
        if found.get("split") == "val" and found.get("model_sha256") == sha256(model):
            return found
    raise TrainingError("There are no results of this model on val; run the step evaluate first.")


def _values(config: Config, result: dict[str, Any], entries: Sequence[Entry]) -> dict[str, str]:
    notes = config.run / "notes.md"
    shipped = config.exported if config.exported.exists() else config.best
    return {
        "model": shipped.name,
        "sha256": sha256(shipped),
        "measured": "this very file" if result["model"] == shipped.name else _OF_THE_CHECKPOINT,
        "version": config.model_version,
        "licence": config.licence,
        "labels": ", ".join(f"`{label}`" for label in result["labels"]),
        "photos": str(len(entries)),
        "data": "\n".join(_data(entries)),
        "summary": "\n".join(summary_table(result)),
        "classes": "\n".join(class_table(result["all"])),
        "targets": "\n".join(aim.line() for aim in aims(result)),
        "confusions": "\n".join(_confusions(result)),
        "attributes": "\n".join(_attributes(result)),
        "asking": "\n".join(asking_table(result["asking"])),
        "start": _start(config),
        "calibration": _calibration(config),
        "notes": notes.read_text("utf-8").strip() if notes.exists() else "Nothing further was noted.",
        "compared": _compared(config),
        "seed": str(config.seed),
        "commands": "\n".join(timing.commands(config)),
        "times": "\n".join(timing.table(config)),
    }


def _data(entries: Sequence[Entry]) -> list[str]:
    lines = []
    for source in sorted({entry.source for entry in entries}):
        counts = [sum(e.source == source and e.split == split for e in entries) for split in SPLITS]
        about = SOURCES.get(source, "Photos of the person who trained this model.")
        lines.append(f"- **{source}** ({counts[0]} train, {counts[1]} val): {about}")
    return lines


@dataclass(frozen=True, slots=True)
class Aim:
    """A number that the model was to reach.

    Attributes:
        what: in words.
        value: what it reached.
        wanted: the least (or, with `at_most`, the most) that was aimed at.
    """

    what: str
    value: float
    wanted: float
    at_most: bool = False

    def line(self) -> str:
        """The aim as a line of a Markdown table."""
        met = self.value <= self.wanted if self.at_most else self.value >= self.wanted
        sign = "≤" if self.at_most else "≥"
        verdict = "met" if met else "**missed**"
        return f"| {self.what} {sign} {percent(self.wanted)} | {percent(self.value)} | {verdict} |"


def aims(result: dict[str, Any]) -> list[Aim]:
    """What was aimed at, as far as the data has it."""
    sources, everything, attributes = result["sources"], result["all"], result.get("attributes", {})
    found = [
        Aim(f"{source}: {words}", sources[source][figure], wanted)
        for source, figure, words, wanted in _SOURCE_AIMS
        if source in sources
    ]
    found.append(Aim("macro F1 (label or also)", _number(everything["macro_f1_or_also"]), 0.88))
    found += [
        Aim(f"F1 of {label} (label or also)", everything["classes"][label]["f1_or_also"], wanted)
        for label, wanted in _CLASS_AIMS
        if everything["classes"].get(label, {"photos": 0})["photos"] >= ENOUGH
    ]
    found.append(Aim("expected calibration error", everything["ece"], 0.02, at_most=True))
    if "balcony_against_indoor" in result:
        against = result["balcony_against_indoor"]["accuracy"]
        found.append(Aim("balcony told from rooms: accuracy", against, 0.981))
    found += [
        Aim(f"{name}: accuracy", attributes[name]["accuracy"], wanted)
        for name, wanted in _ATTRIBUTE_AIMS
        if name in attributes
    ]
    return found


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _confusions(result: dict[str, Any]) -> list[str]:
    labels, counts = result["labels"], result["confusion"]
    pairs = [
        (count, labels[row], labels[column])
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
        if row != column and count
    ]
    pairs.sort(key=lambda pair: -pair[0])
    return [f"- {label} taken for {other}: {count} photos" for count, label, other in pairs[:_CONFUSIONS]]


def _attributes(result: dict[str, Any]) -> list[str]:
    if not result.get("attributes"):
        return ["It knows none."]
    lines = attribute_table(result["attributes"])
    if "balcony_against_indoor" in result:
        found = result["balcony_against_indoor"]
        low, high = found["accuracy_95"]
        lines += [
            "",
            f"Balcony, a label, is told from the {found['photos']} photos of rooms and balconies with an accuracy of "
            f"{percent(found['accuracy'])} % ({percent(low)} to {percent(high)}).",
        ]
    return lines


def _start(config: Config) -> str:
    """RUN/start.md: where the weights that training went on from came from."""
    path = config.run / "start.md"
    return (
        path.read_text("utf-8").strip()
        if path.exists()
        else "Nothing was noted of what training started from."
    )


def _compared(config: Config) -> str:
    """What the step compare wrote in this run, as a chapter of the card."""
    path = config.run / "compare" / "report.md"
    if not path.exists():
        return "## Architectures compared\n\nNot in the run that made this card; `python -m training compare` does it."
    return "\n".join(
        f"#{line}" if line.startswith("#") else line for line in path.read_text("utf-8").strip().split("\n")
    )


def _calibration(config: Config) -> str:
    try:
        found = json.loads(config.calibration_json.read_text("utf-8"))
        looks = (
            "and a second look, at the mirrored photo, where the top label has less than "
            f"{percent(found['second_look_below'])} % ({percent(found['looked_at_twice'])} % of the photos), bring"
            if found["second_look_below"]
            else "brings"
        )
        alone = (
            "The results above are with that second look, as the program takes it."
            if found["second_look_below"]
            else "A second look, at the mirrored photo, was right no more often at any bound; the program looks once."
        )
        return (
            f"One temperature ({found['temperature']:.3f}) fitted on the {found['photos']} photos of val {looks} the "
            f"expected calibration error there from {percent(found['ece_before'])} % to "
            f"{percent(found['ece_after'])} %; fitted on one half of the listings and measured on the other, it is "
            f"{percent(found['ece_crossed'])} %.\n\n{alone}"
        )
    except (OSError, ValueError, KeyError):
        return "It was not calibrated."
