"""What Review holds of the wrong tags on photos of whole homes (val), without and with what names and copies say.

    python -m tests.benchmarks.hints [--data ../shared/data] [--every 1]

Names are those that the photos had where they came from. A tag that `also` names counts as right.
"""

import argparse
import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from retagger_gui import paths
from retagger_gui.core.copies import said_in_stack
from retagger_gui.core.duplicates import MEASURED, Look, look_of, stacks
from retagger_gui.core.effort import EFFORTS
from retagger_gui.core.hints import Hint, name_hint
from retagger_gui.core.images import decode, open_rgb
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Item
from tests.benchmarks import kit

SOURCES = ("homes", "extra")  # what owners and agencies show of whole homes
_BATCH = 16


@dataclass(frozen=True, slots=True)
class Case:
    """One photo: as the program would know it, and which labels are right."""

    item: Item
    right: frozenset[str]
    look: Look

    @property
    def wrong(self) -> bool:
        return self.item.guess not in self.right


def rows(data: Path, split: str) -> list[dict[str, str]]:
    """The rows of that split that are photos of homes."""
    with (data / "labels.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["split"] == split and row["source"] in SOURCES]


def right_of(row: dict[str, str]) -> frozenset[str]:
    """The labels that are right."""
    return frozenset((row["label"], *row["also"].split("|")))


def named(row: dict[str, str], data: Path) -> Photo:
    """The photo under the name that it had where it came from."""
    path = data / row["file"]
    name = path.name.rpartition("__")[2]
    return Photo(path, path.parent, f"{row['listing']}/{name}", row["listing"], 0, 0)


def cases(data: Path, model: RoomModel, sample: Sequence[dict[str, str]]) -> Iterator[Case]:
    """Run the model over photos."""
    for start in range(0, len(sample), _BATCH):
        part = sample[start : start + _BATCH]
        shares = model.predict(np.stack([decode(data / row["file"]).model_input for row in part]))
        for row, probabilities in zip(part, shares.tolist(), strict=True):
            photo = named(row, data)
            small = open_rgb(photo.path, at_least=(MEASURED, MEASURED))
            small.thumbnail((MEASURED, MEASURED))
            item = Item(start + len(row), photo, model.labels, tuple(probabilities), width=1, height=1)
            yield Case(item, right_of(row), look_of(small))


def numbered(found: Iterable[Case]) -> list[Case]:
    """Each with a number of its own, and with what its copies say."""
    several = [replace(case, item=replace(case.item, id=number)) for number, case in enumerate(found)]
    said: dict[int, Hint] = {}
    for stack in stacks({case.item.id: case.look for case in several}):
        said.update(said_in_stack([several[number].item for number in stack]))
    return [replace(case, item=replace(case.item, alike=said.get(case.item.id))) for case in several]


def held(found: Sequence[Case], below: float, *, hints: bool) -> tuple[int, int]:
    """How many wrong and how many right ones a person is asked about."""
    wrong = right = 0
    for case in found:
        item = replace(case.item, ask_below=below)
        if not hints:
            item = replace(
                item, alike=None, photo=replace(item.photo, path=Path("1.jpg"), relative="1.jpg", listing="")
            )
        if item.needs_review:
            wrong, right = wrong + case.wrong, right + (not case.wrong)
    return wrong, right


def changed(found: Sequence[Case]) -> tuple[int, int]:
    """How many tags would be right, and how many wrong, that are not, were all suggestions taken."""
    suggested = [case for case in found if case.item.suggested is not None]
    helps = sum(case.wrong and case.item.suggested in case.right for case in suggested)
    return helps, sum(not case.wrong and case.item.suggested not in case.right for case in suggested)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.hints", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--every", type=int, default=1, help="look at every so-manieth photo only")
    options = parser.parse_args(arguments)
    if not options.data.exists():
        kit.note(f"There are no photos in {options.data}: nothing was measured.")
        return
    _names(options.data)
    model = RoomModel(paths.resource("rooms.onnx"))
    found = numbered(cases(options.data, model, rows(options.data, "val")[:: options.every]))
    wrong = sum(case.wrong for case in found)
    kit.say(f"\n{len(found)} photos of homes in val, {wrong} with a wrong tag:\n")
    kit.say("| asks below | without hints: wrong held | right asked | with hints: wrong held | right asked |")
    kit.say("| --- | ---: | ---: | ---: | ---: |")
    for name, below in EFFORTS.items():
        cells = [
            f"{count / total:.0%} ({count})"
            for hints in (False, True)
            for count, total in zip(held(found, below, hints=hints), (wrong, len(found) - wrong), strict=True)
        ]
        kit.say(f"| {name} ({min(below, 1):.0%}) | {' | '.join(cells)} |")
    helps, spoils = changed(found)
    kit.say(f"\nWhat is suggested on cards would put {helps} tags right and spoil {spoils}.")
    expected = sum(1 - case.item.belief for case in found)
    kit.say(f"\nWrong tags expected: {expected:.0f}; there are {wrong}.")


def _names(data: Path) -> None:
    """How far names can be trusted, on the photos to train with."""
    said = [
        (hint, right_of(row))
        for row in rows(data, "train")
        if (hint := name_hint(named(row, data).below_listing))
    ]
    single = [(hint, right) for hint, right in said if len(hint.labels) == 1]
    right = sum(bool(right.intersection(hint.labels)) for hint, right in single)
    odds = right / max(1, len(single) - right)
    kit.say(f"{len(single)} names in train say one room; {right} are right, {odds:.1f} to one.")


if __name__ == "__main__":
    main()
