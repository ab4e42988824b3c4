"""How many photos Review asks about, what that finds, and how many errors to expect among the others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from retagger_gui.core.session import HIGH, MEDIUM, Item, Session

EFFORTS: dict[str, float] = {"quick": MEDIUM, "thorough": HIGH, "everything": 1.01}
"""Name -> the probability below which a person is asked about a tag."""

USUAL = "thorough"
MEASURED = "asking"  # in a model's metrics: [[below, share of photos, share of the wrong ones], ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a person has looked at, and what is to be expected of the rest."""

    looked_at: int = 0  # photos that a person has seen or decided on
    unseen: int = 0  # the others that have a tag
    # how many of these are to be expected to have a wrong one: the sum of 1 - p, of calibrated p
    wrong: float = 0.0
    waiting: int = 0  # photos without a tag so far
    asked: int = 0  # of those that nobody decided on, how many a person is still to be asked about


def outlook(session: Session) -> Outlook:
    """How things stand. Walks over all photos."""
    looked_at = unseen = waiting = 0
    wrong = 0.0
    for item in session.items:
        if session.seen(item):
            looked_at += 1
        elif item.predicted:
            unseen += 1
            wrong += 1.0 - item.belief
        elif not item.error:
            waiting += 1
    return Outlook(looked_at, unseen, wrong, waiting, session.to_review_count)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the efforts, for the photos that are open."""

    name: str  # of EFFORTS
    photos: int  # how many a person would be asked about
    found: float  # the share of the wrong tags that are to be expected among them, 0..1
    left: float  # how many wrong tags are to be expected among the others


def choices(items: Iterable[Item], metrics: Mapping[str, Any] | None = None) -> tuple[Choice, ...]:
    """What each effort would ask and find.

    Args:
        items: the photos; those with a decision, or without a prediction, are passed over.
        metrics: of the model; where it was measured how many wrong tags are below a probability, that is used rather
            than what the probabilities say themselves.
    """
    sureness, doubts = [], []
    for item in items:
        if item.predicted and item.decision is None:
            sureness.append(item.sureness)
            doubts.append(1.0 - item.belief)
    total = sum(doubts)
    found = []
    for name, below in EFFORTS.items():
        limit = round(100 * below)
        asked = [doubt for sure, doubt in zip(sureness, doubts, strict=True) if sure < limit]
        share = sum(asked) / total if total else 1.0
        measured = _measured(metrics or {}, below)
        if measured is not None:
            share = measured
        found.append(Choice(name, len(asked), share, total * (1.0 - share)))
    return tuple(found)


def _measured(metrics: Mapping[str, Any], below: float) -> float | None:
    """The share of the wrong tags below a probability, as the model's makers measured it; None where they did not."""
    table = metrics.get(MEASURED)
    if below > 1:
        return 1.0 if table else None
    if not isinstance(table, Sequence):
        return None
    for row in table:
        if isinstance(row, Sequence) and len(row) == 3 and abs(float(row[0]) - below) < 0.005:
            return min(1.0, max(0.0, float(row[2])))
    return None
