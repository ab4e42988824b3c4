"""Photos decoded for the eye are not decoded again for the model, and nothing of them is left lying about."""

from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core import classify as classify_module
from retagger_gui.core.classify import Ready, classify
from retagger_gui.core.images import Decoded, decode
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from retagger_gui.core.store import Store
from retagger_gui.qt.jobs import InlineRunner
from retagger_gui.qt.photo_model import PhotoModel
from retagger_gui.qt.shelf import Shelf
from retagger_gui.qt.thumbnails import LONGEST, Thumbnails

READY = Ready("print", Decoded(np.zeros((299, 299, 3), np.uint8), None, 1, 1))


def test_it_takes_photos_only_while_there_is_tagging() -> None:
    shelf, path = Shelf(), Path("a.jpg")
    assert not shelf.wants(path)
    assert not shelf.put(path, READY)
    shelf.open()
    assert shelf.wants(path)
    assert shelf.put(path, READY)
    shelf.close()
    assert shelf.take(path) is None


def test_a_photo_is_taken_once_and_not_wanted_again() -> None:
    shelf, path = Shelf(), Path("a.jpg")
    shelf.open()
    shelf.put(path, READY)
    assert shelf.take(path) is READY
    assert shelf.take(path) is None
    assert not shelf.wants(path)
    assert not shelf.put(path, READY), "nobody would ever take it"


def test_there_is_room_for_a_few_only() -> None:
    shelf = Shelf(room=2)
    shelf.open()
    paths = [Path(f"{number}.jpg") for number in range(3)]
    assert [shelf.put(path, READY) for path in paths] == [True, True, False]
    shelf.take(paths[0])
    assert shelf.wants(paths[2])


def test_a_fast_model_brings_pictures_itself_and_a_slow_one_is_not_waited_for() -> None:
    paths = [Path(f"{number}.jpg") for number in range(40)]
    shelf = Shelf()
    shelf.open()
    for path in paths[:10]:  # decoded ahead of the first answer
        shelf.take(path)
    assert not shelf.comes_soon(paths[0])
    for path in paths[10:30]:
        shelf.take(path)
    assert shelf.comes_soon(paths[29])
    assert not shelf.comes_soon(paths[30]), "the tagging has not come to it"
    shelf.close()
    assert not shelf.comes_soon(paths[29])


def test_pictures_left_to_a_tagging_that_was_cancelled_are_loaded_then(
    photos: PhotoModel, store: Store, inline: InlineRunner, listings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    thumbnails = Thumbnails(photos, store, inline)
    ids = photos.add_photos(scan([listings]))
    with monkeypatch.context() as patch:
        patch.setattr(Shelf, "comes_soon", lambda self, path: True)
        thumbnails.request(ids)
        assert not any(thumbnails.pixmap(item_id) for item_id in ids)
    thumbnails.request_again()
    assert all(thumbnails.pixmap(item_id) for item_id in ids)
    thumbnails.close()


def test_what_the_loaders_decoded_gives_the_same_predictions_and_is_not_decoded_again(
    photos: PhotoModel,
    store: Store,
    inline: InlineRunner,
    listings: Path,
    model: RoomModel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = list(scan([listings]))
    plain = list(classify(found, model, thumbnail=LONGEST))
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.shelf.open()
    thumbnails.request(photos.add_photos(found))
    again: list[object] = []
    monkeypatch.setattr(
        classify_module, "decode", lambda *given, **named: again.append(given) or decode(*given, **named)
    )
    shared = list(classify(found, model, thumbnail=LONGEST, ready=thumbnails.shelf.take))
    assert shared == plain
    for one, other in zip(shared, plain, strict=True):
        assert (one.thumbnail is None) == (other.thumbnail is None)
        assert one.thumbnail is None or np.array_equal(one.thumbnail, other.thumbnail)
    unreadable = sum(bool(one.error) for one in plain)
    assert len(again) <= unreadable < len(found)
    thumbnails.close()


def test_what_was_remembered_of_the_content_comes_before_the_shelf(listings: Path, model: RoomModel) -> None:
    photo = next(iter(scan([listings])))
    (known,) = classify([photo], model)
    ready = Ready(known.fingerprint, decode(photo.path))
    asked: list[str] = []

    def cached(photo: object, mark: str) -> object:
        asked.append(mark)
        return known

    assert list(classify([photo], model, cached=cached, ready=lambda path: ready)) == [known]
    assert asked == [known.fingerprint]
