"""Opening folders: cards first, then tags; what is remembered; cancel, late results, restarts and trouble."""

import os
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, Any

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from retagger_gui.core import classify
from retagger_gui.core.errors import ModelError, StoreError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.images import Decoded, Pixels, decode
from retagger_gui.core.model import Answers, RoomModel
from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import JobRunner, Runner
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.prediction_cache import Recogniser
from retagger_gui.qt.state.progress import Progress
from retagger_gui.qt.state.thumbnails import Made, Thumbnails
from tests.drawing import draw, draw_noisy
from tests.inline_runner import InlineRunner
from tests.tiny_model import COLOURS, save_tiny_model


class Counted:
    """A model that counts the photos it looks at, and can be made to wait or fail."""

    def __init__(self, model: RoomModel) -> None:
        self._model = model
        self.labels, self.version, self.batch, self.engine = model.labels, model.version, 2, model.engine
        self.second_look_below, self.embedding = 0.0, 0
        self.attributes, self.attribute_thresholds = (), ()
        self.seen = 0
        self.looking = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.failing = False

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        self.looking.set()
        self.go_on.wait(20)
        if self.failing:
            raise ModelError("The model failed.")
        self.seen += len(photos)
        return self._model.answers(photos, embedding=embedding)


class Desk:
    """One run of the program, without a window."""

    def __init__(self, store: Store, model_file: Path, model: object, runner: Runner) -> None:
        self.store = store
        self.photos = PhotoModel()
        self.corrections = Corrections(self.photos, QUndoStack())
        self.thumbnails = Thumbnails(self.photos, store, runner)
        self.folder = OpenFolder(
            self.photos,
            self.thumbnails,
            store,
            model_file,
            runner,
            extracted=model_file.parent / "sources",
            decisions=DecisionLog(store.decision_db),
            load_model=lambda path: model,  # type: ignore[arg-type, return-value]
        )
        self.problems: list[str] = []
        self.progress: list[Progress] = []
        self.finished: list[bool] = []
        self.opened: list[list[Path]] = []
        self.folder.problem.connect(self.problems.append)
        self.folder.progress.connect(self.progress.append)
        self.folder.finished.connect(self.finished.append)
        self.folder.opened.connect(self.opened.append)

    def tags(self) -> dict[str, str]:
        return {item.photo.relative: item.group for item in self.photos.session.items}

    def id_of(self, name: str) -> int:
        return next(item.id for item in self.photos.session.items if item.photo.relative == name)

    def with_open(self, root: Path) -> "Desk":
        """Open a folder, and wait for nothing."""
        self.folder.open([root])
        return self

    def wait_for_photos(self, qtbot: QtBot) -> "Desk":
        """Until the six photos of `listings` are on the board."""
        qtbot.waitUntil(lambda: self.photos.rowCount() == 6)
        return self

    def decide(self, name: str, label: str) -> None:
        assert self.corrections.choose([self.id_of(name)], label)


def loads_late(run: Desk, model: Counted) -> threading.Event:
    """The model's file takes its time: the model is there once this event is set."""
    read = threading.Event()

    def load(path: Path) -> Counted:
        assert read.wait(20)
        return model

    run.folder.models.load_file = load  # type: ignore[assignment]
    return read


MakeDesk = Callable[..., Desk]
TAGS = {
    "12 Oak Road/1.jpg": "kitchen",
    "12 Oak Road/2.jpg": "bathroom",
    "12 Oak Road/10.png": "bedroom",
    "3 Elm Street/front.jpg": "exterior",
    "3 Elm Street/plan.png": "floorplan",
    "loose.jpg": "living_room",
}


@pytest.fixture
def counted(model: RoomModel) -> Counted:
    return Counted(model)


@pytest.fixture
def desk(
    qapp, tmp_path: Path, model_file: Path, counted: Counted, inline: InlineRunner
) -> Iterator[MakeDesk]:
    """Makes runs of the program that share one memory on disk; each new one is a restart."""
    running: list[tuple[Desk, Store]] = []

    def stop() -> None:
        for former, store in running:
            former.folder.close()
            store.close()
        running.clear()

    def make(runner: Runner = inline, model: object = counted, file: Path = model_file) -> Desk:
        stop()
        store = Store(tmp_path / "memory" / "retagger.sqlite")
        fresh = Desk(store, file, model, runner)
        running.append((fresh, store))
        return fresh

    yield make
    counted.go_on.set()
    stop()


def test_a_folder_is_tagged(desk: MakeDesk, listings: Path) -> None:
    run = desk().with_open(listings)
    assert run.tags() == TAGS
    assert run.finished == [True]
    assert run.opened == [[listings]]
    assert run.folder.roots == [listings]
    assert run.problems == []
    assert (run.progress[-1].done, run.progress[-1].total, run.progress[-1].scanning) == (6, 6, False)
    assert not run.folder.busy


def test_in_threads(desk: MakeDesk, listings: Path, threads: JobRunner, qtbot) -> None:
    run = desk(threads)
    with qtbot.waitSignal(run.folder.busy_changed), qtbot.waitSignal(run.folder.finished):
        run.folder.open([listings])
        assert run.folder.busy
        assert run.photos.rowCount() == 0, "nothing is read before the call returns"
    assert run.tags() == TAGS


def test_cards_come_before_tags(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    run = desk(threads)
    counted.go_on.clear()
    run.folder.open([listings])
    qtbot.waitUntil(lambda: run.photos.rowCount() == 6 and counted.looking.is_set())
    assert set(run.tags().values()) == {UNTAGGED}
    assert run.folder.untagged == 6
    with qtbot.waitSignal(run.folder.finished):
        counted.go_on.set()
    assert run.tags() == TAGS


def test_the_second_time_nothing_is_inferred(desk: MakeDesk, listings: Path, counted: Counted) -> None:
    desk().folder.open([listings])
    assert counted.seen == 6
    run = desk()
    run.folder.load_model()
    draw_noisy(listings / "new.jpg", "hallway", seed=5)
    run.folder.open([listings])
    assert counted.seen == 7
    assert run.tags() == {**TAGS, "new.jpg": "hallway"}


def test_tags_and_decisions_come_with_the_cards(desk: MakeDesk, listings: Path) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    run = desk()
    run.folder.load_model()
    changed: list[object] = []
    run.photos.rows_changed.connect(changed.append)
    run.photos.said.connect(changed.append)
    run.folder.open([listings])
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
    assert changed == [], "nothing is told of a photo again once it is there, and nothing written"


def test_answers_for_other_labels_than_the_models_are_asked_anew(
    desk: MakeDesk, listings: Path, counted: Counted
) -> None:
    """The model's file was exchanged for one with other labels, and is called the same."""
    run = desk().with_open(listings)
    engine, store = run.folder.models.current, run.store
    assert engine is not None
    run.folder.cache.flush()
    known = store.known([item.photo for item in run.photos.session.items], engine.name)
    found = [one.prediction for one in known if one.prediction is not None]
    assert len(found) == 6
    store.put_predictions([replace(one, probabilities=(0.5, 0.5)) for one in found[:2]], engine.name)
    run = desk()
    run.folder.load_model()
    run.folder.open([listings])
    assert counted.seen == 8
    assert run.tags() == TAGS


def test_a_scan_that_began_under_another_model_brings_no_tags_of_it(
    desk: MakeDesk, listings: Path, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk().folder.open([listings])
    run = desk()
    run.folder.load_model()
    former, asked = run.folder.models.current, Store.known
    assert former is not None

    def exchanged(self: Store, *arguments: Any) -> Any:
        run.folder.models.current = replace(former, content="another")
        return asked(self, *arguments)

    monkeypatch.setattr(Store, "known", exchanged)
    run.folder.open([listings])
    assert counted.seen == 12, "each is looked at by the other model"
    assert run.tags() == TAGS


def test_opening_again_what_is_open_brings_tags_that_were_missing(
    desk: MakeDesk, listings: Path, counted: Counted
) -> None:
    desk().folder.open([listings])
    run = desk()
    run.folder.load_model()
    run.folder.open([listings])
    run.photos.set_labels(run.photos.labels)
    assert set(run.tags().values()) == {UNTAGGED}
    run.folder.add([listings])
    assert run.tags() == TAGS
    assert counted.seen == 6


def test_tags_are_remembered_when_the_model_loads_after_the_scan(
    desk: MakeDesk, listings: Path, counted: Counted
) -> None:
    desk().folder.open([listings])
    run = desk().with_open(listings)
    assert counted.seen == 6
    assert run.tags() == TAGS


def test_a_moved_folder_is_known_though_the_model_loads_after_the_scan(
    desk: MakeDesk, listings: Path, tmp_path: Path, counted: Counted, threads: JobRunner, qtbot, monkeypatch
) -> None:
    run = desk().with_open(listings)
    run.decide("loose.jpg", "other")
    moved = listings.rename(tmp_path / "moved")
    run = desk(threads)
    loaded = loads_late(run, counted)
    decoded: list[object] = []
    monkeypatch.setattr(classify, "decode", lambda *given, **named: decoded.append(given))
    run.with_open(moved).wait_for_photos(qtbot)
    with qtbot.waitSignal(run.folder.finished):
        loaded.set()
    assert run.tags() == TAGS | {"loose.jpg": "other"}
    assert counted.seen == 6
    assert not decoded


def test_a_moved_folder_costs_no_inference_and_keeps_decisions(
    desk: MakeDesk, listings: Path, counted: Counted
) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    moved = listings.rename(listings.with_name("elsewhere"))
    run = desk().with_open(moved)
    assert counted.seen == 6
    assert run.tags() == {**TAGS, "loose.jpg": "other"}


def test_a_moved_folder_comes_with_its_tags_and_the_next_time_without_being_read(
    desk: MakeDesk, listings: Path, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    moved = listings.rename(listings.with_name("elsewhere"))
    for path in moved.rglob("*.jpg"):
        os.utime(path, (1, 1))
    monkeypatch.setattr("retagger_gui.qt.state.prediction_cache.Recogniser", partial(Recogniser, each=60.0))
    run = desk()
    run.folder.load_model()
    changed: list[object] = []
    run.photos.rows_changed.connect(changed.append)
    run.folder.open([moved])
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
    assert changed == []

    def unread(path: Path) -> str:
        raise AssertionError(f"{path} is read")

    again = desk()
    again.folder.load_model()
    monkeypatch.setattr("retagger_gui.qt.state.prediction_cache.fingerprint", unread)
    again.folder.open([moved])
    assert again.tags() == {**TAGS, "loose.jpg": "other"}
    assert counted.seen == 6


def test_moved_photos_on_a_slow_drive_are_left_to_the_tagging(
    desk: MakeDesk, listings: Path, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk().folder.open([listings])
    moved = listings.rename(listings.with_name("elsewhere"))
    monkeypatch.setattr("retagger_gui.qt.state.prediction_cache.Recogniser", partial(Recogniser, each=-1.0))
    run = desk()
    run.folder.load_model()
    run.folder.open([moved])
    assert run.tags() == TAGS
    assert counted.seen == 6


def test_a_changed_photo_is_looked_at_again_and_its_decision_is_not_kept(
    desk: MakeDesk, listings: Path, counted: Counted
) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    draw(listings / "loose.jpg", "balcony", size=(70, 50))
    run = desk().with_open(listings)
    assert counted.seen == 7
    assert run.tags() == {**TAGS, "loose.jpg": "balcony"}


def test_decisions_survive_a_restart_and_a_retagging(desk: MakeDesk, listings: Path, tmp_path: Path) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    first.decide("12 Oak Road/1.jpg", "kitchen")
    assert first.folder.flush()
    run = desk().with_open(listings)
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
    assert run.photos.item(run.id_of("12 Oak Road/1.jpg")).confirmed
    colours = {"inside": COLOURS["kitchen"], "outside": COLOURS["exterior"]}
    other = RoomModel(save_tiny_model(tmp_path / "other.onnx", colours), threads=1)
    run.folder.models.load_file = lambda path: other
    run.folder.set_model(other.path)
    assert run.photos.labels == ("inside", "outside")
    assert run.tags()["loose.jpg"] == "other"
    assert run.tags()["3 Elm Street/front.jpg"] == "outside"
    assert run.finished[-1] is True


def test_taking_back_survives_a_restart(desk: MakeDesk, listings: Path) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    assert first.corrections.take_back_all()
    run = desk().with_open(listings)
    assert run.tags() == TAGS


def test_a_decision_on_a_photo_not_tagged_yet(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    run = desk(threads)
    counted.go_on.clear()
    run.with_open(listings).wait_for_photos(qtbot)
    run.decide("loose.jpg", "other")
    with qtbot.waitSignal(run.folder.finished):
        counted.go_on.set()
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
    assert run.photos.item(run.id_of("loose.jpg")).guess == "living_room"
    moved = listings.rename(listings.with_name("elsewhere"))
    again = desk().with_open(moved)
    assert again.tags()["loose.jpg"] == "other", "it was written once more when the content was known"


def test_a_decision_taken_back_before_tagging_is_not_restored(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    first = desk().with_open(listings)
    first.decide("loose.jpg", "other")
    run = desk(threads, model=Other(counted))
    counted.go_on.clear()
    run.with_open(listings).wait_for_photos(qtbot)
    assert run.tags()["loose.jpg"] == "other"
    assert run.corrections.take_back_all()
    with qtbot.waitSignal(run.folder.finished):
        counted.go_on.set()
    assert run.tags() == TAGS


class Other:
    """The same model as another version: nothing is remembered of it."""

    def __init__(self, counted: Counted) -> None:
        self.labels, self.version, self.batch = counted.labels, "another", counted.batch
        self.engine = counted.engine
        self.second_look_below, self.embedding = 0.0, 0
        self.attributes, self.attribute_thresholds = (), ()
        self.answers = counted.answers


def test_cancel_keeps_what_is_done_and_resume_goes_on(
    desk: MakeDesk, tmp_path: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    for number in range(60):
        draw_noisy(tmp_path / "many" / f"{number}.png", "bathroom", seed=number)
    run = desk(threads)
    run.folder.models.load_file = lambda path: counted  # type: ignore[assignment, return-value]
    with qtbot.waitSignal(run.folder.finished):
        run.photos.moved.connect(run.folder.cancel)
        run.folder.open([tmp_path / "many"])
    done = run.photos.count("bathroom")[0]
    assert 0 < done < 60
    assert run.finished == [False]
    assert run.folder.untagged == run.photos.rowCount() - done > 0
    run.photos.moved.disconnect(run.folder.cancel)
    with qtbot.waitSignal(run.folder.finished):
        run.folder.resume()
    assert run.folder.untagged == 0
    assert run.finished == [False, True]


def test_resuming_at_once_after_a_cancel(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    run = desk(threads)
    counted.go_on.clear()
    run.folder.open([listings])
    qtbot.waitUntil(counted.looking.is_set)
    run.folder.cancel()
    with qtbot.waitSignal(run.folder.finished):
        run.folder.resume()
        counted.go_on.set()
    assert run.tags() == TAGS


def test_adding_at_once_after_a_cancel(desk: MakeDesk, listings: Path, threads: JobRunner, qtbot) -> None:
    run = desk(threads)
    run.folder.open([listings / "3 Elm Street"])
    run.folder.cancel()
    run.folder.add([listings / "12 Oak Road"])
    either = {
        "1.jpg",
        "12 Oak Road/1.jpg",
    }  # beside the other folder, if that had a photo before it was cancelled
    qtbot.waitUntil(lambda: not either.isdisjoint(run.tags()) and not run.folder.busy)
    assert {name.rpartition("/")[2]: tag for name, tag in run.tags().items()}["1.jpg"] == "kitchen"


def test_opening_again_right_after_a_decision(
    desk: MakeDesk, listings: Path, threads: JobRunner, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = desk(threads)
    with qtbot.waitSignal(run.folder.finished):
        run.folder.open([listings])
    gate, put = threading.Event(), run.store.decision_db.put
    monkeypatch.setattr(run.store.decision_db, "put", lambda changes: gate.wait(10) and put(changes))
    run.decide("loose.jpg", "other")
    with qtbot.waitSignal(run.folder.finished):
        run.folder.open([listings])
        gate.set()
    assert run.tags() == {**TAGS, "loose.jpg": "other"}


def test_several_folders_that_cannot_be_read_are_one_sentence(desk: MakeDesk, tmp_path: Path) -> None:
    run = desk()
    run.folder.open([tmp_path / "a", tmp_path / "b", tmp_path / "c"])
    (told,) = run.problems
    assert told.startswith(f"{tmp_path / 'a'}: There is no such file or folder. If it was moved")
    assert told.endswith(" 2 more could not be read either.")


def test_late_results_of_the_former_folder_are_dropped(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    second = listings.with_name("second")
    draw_noisy(second / "only.png", "hallway", seed=3)
    run = desk(threads)
    counted.go_on.clear()
    run.folder.open([listings])
    qtbot.waitUntil(counted.looking.is_set)
    with qtbot.waitSignal(run.folder.opened):
        run.folder.open([second])
    with qtbot.waitSignal(run.folder.finished):
        counted.go_on.set()
    assert threads.wait(10)
    qtbot.wait(1)
    assert run.tags() == {"only.png": "hallway"}
    assert run.opened == [[listings], [second]]


def test_opening_an_empty_folder_leaves_what_is_open(desk: MakeDesk, listings: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    run = desk().with_open(listings)
    run.folder.open([tmp_path / "empty"])
    assert run.problems == ["There is no photo in empty."]
    assert run.tags() == TAGS
    assert run.folder.roots == [listings]


def test_a_folder_that_is_gone_is_named(desk: MakeDesk, tmp_path: Path) -> None:
    run = desk()
    run.folder.open([tmp_path / "gone"])
    (told,) = run.problems
    assert told.startswith(f"{tmp_path / 'gone'}: There is no such file or folder. ")
    assert told.endswith("open it where it is now."), "what to do"
    assert run.finished == [True]
    assert not run.folder.busy


def test_adding_to_what_is_open(desk: MakeDesk, listings: Path, tmp_path: Path) -> None:
    draw_noisy(tmp_path / "second" / "Ash Lane" / "only.png", "hallway", seed=3)
    run = desk().with_open(listings)
    run.decide("loose.jpg", "other")
    run.folder.add([tmp_path / "second"])
    assert run.tags() == {**TAGS, "loose.jpg": "other", "second/Ash Lane/only.png": "hallway"}
    assert run.opened == [[listings]]
    assert run.folder.roots == [listings, tmp_path / "second"]
    run.folder.add([listings])
    assert run.problems == ["All photos in comparables are on the board already."]
    assert len(run.tags()) == 7


def test_adding_while_busy_waits_its_turn(
    desk: MakeDesk, listings: Path, tmp_path: Path, threads: JobRunner, qtbot
) -> None:
    draw_noisy(tmp_path / "second" / "only.png", "hallway", seed=3)
    run = desk(threads)
    with qtbot.waitSignal(run.folder.finished):
        run.folder.open([listings])
        run.folder.add([tmp_path / "second"])
    assert run.tags() == {**TAGS, "second/only.png": "hallway"}
    assert run.finished == [True]


def test_single_photos_can_be_opened(desk: MakeDesk, listings: Path) -> None:
    run = desk()
    run.folder.open([listings / "loose.jpg", listings / "12 Oak Road" / "2.jpg"])
    assert run.tags() == {"loose.jpg": "living_room", "2.jpg": "bathroom"}


def test_bad_photos_get_their_reason_and_the_rest_goes_on(
    desk: MakeDesk, listings: Path, counted: Counted
) -> None:
    (listings / "empty.jpg").write_bytes(b"")
    (listings / "text.jpg").write_text("no photo")
    run = desk().with_open(listings)
    assert run.tags() == {**TAGS, "empty.jpg": UNREADABLE, "text.jpg": UNREADABLE}
    assert run.photos.item(run.id_of("empty.jpg")).error == "The file is empty."
    assert run.finished == [True]
    shutil.copy(listings / "loose.jpg", listings / "empty.jpg")
    again = desk().with_open(listings)
    assert again.tags()["empty.jpg"] == "living_room", "it is tried anew"


def test_without_a_model_photos_can_be_opened_and_tagged_by_hand(
    desk: MakeDesk, listings: Path, counted: Counted, qtbot
) -> None:
    run = desk()

    def missing(path: Path) -> RoomModel:
        raise ModelError("The model file is missing.")

    run.folder.models.load_file = missing
    with qtbot.waitSignal(run.folder.model_failed) as blocker:
        run.folder.open([listings])
    assert blocker.args == ["The model file is missing."]
    assert run.finished == [False]
    run.decide("loose.jpg", "other")
    assert run.tags()["loose.jpg"] == "other"
    run.folder.models.load_file = lambda path: counted  # type: ignore[assignment, return-value]
    run.folder.set_model(Path("found.onnx"))
    assert run.tags() == {**TAGS, "loose.jpg": "other"}


def test_another_model_that_fails_to_load_changes_nothing(desk: MakeDesk, listings: Path, qtbot) -> None:
    run = desk().with_open(listings)
    run.folder.models.load_file = RoomModel
    with qtbot.waitSignal(run.folder.model_failed):
        run.folder.set_model(listings / "loose.jpg")
    assert run.tags() == TAGS
    assert run.folder.model is not None
    assert not run.folder.busy


def test_a_model_that_fails_while_tagging(desk: MakeDesk, listings: Path, counted: Counted) -> None:
    run = desk()
    counted.failing = True
    run.folder.open([listings])
    assert run.problems == ["The model failed."]
    assert run.finished == [False]
    assert run.photos.rowCount() == 6
    counted.failing = False
    run.folder.resume()
    assert run.tags() == TAGS


def test_a_memory_that_cannot_be_read_or_written_is_told_once(
    desk: MakeDesk, listings: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    run = desk()

    def full(*arguments: object) -> None:
        raise StoreError("The disk is full.")

    for name in ("put_predictions", "known", "annotations", "prediction"):
        monkeypatch.setattr(Store, name, full)
    run.folder.open([listings])
    assert run.tags() == TAGS
    run.decide("loose.jpg", "other")
    qtbot.waitUntil(lambda: run.problems != [])
    assert run.problems == ["The disk is full."]


def test_the_taggings_pictures_are_kept_and_shown(desk: MakeDesk, listings: Path) -> None:
    desk().with_open(listings)
    run = desk().with_open(listings)
    marks = {item.fingerprint for item in run.photos.session.items}
    store = run.store
    assert store.has_thumbnails(marks) == marks
    assert len(marks) == 6


def test_visible_pictures_come_straight_from_the_tagging(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    run = desk(threads)
    run.thumbnails.fetch = lambda wanted: Made(None)  # type: ignore[method-assign]
    counted.go_on.clear()
    run.with_open(listings).wait_for_photos(qtbot)
    run.thumbnails.request([0, 1])
    with qtbot.waitSignal(run.folder.finished):
        counted.go_on.set()
    assert run.thumbnails.pixmap(0) is not None
    assert run.thumbnails.pixmap(5) is None


def test_what_is_on_screen_waits_for_no_tagging(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    run = desk(threads)
    counted.go_on.clear()
    run.folder.open([listings])
    qtbot.waitUntil(counted.looking.is_set)
    ids = [item.id for item in run.photos.session.items]
    run.thumbnails.request(ids)
    qtbot.waitUntil(lambda: all(run.thumbnails.pixmap(item_id) for item_id in ids))
    assert counted.seen == 0
    counted.go_on.set()


def test_a_decision_from_before_the_content_was_known_follows_it(
    desk: MakeDesk, listings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The content is known from another place: the scan recognises it, and nothing is tagged again."""
    monkeypatch.setattr("retagger_gui.qt.state.prediction_cache.Recogniser", partial(Recogniser, each=60.0))
    desk().folder.open([listings])
    copies = Path(shutil.copytree(listings, tmp_path / "copies"))
    without = desk()

    def missing(path: Path) -> RoomModel:
        raise ModelError("There is no model.")

    monkeypatch.setattr(without.folder.models, "load_file", missing)
    without.folder.open([copies])
    without.decide("loose.jpg", "other")
    monkeypatch.undo()
    with_model = desk()
    with_model.folder.load_model()
    with_model.folder.open([copies])
    assert with_model.tags()["loose.jpg"] == "other"
    moved = copies.rename(tmp_path / "moved")
    again = desk().with_open(moved)
    assert again.tags()["loose.jpg"] == "other"


def test_what_the_scan_asked_for_is_not_asked_for_again(
    desk: MakeDesk, listings: Path, tmp_path: Path, counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Photos of just the size of known ones, with other content."""
    desk().folder.open([listings])
    new = Path(shutil.copytree(listings, tmp_path / "new"))
    for path in new.rglob("*.*"):
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    read: list[Path] = []

    def noted(path: Path) -> str:
        read.append(path)
        return fingerprint(path)

    monkeypatch.setattr("retagger_gui.qt.state.prediction_cache.fingerprint", noted)
    monkeypatch.setattr("retagger_gui.qt.state.prediction_cache.Recogniser", partial(Recogniser, each=60.0))
    run = desk()
    run.folder.load_model()
    run.folder.open([new])
    assert run.photos.rowCount() == 6
    assert len(read) == len(set(read)) == 6


def test_pictures_seen_before_a_cancel_are_kept(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot, monkeypatch
) -> None:
    run = desk(threads)
    loaded = loads_late(run, counted)
    run.with_open(listings).wait_for_photos(qtbot)
    items = run.photos.session.items
    run.thumbnails.request([item.id for item in items])
    marks = {fingerprint(item.photo.path) for item in items}
    qtbot.waitUntil(lambda: run.store.has_thumbnails(marks) == marks)
    run.folder.cancel()
    loaded.set()
    qtbot.waitUntil(lambda: not run.folder.loading)
    assert counted.seen == 0


def test_pictures_are_there_without_the_files_while_another_model_tags(
    desk: MakeDesk, listings: Path
) -> None:
    run = desk().with_open(listings)
    run.folder.cache.flush()
    items = list(run.photos.session.items)
    run.photos.set_labels(run.photos.labels)  # as another model does: all are untagged again
    for item in items:
        item.photo.path.unlink()
    run.thumbnails.decoded.open()
    run.thumbnails.request([item.id for item in items])
    assert all(run.thumbnails.pixmap(item.id) is not None for item in items)
    run.thumbnails.decoded.close()


def test_a_photo_is_decoded_once_for_the_eye_and_the_model(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot, monkeypatch
) -> None:
    decoded: list[object] = []

    def counting(file: IO[bytes], **given: Any) -> Decoded:
        decoded.append(file)
        return decode(file, **given)

    monkeypatch.setattr(classify, "decode", counting)
    run = desk(threads)
    model_file_read = loads_late(run, counted)
    run.with_open(listings).wait_for_photos(qtbot)
    ids = [item.id for item in run.photos.session.items]
    run.thumbnails.request(ids)
    qtbot.waitUntil(lambda: all(run.thumbnails.pixmap(item_id) for item_id in ids))
    assert len(decoded) == 6
    with qtbot.waitSignal(run.folder.finished):
        model_file_read.set()
    assert run.tags() == TAGS
    assert counted.seen == 6
    assert len(decoded) == 6
    assert not run.thumbnails.decoded.is_open, "nothing is kept when nobody will come for it"
    run.folder.close()
    marks = {item.fingerprint for item in run.photos.session.items}
    assert run.store.has_thumbnails(marks) == marks


def test_closing_in_the_middle_writes_what_was_decided(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot
) -> None:
    run = desk(threads)
    counted.go_on.clear()
    run.with_open(listings).wait_for_photos(qtbot)
    run.decide("loose.jpg", "other")
    threading.Timer(0.1, counted.go_on.set).start()
    again = desk().with_open(listings)
    assert again.tags()["loose.jpg"] == "other"


def test_nothing_is_looked_for_while_only_the_model_is_awaited(
    desk: MakeDesk, listings: Path, threads: JobRunner, counted: Counted, qtbot: QtBot
) -> None:
    """The window said "Looking for photos" until the first one was tagged, however long ago all had been found."""
    run = desk(threads)
    loaded = loads_late(run, counted)
    run.with_open(listings).wait_for_photos(qtbot)
    try:
        qtbot.waitUntil(lambda: bool(run.progress) and not run.progress[-1].scanning)
        assert (run.progress[-1].done, run.progress[-1].total) == (0, 6)
    finally:
        loaded.set()
    qtbot.waitUntil(lambda: run.finished == [True])


def test_progress_knows_rate_and_time_left(desk: MakeDesk, tmp_path: Path, threads: JobRunner, qtbot) -> None:
    for number in range(60):
        draw_noisy(tmp_path / "many" / f"{number}.png", "bathroom", seed=number)
    run = desk(threads)
    with qtbot.waitSignal(run.folder.finished):
        run.folder.open([tmp_path / "many"])
    done = [entry.done for entry in run.progress]
    assert done == sorted(done)
    assert run.progress[-1].done == 60
    timed = [entry for entry in run.progress if entry.rate > 0]
    assert all(entry.seconds_left is None or entry.seconds_left >= 0 for entry in timed)


def test_a_key_and_its_undo_before_the_model_is_there_erase_no_earlier_decision(
    desk: MakeDesk, listings: Path, tmp_path: Path, counted: Counted, threads: JobRunner, qtbot
) -> None:
    run = desk().with_open(listings)
    run.decide("loose.jpg", "other")
    moved = listings.rename(tmp_path / "moved")
    run = desk(threads)
    loaded = loads_late(run, counted)
    run.with_open(moved).wait_for_photos(qtbot)
    run.decide("loose.jpg", "kitchen")
    run.corrections.stack.undo()
    with qtbot.waitSignal(run.folder.finished):
        loaded.set()
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
    again = desk().with_open(moved)
    assert again.tags() == {**TAGS, "loose.jpg": "other"}


def test_undone_after_the_model_came_it_is_as_if_never_said(
    desk: MakeDesk, listings: Path, tmp_path: Path, counted: Counted, threads: JobRunner, qtbot
) -> None:
    run = desk().with_open(listings)
    run.decide("loose.jpg", "other")
    moved = listings.rename(tmp_path / "moved")
    run = desk(threads)
    loaded = loads_late(run, counted)
    run.with_open(moved).wait_for_photos(qtbot)
    run.decide("loose.jpg", "kitchen")
    with qtbot.waitSignal(run.folder.finished):
        loaded.set()
    assert run.tags()["loose.jpg"] == "kitchen"
    run.corrections.stack.undo()
    assert run.tags()["loose.jpg"] == "other"


def test_a_decision_that_could_not_be_written_yet_counts_when_the_folder_is_opened_again(
    desk: MakeDesk, listings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = desk().with_open(listings)
    put = run.store.decision_db.put

    def locked(changes: object) -> None:
        raise StoreError("It is in use by another program.")

    monkeypatch.setattr(run.store.decision_db, "put", locked)
    monkeypatch.setattr(run.folder.decisions, "flush", lambda: False)
    run.decide("loose.jpg", "other")
    run.folder.open([listings])
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
    monkeypatch.undo()
    assert run.store.decision_db.put == put
    assert run.folder.flush()
    again = desk().with_open(listings)
    assert again.tags() == {**TAGS, "loose.jpg": "other"}


def test_a_plan_alike_but_for_a_corner_inherits_no_decision(
    desk: MakeDesk, listings: Path, tmp_path: Path
) -> None:
    plan = draw(tmp_path / "first" / "plan.bmp", "floorplan", size=(800, 600))
    run = desk()
    run.folder.open([tmp_path / "first"])
    run.decide("plan.bmp", "other")
    content = bytearray(plan.read_bytes())
    content[500_000:500_050] = bytes(50)
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "plan.bmp").write_bytes(content)
    run.folder.open([tmp_path / "second"])
    assert not run.photos.item(run.id_of("plan.bmp")).decided


def test_what_was_looked_at_is_remembered(desk: MakeDesk, listings: Path) -> None:
    run = desk().with_open(listings)
    run.photos.see([run.id_of("loose.jpg")])
    assert run.folder.flush()
    again = desk().with_open(listings)
    session = again.photos.session
    assert [item.photo.relative for item in session.items if session.seen(item)] == ["loose.jpg"]


def test_what_is_left_out_is_said_and_counted(desk: MakeDesk, listings: Path) -> None:
    (listings / "brochure.pdf").write_bytes(b"%PDF-1.7")
    (listings / "3 Elm Street" / "new.jxl").write_bytes(b"\xff\x0a")
    run = desk().with_open(listings)
    assert run.tags() == TAGS
    assert run.problems == [
        "2 files left out: 1 JPEG XL, 1 PDF. Open a PDF or a ZIP file itself to see what is in it."
    ]
    assert len(run.folder.left_out) == 2
    run.folder.open([listings / "3 Elm Street" / "front.jpg"])
    assert len(run.folder.left_out) == 0


def test_a_zip_file_is_opened_like_a_folder_and_known_again(
    desk: MakeDesk, listings: Path, tmp_path: Path, counted: Counted
) -> None:
    archive = tmp_path / "send.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in listings.rglob("*.*"):
            file.write(path, path.relative_to(listings).as_posix())
    wanted = {f"send.zip > {name}": tag for name, tag in TAGS.items()}
    run = desk().with_open(archive)
    assert run.tags() == wanted
    assert run.problems == []
    run.decide("send.zip > 12 Oak Road/1.jpg", "other")
    again = desk()
    seen = counted.seen
    again.folder.open([archive])
    assert again.tags() == wanted | {"send.zip > 12 Oak Road/1.jpg": "other"}
    assert counted.seen == seen
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix) == ["send.zip"]


def test_a_brochure_that_cannot_be_read_is_a_sentence(desk: MakeDesk, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"rubbish")
    run = desk()
    run.folder.open([tmp_path / "a.pdf"])
    assert len(run.problems) == 1
    assert "The PDF is damaged" in run.problems[0]


def test_a_decision_on_a_photo_that_nobody_read_follows_it_when_it_is_moved_at_once(
    desk: MakeDesk, listings: Path, tmp_path: Path, counted: Counted, threads: JobRunner, qtbot
) -> None:
    """Before the model has come to it: its content is learnt for the decision's sake."""
    run = desk(threads)
    loaded = loads_late(run, counted)
    run.with_open(listings).wait_for_photos(qtbot)
    run.decide("loose.jpg", "other")
    assert run.folder.decisions.settle()
    moved = listings.rename(tmp_path / "moved")
    run.folder.open([moved])
    with qtbot.waitSignal(run.folder.finished):
        loaded.set()
    assert run.tags() == {**TAGS, "loose.jpg": "other"}
