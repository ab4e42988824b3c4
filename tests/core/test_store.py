"""What the store remembers, and how it bears damage, newer versions and full disks."""

import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from retagger_gui.core.compare import ListingState
from retagger_gui.core.duplicates import look_of
from retagger_gui.core.errors import StoreError
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Annotations, Known, Prediction
from retagger_gui.core.store import Cover, ListingChange, Store, StoredDecision, Undone
from retagger_gui.core.store.decisions import TABLES

A, B, C = Path("/photos/a.jpg"), Path("/photos/b.jpg"), Path("/elsewhere/c.jpg")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "retagger.sqlite"


@pytest.fixture
def store(file: Path):
    store = Store(file)
    yield store
    store.close()


def photo(path: Path = A, size: int = 100, mtime_ns: int = 7) -> Photo:
    return Photo(path, path.parent, path.name, "", size, mtime_ns)


def prediction(path: Path = A, fingerprint: str = "f1", *probabilities: float, error: str = "") -> Prediction:
    return Prediction(photo(path), probabilities or (0.75, 0.25), 640, 480, error, fingerprint)


class TestDecisions:
    def test_survive_reopening(self, store: Store, file: Path) -> None:
        store.put([StoredDecision(A, "f1", "kitchen"), StoredDecision(B, "f2", "bedroom")])
        store.close()
        again = Store(file)
        assert again.decisions([(A, "f1"), (B, "f2"), (C, "f3")]) == {A: "kitchen", B: "bedroom"}
        assert again.notice == ""
        again.close()

    def test_follow_the_content_to_another_place(self, store: Store) -> None:
        store.put([StoredDecision(A, "f1", "kitchen")])
        assert store.decisions([(C, "f1")]) == {C: "kitchen"}

    def test_go_by_the_path_where_the_content_was_unknown(self, store: Store) -> None:
        store.put([StoredDecision(A, "", "kitchen")])
        assert store.decisions([(A, ""), (B, "")]) == {A: "kitchen"}
        assert store.decisions([(A, "f1")]) == {A: "kitchen"}

    def test_do_not_pass_to_another_photo_of_the_same_name(self, store: Store) -> None:
        store.put([StoredDecision(A, "f1", "kitchen")])
        assert store.decisions([(A, "f2")]) == {}
        assert store.decisions([(A, "")]) == {}, "what it shows now is not known yet"

    def test_a_files_own_word_goes_before_its_copies(self, store: Store) -> None:
        store.put([StoredDecision(A, "f1", "kitchen")])
        store.put([StoredDecision(B, "f1", "bedroom")])
        assert store.decisions([(A, "f1"), (B, "f1"), (C, "f1")]) == {
            A: "kitchen",
            B: "bedroom",
            C: "bedroom",
        }

    def test_taken_back_stay_taken_back(self, store: Store) -> None:
        store.put([StoredDecision(A, "f1", "kitchen")])
        assert store.decisions([(B, "f1")]) == {B: "kitchen"}
        store.put([StoredDecision(B, "f1", None)])
        assert store.decisions([(B, "f1")]) == {}
        assert store.decisions([(A, "f1")]) == {A: "kitchen"}
        store.put([StoredDecision(A, "f1", None)])
        assert store.decisions([(A, "f1"), (C, "f1")]) == {}

    def test_survive_a_killed_program(self, file: Path) -> None:
        program = (
            "import os, sys; from pathlib import Path; from retagger_gui.core.store import Store, StoredDecision\n"
            "store = Store(Path(sys.argv[1]))\n"
            "store.put([StoredDecision(Path('/photos/a.jpg'), 'f1', 'kitchen')])\n"
            "os._exit(9)"
        )
        assert subprocess.run([sys.executable, "-c", program, str(file)], check=False).returncode == 9
        store = Store(file)
        assert store.decisions([(A, "f1")]) == {A: "kitchen"}
        store.close()

    @pytest.mark.parametrize("name", ["küche 🍳.jpg", "new\nline.jpg", "a'b\";--.jpg"])
    def test_any_name(self, store: Store, name: str) -> None:
        path = Path("/photos") / name
        store.put([StoredDecision(path, "", "kitchen")])
        assert store.decisions([(path, "")]) == {path: "kitchen"}

    @pytest.mark.skipif(os.name == "nt", reason="names are Unicode on Windows")
    def test_a_name_that_is_no_text(self, store: Store) -> None:
        path = Path(os.fsdecode(b"/photos/\xff.jpg"))
        store.put([StoredDecision(path, "", "kitchen")])
        assert store.decisions([(path, "")]) == {path: "kitchen"}


def recalled(store: Store, photos: list[Photo], model: str) -> list[Prediction]:
    return [one.prediction for one in store.known(photos, model) if one.prediction is not None]


class TestPredictions:
    def test_are_recalled_for_unchanged_files(self, store: Store) -> None:
        store.put_predictions([prediction()], "m1")
        (found,) = recalled(store, [photo(), photo(B)], "m1")
        assert found == prediction()
        assert [one.fingerprint for one in store.known([photo(), photo(B)], None)] == ["f1", ""]

    def test_are_not_recalled_for_changed_files_or_other_models(self, store: Store) -> None:
        store.put_predictions([prediction()], "m1")
        assert recalled(store, [photo(size=101)], "m1") == []
        assert recalled(store, [photo(mtime_ns=8)], "m1") == []
        assert recalled(store, [photo()], "m2") == []
        assert store.prediction(photo(), "f1", "m2") is None

    def test_follow_the_content_to_another_place(self, store: Store) -> None:
        store.put_predictions([prediction()], "m1")
        found = store.prediction(photo(C), "f1", "m1")
        assert found is not None
        assert (found.photo.path, found.probabilities, found.width) == (C, (0.75, 0.25), 640)

    def test_name_decisions_made_before_the_content_was_known(self, store: Store) -> None:
        store.put(
            [
                StoredDecision(A, "", "kitchen"),
                StoredDecision(B, "", "bedroom"),
                StoredDecision(C, "f3", "exterior"),
            ]
        )
        store.put_predictions([prediction(), prediction(C)], "m1")
        elsewhere = Path("/elsewhere.jpg")
        assert store.decisions([(A, "another"), (B, "another"), (C, "f1")]) == {B: "bedroom", C: "kitchen"}
        assert store.decisions([(elsewhere, "f1")]) == {elsewhere: "kitchen"}
        assert store.decisions([(elsewhere, "f3")]) == {elsewhere: "exterior"}

    def test_errors_are_tried_again_next_time(self, store: Store) -> None:
        broken = Prediction(photo(), (), error="The file is empty.", fingerprint="f1")
        store.put_predictions([broken], "m1")
        assert recalled(store, [photo()], "m1") == []


class TestThumbnails:
    def test_are_kept(self, store: Store, file: Path) -> None:
        store.put_thumbnails({"f1": b"one", "f2": b"two"})
        store.put_thumbnails({"f1": b"one"})
        store.close()
        again = Store(file)
        assert again.thumbnail("f1") == b"one"
        assert again.thumbnail("f3") is None
        assert again.has_thumbnails(["f1", "f2", "f3"]) == {"f1", "f2"}
        again.close()

    def test_stay_within_their_limit(self, file: Path) -> None:
        store = Store(file, thumbnail_bytes=1000)
        for number in range(40):
            store.put_thumbnails({f"f{number}": bytes(100)})
        kept = store.has_thumbnails(f"f{number}" for number in range(40))
        assert 5 <= len(kept) <= 10
        assert "f39" in kept
        assert "f0" not in kept
        store.close()

    def test_what_is_looked_at_stays_longer(self, file: Path) -> None:
        store = Store(file, thumbnail_bytes=1000)
        store.put_thumbnails({f"f{number}": bytes(100) for number in range(9)})
        with sqlite3.connect(file.with_name("thumbnails.sqlite")) as other:
            other.execute("UPDATE thumbnails SET used = used - 200000")
        other.close()
        assert store.thumbnail("f0") is not None
        store.put_thumbnails({"new 1": bytes(100), "new 2": bytes(100)})
        assert store.has_thumbnails(["f0", "f1", "new 2"]) == {"f0", "new 2"}
        store.close()

    def test_are_begun_anew_when_damaged(self, store: Store, file: Path) -> None:
        store.put([StoredDecision(A, "f1", "kitchen")])
        store.close()
        file.with_name("thumbnails.sqlite").write_bytes(b"no database" * 1000)
        again = Store(file)
        assert again.notice == ""
        assert again.thumbnail("f1") is None
        again.put_thumbnails({"f1": b"one"})
        assert again.decisions([(A, "f1")]) == {A: "kitchen"}
        again.close()


class TestCare:
    """Old superseded words are thrown out, but none that an undo may bring back."""

    @pytest.fixture
    def clock(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
        real = time.time
        return lambda days: monkeypatch.setattr(time, "time", lambda: real() + 24 * 60 * 60 * days)

    @pytest.mark.parametrize("set_back", [0, -400], ids=["right", "set back"])
    def test_what_was_decided_long_ago_is_there_again_after_undo(
        self, file: Path, clock: Callable[[float], None], set_back: float
    ) -> None:
        clock(-40)
        long_ago = Store(file)
        long_ago.put([StoredDecision(A, "f1", "kitchen", step="first")])
        long_ago.close()
        clock(set_back)
        now = Store(file)
        now.put([StoredDecision(A, "f1", "bedroom", step="second")])
        clock(0)
        now.look_after()
        now.put([Undone("second")])
        assert now.decisions([(A, "f1")]) == {A: "kitchen"}
        now.close()


class TestOpening:
    def test_a_damaged_store_is_put_aside(self, file: Path) -> None:
        file.parent.mkdir()
        file.write_bytes(b"this is no database" * 500)
        store = Store(file)
        (aside,) = file.parent.glob("retagger.sqlite.damaged-*")
        assert str(aside) in store.notice
        assert aside.read_bytes().startswith(b"this is no database")
        store.put([StoredDecision(A, "f1", "kitchen")])
        assert store.decisions([(A, "f1")]) == {A: "kitchen"}
        store.close()

    def test_damage_in_the_middle_is_found(self, store: Store, file: Path) -> None:
        store.put([StoredDecision(Path(f"/photos/{n}.jpg"), f"f{n}", "kitchen") for n in range(2000)])
        store.close()
        data = bytearray(file.read_bytes())
        data[4096 * 3 : -4096] = bytes(len(data) - 4096 * 4)
        file.write_bytes(data)
        again = Store(file)
        again.look_after()
        assert "put aside" in again.notice
        again.close()

    def test_a_newer_store_is_left_alone(self, store: Store, file: Path) -> None:
        store.close()
        with sqlite3.connect(file) as other:
            other.execute(f"PRAGMA user_version = {len(TABLES) + 1}")
        other.close()
        before = file.read_bytes()
        with pytest.raises(StoreError, match=r"newer version of ReTagger\. Install that version"):
            Store(file)
        assert file.read_bytes() == before

    def test_a_folder_in_the_way_is_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "in the way").mkdir()
        with pytest.raises(StoreError, match=r"in the way cannot be opened .*\. Check that"):
            Store(tmp_path / "in the way")

    def test_a_file_where_the_folder_should_be_is_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("")
        with pytest.raises(StoreError, match="cannot be opened"):
            Store(tmp_path / "data" / "retagger.sqlite")

    def test_in_memory_leaves_no_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        store = Store(None)
        store.put([StoredDecision(A, "f1", "kitchen")])
        store.put_thumbnails({"f1": b"one"})
        assert store.decisions([(A, "f1")]) == {A: "kitchen"}
        store.close()
        assert list(tmp_path.iterdir()) == []


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.put([StoredDecision(A, "f1", "kitchen")])


def test_many_threads_at_once(store: Store) -> None:
    problems: list[Exception] = []

    def work(number: int) -> None:
        try:
            for step in range(20):
                path = Path(f"/photos/{number}-{step}.jpg")
                store.put([StoredDecision(path, f"{number}-{step}", "kitchen")])
                store.put_predictions([prediction(path, f"{number}-{step}")], "m1")
                assert store.decisions([(path, f"{number}-{step}")]) == {path: "kitchen"}
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    every = [(Path(f"/photos/{n}-{s}.jpg"), "") for n in range(4) for s in range(20)]
    assert len(store.decisions((path, path.stem) for path, _ in every)) == 80


class TestListings:
    def test_what_was_said_is_kept(self, store: Store, file: Path) -> None:
        oak, elm = ListingState("Home", subject=True, position=3), ListingState(hidden=True)
        store.put([ListingChange("/a/Oak", oak), ListingChange("/a/Elm", elm)])
        store.close()
        again = Store(file)
        assert again.listings(["/a/Oak", "/a/Elm", "/a/Other"]) == {"/a/Oak": oak, "/a/Elm": elm}
        again.put([ListingChange("/a/Oak", ListingState())])
        assert again.listings(["/a/Oak"]) == {"/a/Oak": ListingState()}
        again.close()

    def test_covers_are_kept_and_taken_back(self, store: Store) -> None:
        store.put([Cover("/a/Oak", "kitchen", A, "f1"), Cover("/a/Oak", "bedroom", B)])
        store.put([Cover("/a/Oak", "kitchen", C, "f3"), Cover("/a/Elm", "kitchen", A, "f1")])
        assert store.covers(["/a/Oak"]) == [
            Cover("/a/Oak", "bedroom", B),
            Cover("/a/Oak", "kitchen", C, "f3"),
        ]
        store.put([Cover("/a/Oak", "kitchen", None), Cover("/a/Oak", "bath", None)])
        assert store.covers(["/a/Oak", "/a/Nowhere"]) == [Cover("/a/Oak", "bedroom", B)]

    def test_looks_are_kept(self, store: Store) -> None:
        look = look_of(Image.new("RGB", (80, 60), "white"))
        store.put_looks({"f1": look, "": look})
        assert store.looks(["f1", "f2", ""]) == {"f1": look}


def _plainly(store: Store, words: list[StoredDecision], photo: Photo, model: str | None) -> Known:
    """What `known` says of one photo, found by going through all words, the last one first."""
    (seen,) = store.prediction_db.of_files([photo], model)
    mark, found = seen
    own = [w for w in words if w.path == photo.path and (w.fingerprint == mark if w.fingerprint else True)]
    own = [w for w in own if mark or not w.fingerprint]
    copies = [w for w in words if mark and w.fingerprint == mark]
    last = (own or copies or [None])[-1]
    return Known(photo, mark, found, Annotations() if last is None else Annotations(last.label))


def _odd_names() -> list[str]:
    names = [
        "küche 🍳.jpg",
        "new\nline.jpg",
        "a'b\";--.jpg",
        "Case.jpg",
        "case.jpg",
        "e\u0301.jpg",
        "\u00e9.jpg",
    ]
    return names if os.name == "nt" else [*names, os.fsdecode(b"\xff.jpg"), os.fsdecode(b"\xfe.jpg")]


class TestManyAtOnce:
    """One question for many files says the same as many questions."""

    @pytest.mark.parametrize("seed", range(4))
    def test_the_same_as_one_by_one(self, store: Store, seed: int) -> None:
        chance = random.Random(seed)
        names = [*_odd_names(), *(f"{number}.jpg" for number in range(600))]
        photos = [photo(Path("/photos") / name, 100, number) for number, name in enumerate(names)]
        for model in ("m1", "m2"):
            seen = chance.sample(photos, 400)
            store.put_predictions(
                [Prediction(p, (chance.random(), 0.5), 6, 4, "", f"f{p.mtime_ns % 500}") for p in seen], model
            )
        words = []
        for _ in range(300):
            one = chance.choice(photos)
            mark = chance.choice(["", f"f{one.mtime_ns % 500}", "another"])
            words.append(StoredDecision(one.path, mark, chance.choice(["kitchen", "bedroom", None])))
        for word in words:
            store.put([word])
        asked = [
            chance.choice(
                [p, replace(p, size=101), replace(p, mtime_ns=-1), photo(Path("/new") / p.relative)]
            )
            for p in chance.sample(photos, len(photos))
        ]
        asked += asked[:3]
        for model in ("m1", "m2", "m3", None):
            expected = [_plainly(store, words, p, model) for p in asked]
            assert store.known(asked, model) == expected
        expected = [_plainly(store, words, p, None) for p in photos]
        files = [(one.photo.path, one.fingerprint) for one in expected]
        assert store.decisions(files) == {one.photo.path: one.label for one in expected if one.label}
        assert any(one.label for one in expected) and any(one.prediction for one in store.known(photos, "m1"))

    def test_names_in_another_case(self, store: Store) -> None:
        """Windows does not tell them apart, the others do."""
        store.put_predictions([prediction(Path("/photos/A.jpg"))], "m1")
        store.put([StoredDecision(Path("/photos/A.jpg"), "f1", "kitchen")])
        (found,) = store.known([photo(Path("/PHOTOS/a.JPG"))], "m1")
        same = os.path.normcase("A") == "a"
        assert (found.prediction is not None, found.label == "kitchen") == (same, same)

    def test_contents_wherever_they_lay(self, store: Store) -> None:
        photos = [photo(Path(f"/photos/{number}.jpg"), 100 + number % 7) for number in range(600)]
        store.put_predictions(
            [Prediction(p, (0.25, 0.75), 6, 4, "", f"f{p.relative}") for p in photos[:500]], "m1"
        )
        store.put(
            [
                StoredDecision(photos[3].path, "f3.jpg", "kitchen"),
                StoredDecision(photos[4].path, "", "bedroom"),
            ]
        )
        moved = [(photo(Path("/new") / p.relative), f"f{p.relative}") for p in photos]
        found = store.known_contents(moved, "m1")
        assert found == [
            Known(p, mark, store.prediction(p, mark, "m1"), *store.annotations([(p, mark)]))
            for p, mark in moved
        ]
        assert [one.label for one in found[2:6]] == [None, "kitchen", None, None]
        assert sum(one.prediction is not None for one in found) == 500
        assert all(one.prediction is None for one in store.known_contents(moved, "m2"))
        assert store.known_contents([], "m1") == []
        assert store.sizes(range(90, 700)) == set(range(100, 107))
        assert store.sizes([]) == set()

    def test_none(self, store: Store) -> None:
        assert store.known([], "m1") == []
        assert store.decisions([]) == {}
        assert store.known([photo()], "m1") == [Known(photo())]
