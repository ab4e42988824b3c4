"""What calibrate found for one checkpoint, and how it turns the network's logits into calibrated probabilities."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

import numpy as np
import numpy.typing as npt

from retagger_gui.core.engines.engine import Answers
from training.config import Config
from training.errors import TrainingError

Floats = npt.NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class AttributeScale:
    """How an attribute's logit becomes a probability (Platt, 1999), and from which on a photo has it.

    Attributes:
        scale: the logit is multiplied by it.
        shift: added to that.
        threshold: a probability.
    """

    scale: float = 1.0
    shift: float = 0.0
    threshold: float = 0.5


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a checkpoint's logits are put right by.

    Attributes:
        temperature: the labels' logits are divided by it.
        second_look_below: a photo whose top label has less is looked at again, mirrored; 0 for never.
        attributes: by name; one that isn't named stays as it is.
    """

    temperature: float = 1.0
    second_look_below: float = 0.0
    attributes: Mapping[str, AttributeScale] = field(default_factory=dict)

    def answers(self, logits: Floats, seen: Floats, names: tuple[str, ...]) -> Answers:
        """One look's logits float[N, L] and those of the attributes float[N, A] as calibrated probabilities."""
        scales = self.of(names)
        slopes = np.array([one.scale for one in scales])
        shifts = np.array([one.shift for one in scales])
        return Answers(
            softmax(logits / self.temperature).astype(np.float32),
            sigmoid(seen.astype(np.float64) * slopes + shifts).astype(np.float32),
        )

    def of(self, names: tuple[str, ...]) -> list[AttributeScale]:
        """Those of these attributes, in that order."""
        return [self.attributes.get(name, AttributeScale()) for name in names]

    def to_dict(self) -> dict[str, object]:
        """As plain values for JSON."""
        return asdict(self)


def read(config: Config, checkpoint_sha256: str) -> Calibration:
    """What calibrate found for exactly this checkpoint; one that changes nothing where it found nothing.

    Raises:
        TrainingError: RUN/calibration.json is damaged.
    """
    try:
        found = json.loads(config.calibration_json.read_text("utf-8"))
        if found["checkpoint_sha256"] != checkpoint_sha256:
            return Calibration()
        attributes = {name: AttributeScale(**values) for name, values in found.get("attributes", {}).items()}
        return Calibration(
            float(found["temperature"]), float(found.get("second_look_below", 0.0)), attributes
        )
    except FileNotFoundError:
        return Calibration()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{config.calibration_json} is damaged; run the step calibrate again.") from error


def softmax(logits: Floats) -> npt.NDArray[np.float64]:
    """float[N, L] -> float64[N, L], each row summing to 1."""
    logits = logits.astype(np.float64)
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)  # type: ignore[no-any-return]


def sigmoid(logits: Floats) -> npt.NDArray[np.float64]:
    """Of each number, without overflow."""
    return 0.5 * (1.0 + np.tanh(0.5 * logits.astype(np.float64)))
