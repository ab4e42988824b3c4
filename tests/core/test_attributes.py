"""What a photo shows beside its room: the model's word, a person's, and both together."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from retagger_gui.core.attributes import (
    NO_ATTRIBUTES,
    AttributeSet,
    attribute_keys,
    attribute_style,
    attributes_of,
    known_attribute,
    with_marks,
)
from retagger_gui.core.history import AttributeAspect
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Annotations, Known, Prediction
from retagger_gui.core.session import Session

KNOWS = AttributeSet(("fireplace", "toilet"), (0.5, 0.8))
LABELS = ("kitchen", "bathroom")
ROOT = Path("/folder")
TOILET = AttributeAspect("toilet")


def photo(name: str) -> Photo:
    return Photo(ROOT / name, ROOT, name, "", 100, 1)


def predicted(name: str, *shares: float) -> Prediction:
    return Prediction(photo(name), (0.9, 0.1), 640, 480, "", f"print of {name}", attributes=shares)


Spoken = dict[int, dict[str, bool | None]]


def say(session: Session, changes: Mapping[int, Mapping[str, bool | None]], step: str = "") -> Spoken:
    """One gesture on some attributes; what is new of that, by the photos' numbers."""
    new: Spoken = {}
    for number, words in changes.items():
        for name, word in words.items():
            for changed in session.say(AttributeAspect(name), {number: word}, step):
                new.setdefault(changed, {})[name] = word
    return new


def undo(session: Session, said: Mapping[int, Iterable[str]], step: str) -> Spoken:
    """Take a gesture back; what counts now."""
    now: Spoken = {}
    for number, names in said.items():
        for name in names:
            for changed, word in session.undo_said(AttributeAspect(name), [number], step).items():
                now.setdefault(changed, {})[name] = word
    return now


@pytest.fixture
def session() -> Session:
    session = Session(LABELS, knows=KNOWS)
    session.add([photo("a"), photo("b")])
    session.set_predictions([predicted("a", 0.6, 0.7), predicted("b", 0.1, 0.9)])
    return session


def test_each_attribute_has_a_threshold_of_its_own(session: Session) -> None:
    assert session.item(0).has == ("fireplace",), "0.7 is too little for a toilet"
    assert session.item(1).has == ("toilet",)


def test_a_persons_word_counts_more_than_the_model(session: Session) -> None:
    changed = say(session, {0: {"fireplace": False, "toilet": True}}, "one")
    assert changed == {0: {"fireplace": False, "toilet": True}}
    item = session.item(0)
    assert item.has == ("toilet",)
    assert [(one.share, one.said, one.has) for one in item.attributes] == [
        (0.6, False, False),
        (0.7, True, True),
    ]
    assert item.decision is None and session.decided == 0, "the tag is another matter"


def test_a_prediction_never_touches_a_persons_word(session: Session) -> None:
    say(session, {0: {"toilet": True}})
    session.set_predictions([predicted("a", 0.1, 0.1)])
    assert session.item(0).has == ("toilet",)


def test_undo_takes_out_one_gesture_and_leaves_the_others(session: Session) -> None:
    say(session, {0: {"toilet": True}}, "one")
    say(session, {0: {"toilet": False, "fireplace": False}, 1: {"toilet": False}}, "two")
    assert undo(session, {0: ("toilet",)}, "one") == {0: {"toilet": False}}
    assert undo(session, {0: ("toilet", "fireplace"), 1: ("toilet",)}, "two") == {
        0: {"toilet": None, "fireplace": None},
        1: {"toilet": None},
    }
    assert (session.item(0).has, session.item(1).has) == (("fireplace",), ("toilet",))


def test_what_the_store_knows_counts_less_than_what_was_said_since(session: Session) -> None:
    say(session, {0: {"toilet": True}}, "one")
    assert session.remember(TOILET, {0: False}) == []
    assert session.remember(AttributeAspect("fireplace"), {0: False, 1: None}) == [0]
    assert session.item(0).has == ("toilet",)
    undo(session, {0: ("toilet",)}, "one")
    assert session.item(0).marks == (("fireplace", False), ("toilet", False)), "now the store's word counts"


def test_what_was_said_comes_with_the_photo() -> None:
    session = Session(LABELS, knows=KNOWS)
    session.add_known(
        [Known(photo("a"), "f", None, Annotations(attributes=(("sauna", True), ("toilet", True))))]
    )
    assert session.item(0).has == ("toilet", "sauna"), (
        "one that this model does not know is kept, and comes last"
    )


def test_another_model_forgets_shares_and_keeps_words(session: Session) -> None:
    say(session, {0: {"toilet": True}})
    session.forget_predictions(LABELS, NO_ATTRIBUTES)
    assert (session.item(0).has, session.item(1).has) == (("toilet",), ())
    session.forget_predictions(LABELS, KNOWS)
    session.set_predictions([predicted("b", 0.9, 0.0)])
    assert (session.item(0).has, session.item(1).has) == (("toilet",), ("fireplace",))


def test_strangers_and_repetitions_change_nothing(session: Session) -> None:
    assert say(session, {7: {"toilet": True}}) == {}
    say(session, {0: {"toilet": True}})
    assert say(session, {0: {"toilet": True}}) == {}


def test_words_are_sorted_and_taken_back_with_none() -> None:
    assert with_marks((("tv", True),), {"island": False, "tv": None}) == (("island", False),)
    assert attributes_of(NO_ATTRIBUTES, (), (("tv", False),))[0].has is False


def test_keys_are_the_usual_ones_and_differ() -> None:
    keys = attribute_keys(["tv", "toilet", "terrace", "sauna", "fireplace"])
    assert keys == {"tv": "V", "toilet": "T", "terrace": "E", "sauna": "S", "fireplace": "F"}
    assert attribute_keys([f"a{number}" for number in range(27)])["a26"] == "", "all letters are taken"


@pytest.mark.parametrize("text", ["island", "Kitchen island", "KITCHEN-ISLAND", "kitchen_islands"])
def test_an_attribute_is_known_by_name_and_by_words(text: str) -> None:
    assert known_attribute(text, ["tv", "island"]) == "island"


def test_an_unknown_attribute_has_readable_words() -> None:
    assert attribute_style("wine_cellar").title == "Wine cellar"
    assert known_attribute("wine cellar", ["wine_cellar"]) == "wine_cellar"
    assert known_attribute("toilette", ["toilet"]) is None
