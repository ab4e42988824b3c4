"""How far a person is asked: what each effort holds, and that the expectation holds on photos kept aside."""

import json
from pathlib import Path

import pytest

from retagger_gui import paths
from retagger_gui.core.effort import EFFORTS, choices, outlook
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.session import Session
from tests.benchmarks import hints as homes

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
LABELS = ("kitchen", "bathroom", "bedroom")
EVERY = 7  # of the photos of homes in val: some 170


def session(*shares: float, below: float = EFFORTS["quick"]) -> Session:
    """Photos in which the model is this sure."""
    found = Session(LABELS, ask_below=below)
    photos = [Photo(Path(f"/a/{n}.jpg"), Path("/a"), f"{n}.jpg", "", 1, 1) for n in range(len(shares))]
    rest = [Prediction(p, (s, (1 - s) * 0.9, (1 - s) * 0.1)) for p, s in zip(photos, shares, strict=True)]
    found.add_known(Known(p, "", one) for p, one in zip(photos, rest, strict=True))
    return found


def test_what_nobody_saw_is_expected_to_be_wrong_as_often_as_the_model_doubts_it() -> None:
    found = session(0.9, 0.8, 0.5)
    assert outlook(found).unseen == 3
    assert outlook(found).wrong == pytest.approx(0.8)
    found.see([0])
    found.say("decision", {2: "kitchen"})
    view = outlook(found)
    assert (view.looked_at, view.unseen) == (2, 1)
    assert view.wrong == pytest.approx(0.2)


def test_each_effort_asks_more_and_leaves_less() -> None:
    found = choices(session(0.99, 0.88, 0.8, 0.55).items)
    assert [choice.name for choice in found] == ["quick", "thorough", "everything"]
    assert [choice.photos for choice in found] == [1, 2, 4]
    assert [choice.left for choice in found] == sorted((choice.left for choice in found), reverse=True)
    assert found[0].found == pytest.approx(0.45 / 0.78)
    assert (found[-1].found, found[-1].left) == (1.0, pytest.approx(0.0))


def test_the_table_that_the_model_brings_is_used() -> None:
    metrics = json.loads('{"asking": [[0.6, 0.09, 0.38], [0.85, 0.25, 0.8]]}')
    quick, thorough, everything = choices(session(0.99, 0.7, 0.5).items, metrics)
    assert (quick.found, thorough.found, everything.found) == (0.38, 0.8, 1.0)
    damaged = choices(session(0.99, 0.7, 0.5).items, {"asking": "none"})
    assert damaged[0].found == pytest.approx(0.5 / 0.81)


def test_nothing_open_asks_nothing() -> None:
    assert [(choice.photos, choice.left) for choice in choices([])] == [(0, 0.0)] * 3


def test_asking_for_more_says_which_photos_are_new() -> None:
    found = session(0.99, 0.8, 0.5)
    assert found.to_review_count == 1
    assert found.set_ask_below(EFFORTS["thorough"]) == [1]
    assert found.to_review_count == 2
    assert found.to_review() == [2, 1]
    assert found.set_ask_below(EFFORTS["everything"]) == [0]


@pytest.mark.real_photos
@pytest.mark.skipif(not DATA.exists(), reason="needs the photos in ../shared/data")
def test_the_expectation_holds_on_homes_kept_aside() -> None:
    model = RoomModel(paths.resource("rooms.onnx"))
    found = homes.numbered(homes.cases(DATA, model, homes.rows(DATA, "val")[::EVERY]))
    beliefs = [case.item.belief for case in found]
    wrong = sum(case.wrong for case in found)
    expected = sum(1 - belief for belief in beliefs)
    spread = sum(belief * (1 - belief) for belief in beliefs) ** 0.5
    assert abs(wrong - expected) < 3 * spread
    held, _ = homes.held(found, EFFORTS["thorough"], hints=True)
    assert held / wrong > 0.75  # 0.85 or more on all of val; see `python -m tests.benchmarks hints`
