"""The numbers, on answers small enough to count by hand."""

import math
from pathlib import Path

import numpy as np
import pytest

from training import calibrate, metrics
from training.calibration import AttributeScale, Calibration, sigmoid, softmax
from training.looks import Looks
from training.table import Entry

LABELS = ("a", "b", "c", "d")


def _measured() -> dict[str, object]:
    probabilities = np.array(
        [
            [0.7, 0.2, 0.05, 0.05],  # a, right
            [0.6, 0.3, 0.05, 0.05],  # b, second
            [0.5, 0.4, 0.05, 0.05],  # c (also a): the top label is in also
            [0.45, 0.43, 0.09, 0.03],  # c, third but under 0.10
            [0.3, 0.3, 0.25, 0.15],  # d, fourth
        ]
    )
    truth = np.array([0, 1, 2, 2, 3])
    right = np.eye(4, dtype=bool)[truth]
    right[2, 0] = True
    return metrics.measure(probabilities, truth, right, LABELS)


def test_accuracies() -> None:
    found = _measured()
    assert found["accuracy"] == pytest.approx(1 / 5)
    assert found["accuracy_or_also"] == pytest.approx(2 / 5)
    assert found["top3"] == pytest.approx(2 / 5)
    assert found["top3_or_also"] == pytest.approx(3 / 5)


def test_classes() -> None:
    a = _measured()["classes"]["a"]  # type: ignore[index]
    assert a["photos"] == 1
    assert (a["precision"], a["recall"]) == (pytest.approx(1 / 5), 1.0)
    assert a["f1"] == pytest.approx(2 / 6)
    assert (a["precision_or_also"], a["recall_or_also"]) == (pytest.approx(2 / 5), 1.0)


def test_macro_f1_needs_twenty_photos_a_class() -> None:
    assert math.isnan(_measured()["macro_f1"])  # type: ignore[arg-type]
    truth = np.array([0] * 20 + [1] * 19 + [2] * 20)
    probabilities = np.eye(3)[truth]
    probabilities[:5] = [0.0, 0.0, 1.0]
    found = metrics.measure(probabilities, truth, np.eye(3, dtype=bool)[truth], LABELS[:3])
    assert found["macro_f1"] == pytest.approx((2 * 15 / 35 + 2 * 20 / 45) / 2)


def test_calibration_error() -> None:
    confidence = np.array([0.9, 0.9, 0.9, 0.9, 0.5, 0.5])
    correct = np.array([True, True, True, False, True, False])
    assert metrics.calibration_error(confidence, correct) == pytest.approx(4 / 6 * 0.15)
    assert metrics.calibration_error(np.array([1.0]), np.array([True])) == 0


def test_restricted_answers() -> None:
    probabilities = np.array([[0.3, 0.1, 0.6], [0.2, 0.7, 0.1], [0.1, 0.1, 0.8]])
    found = metrics.restricted(probabilities, np.array([0, 1, 2]), LABELS[:3], ("a", "b"))
    assert (found["photos"], found["accuracy"], found["accuracy_among"]) == (2, 0.5, 1.0)


def test_confusion() -> None:
    probabilities = np.eye(3)[[0, 1, 1, 2]]
    assert metrics.confusion(probabilities, np.array([0, 0, 1, 2])).tolist() == [
        [1, 1, 0],
        [0, 1, 0],
        [0, 0, 1],
    ]


def test_wilson() -> None:
    low, high = metrics.wilson(95, 100)
    assert (low, high) == (pytest.approx(0.888, abs=0.002), pytest.approx(0.978, abs=0.002))


def test_an_attribute_is_counted_by_hand() -> None:
    probabilities = np.array([0.9, 0.8, 0.4, 0.6, 0.1])
    there = np.array([True, True, True, False, False])
    found = metrics.attribute(probabilities, there, 0.5)
    assert (found["photos"], found["there"], found["threshold"]) == (5, 3, 0.5)
    assert (found["accuracy"], found["precision"], found["recall"]) == (3 / 5, 2 / 3, 2 / 3)
    assert found["recall_95"] == metrics.wilson(2, 3)
    assert math.isnan(metrics.attribute(probabilities, there, 0.95)["precision"])


def test_one_label_against_some() -> None:
    probabilities = np.eye(4)[[0, 1, 0, 3, 2]]
    found = metrics.one_against(probabilities, np.array([0, 1, 1, 3, 0]), 0, [1, 2])
    assert (found["photos"], found["accuracy"]) == (4, 2 / 4)  # the photo of d is neither


def _boasting() -> tuple[np.ndarray, np.ndarray]:
    """Logits three times too sure, and the labels."""
    draw = np.random.default_rng(0)
    honest = draw.normal(size=(4000, 5)) * 2
    p = softmax(honest)
    return honest * 3, np.array([draw.choice(5, p=row) for row in p])


def test_a_temperature_makes_boasting_honest() -> None:
    logits, truth = _boasting()
    found = calibrate.fit(logits, truth)
    assert found == pytest.approx(3, rel=0.08)

    def error(temperature: float) -> float:
        p = softmax(logits / temperature)
        return metrics.calibration_error(p.max(1), p.argmax(1) == truth)

    assert error(1.0) > 0.1 and error(found) < 0.03
    assert calibrate.nll(softmax(logits / found), truth) < calibrate.nll(softmax(logits), truth)
    entries = [Entry(str(i), Path(), "x", listing=str(i // 4)) for i in range(4000)]
    assert calibrate.crossed((logits, logits), 0.5, truth, entries, seed=1) < 0.04


def test_a_second_look_is_taken_where_it_helps_the_unsure() -> None:
    draw = np.random.default_rng(3)
    truth = draw.integers(0, 4, 4000)
    sure = np.arange(4000) < 3300  # the first look is right about them; of the others, both looks know half
    first, second = draw.normal(size=(2, 4000, 4)) * 0.9
    first[sure, truth[sure]] += 6
    second[~sure, truth[~sure]] += 3
    right = np.eye(4, dtype=bool)[truth]
    below, tried = calibrate.second_look(first, second, truth, right)
    by_bound = {one["below"]: one for one in tried}
    assert by_bound[0.0]["twice"] == 0
    assert below > 0 and by_bound[below]["right"] > by_bound[0.0]["right"] + 0.03
    assert by_bound[below]["twice"] <= calibrate.MOST_TWICE
    assert calibrate.second_look(first, first, truth, right)[0] == 0.0  # nothing new is seen


def test_both_looks_are_combined_as_the_program_does() -> None:
    draw = np.random.default_rng(4)
    looks = Looks(
        draw.normal(size=(2, 50, 3)).astype(np.float32), draw.normal(size=(2, 50, 1)).astype(np.float32)
    )
    scales = {"tv": AttributeScale(2.0, -0.5, 0.3)}
    found = looks.answers(Calibration(0.8, 0.6, scales), ("tv",))
    mine = calibrate.combined(*looks.labels.astype(float), 0.8, 0.6)
    assert found.probabilities == pytest.approx(mine, abs=1e-5)
    twice = softmax(looks.labels[0] / 0.8).max(1) < 0.6
    assert 5 < twice.sum() < 45
    mean = np.where(twice[:, None], looks.attributes.mean(0), looks.attributes[0])
    assert found.attributes == pytest.approx(sigmoid(2 * mean - 0.5), abs=1e-5)


def test_a_line_makes_an_attribute_honest_and_the_threshold_has_the_best_f1() -> None:
    draw = np.random.default_rng(5)
    logits = draw.normal(size=(2000, 1)) * 2
    there = draw.random(2000) < sigmoid(logits[:, 0])
    boasting = (3 * logits + 4).astype(np.float32)
    entries = [Entry(str(i), Path(), "x", attributes={"tv": bool(t)}) for i, t in enumerate(there)]
    entries += [Entry("unseen", Path(), "x")]
    seen = np.concatenate([boasting, [[9.0]]]).astype(np.float32)
    looks = Looks(np.zeros((2, 2001, 2), np.float32), np.stack([seen, seen]))
    scale = calibrate.attribute_scales(looks, entries, ("tv",))["tv"]
    assert scale.scale == pytest.approx(1 / 3, rel=0.1) and scale.shift == pytest.approx(-4 / 3, rel=0.15)
    p = sigmoid(boasting[:, 0] * scale.scale + scale.shift)
    assert metrics.calibration_error(p, there) < 0.03

    def f1(threshold: float) -> float:
        return float(2 * (there & (p >= threshold)).sum() / ((p >= threshold).sum() + there.sum()))

    assert f1(scale.threshold) >= max(f1(t) for t in np.linspace(0.05, 0.95, 19)) - 1e-9


def test_an_attribute_that_val_has_one_class_of_stays(capsys: pytest.CaptureFixture[str]) -> None:
    looks = Looks(np.zeros((2, 2, 2), np.float32), np.zeros((2, 2, 1), np.float32))
    entries = [Entry(str(i), Path(), "x", attributes={"tv": True}) for i in range(2)]
    assert calibrate.attribute_scales(looks, entries, ("tv",)) == {}
    assert "Val says nothing of tv" in capsys.readouterr().out


def test_a_perfect_network_gets_no_endless_confidence() -> None:
    logits = np.eye(3)[[0, 1, 2]] * 10
    assert 0.049 <= calibrate.fit(logits, np.array([0, 1, 2])) <= 1
    assert math.isfinite(calibrate.fit(logits, np.array([1, 2, 0])))


def test_what_asking_finds_is_counted_by_hand() -> None:
    probabilities = np.array([[0.9, 0.1], [0.4, 0.6], [0.3, 0.7], [0.55, 0.45]])
    right = np.array(
        [[True, False], [True, False], [True, True], [False, True]]
    )  # the second and the last are wrong
    found = metrics.asking(probabilities, right, (0.5, 0.6, 0.65))
    assert found == [(0.5, 0.0, 0.0), (0.6, 0.25, 0.5), (0.65, 0.5, 1.0)]
    assert metrics.asking(probabilities, np.ones((4, 2), bool), (0.6,)) == [(0.6, 0.25, 1.0)]
