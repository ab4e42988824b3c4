"""What became of opened folders: photos that came, changed or went."""

import shutil
from pathlib import Path

from retagger_gui.core.photos import scan
from retagger_gui.core.rescan import Difference, difference
from tests.drawing import draw


def test_what_came_changed_and_went(listings: Path) -> None:
    photos = list(scan([listings]))
    assert difference([listings], photos).nothing
    draw(listings / "12 Oak Road" / "new.png")
    assert difference([listings], photos) == Difference(added=1)
    assert difference([listings], photos).only_added
    (listings / "loose.jpg").unlink()
    first = listings / "12 Oak Road" / "1.jpg"
    first.write_bytes(first.read_bytes() + b"\0")
    assert difference([listings], photos) == Difference(1, 1, 1)


def test_a_folder_that_vanished_has_lost_its_photos(listings: Path) -> None:
    photos = list(scan([listings]))
    shutil.rmtree(listings)
    assert difference([listings], photos) == Difference(removed=len(photos))


def test_a_look_that_was_ended_early_misses_nothing(listings: Path) -> None:
    photos = list(scan([listings]))
    assert difference([listings], photos, cancelled=lambda: True).removed == 0
