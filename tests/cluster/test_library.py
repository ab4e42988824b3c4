"""The example of a pipeline of one's own, as the package's docstring and its README show it, on a real cluster."""

import textwrap
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import retagger_gui.cluster
from retagger_gui.cluster.model import ModelSource, model_digest, model_files
from tests.tiny_model import save_tiny_model

ROOT = Path(retagger_gui.cluster.__file__).parent.parent.parent


def example() -> str:
    """The indented code at the end of the docstring."""
    text = str(retagger_gui.cluster.__doc__)
    return textwrap.dedent(text[text.index("    from pathlib import Path") :]).strip()


def test_readme_shows_the_same() -> None:
    assert example() in (ROOT / "retagger_gui" / "cluster" / "README.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("ray_cluster")
def test_the_example(listings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"nonsense")
    photos = [listings / "12 Oak Road" / "1.jpg", bad, listings / "loose.jpg"]
    pq.write_table(pa.table({"path": [str(photo) for photo in photos]}), tmp_path / "photos.parquet")
    save_tiny_model(tmp_path / "resources" / "rooms.onnx")
    monkeypatch.chdir(tmp_path)
    exec(compile(example(), "the example", "exec"), {"__name__": "example"})
    rows = {row["path"]: row for row in pq.read_table(tmp_path / "rooms").to_pylist()}
    assert {path: row["room"] for path, row in rows.items()} == {
        str(photos[0]): "kitchen",
        str(bad): None,
        str(photos[2]): "living_room",
    }
    assert rows[str(bad)]["error"].startswith("This is not a photo")
    assert rows[str(photos[0])]["score"] > 0.9


@pytest.mark.usefixtures("ray_cluster")
def test_the_model_comes_through_ray_where_there_is_no_such_file(tmp_path: Path, home: Path) -> None:
    import ray

    path = save_tiny_model(tmp_path / "rooms.onnx")
    source = ModelSource(
        path, model_digest(path, "onnxruntime-fp32"), files=ray.put(model_files(path, "onnxruntime-fp32"))
    )
    assert source.load().path == path
    path.unlink()
    model = source.load()
    assert model.version == "tiny-1"
    assert model.path.is_relative_to(home)
    path.write_bytes(b"something else lies there now")
    assert source.load().path == model.path
