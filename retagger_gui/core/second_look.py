"""A second look at photos of which the model is unsure: mirrored, and the mean of what it says both times.

A room is the same room in a mirror, and what differs between the two answers is the network's own noise. Where it is
sure, a second look changes nothing; so it costs little to ask again only below a bound, which the model file names
(`second_look_below`, chosen on photos kept aside).
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from retagger_gui.core.engines.engine import Answers, Floats
from retagger_gui.core.images import Pixels

_LEAST = 1e-7  # a probability of 0 or 1 has no logit


class Looker(Protocol):
    """What a look needs of a model; RoomModel is one."""

    @property
    def second_look_below(self) -> float:
        """The bound; 0 where nothing is looked at twice."""

    def answers(self, photos: Pixels, /, *, embedding: bool = False) -> Answers:
        """uint8[N, 299, 299, 3] to N answers, from one look."""


def look(model: Looker, photos: Pixels, *, embedding: bool = False) -> Answers:
    """What a model says of photos, the unsure ones looked at twice: for whoever has all of them at hand.

    Args:
        model: a RoomModel.
        photos: uint8[N, 299, 299, 3].
        embedding: whether that is wanted, too.

    Raises:
        ModelError: the model failed.
    """
    first = model.answers(photos, embedding=embedding)
    again = unsure(first.probabilities, model.second_look_below)
    if not again.any():
        return first
    places = np.flatnonzero(again)
    return with_second(first, places, model.answers(mirrored(photos[places])))


def run_of(
    model: Looker, photos: Sequence[Pixels], firsts: Sequence[Answers | None], *, embedding: bool = False
) -> list[tuple[Answers, bool]]:
    """One run for whoever gets photos one after the other: those seen before are looked at mirrored.

    Args:
        model: a RoomModel.
        photos: uint8[299, 299, 3] each.
        firsts: what the model said of each at its first look; None for one it has not seen.
        embedding: whether that is wanted, too.

    Returns:
        For each photo its answer so far, and whether a second look is still to come.

    Raises:
        ModelError: the model failed.
        CancelledError: the run was cancelled.
    """
    seen = [
        photo if first is None else mirrored(photo[np.newaxis])[0]
        for photo, first in zip(photos, firsts, strict=True)
    ]
    answers = model.answers(np.stack(seen), embedding=embedding)
    again = unsure(answers.probabilities, model.second_look_below)
    return [
        (answers.rows([row]), bool(again[row]))
        if first is None
        else (combined(first, answers.rows([row])), False)
        for row, first in enumerate(firsts)
    ]


def unsure(probabilities: Floats, below: float) -> npt.NDArray[np.bool_]:
    """Which rows of float32[N, L] deserve a second look, as bool[N]."""
    if not len(probabilities):
        return np.zeros(0, bool)
    found: npt.NDArray[np.bool_] = probabilities.max(axis=1) < below
    return found


def mirrored(photos: Pixels) -> Pixels:
    """uint8[N, h, w, 3], left and right changed; twice that is the same photo."""
    return photos[:, :, ::-1]


def with_second(first: Answers, places: npt.NDArray[np.intp], second: Answers) -> Answers:
    """Answers with those of some rows combined with a second look's; see `combined`."""
    both = combined(first.rows(places.tolist()), second)
    probabilities, attributes = first.probabilities.copy(), first.attributes.copy()
    probabilities[places], attributes[places] = both.probabilities, both.attributes
    return Answers(probabilities, attributes, first.embedding)


def combined(first: Answers, second: Answers) -> Answers:
    """The mean of two looks' logits, row by row.

    Of the labels that is the normalised geometric mean of both probabilities, of each attribute the same between
    yes and no. The embedding is the first look's.
    """
    return Answers(
        geometric_mean(first.probabilities, second.probabilities),
        _mean_of_logits(first.attributes, second.attributes),
        first.embedding,
    )


def geometric_mean(first: Floats, second: Floats) -> Floats:
    """Of two float32[N, L] whose rows sum to 1, normalised so that they do again."""
    product = np.sqrt(np.clip(first, _LEAST, 1)) * np.sqrt(np.clip(second, _LEAST, 1))
    mean: Floats = product / product.sum(axis=1, keepdims=True)
    return mean


def _mean_of_logits(first: Floats, second: Floats) -> Floats:
    one, other = (np.clip(values, _LEAST, 1 - _LEAST) for values in (first, second))
    yes, no = np.sqrt(one * other), np.sqrt((1 - one) * (1 - other))
    mean: Floats = yes / (yes + no)
    return mean
