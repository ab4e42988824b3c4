"""What is said of photos, of every kind: it follows the content, never passes to another photo, and can be undone."""

import contextlib
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import NO_ANNOTATIONS, Annotations, Prediction
from retagger_gui.core.store import (
    AttributeDecision,
    ListingNote,
    PhotoCaption,
    PhotoNote,
    PhotoRating,
    SeenMark,
    Store,
    StoredDecision,
    Undone,
    new_step,
)
from retagger_gui.core.store.caches import PREDICTION_TABLES, packed
from retagger_gui.core.store.database import migrate
from retagger_gui.core.store.decisions import key_of

A = Photo(Path("/photos/a.jpg"), Path("/photos"), "a.jpg", "", 100, 7)
B = Photo(Path("/copies/b.jpg"), Path("/copies"), "b.jpg", "", 100, 8)


@pytest.fixture
def store(tmp_path: Path):
    store = Store(tmp_path / "data" / "decisions.sqlite3")
    yield store
    store.close()


def decision(photo: Photo, mark: str, label: str | None, step: str = "") -> StoredDecision:
    return StoredDecision(photo.path, mark, label, size=photo.size, mtime_ns=photo.mtime_ns, step=step)


def everything(photo: Photo, mark: str, step: str = "") -> list:
    file = {"size": photo.size, "mtime_ns": photo.mtime_ns, "step": step}
    return [
        StoredDecision(photo.path, mark, "kitchen", **file),
        AttributeDecision(photo.path, mark, "toilet", False, **file),
        AttributeDecision(photo.path, mark, "fireplace", True, **file),
        PhotoNote(photo.path, mark, "seen on site", **file),
        PhotoCaption(photo.path, mark, "", **file),
        PhotoRating(photo.path, mark, 4, **file),
        SeenMark(photo.path, mark, **file),
    ]


ALL = Annotations("kitchen", (("fireplace", True), ("toilet", False)), "seen on site", 4, True, "")


def test_every_kind_is_kept_and_follows_the_content(store: Store, tmp_path: Path) -> None:
    store.put(everything(A, "f1"))
    store.close()
    again = Store(tmp_path / "data" / "decisions.sqlite3")
    assert again.annotations([(A, "f1"), (B, "f1"), (B, "f2")]) == [ALL, ALL, NO_ANNOTATIONS]
    again.close()


def test_it_comes_with_the_scan(store: Store) -> None:
    store.put(everything(A, ""))
    (known,) = store.known([A], None)
    assert (known.annotations, known.label) == (ALL, "kitchen")


def test_every_kind_is_taken_back(store: Store) -> None:
    store.put(everything(A, "f1"))
    path, mark = A.path, "f1"
    store.put([StoredDecision(path, mark, None), AttributeDecision(path, mark, "toilet", None)])
    store.put([PhotoNote(path, mark, ""), PhotoRating(path, mark, 0), SeenMark(path, mark, False)])
    store.put([PhotoCaption(path, mark, None)])
    assert store.annotations([(A, "f1")]) == [Annotations(attributes=(("fireplace", True),))]


def test_an_undone_gesture_was_never_made(store: Store) -> None:
    store.put([decision(B, "f1", "bedroom")])
    step, other = new_step(), new_step()
    store.put(everything(A, "f1", step))
    assert store.annotations([(A, "f1")]) == [ALL]
    store.put([Undone(step)])
    assert store.annotations([(A, "f1"), (B, "f1")]) == [Annotations("bedroom")] * 2
    store.put([decision(A, "f1", None, other)])
    assert store.annotations([(A, "f1")]) == [NO_ANNOTATIONS]
    store.put([Undone(other)])
    assert store.annotations([(A, "f1")]) == [Annotations("bedroom")]


def test_before_the_content_is_known_it_counts_for_the_unchanged_file(store: Store) -> None:
    store.put([decision(A, "", "kitchen")])
    changed = replace(A, mtime_ns=8)
    assert [one.label for one in store.annotations([(A, ""), (A, "f1"), (changed, "f1")])] == [
        "kitchen"
    ] * 2 + [None]


def test_a_photo_that_took_its_place_does_not_get_it(store: Store) -> None:
    """Decided before the model looked at it, replaced by another photo, and only then read."""
    store.put([decision(A, "", "kitchen")])
    replaced = replace(A, size=101, mtime_ns=9)
    store.put_predictions([Prediction(replaced, (1.0,), 6, 4, "", "another")], "m")
    assert store.annotations([(replaced, "another"), (B, "another")]) == [NO_ANNOTATIONS] * 2
    store.name_contents([(A, "f1")])
    assert store.annotations([(B, "f1"), (replaced, "another")]) == [Annotations("kitchen"), NO_ANNOTATIONS]


def test_decided_content_counts_in_its_place_before_it_is_read_again(store: Store) -> None:
    store.put([decision(A, "f1", "kitchen")])
    assert [one.label for one in store.annotations([(A, ""), (replace(A, size=99), ""), (B, "")])] == [
        "kitchen",
        None,
        None,
    ]


def test_a_photo_put_back_has_its_decision_again(store: Store) -> None:
    store.put([decision(A, "f1", "kitchen"), decision(A, "f2", "bedroom")])
    assert [one.label for one in store.annotations([(A, "f1"), (A, "f2")])] == ["kitchen", "bedroom"]


def test_two_plans_that_differ_in_a_corner_are_two_photos(store: Store, tmp_path: Path) -> None:
    """Uncompressed, of the same size, alike in every part that used to be sampled."""
    first, second = tmp_path / "first" / "plan.bmp", tmp_path / "second" / "plan.bmp"
    plan = Image.new("RGB", (800, 600), "white")
    for path, colour in ((first, "white"), (second, "red")):
        path.parent.mkdir()
        plan.paste(colour, (300, 150, 320, 160))
        plan.save(path)
    one, two = scan([tmp_path])
    assert one.size == two.size > 1_000_000
    store.put([decision(one, fingerprint(one.path), "floorplan")])
    assert store.annotations([(two, fingerprint(two.path))]) == [NO_ANNOTATIONS]
    copy = Path(shutil.copy(first, tmp_path / "copy.bmp"))
    (third,) = scan([copy])
    assert store.annotations([(third, fingerprint(copy))]) == [Annotations("floorplan")]


def test_notes_on_listings(store: Store) -> None:
    store.put([ListingNote("/a/Oak", "noisy road"), ListingNote("/a/Elm", "x"), ListingNote("/a/Elm", "")])
    assert store.listing_notes(["/a/Oak", "/a/Elm", "/a/Ash"]) == {"/a/Oak": "noisy road"}


def test_what_is_superseded_goes_after_a_month_and_the_last_word_stays(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time", lambda: 1_000_000.0)
    store.put([decision(A, "f1", label) for label in ("kitchen", "bedroom", None, "hallway")])
    store.put([decision(B, "f1", "bathroom")])
    monkeypatch.undo()
    store.close()  # what was said in this run could still be undone
    store = Store(tmp_path / "data" / "decisions.sqlite3")
    rows = "SELECT count(*) FROM photo_decisions"
    store.look_after()
    with contextlib.closing(sqlite3.connect(tmp_path / "data" / "decisions.sqlite3")) as db:
        assert db.execute(rows).fetchone()[0] == 2
    assert [one.label for one in store.annotations([(A, "f1"), (B, "f1")])] == ["hallway", "bathroom"]
    store.close()


def test_embeddings_are_kept_by_content_and_model(store: Store) -> None:
    found = Prediction(
        A, (1.0,), 640, 480, "", "f1", attributes=(0.25,), embedding=np.array([0.5, 1, 0], np.float16)
    )
    store.put_predictions([found, replace(found, fingerprint="f2", embedding=None)], "one")
    assert store.embeddings(["f1", "f2", "f3"], "one") == {"f1": bytes([64, 127, 0])}
    assert store.embeddings(["f1"], "two") == {}, "another model describes it in its own way"


def test_predictions_from_before_embeddings_are_made_again(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "predictions.sqlite")) as db:
        migrate(db, PREDICTION_TABLES[:1])
        with db:
            db.execute("INSERT INTO files VALUES (?, 100, 7, 'f1', 0)", (key_of(A.path),))
            row = ("f1", "one", packed((1.0,)), b"", 640, 480, 0)
            db.execute("INSERT INTO predictions VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    store = Store(tmp_path / "decisions.sqlite3")
    (known,) = store.known([A], "one")
    assert (known.fingerprint, known.prediction) == ("f1", None)
    store.close()
