"""What a worker makes of a part: the CSV's rows with real types, errors as rows, covers where they can be known."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pyarrow as pa
import pytest
from PIL import Image, ImageFilter

from retagger_gui.cluster import tagging
from retagger_gui.cluster.files import local_files
from retagger_gui.cluster.source import Entry, read_source
from retagger_gui.cluster.tagging import schema, tag_part
from retagger_gui.core import classify as classify_module
from retagger_gui.core.classify import classify
from retagger_gui.core.export.rows import COLUMNS, rows_of
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from retagger_gui.core.session import Item
from tests.drawing import draw


def test_the_columns_of_the_csv_with_types() -> None:
    assert tuple(schema().names) == COLUMNS
    types = {name: str(kind) for name, kind in zip(schema().names, schema().types, strict=True)}
    assert types == {
        **dict.fromkeys(COLUMNS, "string"),
        **dict.fromkeys(("confidence", "score_1", "score_2", "score_3"), "double"),
        **dict.fromkeys(("width", "height"), "int32"),
        **dict.fromkeys(("reviewed", "cover"), "bool"),
    }


def test_a_folder_gives_the_rows_of_tag(listings: Path, model: RoomModel) -> None:
    (listings / "12 Oak Road" / "bad.jpg").write_bytes(b"nonsense")
    photos = [entry for part in read_source(str(listings), 100).parts for entry in part.entries()]
    table = tag_part(photos, model, listings)
    items = [
        Item(number, one.photo, model.labels, one.probabilities or None, one.error, one.width, one.height)
        for number, one in enumerate(classify(list(scan([listings])), model))
    ]
    rows = rows_of(items, model.version)
    assert table.to_pylist() == [{name: getattr(row, name) for name in COLUMNS} for row in rows]
    assert table.schema == schema()


def test_whatever_cannot_be_had_is_a_row(tmp_path: Path, model: RoomModel) -> None:
    draw(tmp_path / "10.png", "bedroom", (50, 40))
    (tmp_path / "9.jpg").write_bytes(b"")
    fsspec.filesystem("memory").pipe_file("/1.png", (tmp_path / "10.png").read_bytes())
    paths = ["memory://1.png", "memory://2.png", "10.png", "9.jpg", "8.jpg", ""]
    told: list[int] = []
    table = tag_part([Entry(path) for path in paths], model, tmp_path, on_photo=told.append)
    rows = {row["path"]: row for row in table.to_pylist()}
    assert list(rows) == ["", "8.jpg", "9.jpg", "10.png", "memory://1.png", "memory://2.png"]
    assert {path: (row["tag"], row["error"]) for path, row in rows.items()} == {
        "": ("", "There is no path."),
        "8.jpg": ("", "There is no such file."),
        "9.jpg": ("", "The file is empty."),
        "10.png": ("bedroom", ""),
        "memory://1.png": ("bedroom", ""),
        "memory://2.png": ("", "There is nothing at this address."),
    }
    assert (rows["memory://1.png"]["width"], rows["memory://1.png"]["height"]) == (50, 40)
    assert rows["8.jpg"]["width"] is None and rows["8.jpg"]["confidence"] is None
    assert told[-1] == len(paths)


def test_covers_of_whole_listings_only(listings: Path, model: RoomModel) -> None:
    photos = [entry for part in read_source(str(listings), 100).parts for entry in part.entries()]
    table = tag_part(photos, model, listings, scattered={"3 Elm Street"})
    covers = dict(zip(table["path"].to_pylist(), table["cover"].to_pylist(), strict=True))
    assert covers["3 Elm Street/front.jpg"] is None
    assert covers["12 Oak Road/1.jpg"] is True


def test_the_sharpest_photo_is_the_cover(tmp_path: Path, model: RoomModel) -> None:
    for number, radius in enumerate((3, 0, 6)):
        picture = draw_noise((400, 300)).filter(ImageFilter.GaussianBlur(radius))
        picture.save(tmp_path / f"{number}.png")
    table = tag_part([Entry(f"{number}.png", "home") for number in range(3)], model, tmp_path)
    assert len(set(table["tag"].to_pylist())) == 1
    assert table["cover"].to_pylist() == [False, True, False]


def draw_noise(size: tuple[int, int]) -> Image.Image:
    """Grey noise: as sharp as can be."""
    return Image.effect_noise(size, 60).convert("RGB")


def test_a_name_that_is_no_utf_8_is_spelt_out(tmp_path: Path, model: RoomModel) -> None:
    table = tag_part([Entry("caf\udce9.jpg")], model, tmp_path)
    assert table["path"].to_pylist() == ["caf\\udce9.jpg"]


def test_no_photos(tmp_path: Path, model: RoomModel) -> None:
    assert tag_part([], model, tmp_path).equals(pa.Table.from_pylist([], schema=schema()))


def test_the_last_photos_are_still_there_when_they_are_decoded(
    tmp_path: Path, model: RoomModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The source is at its end long before a busy machine has decoded what it gave."""
    handed_out = threading.Event()
    decode = classify_module.decode

    def given(*arguments: Any) -> Iterator[Any]:
        yield from local_files(*arguments)
        handed_out.set()

    def late(*arguments: Any, **options: Any) -> Any:
        assert handed_out.wait(60)
        return decode(*arguments, **options)

    monkeypatch.setattr(tagging, "local_files", given)
    monkeypatch.setattr(classify_module, "decode", late)
    content = draw(tmp_path / "a.jpg", "kitchen").read_bytes()
    fsspec.filesystem("memory").pipe_file("/late/a.jpg", content)
    table = tag_part([Entry("memory://late/a.jpg", "home")] * 2, model, tmp_path)
    assert table["error"].to_pylist() == ["", ""]
