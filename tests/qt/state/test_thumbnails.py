"""Thumbnails: visible first, from the store where they are, bounded, and only pixmaps on the main thread."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.state import thumbnails as thumbnails_module
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.thumbnails import LONGEST, Thumbnails, encode
from tests.camera import shot
from tests.drawing import draw
from tests.inline_runner import InlineRunner
from tests.qt.conftest import add_photos


class LateRunner:
    """Runs nothing before it is told to."""

    def __init__(self) -> None:
        self.calls: list = []

    def run(self, call, name: str) -> None:
        self.calls.append(call)

    def wait(self, seconds: float) -> bool:
        return True

    def go(self) -> None:
        calls, self.calls = self.calls, []
        for call in calls:
            call()


@pytest.fixture
def opened(photos: PhotoModel, listings: Path) -> PhotoModel:
    add_photos(photos, scan([listings]))
    return photos


def test_pictures_arrive(opened: PhotoModel, store: Store, threads: JobRunner, qtbot) -> None:
    thumbnails = Thumbnails(opened, store, threads)
    every = [opened.id_of(row) for row in range(opened.rowCount())]
    assert thumbnails.pixmap(every[0]) is None
    thumbnails.request(every)
    qtbot.waitUntil(lambda: all(thumbnails.pixmap(item_id) for item_id in every))
    pixmap = thumbnails.pixmap(every[0])
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (90, 60), "small photos are not blown up"
    assert opened.index(0).data(Qt.ItemDataRole.DecorationRole).cacheKey() == pixmap.cacheKey()
    thumbnails.close()


def test_large_photos_are_made_small_and_kept_in_proportion(
    photos: PhotoModel, store: Store, inline: InlineRunner, tmp_path: Path
) -> None:
    draw(tmp_path / "photos" / "wide.jpg", size=(1600, 400))
    add_photos(photos, scan([tmp_path / "photos"]))
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.request([0])
    pixmap = thumbnails.pixmap(0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (LONGEST, LONGEST // 4)


def test_turned_photos_are_upright(
    photos: PhotoModel, store: Store, inline: InlineRunner, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    draw(tmp_path / "photos" / "turned.jpg", size=(80, 40), exif=exif)
    add_photos(photos, scan([tmp_path / "photos"]))
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.request([0])
    pixmap = thumbnails.pixmap(0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (40, 80)


def test_what_is_visible_now_goes_first(opened: PhotoModel, store: Store) -> None:
    runner = LateRunner()
    thumbnails = Thumbnails(opened, store, runner)
    told: list[int] = []
    thumbnails.ready.connect(told.extend)
    thumbnails.request([0, 1, 2, 3])
    thumbnails.request([5, 4])
    runner.go()
    assert told == [5, 4], "what was scrolled away is not loaded"


def test_nothing_is_loaded_twice_at_a_time(opened: PhotoModel, store: Store, inline: InlineRunner) -> None:
    thumbnails = Thumbnails(opened, store, inline)
    told: list[int] = []
    thumbnails.ready.connect(told.extend)
    thumbnails.ready.connect(lambda ids: thumbnails.request([0, 1, 2]))
    thumbnails.request([0, 1, 2])
    assert sorted(told) == [0, 1, 2]


def test_the_store_is_asked_before_the_file(opened: PhotoModel, store: Store, inline: InlineRunner) -> None:
    photo = opened.item(0).photo
    red = np.full((30, 40, 3), (255, 0, 0), np.uint8)
    store.put_thumbnails({"mark": encode(red)})
    opened.set_predictions([Prediction(photo, (1.0,) + (0.0,) * 10, 64, 48, "", "mark")])
    photo.path.unlink()
    thumbnails = Thumbnails(opened, store, inline)
    thumbnails.request([0])
    pixmap = thumbnails.pixmap(0)
    assert pixmap is not None
    colour = pixmap.toImage().pixelColor(5, 5)
    assert (pixmap.width(), pixmap.height()) == (40, 30)
    assert (colour.red() > 240, colour.green() < 20) == (True, True)


@pytest.mark.parametrize("known", [True, False])
def test_what_was_decoded_is_kept_for_its_content(
    photos: PhotoModel, listings: Path, store: Store, inline: InlineRunner, known: bool
) -> None:
    (photo, *_) = scan([listings])
    mark = fingerprint(photo.path)
    photos.add_known([Known(photo, mark if known else "")])
    Thumbnails(photos, store, inline).request([0])
    assert store.thumbnail(mark) is not None


def test_a_replaced_file_is_not_kept_for_its_former_content(
    photos: PhotoModel, listings: Path, store: Store, inline: InlineRunner
) -> None:
    (photo, *_) = scan([listings])
    mark = fingerprint(photo.path)
    photos.add_known([Known(photo, mark)])
    draw(photo.path, "bathroom", size=(70, 50))
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.request([0])
    assert thumbnails.pixmap(0) is not None
    assert store.thumbnail(mark) is None


def test_a_damaged_picture_in_the_store_is_made_anew(
    photos: PhotoModel, listings: Path, store: Store, inline: InlineRunner
) -> None:
    (photo, *_) = scan([listings])
    store.put_thumbnails({"mark": b"no picture"})
    photos.add_known([Known(photo, "mark")])
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.request([0])
    assert thumbnails.pixmap(0) is not None


def test_a_closed_store_is_no_obstacle(opened: PhotoModel, store: Store, inline: InlineRunner) -> None:
    add_photos(opened, [])
    store.close()
    thumbnails = Thumbnails(opened, store, inline)
    thumbnails.request([0])
    assert thumbnails.pixmap(0) is not None


def test_an_unreadable_photo_is_tried_once(
    photos: PhotoModel, store: Store, inline: InlineRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    add_photos(photos, [Photo(broken, tmp_path, "broken.jpg", "", 0, 0)])
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.request([0])
    assert thumbnails.pixmap(0) is None
    draw(broken)
    thumbnails.request([0])
    assert thumbnails.pixmap(0) is None
    thumbnails.offer({0: np.zeros((3, 4, 3), np.uint8)})
    assert thumbnails.pixmap(0) is not None


def test_only_visible_pictures_are_taken_from_the_tagging(opened: PhotoModel, store: Store, qtbot) -> None:
    thumbnails = Thumbnails(opened, store, LateRunner())
    thumbnails.request([0, 1])
    picture = np.arange(3 * 5 * 3, dtype=np.uint8).reshape(3, 5, 3)
    with qtbot.waitSignal(thumbnails.ready) as blocker:
        thumbnails.offer({1: picture})
    thumbnails.offer({2: picture})
    assert blocker.args == [[1]]
    pixmap = thumbnails.pixmap(1)
    assert pixmap is not None
    assert pixmap.toImage().pixelColor(4, 2).getRgb()[:3] == tuple(picture[2, 4])
    assert thumbnails.pixmap(2) is None


def test_memory_is_bounded(opened: PhotoModel, store: Store, inline: InlineRunner) -> None:
    one = 90 * 60 * 4
    thumbnails = Thumbnails(opened, store, inline, cache_bytes=2 * one)
    thumbnails.request([0])
    thumbnails.request([1])
    assert thumbnails.pixmap(0) is not None, "looked at last"
    thumbnails.request([2])
    assert thumbnails.pixmap(1) is None
    assert thumbnails.pixmap(0) is not None
    assert thumbnails.kept_bytes <= 2 * one


def test_what_is_on_screen_stays_however_much_it_is(
    opened: PhotoModel, store: Store, inline: InlineRunner
) -> None:
    thumbnails = Thumbnails(opened, store, inline, cache_bytes=90 * 60 * 4)
    thumbnails.request([3, 2, 1, 0], 3)
    assert all(thumbnails.pixmap(item_id) for item_id in (3, 2, 1))
    assert thumbnails.pixmap(0) is None, "there is no room for what is not on screen yet"


def test_a_page_away_is_loaded_where_there_is_room(
    opened: PhotoModel, store: Store, inline: InlineRunner
) -> None:
    thumbnails = Thumbnails(
        opened, store, inline, cache_bytes=LONGEST**2 * 4
    )  # twice that is two at their largest
    thumbnails.request([2, 1, 0], 1)
    assert [thumbnails.pixmap(item_id) is not None for item_id in (2, 1, 0)] == [True, True, False]


def test_another_folder_forgets_everything(opened: PhotoModel, store: Store) -> None:
    runner = LateRunner()
    thumbnails = Thumbnails(opened, store, runner)
    told: list[int] = []
    thumbnails.ready.connect(told.extend)
    thumbnails.offer({0: np.zeros((3, 4, 3), np.uint8)})
    thumbnails.request([0, 1])
    opened.reset()
    runner.go()
    assert told == []
    assert thumbnails.pixmap(0) is None
    thumbnails.request([0, 1])
    assert runner.calls == [], "these photos are gone"


def test_a_moved_photo_finds_its_picture_by_content(
    opened: PhotoModel, store: Store, inline: InlineRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = opened.item(0)
    assert item.fingerprint == "", "nothing has looked into the file yet"
    kept = np.full((30, 40, 3), 77, np.uint8)
    store.put_thumbnails({fingerprint(item.photo.path): encode(kept)})
    monkeypatch.setattr(thumbnails_module, "open_rgb", refuse)
    thumbnails = Thumbnails(opened, store, inline)
    thumbnails.request([0])
    pixmap = thumbnails.pixmap(0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (40, 30)


def refuse(*_: object, **__: object) -> None:
    raise AssertionError("the photo need not be decoded")


@pytest.fixture
def camera(photos: PhotoModel, tmp_path: Path) -> PhotoModel:
    """Three photos with a preview of 160 pixels each."""
    (tmp_path / "photos").mkdir()
    for number in range(3):
        (tmp_path / "photos" / f"{number}.jpg").write_bytes(shot((720, 480), seed=number))
    add_photos(photos, scan([tmp_path / "photos"]))
    return photos


def width(thumbnails: Thumbnails, item_id: int) -> int:
    pixmap = thumbnails.pixmap(item_id)
    return 0 if pixmap is None else pixmap.width()


def test_previews_are_shown_until_the_photos_are_decoded(
    camera: PhotoModel, store: Store, inline: InlineRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails_module, "_BATCH", 1)
    thumbnails = Thumbnails(camera, store, inline)
    told: list[tuple[int, int]] = []
    thumbnails.ready.connect(
        lambda ids: told.extend((item_id, width(thumbnails, item_id)) for item_id in ids)
    )
    thumbnails.request([2, 0, 1])
    assert told == [(2, 160), (0, 160), (1, 160), (2, LONGEST), (0, LONGEST), (1, LONGEST)]
    assert thumbnails.kept_bytes == 3 * LONGEST * 267 * 4, "the previews are gone"


def test_what_the_tagging_made_replaces_a_preview(
    camera: PhotoModel, store: Store, inline: InlineRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PhotoError("It cannot be read.")

    monkeypatch.setattr(thumbnails_module, "open_rgb", fail)
    thumbnails = Thumbnails(camera, store, inline)
    thumbnails.request([0])
    assert width(thumbnails, 0) == 160
    thumbnails.offer({0: np.zeros((30, 300, 3), np.uint8)})
    assert width(thumbnails, 0) == 300
    thumbnails.offer({0: np.zeros((30, 200, 3), np.uint8)})
    assert width(thumbnails, 0) == 300, "it has its picture"


def test_photos_known_from_before_need_no_preview(
    photos: PhotoModel, store: Store, inline: InlineRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "photos").mkdir()
    path = tmp_path / "photos" / "a.jpg"
    path.write_bytes(shot((720, 480)))
    (photo,) = scan([tmp_path / "photos"])
    photos.add_known([Known(photo, fingerprint(path))])
    monkeypatch.setattr(thumbnails_module, "preview", refuse)
    thumbnails = Thumbnails(photos, store, inline)
    thumbnails.request([0])
    assert width(thumbnails, 0) == LONGEST
