"""The folder that is written: whole files, a manifest, and no mixtures."""

import json
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from retagger_gui.cluster.output import MANIFEST, Finished, Manifest, Output
from retagger_gui.cluster.source import Plan, read_source
from retagger_gui.cluster.tagging import schema
from retagger_gui.core.errors import ExportError

BEGUN = Manifest("photos", 6, "abc", 4, 3, "rooms-1", "def", "onnxruntime-fp32")


@pytest.fixture
def plan(listings: Path) -> Plan:
    return read_source(str(listings), 4)


def table(rows: int, unreadable: int = 0) -> pa.Table:
    errors = [{"path": str(number), "error": "bad" if number < unreadable else ""} for number in range(rows)]
    return pa.Table.from_pylist(errors, schema=schema())


def refusal(folder: Path, manifest: Manifest = BEGUN) -> str:
    with pytest.raises(ExportError) as caught:
        Output(folder, manifest)
    return str(caught.value)


def test_a_run_goes_on_where_it_was(tmp_path: Path, plan: Plan) -> None:
    output = Output(tmp_path / "out", BEGUN)
    assert output.finished(plan) == {}
    assert output.write(1, table(4, unreadable=2)) == Finished(4, 2)
    again = Output(tmp_path / "out", replace(BEGUN, source="moved/photos", program="9.9"))
    assert again.finished(plan) == {1: Finished(4, 2)}
    assert sorted(path.name for path in output.folder.iterdir()) == [MANIFEST, "part-000001.parquet"]
    assert json.loads((output.folder / MANIFEST).read_text())["source"] == "photos"


def test_readers_of_parquet_pass_over_the_manifest(tmp_path: Path) -> None:
    output = Output(tmp_path / "out", BEGUN)
    output.write(0, table(2))
    output.write(1, table(3))
    assert len(pq.read_table(output.folder)) == 5


def test_an_empty_error_column_counts_as_none(tmp_path: Path) -> None:
    assert Output(tmp_path, BEGUN).write(0, table(0)) == Finished(0, 0)


@pytest.mark.parametrize(
    ("now", "says"),
    [
        (replace(BEGUN, part_size=5), "was begun with parts of 4 photos. Give --part-size 4 to go on"),
        (replace(BEGUN, model="rooms-2"), 'with another model, of version "rooms-1" (this is "rooms-2")'),
        (replace(BEGUN, model_digest="xyz"), "Give that one by --model to go on"),
        (replace(BEGUN, engine="openvino-int8"), "Give --engine onnxruntime-fp32 to go on"),
        (
            replace(BEGUN, digest="xyz"),
            "was begun with 6 photos of photos, and these are 6 of photos, or others",
        ),
        (replace(BEGUN, columns=("path",)), "was begun by another version of ReTagger"),
    ],
)
def test_no_mixtures(tmp_path: Path, now: Manifest, says: str) -> None:
    Output(tmp_path, BEGUN)
    sentence = refusal(tmp_path, now)
    assert says in sentence
    assert sentence.endswith(", or another folder for --out.")


def test_folders_that_are_something_else(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert (
        refusal(tmp_path / "file") == f"{tmp_path / 'file'} is a file. Give the name of a folder for --out."
    )
    pq.write_table(table(1), tmp_path / "other.parquet")
    assert "holds Parquet files of something else (other.parquet)" in refusal(tmp_path)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / MANIFEST).write_text("{")
    assert "could not be read. Give another folder" in refusal(tmp_path / "broken")


def test_a_damaged_part_is_named(tmp_path: Path, plan: Plan) -> None:
    output = Output(tmp_path, BEGUN)
    output.path(1).write_bytes(b"PAR1")
    with pytest.raises(ExportError, match=r"part-000001\.parquet is damaged.*Delete it, and run"):
        output.finished(plan)
    output.write(1, table(5))  # the part has four photos
    with pytest.raises(ExportError, match="no part of this work"):
        output.finished(plan)
