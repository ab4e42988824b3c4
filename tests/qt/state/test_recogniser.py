"""What is remembered of photos that the scan finds: by path, by content, and which of them are read for it."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.store import Store, StoredDecision
from retagger_gui.qt.state import prediction_cache as module
from retagger_gui.qt.state.prediction_cache import Recogniser


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened."""
    opened: list[Path] = []

    def noted(path: Path) -> str:
        opened.append(path)
        return fingerprint(path)

    monkeypatch.setattr(module, "fingerprint", noted)
    return opened


@pytest.fixture
def store(tmp_path: Path, listings: Path):
    """A store that knows all of the listings."""
    store = Store(tmp_path / "memory" / "retagger.sqlite")
    store.put_predictions([seen(photo) for photo in scan([listings])], "m")
    yield store
    store.close()


def seen(photo: Photo) -> Prediction:
    mark = fingerprint(photo.path)
    return Prediction(photo, (0.25, 0.75), photo.size, 7, "", mark)


def test_what_lies_where_it_lay_is_not_read(store: Store, listings: Path, read: list[Path]) -> None:
    photos = list(scan([listings]))
    assert Recogniser(store, each=60).recognise(photos, "m") == (store.known(photos, "m"), [])
    assert all(one.prediction for one in store.known(photos, "m"))
    assert read == []


def test_what_was_moved_or_copied_is_known_by_its_content(
    store: Store, listings: Path, tmp_path: Path, read: list[Path]
) -> None:
    store.put(
        [StoredDecision(listings / "loose.jpg", seen(*scan([listings / "loose.jpg"])).fingerprint, "other")]
    )
    shutil.copytree(listings, tmp_path / "copies")
    (tmp_path / "copies" / "new.jpg").write_bytes(b"of a size that no photo had")
    (tmp_path / "copies" / "empty.jpg").touch()
    photos = list(scan([tmp_path / "copies"]))
    known, opened = Recogniser(store, each=60).recognise(photos, "m")
    assert [one.photo for one in known] == photos
    found = {one.photo.relative: one for one in known}
    for name in ("new.jpg", "empty.jpg"):
        assert found.pop(name) == Known(next(photo for photo in photos if photo.relative == name))
    assert all(one.prediction == seen(one.photo) for one in found.values())
    assert {name for name, one in found.items() if one.label} == {"loose.jpg"}
    assert opened == [one for one in known if one.fingerprint]
    assert {path.name for path in read} == {photo.path.name for photo in photos} - {"new.jpg", "empty.jpg"}


def test_another_photo_of_the_same_size_is_not_taken_for_it(
    store: Store, listings: Path, read: list[Path]
) -> None:
    path = listings / "loose.jpg"
    path.write_bytes(b"x" * path.stat().st_size)
    (photo,) = scan([path])
    (known,), opened = Recogniser(store, each=60).recognise([photo], "m")
    assert (known.prediction, known.label, known.fingerprint) == (None, None, fingerprint(path))
    assert read == [path]
    assert opened == [known]


def test_what_cannot_be_read_is_left_as_it_is(
    store: Store, listings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(listings, tmp_path / "copies")
    photos = list(scan([tmp_path / "copies"]))

    def refused(path: Path) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(module, "fingerprint", refused)
    assert Recogniser(store, each=60).recognise(photos, "m") == (list(map(Known, photos)), [])


def test_once_it_takes_too_long_no_more_are_opened(
    store: Store, listings: Path, tmp_path: Path, read: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(listings, tmp_path / "copies")
    photos = list(scan([tmp_path / "copies"]))
    clock = iter([0.0, 0.0, 1.0, 7.0])  # the limit is six seconds: a second for each of six photos
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    slow = Recogniser(store, each=1.0)
    known, opened = slow.recognise(photos, "m")
    assert read == [photo.path for photo in photos[:2]]
    assert [one.photo for one in opened] == photos[:2]
    assert all(one.prediction for one in known[:2])
    assert known[2:] == list(map(Known, photos[2:]))
    assert slow.recognise(photos, "m") == (list(map(Known, photos)), [])
    assert len(read) == 2
