"""Comparing engines by the model that ships, on photos: its 8-bit file passes, and that file spoilt does not."""

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import pytest
from onnx import numpy_helper

from retagger_gui import paths
from retagger_gui.core.contract import OUTPUT
from retagger_gui.core.engines.agreement import agreement
from retagger_gui.core.engines.engine import Probabilities, Setup, usable_cores
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.engines.onnxruntime_engine import OnnxruntimeEngine
from retagger_gui.core.engines.registry import int8_file, why_not_int8
from retagger_gui.core.engines.trial import DECISIVE
from retagger_gui.core.images import Pixels, decode
from retagger_gui.core.model import BATCH, RoomModel

MODEL = paths.resource("rooms.onnx")
PHOTOS = Path(__file__).parents[3] / "shared" / "data"  # beside the project; not part of it
pytestmark = [
    pytest.mark.skipif(bool(why_not_int8(MODEL)), reason="needs resources/rooms.onnx and its int8 file"),
    pytest.mark.skipif(not (PHOTOS / "labels.csv").is_file(), reason=f"needs the photos in {PHOTOS}"),
]

Change = Callable[[str, npt.NDArray[np.generic]], npt.NDArray[np.generic]]


@pytest.fixture(scope="module", params=range(3))
def photos(request: pytest.FixtureRequest) -> Pixels:
    """As many photos kept aside as a trial has, of every source; another third of them each time."""
    with (PHOTOS / "labels.csv").open(encoding="utf-8", newline="") as file:
        files = [row["file"] for row in csv.DictReader(file) if row["split"] == "val"]
    chosen = files[request.param * 7 :: len(files) // DECISIVE][:DECISIVE]
    return np.stack([decode(PHOTOS / file).model_input for file in chosen])


@pytest.fixture(scope="module")
def reference(photos: Pixels) -> Probabilities:
    return RoomModel(MODEL).predict(photos)


@pytest.mark.parametrize("engine", [name for name in NAMES if name != REFERENCE])
def test_every_engine_passes_with_the_files_that_ship(
    photos: Pixels, reference: Probabilities, engine: str
) -> None:
    model = RoomModel(MODEL)
    reasons = {candidate.name: candidate.reason for candidate in model.candidates()}
    if reasons[engine]:
        pytest.skip(reasons[engine])
    assert agreement(reference, model.with_engine(engine).predict(photos)).refusal == ""


def wrong_scales(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """One layer's weights count for more than they should."""
    return values * np.float32(1.5) if name.endswith("init_block.conv3.conv.weight_scale") else values


def small_ranges(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """Whatever is above two fifths of what was measured is cut off."""
    return values * np.float32(0.4) if name.endswith("output_0_scale") else values


def saturated(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """As where sums of signed bytes do not fit: large weights lose their ends."""
    return values.clip(-40, 40) if name.endswith("weight_quantized") else values


def zeros(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """One of the last layers does nothing; on photos, nine labels of ten remain."""
    lost = name.endswith("stage3.unit3.branches.branch1.conv.conv.weight_quantized")
    return np.zeros_like(values) if lost else values


def swapped(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """Two labels have changed places, both rare."""
    if name not in ("network.head.1.weight", "network.head.1.bias"):
        return values
    places = np.arange(len(values))
    places[[5, 6]] = 6, 5
    return np.ascontiguousarray(values[places])


@pytest.mark.parametrize("change", [wrong_scales, small_ranges, saturated, zeros, swapped])
def test_a_spoilt_file_is_refused(
    photos: Pixels, reference: Probabilities, change: Change, tmp_path: Path
) -> None:
    engine = OnnxruntimeEngine(spoilt(change, tmp_path / "spoilt.onnx"), Setup(usable_cores(), BATCH))
    answers = [engine.run(photos[at : at + BATCH], [OUTPUT])[0] for at in range(0, len(photos), BATCH)]
    assert agreement(reference, np.concatenate(answers)).refusal.startswith("Its ")


def spoilt(change: Change, path: Path) -> Path:
    """The 8-bit file with some of its numbers changed."""
    model = onnx.load(int8_file(MODEL))
    changed = 0
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        new = change(tensor.name, values)
        if new is not values:
            tensor.CopyFrom(numpy_helper.from_array(new.astype(values.dtype), tensor.name))
            changed += 1
    assert changed, "the model has other layers now: choose some of those"
    onnx.save(model, path)
    return path
