"""The committed model on real photos: a fixed sample of val that it was never trained on."""

from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core.model import RoomModel
from training import metrics, predictor, sources
from training.config import Config

_ROOT = Path(__file__).parents[2]
_MODEL = _ROOT / "resources" / "rooms.onnx"
_DATA = _ROOT.parent / "shared" / "data"
_EVERY = 8  # of val's photos, one in so many
# A little under what the model card says of all of val: one photo in eight varies by two points.
_OR_ALSO, _TOP_3 = 0.86, 0.93


@pytest.mark.real_photos
@pytest.mark.skipif(not _MODEL.exists(), reason="resources/rooms.onnx has not been made yet")
@pytest.mark.skipif(not _DATA.exists(), reason="../shared/data is not on this machine")
def test_the_shipped_model_knows_rooms() -> None:
    config = Config(data=_DATA, workers=2)
    val = [entry for entry in sources.gather(config, lambda file, reason: None) if entry.split == "val"]
    sample = sorted(val, key=lambda entry: entry.file)[::_EVERY]
    model = RoomModel(_MODEL, threads=2)
    answers = [model.predict(photos) for photos in predictor.batches(sample, config, "Real photos")]
    truth, right = predictor.truths(sample, model.labels)
    found = metrics.measure(np.concatenate(answers).astype(np.float64), truth, right, model.labels)
    assert len(sample) > 190
    assert found["accuracy_or_also"] >= _OR_ALSO
    assert found["top3_or_also"] >= _TOP_3
