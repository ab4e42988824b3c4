"""Any sequence of what a person can do, by hypothesis, against a plain account of what they said.

    python -m tests.reliability.any_sequence [--examples 500] [--steps 40]

Open, drag, key, confirm, take back, undo, redo, filter, rescan, add, another model, a model that loads late, restart,
move the folder, add, delete and change photos, a locked store. After each step: every photo is in exactly one group;
its decision is what the person said last, and nothing else ever changes it; undo is the inverse of do; what is shown is
what the store says, and what is exported is what is shown.
"""

import argparse
import contextlib
import gc
import os
import shutil
import sqlite3
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.rows import records_of
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.model import RoomModel
from retagger_gui.core.store import Store
from retagger_gui.qt.state import decision_log
from retagger_gui.qt.state.arrange import Filter
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.corrections import Corrections, Say
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.thumbnails import Thumbnails
from tests.drawing import draw
from tests.tiny_model import COLOURS, save_tiny_model

LABELS = ("kitchen", "bathroom", "bedroom", "hallway")
FIRST = 6  # photos at the beginning
MOST = 10


class LateRunner:
    """Runs jobs at once, but for the loading of the model while that is held back."""

    def __init__(self) -> None:
        self.held_back = False
        self._waiting: deque[Callable[[], None]] = deque()

    def run(self, call: Callable[[], None], name: str) -> None:
        if name == "load model" and self.held_back:
            self._waiting.append(call)
        else:
            call()

    def release(self) -> None:
        self.held_back = False
        while self._waiting:
            self._waiting.popleft()()

    def wait(self, seconds: float) -> bool:
        return True


class Desk:
    """One run of the program without its window, as qt/window/assembly.py puts it together."""

    def __init__(self, file: Path, model: Path, runner: LateRunner) -> None:
        self.runner = runner
        self.store = Store(file)
        self.photos = PhotoModel()
        self.log = DecisionLog(self.store.decision_db)
        thumbnails = Thumbnails(self.photos, self.store, runner)
        self.contents = BoardContents(self.photos)
        self.folder = OpenFolder(
            self.photos,
            thumbnails,
            self.store,
            model,
            runner,
            extracted=file.parent / "sources",
            decisions=self.log,
            load_model=lambda path: RoomModel(path, threads=1),
        )
        self.corrections = Corrections(self.photos, QUndoStack())
        self.folder.opened.connect(self.corrections.stack.clear)

    def close(self) -> None:
        self.folder.close()
        self.store.close()


class AnySequence(RuleBasedStateMachine):
    """The program, and beside it `said`: what the person said of each photo, by its file's content number."""

    def __init__(self) -> None:
        super().__init__()
        self.app = QApplication.instance() or QApplication([])
        self.place = Path(tempfile.mkdtemp(prefix="retagger-sequence-"))
        self.root, self.moves = self.place / "photos", 0
        self.drawn = self.renamed = 0
        self.content: dict[str, int] = {}  # photo's name -> number of its content
        self.said: dict[int, str | None] = {}
        self.gestures: list[dict[int, tuple[str | None, str | None]]] = []  # number -> (before, after)
        self.undone: list[dict[int, tuple[str | None, str | None]]] = []
        self.models = [
            save_tiny_model(self.place / "all.onnx"),
            save_tiny_model(self.place / "few.onnx", {label: COLOURS[label] for label in LABELS[:3]}),
        ]
        self.model = 0
        for _ in range(FIRST):
            self._draw(f"{self.drawn}.png")
        self.desk = self._started(late=False)
        self._open()

    def _started(self, *, late: bool) -> Desk:
        gc.collect()  # here, and never in a thread: the former desk's objects belong to this one
        runner = LateRunner()
        runner.held_back = late
        return Desk(self.place / "data" / "decisions.sqlite3", self.models[self.model], runner)

    def _draw(self, name: str) -> None:
        label = list(COLOURS)[self.drawn % len(COLOURS)]
        draw(self.root / name, label, (40 + self.drawn, 40))
        self.content[name] = self.drawn
        self.drawn += 1

    def _open(self) -> None:
        self.desk.folder.open([self.root])
        self.gestures, self.undone = [], []

    def _ids(self, choice: list[int]) -> list[int]:
        items = self.desk.photos.session.items
        return [items[number % len(items)].id for number in choice]

    def _number(self, item_id: int) -> int:
        return self.content[self.desk.photos.item(item_id).photo.path.name]

    def _gesture(self, done: bool, after: Callable[[int], str | None]) -> None:
        """Enter in the account what the last command says it was about."""
        if not done:
            return
        stack = self.desk.corrections.stack
        command = stack.command(stack.index() - 1)
        assert isinstance(command, Say)
        change = {}
        for item_id in command.said["decision"]:
            number = self._number(item_id)
            change[number] = (self.said.get(number), after(item_id))
        self.said |= {number: now for number, (_, now) in change.items()}
        self.gestures.append(change)
        self.undone = []

    photos = st.lists(st.integers(0, MOST), min_size=1, max_size=3)

    # What a person does

    @rule(choice=photos, label=st.sampled_from(LABELS))
    def drag(self, choice: list[int], label: str) -> None:
        self._gesture(self.desk.corrections.move(self._ids(choice), label), lambda item_id: label)

    @rule(choice=photos, label=st.sampled_from(LABELS))
    def key(self, choice: list[int], label: str) -> None:
        self._gesture(self.desk.corrections.choose(self._ids(choice), label), lambda item_id: label)

    @rule(choice=photos)
    def confirm(self, choice: list[int]) -> None:
        guess = {item.id: item.guess for item in self.desk.photos.session.items}
        self._gesture(self.desk.corrections.confirm(self._ids(choice)), lambda item_id: guess[item_id])

    @rule(choice=photos)
    def take_back(self, choice: list[int]) -> None:
        self._gesture(self.desk.corrections.take_back(self._ids(choice)), lambda item_id: None)

    @rule()
    def undo(self) -> None:
        self.desk.corrections.stack.undo()
        if self.gestures:
            change = self.gestures.pop()
            self.undone.append(change)
            self.said |= {number: before for number, (before, _) in change.items()}

    @rule()
    def redo(self) -> None:
        self.desk.corrections.stack.redo()
        if self.undone:
            change = self.undone.pop()
            self.gestures.append(change)
            self.said |= {number: after for number, (_, after) in change.items()}

    @rule(what=st.sampled_from([Filter(), Filter("kitchen"), Filter(review_only=True), Filter("1")]))
    def filter(self, what: Filter) -> None:
        self.desk.contents.set_filter(what)

    @rule()
    def rescan(self) -> None:
        self._open()

    @rule()
    def reload(self) -> None:
        """The folder is read anew; what was said can still be undone."""
        self.desk.folder.reread()

    @rule()
    def add_again(self) -> None:
        self.desk.folder.add([self.root])

    @rule()
    def another_model(self) -> None:
        self.model = 1 - self.model
        self.desk.folder.set_model(self.models[self.model])

    @rule(late=st.booleans())
    def restart(self, late: bool) -> None:
        self.desk.close()
        self.desk = self._started(late=late)
        self._open()

    @precondition(lambda self: self.desk.runner.held_back)
    @rule()
    def model_arrives(self) -> None:
        self.desk.runner.release()

    # What happens to the folder

    @rule()
    def move_folder(self) -> None:
        self.moves += 1
        self.root = self.root.rename(self.place / f"moved {self.moves}")
        self._open()

    @precondition(lambda self: len(self.content) < MOST)
    @rule()
    def a_photo_comes(self) -> None:
        self._draw(f"{self.drawn}.png")
        self.desk.folder.add([self.root])

    @precondition(lambda self: len(self.content) > 2)
    @rule(choice=st.integers(0, MOST), reload=st.booleans())
    def a_photo_goes(self, choice: int, reload: bool) -> None:
        name = sorted(self.content)[choice % len(self.content)]
        (self.root / name).unlink()
        del self.content[name]
        self._see_what_became(reload)

    @rule(choice=st.integers(0, MOST), reload=st.booleans())
    def a_photo_is_replaced(self, choice: int, reload: bool) -> None:
        """By another one, of another size: the decision stays with the content, which is gone."""
        self._draw(sorted(self.content)[choice % len(self.content)])
        self._see_what_became(reload)

    @rule(choice=st.integers(0, MOST), reload=st.booleans())
    def a_photo_is_renamed(self, choice: int, reload: bool) -> None:
        name = sorted(self.content)[choice % len(self.content)]
        self.renamed += 1
        new = f"{self.renamed}-{name.rpartition('-')[2]}"
        (self.root / name).rename(self.root / new)
        self.content[new] = self.content.pop(name)
        # before the model has come, nobody knows the content by which its history would be found again
        self._see_what_became(reload and not self.desk.runner.held_back)

    def _see_what_became(self, reload: bool) -> None:
        if reload:
            self.desk.folder.reread()
        else:
            self._open()

    @rule()
    def locked_for_a_while(self) -> None:
        """Another program writes to the store; what is said meanwhile is saved afterwards."""
        with contextlib.closing(sqlite3.connect(self.place / "data" / "decisions.sqlite3")) as other:
            other.execute("BEGIN IMMEDIATE")
            self.key([0], "hallway")
            self.key([1], "bathroom")
            other.rollback()

    # What must always be so

    @invariant()
    def every_photo_is_in_one_group(self) -> None:
        session, contents = self.desk.photos.session, self.desk.contents
        contents.tell()
        shown = [row for group in contents.groups() for row in group.rows]
        assert len(shown) == len(set(shown)) == contents.shown()
        grouped = [item_id for ids in session.groups().values() for item_id in ids]
        assert sorted(grouped) == [item.id for item in session.items]
        assert {tag: count.photos for tag, count in session.counts.items()} == {
            tag: len(ids) for tag, ids in session.groups().items()
        }

    @invariant()
    def the_folder_is_on_the_board(self) -> None:
        assert {item.photo.path.name for item in self.desk.photos.session.items} == set(self.content)

    @invariant()
    def decisions_are_what_the_person_said(self) -> None:
        """While the model is on its way, those of moved photos may not be known yet."""
        late = self.desk.runner.held_back
        for item in self.desk.photos.session.items:
            wanted = self.said.get(self.content[item.photo.path.name])
            if not (late and item.decision is None):
                assert item.decision == wanted, (item.photo.relative, item.decision, wanted)

    @invariant()
    def the_store_says_the_same(self) -> None:
        assert self.desk.log.settle()
        items = [item for item in self.desk.photos.session.items if item.fingerprint]
        for item, known in zip(
            items, self.desk.store.annotations([(i.photo, i.fingerprint) for i in items]), strict=True
        ):
            assert known.label == self.said.get(self.content[item.photo.path.name])

    @invariant()
    def what_is_exported_is_what_is_shown(self) -> None:
        target = self.place / "tags.csv"
        items = self.desk.photos.session.snapshot()
        run(BY_KEY["csv"].write(records_of(items, "1"), target, Options()))
        assert {row.path: row.tag for row in read_csv(target)} == {
            i.photo.relative: i.tag or "" for i in items
        }

    def teardown(self) -> None:
        self.desk.close()
        shutil.rmtree(self.place)


def check(examples: int, steps: int) -> None:
    """Try so many sequences of at most so many steps; raises what the shortest one that fails raises."""
    decision_log.FIRST_WAIT = 0.02
    gc.disable()
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )
    gc.enable()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--examples", type=int, default=500)
    parser.add_argument("--steps", type=int, default=40)
    asked = parser.parse_args()
    check(asked.examples, asked.steps)
    print(f"{asked.examples} sequences of up to {asked.steps} steps: no problem found.")
