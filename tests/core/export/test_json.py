"""JSON: valid, complete, in RE-Tagger's shape, whatever the names."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui.core.attributes import Attribute
from retagger_gui.core.export.json import write_json
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import run
from tests.core.export.records import record, some


def written(records: list[Record], tmp_path: Path) -> list[dict[str, object]]:
    run(write_json(records, tmp_path / "out.json"))
    found: list[dict[str, object]] = json.loads((tmp_path / "out.json").read_text("utf-8"))
    return found


def test_every_probability_with_path_tag_and_reviewed(tmp_path: Path) -> None:
    objects = written(some(), tmp_path)
    assert objects[1] == {
        "path": "12 Oak Road/1.jpg",
        "listing": "12 Oak Road",
        "tag": "kitchen",
        "reviewed": True,
        "probabilities": {
            "kitchen": 0.6,
            "bathroom": 0.0333,
            "living_room": 0.3,
            "floorplan": 0.0333,
            "exterior": 0.0333,
        },
        "error": "",
        "model": "1.0",
    }
    assert (objects[2]["tag"], objects[2]["reviewed"]) == ("bathroom", True)
    assert (objects[4]["probabilities"], objects[4]["error"]) == ({}, "The file is empty.")


def test_what_nobody_looked_at_has_no_attributes(tmp_path: Path) -> None:
    """0.0 would say that the model has seen none."""
    looked, unread = record("1.jpg"), record("broken.jpg", error="The file is empty.")
    looked = replace(
        looked, attributes=(Attribute("tv", 0.25, None, False), Attribute("toilet", 0.9, False, False))
    )
    unread = replace(
        unread,
        attributes=(Attribute("tv", None, None, False), Attribute("toilet", None, True, True)),
    )
    objects = written([looked, unread], tmp_path)
    assert [one["attributes"] for one in objects] == [{"tv": 0.25, "toilet": 0}, {"toilet": 1}]


def test_nothing_is_an_empty_list(tmp_path: Path) -> None:
    assert written([], tmp_path) == []


@pytest.mark.parametrize(
    "name", ['a "b", c.jpg', "two\nlines.jpg", "Küche 🍳.jpg", "=1.jpg", "caf\udce9.jpg"]
)
def test_any_name(tmp_path: Path, name: str) -> None:
    assert written([record(name)], tmp_path)[0]["path"] == name
