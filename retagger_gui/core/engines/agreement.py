"""Whether an engine's answers are those of the reference: counted photo by photo, over one folder or several."""

from dataclasses import dataclass

import numpy as np

from retagger_gui.core.engines.engine import Probabilities
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.language import say

# `python -m tests.benchmarks.agreement FOLDER` on 800 photos kept aside, model 1.1: the 8-bit file has another label on
# 11, of which the reference preferred its own by more than NEAR on 1, and moves 0.019 of the probability; of 20,000
# draws of 32 photos none has two of these, one in a thousand moves more than 0.036, and one at all more than 0.04.
# That file spoilt on purpose in five ways (tests/core/test_spoilt_engines.py) moves 0.043 to 0.9.
NEAR = 0.2  # labels this near to each other may change places: the reference engine itself is not sure there
TOLERATED = 1 / 32  # of the photos that may have another label all the same; and one always may
LARGEST_MEAN_DIFFERENCE = 0.04  # of the probability moved to other labels


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two engines' answers to the same photos differ."""

    photos: int = 0  # compared
    # of these, with another label, although the reference engine preferred its own by more than NEAR
    wrong: int = 0
    moved: float = 0.0  # probability that other labels got, summed over the photos
    numbers: bool = True  # whether all answers were numbers

    def __add__(self, other: "Agreement") -> "Agreement":
        """Both together."""
        return Agreement(
            self.photos + other.photos,
            self.wrong + other.wrong,
            self.moved + other.moved,
            self.numbers and other.numbers,
        )

    @property
    def refusal(self) -> str:
        """A sentence that says in what the answers differ too much; "" where they do not."""
        if not self.numbers:
            return say("engines", "Its answers are not numbers.")
        if self.wrong > max(1, TOLERATED * self.photos):
            return say("engines", "Its labels differ from those of {0} on {1} of {2} photos.").format(
                REFERENCE, self.wrong, self.photos
            )
        if self.moved > LARGEST_MEAN_DIFFERENCE * self.photos:
            share = 100 * self.moved / self.photos
            return say(
                "engines", "Its probabilities differ from those of {0} by {1:.1f} % on average."
            ).format(REFERENCE, share)
        return ""


def agreement(reference: Probabilities, other: Probabilities) -> Agreement:
    """Compare answers to the same photos.

    Args:
        reference: float32[N, L], of the reference engine.
        other: float32[N, L].
    """
    if not np.isfinite(other).all():
        return Agreement(len(reference), numbers=False)
    rows = np.arange(len(reference))
    top, said = reference.argmax(axis=1), other.argmax(axis=1)
    wrong = reference[rows, top] - reference[rows, said] > NEAR
    moved = float(np.abs(reference - other).sum()) / 2  # what one label loses another one wins
    return Agreement(len(reference), int(wrong.sum()), moved)
