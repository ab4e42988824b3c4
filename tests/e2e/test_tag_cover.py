"""The command's `cover` column follows the rule that the window follows (core/compare.py), sharpness included."""

from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from retagger_gui import __main__ as door
from retagger_gui.core.classify import classify
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.store import Store
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.photo_model import PhotoModel
from tests.drawing import colour_of
from tests.inline_runner import InlineRunner


@pytest.fixture
def home_photos(tmp_path: Path) -> Path:
    """A sharp kitchen, and a larger one that is out of focus: as sure, the first by name, but not the best."""
    folder = tmp_path / "comparables" / "12 Oak Road"
    folder.mkdir(parents=True)
    plain = Image.new("RGB", (480, 360), colour_of("kitchen"))
    dark = Image.new("RGB", (480, 360), tuple(value * 8 // 10 for value in colour_of("kitchen")))
    mask = Image.frombytes(
        "L", (480, 360), bytes(255 * (x // 12 % 2) for _ in range(360) for x in range(480))
    )
    striped = Image.composite(dark, plain, mask)
    striped.save(folder / "2 sharp.jpg", quality=95)
    large = striped.resize((960, 720)).filter(ImageFilter.GaussianBlur(14))
    large.save(folder / "1 blurred.jpg", quality=95)
    return folder.parent


def test_the_sharper_of_near_equals_stands_for_the_room(
    home_photos: Path, tmp_path: Path, model_file: Path, model: RoomModel, qapp: object
) -> None:
    table = tmp_path / "tags.csv"
    assert door.main(["tag", str(home_photos), "--csv", str(table), "--model", str(model_file)]) == 0
    rows = {Path(row.path).name: row for row in read_csv(table)}
    assert {row.tag for row in rows.values()} == {"kitchen"}
    assert (rows["2 sharp.jpg"].cover, rows["1 blurred.jpg"].cover) == (True, False)

    photos = PhotoModel(model.labels)
    files = list(scan([home_photos]))
    photos.add_known(map(Known, files))
    found: list[Prediction] = list(classify(files, model))
    photos.set_predictions(found)
    store = Store(tmp_path / "store.db")
    lookalikes = Lookalikes(photos, store, InlineRunner())
    log = DecisionLog(store.decision_db)
    listings = Listings(photos, store, log, InlineRunner(), lookalikes=lookalikes)
    names = [photos.item(item_id).photo.path.name for item_id in listings.covers()()]
    assert names == ["2 sharp.jpg"], "the window agrees, though Compare was never opened"
    listings.close()
    log.close()
    store.close()
