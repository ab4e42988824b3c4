"""Which engine tags in `tag-cluster`: the fastest on the first photos, and the same one when it is gone on with."""

from pathlib import Path

import pytest

from retagger_gui.cluster.output import engine_of
from retagger_gui.cluster.source import Entry
from retagger_gui.cluster.tagging import tag_part, try_engines
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.engines.trial import ENOUGH
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel
from tests.core.test_engines import save_sister
from tests.drawing import draw
from tests.tiny_model import save_conv_model


@pytest.fixture
def photos(tmp_path: Path) -> list[Entry]:
    for number in range(ENOUGH):
        draw(tmp_path / "photos" / f"{number:02}.png", SHIPPED[number % 11], size=(8, 8))
    return [Entry(f"{number:02}.png") for number in range(ENOUGH)]


def test_the_engines_are_tried_on_the_first_photos(
    tmp_path: Path, photos: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_engine, "version", lambda: "")
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    model = RoomModel(path, threads=1)
    choice = try_engines(photos, model, tmp_path / "photos")
    assert choice is not None and model.engine == choice.engine
    assert [timing.engine for timing in choice.timings] == list(NAMES)
    assert choice.timings[0].rate > 0 and choice.timings[1].rate > 0
    table = tag_part(photos, model, tmp_path / "photos")
    assert table["tag"].to_pylist() == [SHIPPED[number % 11] for number in range(ENOUGH)]


def test_photos_that_cannot_be_had_decide_nothing(tmp_path: Path) -> None:
    model = RoomModel(save_conv_model(tmp_path / "rooms.onnx"), threads=1)
    assert try_engines([Entry(f"{number}.png") for number in range(ENOUGH)], model, tmp_path) is None
    assert model.engine == REFERENCE


def test_what_was_begun_names_its_engine(tmp_path: Path) -> None:
    assert engine_of(tmp_path / "nowhere") == ""
    (tmp_path / "_manifest.json").write_text('{"engine": "onnxruntime-int8"}', "utf-8")
    assert engine_of(tmp_path) == "onnxruntime-int8"
    (tmp_path / "_manifest.json").write_text('{"engine": "another"}', "utf-8")
    assert engine_of(tmp_path) == ""
