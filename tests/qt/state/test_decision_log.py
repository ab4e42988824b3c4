"""What a person says reaches the store: through locks and full disks, in order, and undone as if never said."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack

from retagger_gui.core.compare import ListingState
from retagger_gui.core.errors import StoreError
from retagger_gui.core.store import Change, ListingNote, Store, StoredDecision
from retagger_gui.qt.state import decision_log
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.photo_model import PhotoModel
from tests.qt.conftest import make_photo

A, B = Path("/p/a.jpg"), Path("/p/b.jpg")


def said(path: Path, label: str | None) -> StoredDecision:
    return StoredDecision(path, f"print of {path.name}", label)


def stored(store: Store) -> dict[Path, str]:
    return store.decisions([(path, f"print of {path.name}") for path in (A, B)])


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is tried again soon."""
    monkeypatch.setattr(decision_log, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(decision_log, "LONGEST_WAIT", 0.02)
    monkeypatch.setattr("retagger_gui.core.store.database.PATIENCE", 0.02)


@contextlib.contextmanager
def held(file: Path) -> Iterator[None]:
    """Another program writes to the store, and takes its time."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_lock_loses_nothing_and_is_told_as_long_as_it_lasts(
    log: DecisionLog, store: Store, tmp_path: Path, quick: None, qtbot
) -> None:
    told: list[tuple[int, str]] = []
    log.unsaved.connect(lambda count, reason: told.append((count, reason)))
    for _ in range(2):  # the second time it is told again
        told.clear()
        with held(tmp_path / "memory" / "retagger.sqlite"):
            log.put([said(A, "kitchen"), said(B, "bedroom")])
            qtbot.waitUntil(lambda: bool(told))
            log.put([said(A, "hallway")])
            assert not log.flush(0.1)
            assert log.waiting == 3
            assert log.unsaved_aspects() == {
                A: {"decision": "hallway"},
                B: {"decision": "bedroom"},
            }
            assert "in use by another program" in log.reason
        assert log.flush()
        assert stored(store) == {A: "hallway", B: "bedroom"}
        qtbot.waitUntil(lambda: told[-1] == (0, ""))
        assert told[0][0] >= 2
        assert "in use by another program" in told[0][1]


def test_closing_waits_for_the_lock_to_go(store: Store, tmp_path: Path, quick: None, qapp) -> None:
    log = DecisionLog(store.decision_db)
    with held(tmp_path / "memory" / "retagger.sqlite"):
        log.put([said(A, "kitchen")])
        assert not log.flush(0.1)
    assert log.close()
    assert stored(store) == {A: "kitchen"}


def test_closing_tells_what_could_not_be_written(store: Store, tmp_path: Path, quick: None, qapp) -> None:
    log = DecisionLog(store.decision_db)
    with held(tmp_path / "memory" / "retagger.sqlite"):
        log.put([said(A, "kitchen")])
        assert not log.close(0.2)
        assert log.waiting == 1


def test_a_change_that_cannot_be_stored_does_not_hold_up_the_others(
    log: DecisionLog, store: Store, quick: None, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = store.decision_db.put

    def fussy(changes: list[Change]) -> None:
        if any(isinstance(change, ListingNote) for change in changes):
            raise TypeError("a fault of ours")
        put(changes)

    monkeypatch.setattr(store.decision_db, "put", fussy)
    log.put([said(A, "kitchen"), ListingNote("/p", "note"), said(B, "bedroom")])
    assert log.flush()
    assert stored(store) == {A: "kitchen", B: "bedroom"}


def test_listings_go_the_same_way(log: DecisionLog, store: Store) -> None:
    from retagger_gui.core.store import Cover, ListingChange

    log.put([ListingChange("/p", ListingState("Home")), Cover("/p", "kitchen", A, "f")])
    assert log.flush()
    assert store.listings(["/p"]) == {"/p": ListingState("Home")}
    assert store.covers(["/p"]) == [Cover("/p", "kitchen", A, "f")]


class TestUndo:
    """Undo is neutral: in the window and in the store, whatever became known between."""

    @pytest.fixture
    def followed(self, filled: PhotoModel, log: DecisionLog) -> PhotoModel:
        log.follow(filled)
        return filled

    def test_a_decision_from_elsewhere_survives_do_and_undo(
        self, followed: PhotoModel, log: DecisionLog, store: Store
    ) -> None:
        """A moved folder, and the model is not loaded yet: a key, and then Ctrl+Z."""
        photo, mark = make_photo("loose.jpg"), "print of loose.jpg"
        store.put([StoredDecision(Path("/former/loose.jpg"), mark, "kitchen")])
        stack = QUndoStack()
        corrections = Corrections(followed, stack)
        assert corrections.choose([5], "bedroom")
        stack.undo()
        assert log.flush()
        assert store.annotations([(photo, mark)])[0].label == "kitchen"
        followed.remember("decision", {5: "kitchen"})
        assert followed.item(5).decision == "kitchen"

    def test_what_became_known_between_do_and_undo_counts_after_undo(
        self, followed: PhotoModel, log: DecisionLog
    ) -> None:
        stack = QUndoStack()
        corrections = Corrections(followed, stack)
        assert corrections.choose([5], "bedroom")
        followed.remember("decision", {5: "kitchen"})
        assert followed.item(5).decision == "bedroom", "what is said now counts more"
        stack.undo()
        assert followed.item(5).decision == "kitchen"
        stack.redo()
        assert followed.item(5).decision == "bedroom"

    def test_many_steps_undone_and_redone_leave_the_store_as_the_window(
        self, followed: PhotoModel, log: DecisionLog, store: Store
    ) -> None:
        stack = QUndoStack()
        corrections = Corrections(followed, stack)
        for label in ("bedroom", "hallway", "kitchen"):
            assert corrections.choose([0, 5], label)
        assert corrections.take_back([0, 5])
        for step in ("undo", "undo", "redo", "undo", "undo", "redo", "redo", "redo", "undo"):
            getattr(stack, step)()
            assert log.flush()
            for item_id in (0, 5):
                item = followed.item(item_id)
                (known,) = store.annotations([(item.photo, item.fingerprint)])
                assert known.label == item.decision

    def test_a_step_on_photos_one_of_which_had_it_already(
        self, followed: PhotoModel, log: DecisionLog
    ) -> None:
        followed.remember("decision", {0: "kitchen"})
        stack = QUndoStack()
        corrections = Corrections(followed, stack)
        assert corrections.choose([0, 1], "kitchen")
        stack.undo()
        assert (followed.item(0).decision, followed.item(1).decision) == ("kitchen", None)


def test_a_full_disk_is_told_as_such(log: DecisionLog, store: Store, quick: None, qtbot, monkeypatch) -> None:
    full = StoreError("It cannot be written: the disk is full.")
    put = store.decision_db.put
    monkeypatch.setattr(store.decision_db, "put", lambda changes: (_ for _ in ()).throw(full))
    with qtbot.waitSignal(log.unsaved) as blocker:
        log.put([said(A, "kitchen")])
    assert blocker.args == [1, str(full)]
    monkeypatch.setattr(store.decision_db, "put", put)
    assert log.flush()
    assert stored(store) == {A: "kitchen"}


def test_stars_and_notes_reach_the_store_and_are_undone_there(
    filled: PhotoModel, log: DecisionLog, store: Store, qtbot
) -> None:
    log.follow(filled)
    stack = QUndoStack()
    corrections = Corrections(filled, stack)
    assert corrections.rate([0], 4)
    assert corrections.annotate([0], "x" * 10_000)
    item = filled.item(0)
    assert log.flush()
    (said_of_it,) = store.annotations([(item.photo, item.fingerprint)])
    assert (said_of_it.rating, said_of_it.note, said_of_it.label) == (4, "x" * 10_000, None)
    stack.undo()
    assert log.flush()
    (said_of_it,) = store.annotations([(item.photo, item.fingerprint)])
    assert (said_of_it.rating, said_of_it.note) == (4, "")


def test_what_is_not_written_yet_is_known(
    filled: PhotoModel, log: DecisionLog, tmp_path: Path, quick: None, qtbot
) -> None:
    log.follow(filled)
    stack = QUndoStack()
    corrections = Corrections(filled, stack)
    with held(tmp_path / "memory" / "retagger.sqlite"):
        path = filled.item(0).photo.path
        for rating in (2, 5):
            assert corrections.rate([0], rating)
        assert corrections.annotate([0], "sunny")
        log.put([ListingNote("/p", "noisy")])
        assert log.unsaved_aspects() == {path: {"rating": 5, "note": "sunny"}}
        assert log.unsaved_listing_notes() == {"/p": "noisy"}
        stack.undo()
        assert log.unsaved_aspects() == {path: {"rating": 5}}
    assert log.flush()
