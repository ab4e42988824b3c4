"""What a session knows: tags, decisions, counts, and what needs review."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retagger_gui.core.photos import Photo, natural_key
from retagger_gui.core.prediction import Annotations, Known, Prediction
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Count, Item, Session, level, percent

LABELS = ("kitchen", "bathroom", "bedroom")


def photo(name: str) -> Photo:
    return Photo(Path("/folder") / name, Path("/folder"), name, "", 100, 1)


def predicted(name: str, *probabilities: float, error: str = "") -> Prediction:
    return Prediction(photo(name), probabilities, 640, 480, error, f"print of {name}")


@pytest.fixture
def session() -> Session:
    session = Session(LABELS)
    session.add([photo("a"), photo("b"), photo("c")])
    return session


def item(*probabilities: float, decision: str | None = None, error: str = "") -> Item:
    chosen = decision
    return Item(0, photo("a"), LABELS, probabilities or None, error, decision=chosen)


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [
        (1.0, "high"),
        (0.85, "high"),
        (0.846, "high"),
        (0.844, "medium"),
        (0.6, "medium"),
        (0.596, "medium"),
        (0.594, "low"),
        (0.0, "low"),
    ],  # as they are shown: 60 % is never low
)
def test_levels(confidence: float, expected: str) -> None:
    assert level(confidence) == expected


def test_a_photo_is_untagged_until_predicted() -> None:
    fresh = item()
    assert (fresh.tag, fresh.group, fresh.confidence, fresh.level) == (None, UNTAGGED, None, None)
    assert (fresh.ranked, fresh.also, fresh.second_guess, fresh.needs_review) == ((), (), None, False)


def test_a_prediction_gives_the_tag() -> None:
    found = item(0.05, 0.75, 0.2)
    assert found.tag == found.group == found.guess == "bathroom"
    assert (found.confidence, found.level) == (0.75, "medium")
    assert found.ranked == (("bathroom", 0.75), ("bedroom", 0.2), ("kitchen", 0.05))
    assert found.also == (("bedroom", 0.2),)
    assert found.second_guess == "bedroom"
    assert not found.decided


def test_equal_probabilities_keep_the_labels_order() -> None:
    assert [label for label, _ in item(0.4, 0.4, 0.2).ranked] == ["kitchen", "bathroom", "bedroom"]


def test_a_decision_goes_before_the_prediction() -> None:
    moved = item(0.05, 0.75, 0.2, decision="bedroom")
    assert (moved.tag, moved.decided, moved.confirmed) == ("bedroom", True, False)
    assert moved.also == (("bathroom", 0.75),), "the model's first label is a further one now"
    assert moved.second_guess == "bathroom"
    assert item(0.05, 0.75, 0.2, decision="bathroom").confirmed


def test_an_unreadable_photo_has_its_own_group_until_a_person_files_it() -> None:
    assert item(error="The file is empty.").group == UNREADABLE
    assert item(error="The file is empty.", decision="kitchen").group == "kitchen"


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ((0.9, 0.05, 0.05), False),
        ((0.61, 0.2, 0.19), False),
        ((0.59, 0.21, 0.2), True),
        ((0.56, 0.42, 0.02), True),
        ((0.62, 0.38, 0.0), False),
        ((0.6, 0.46, 0.0), True),
    ],
)
def test_what_needs_review(probabilities: tuple[float, ...], expected: bool) -> None:
    assert item(*probabilities).needs_review is expected
    assert not item(*probabilities, decision="kitchen").needs_review


def test_one_label_alone_is_never_close_to_another() -> None:
    alone = Item(0, photo("a"), ("house",), (1.0,))
    assert not alone.needs_review
    assert alone.second_guess is None


def test_numbers_rise_and_paths_are_taken_once(session: Session) -> None:
    assert session.add([photo("c"), photo("d"), photo("d")]) == [3]
    assert len(session) == 4
    assert session.id_of(Path("/folder/d")) == 3
    assert session.id_of(Path("/folder/e")) is None
    with pytest.raises(KeyError):
        session.item(4)
    with pytest.raises(KeyError):
        session.item(-1)


def test_fingerprints_known_beforehand_are_kept() -> None:
    session = Session(LABELS, first_id=10)
    assert session.add_known([Known(photo("a")), Known(photo("b"), "abc")]) == [10, 11]
    assert [entry.fingerprint for entry in session.items] == ["", "abc"]


def test_predictions_change_counts(session: Session) -> None:
    assert session.counts == {UNTAGGED: Count(3)}
    changed = session.set_predictions(
        [predicted("a", 0.9, 0.1, 0.0), predicted("b", 0.5, 0.5, 0.0), predicted("stranger", 1.0, 0.0, 0.0)]
    )
    assert changed == [0, 1]
    assert session.counts == {"kitchen": Count(2, 1), UNTAGGED: Count(1)}
    assert session.unpredicted == 1
    assert session.groups() == {"kitchen": [0, 1], UNTAGGED: [2]}
    assert session.item(0).fingerprint == "print of a"


def test_a_late_prediction_never_touches_a_decision(session: Session) -> None:
    session.say("decision", {0: "bedroom"})
    session.set_predictions([predicted("a", 0.9, 0.1, 0.0)])
    assert session.item(0).tag == "bedroom"
    assert session.item(0).guess == "kitchen"
    session.set_predictions([predicted("a", error="The file is empty.")])
    assert session.item(0).tag == "bedroom"
    session.say("decision", {0: None})
    assert session.item(0).group == UNREADABLE


def test_setting_the_same_decision_changes_nothing(session: Session) -> None:
    assert session.say("decision", {0: "bedroom", 1: None, 99: "kitchen"}) == [0]
    assert session.say("decision", {0: "bedroom"}) == []
    assert session.decided == 1


def test_review_begins_with_the_least_certain(session: Session) -> None:
    session.set_predictions(
        [predicted("a", 0.55, 0.45, 0.0), predicted("b", 0.4, 0.3, 0.3), predicted("c", 0.9, 0.1, 0.0)]
    )
    assert session.to_review() == [1, 0]
    session.say("decision", {1: "kitchen"})
    assert session.to_review() == [0]


def test_another_models_labels_keep_decisions(session: Session) -> None:
    session.set_predictions([predicted("a", 0.9, 0.1, 0.0), predicted("b", error="The file is empty.")])
    session.say("decision", {2: "bedroom"})
    session.forget_predictions(("inside", "outside"))
    assert session.labels == ("inside", "outside")
    assert session.groups() == {UNTAGGED: [0, 1], "bedroom": [2]}
    assert [entry.path.name for entry in session.without_prediction()] == ["a", "b", "c"]
    session.set_predictions([predicted("a", 0.3, 0.7)])
    assert session.item(0).tag == "outside"


def test_a_snapshot_does_not_change(session: Session) -> None:
    before = session.snapshot()
    session.say("decision", {0: "bedroom"})
    assert before[0].decision is None


actions = st.one_of(
    st.tuples(st.just("predict"), st.integers(0, 4), st.permutations([0.7, 0.2, 0.1])),
    st.tuples(st.just("predict"), st.integers(0, 4), st.just([0.4, 0.35, 0.25])),
    st.tuples(st.just("error"), st.integers(0, 4), st.none()),
    st.tuples(st.just("decide"), st.integers(0, 4), st.sampled_from([*LABELS, "sauna", None])),
    st.tuples(st.just("forget"), st.none(), st.none()),
)


@given(st.lists(actions, max_size=30))
def test_counts_kept_along_the_way_equal_counts_made_anew(steps: list[tuple]) -> None:
    session = Session(LABELS)
    session.add([photo(str(number)) for number in range(5)])
    for action, number, value in steps:
        if action == "predict":
            session.set_predictions([predicted(str(number), *value)])
        elif action == "error":
            session.set_predictions([predicted(str(number), error="The file is empty.")])
        elif action == "decide":
            session.say("decision", {number: value})
        else:
            session.forget_predictions(LABELS)
    expected = {
        tag: Count(len(ids), sum(session.item(number).needs_review for number in ids))
        for tag, ids in session.groups().items()
    }
    assert session.counts == expected
    assert session.decided == sum(entry.decided for entry in session.items)
    assert session.unpredicted == len(session.without_prediction())


def test_photos_taken_in_with_their_predictions_are_as_if_these_had_come_later() -> None:
    photos = [photo(name) for name in "abcd"]
    predictions = [predicted("a", 0.2, 0.3, 0.5), predicted("c", error="The file is empty.")]
    known = [
        Known(photos[0], "old"),
        Known(photos[1], "one", annotations=Annotations("bedroom")),
        *map(Known, photos[2:]),
    ]
    plain, fast = Session(LABELS), Session(LABELS)
    plain.add_known(one._replace(annotations=Annotations()) for one in known)
    plain.set_predictions(predictions)
    plain.say("decision", {1: "bedroom"})
    known[0] = known[0]._replace(prediction=predictions[0])
    known[2] = known[2]._replace(prediction=predictions[1])
    assert fast.add_known(known) == [0, 1, 2, 3]
    assert fast.decided == plain.decided == 1
    assert list(fast.items) == list(plain.items)
    assert fast.counts == plain.counts
    assert fast.unpredicted == plain.unpredicted == 2


@given(
    st.lists(st.sampled_from([0.0, 0.1, 0.3, 0.31, 0.44, 0.45, 0.59, 0.6, 0.7, 1.0]), min_size=3, max_size=3),
    st.sampled_from([None, "kitchen", "garage"]),
)
def test_what_is_worked_out_alone_agrees_with_the_ranking(shares: list[float], decision: str | None) -> None:
    found = item(*shares, decision=decision)
    (first, second) = found.ranked[:2]
    assert (found.guess, found.confidence, found.level) == (first[0], first[1], level(first[1]))
    unsure = percent(first[1]) < 60 or percent(first[1]) - percent(second[1]) < 15
    assert found.needs_review == (unsure and decision is None)


def test_an_items_place_is_that_of_its_path() -> None:
    assert Item(0, photo("Oak/10.jpg"), LABELS).place == natural_key("Oak/10.jpg")


def test_one_groups_count_is_that_of_all_counts(session: Session) -> None:
    session.set_predictions([predicted("a", 0.4, 0.35, 0.25)])
    for group in (*LABELS, UNTAGGED, UNREADABLE):
        assert session.count(group) == session.counts.get(group, Count())
    assert session.to_review_count == sum(count.to_review for count in session.counts.values()) == 1


def test_stars_and_notes_are_said_undone_and_remembered_like_decisions() -> None:
    session = Session(("a", "b"))
    photo = Photo(Path("/p/1.jpg"), Path("/p"), "1.jpg", "p", 1, 1)
    session.add_known([Known(photo, annotations=Annotations(note="old", rating=2))])
    assert (session.item(0).rating, session.item(0).note) == (2, "old")
    assert session.say("rating", {0: 4, 9: 1}, "one") == [0]
    assert session.say("rating", {0: 4}, "again") == []
    session.say("note", {0: "new"}, "two")
    session.say("rating", {0: 5}, "three")
    assert (session.item(0).rating, session.item(0).note, session.item(0).decision) == (5, "new", None)
    assert session.spoken_of(0, "note") and not session.spoken_of(0, "decision") and session.spoken_of(0)
    assert session.undo_said("rating", [0], "one") == {0: 5}
    assert session.remember("rating", {0: 3}) == []  # what was said since counts more
    assert session.undo_said("rating", [0], "three") == {0: 3}
    assert session.undo_said("note", [0], "two") == {0: "old"}
    assert session.remember("note", {0: "other"}) == [0]
    session.set_predictions([Prediction(photo, (0.9, 0.1))])
    session.say("decision", {0: "b"})
    session.set_predictions([Prediction(photo, (0.8, 0.2))])
    assert (session.item(0).rating, session.item(0).note, session.item(0).tag) == (3, "other", "b")


def at(name: str, *, size: int = 1, root: str = "/p") -> Photo:
    return Photo(Path(root) / name, Path(root), name, "p", size, 1)


def known(photo: Photo, content: str = "", label: str | None = None) -> Known:
    return Known(photo, content, annotations=Annotations(label))


def reread(session: Session, *found: Known) -> Session:
    """The session after its folder was read anew, and this was found in it."""
    new = session.reread()
    new.add_known(found)
    return new


def test_what_was_said_of_a_photo_is_undone_after_its_folder_was_read_anew() -> None:
    session = Session(("a", "b"))
    session.add_known([known(at("1.jpg"), "one", "a"), known(at("2.jpg"), "two")])
    session.say("decision", {0: "b", 1: "b"}, "gesture")
    session.say("rating", {1: 4}, "other")
    session = reread(session, known(at("2.jpg"), "two", "b"), known(at("1.jpg"), "one", "b"))
    numbers = [session.number_now(number) for number in (0, 1)]
    assert [session.item(number).photo.path.name for number in numbers] == ["1.jpg", "2.jpg"]
    assert [session.item(number).rating for number in numbers] == [0, 4], "not written yet, but said"
    assert session.undo_said("decision", numbers, "gesture") == {numbers[0]: "a", numbers[1]: None}
    assert [session.item(number).decision for number in numbers] == ["a", None]
    session = reread(session, known(at("1.jpg"), "one", "a"))
    session = reread(session, known(at("1.jpg"), "one", "a"), known(at("2.jpg"), "two"))
    numbers = [session.number_now(number) for number in (0, 1)]
    assert session.say("decision", dict.fromkeys(numbers, "b"), "gesture") == numbers, "said again"
    assert [item.decision for item in session.items] == ["b", "b"]


def test_a_photo_is_found_again_by_its_content() -> None:
    session = Session(("a", "b"))
    session.add_known([known(at("1.jpg"), "one"), known(at("2.jpg"), "two")])
    session.say("decision", {0: "b", 1: "b"}, "gesture")
    session = reread(session, known(at("moved.jpg"), "one", "b"), known(at("2.jpg", size=9), "", None))
    moved, replaced = session.items
    assert session.number_now(0) == moved.id
    assert session.number_now(1) not in session, "another photo lies there now"
    assert session.undo_said("decision", [moved.id], "gesture") == {moved.id: None}
    assert session.item(moved.id).decision is None
    session.set_predictions([Prediction(replaced.photo, (0.9, 0.1), fingerprint="two")])
    assert session.number_now(1) == replaced.id, "only its date was another"
    assert session.item(replaced.id).decision == "b"
    assert session.undo_said("decision", [replaced.id], "gesture") == {replaced.id: None}


def test_a_copy_does_not_keep_the_original_from_being_found() -> None:
    session = Session(("a", "b"))
    session.add_known([known(at("front.jpg"), "one")])
    session.say("decision", {0: "b"}, "gesture")
    session = reread(session, known(at("copy.jpg"), "one", "b"), known(at("front.jpg"), "one", "b"))
    copy, front = session.items
    assert session.number_now(0) == front.id
    session.set_predictions([Prediction(copy.photo, (0.9, 0.1), fingerprint="one")])
    assert session.number_now(0) == front.id
    session.undo_said("decision", [front.id], "gesture")
    assert [item.decision for item in session.items] == ["b", None]


def test_of_a_photo_that_is_gone_the_gesture_is_still_known() -> None:
    session = Session(("a", "b"))
    session.add_known([known(at("gone.jpg"), "one"), known(at("2.jpg"), "two")])
    session.say("decision", {0: "b"}, "gesture")
    session = reread(session, known(at("2.jpg"), "two"))
    assert len(session) == 1 and 0 not in session
    assert session.undo_said("decision", [0], "gesture") == {0: None}
    assert session.say("decision", {0: "b"}, "gesture") == [0]
    assert session.here_or_absent(0).decision == "b"
    assert session.undo_said("decision", [0], "gesture") == {0: None}
    assert session.counts == {UNTAGGED: Count(1)}
    session = reread(session, known(at("2.jpg"), "two"), known(at("gone.jpg"), "one"))
    assert session.say("decision", {session.number_now(0): "b"}, "gesture")
    assert [item.decision for item in session.items] == [None, "b"]


def test_items_have_one_table_of_keys() -> None:
    """With a table each, they would take 830 bytes, however little they hold."""
    session = Session(LABELS)
    names = [f"{number}.jpg" for number in range(100)]
    session.add(map(photo, names))
    session.set_predictions(predicted(name, 0.5, 0.4, 0.1) for name in names)
    for found in session.items:
        assert (found.group, found.has, found.also) == ("kitchen", (), (("bathroom", 0.4), ("bedroom", 0.1)))
        assert found.place and found.hint is None and not found.disputed and found.needs_review
    assert max(sys.getsizeof(vars(found)) for found in session.items) < 400
