"""The program decodes as the training did, and what reduced decoding leaves out changes no label."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retagger_gui import paths
from retagger_gui.core.images import MODEL_SIZE, decode, squeeze
from retagger_gui.core.model import RoomModel
from training.augment import load

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
pytestmark = [
    pytest.mark.real_photos,
    pytest.mark.skipif(not DATA.exists(), reason="needs the photos in ../shared/data"),
]


@pytest.fixture(scope="module")
def val() -> list[Path]:
    """All photos in val, sorted by name."""
    with (DATA / "labels.csv").open(encoding="utf-8", newline="") as file:
        return sorted(DATA / row["file"] for row in csv.DictReader(file) if row["split"] == "val")


def test_the_program_sees_exactly_what_the_training_saw(val: list[Path]) -> None:
    """The same pixels have the same label: parity with the training-time resize is 100 %, not 99.5 %."""
    for path in val[::8]:
        assert np.array_equal(decode(path).model_input, squeeze(load(path))), path


def enlarged(path: Path) -> io.BytesIO:
    """A photo of val as a camera's JPEG of some 3000 x 2000, which is decoded at a quarter of that."""
    data = io.BytesIO()
    with Image.open(path) as image:
        photo = image.convert("RGB")
    scale = 2400 / min(photo.size)
    size = (round(photo.width * scale), round(photo.height * scale))
    photo.resize(size, Image.Resampling.BICUBIC).save(data, "JPEG", quality=90)
    return data


def test_reduced_decoding_changes_no_label(val: list[Path]) -> None:
    model = RoomModel(paths.resource("rooms.onnx"))
    sample = val[::140]
    files = [enlarged(path) for path in sample]
    reduced = np.stack([decode(file).model_input for file in files])
    whole = np.stack([squeeze(Image.open(file).convert("RGB")) for file in files])
    assert not np.array_equal(reduced, whole)
    assert reduced.shape == (len(sample), MODEL_SIZE, MODEL_SIZE, 3)
    assert np.abs(reduced.astype(int) - whole).mean() < 2
    one, other = model.predict(reduced), model.predict(whole)
    assert list(one.argmax(1)) == list(other.argmax(1))
    assert np.abs(one - other).max() < 0.1
