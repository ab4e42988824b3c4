"""The check of the engines with the model that ships: its 8-bit file passes, and that file spoilt does not."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import pytest
from onnx import numpy_helper

from retagger_gui import paths
from retagger_gui.core.check_pictures import pictures
from retagger_gui.core.contract import OUTPUT
from retagger_gui.core.engines.check import disagreement
from retagger_gui.core.engines.engine import Probabilities, Setup, usable_cores
from retagger_gui.core.engines.onnxruntime_engine import OnnxruntimeEngine
from retagger_gui.core.engines.registry import int8_file, why_not_int8
from retagger_gui.core.images import Pixels
from retagger_gui.core.model import BATCH, RoomModel

MODEL = paths.resource("rooms.onnx")
pytestmark = pytest.mark.skipif(
    bool(why_not_int8(MODEL)), reason="needs resources/rooms.onnx and its int8 file"
)

Change = Callable[[str, npt.NDArray[np.generic]], npt.NDArray[np.generic]]


@pytest.fixture(scope="module")
def photos() -> Pixels:
    return pictures(paths.resource("check.webp"))


@pytest.fixture(scope="module")
def plain(photos: Pixels) -> Probabilities:
    return RoomModel(MODEL).predict(photos)


def test_the_model_takes_most_pictures_for_what_they_show(photos: Pixels, plain: Probabilities) -> None:
    labels = RoomModel(MODEL).labels
    seen = {labels[top] for top in plain.argmax(axis=1)}
    assert len(seen) >= 10, "so that labels that change places are noticed"
    assert plain.max(axis=1).mean() > 0.7, "nearly as sure as with photos"


def test_the_file_that_ships_passes(photos: Pixels, plain: Probabilities) -> None:
    assert disagreement(plain, RoomModel(MODEL, engine="onnxruntime-int8").predict(photos)) == ""


def wrong_scales(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """One layer's weights count for more than they should."""
    return values * np.float32(1.5) if name.endswith("init_block.conv3.conv.weight_scale") else values


def small_ranges(name: str, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """Whatever is above half of what was measured is cut off."""
    return values * np.float32(0.5) if name.endswith("output_0_scale") else values


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
    photos: Pixels, plain: Probabilities, change: Change, tmp_path: Path
) -> None:
    engine = OnnxruntimeEngine(spoilt(change, tmp_path / "spoilt.onnx"), Setup(usable_cores(), BATCH))
    answers = [engine.run(photos[at : at + BATCH], [OUTPUT])[0] for at in range(0, len(photos), BATCH)]
    assert disagreement(plain, np.concatenate(answers)).startswith("Its ")


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
