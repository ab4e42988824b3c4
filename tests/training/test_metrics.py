"""The numbers, on answers small enough to count by hand."""

import math
from pathlib import Path

import numpy as np
import pytest

from training import calibrate, metrics
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


def test_a_temperature_makes_boasting_honest() -> None:
    draw = np.random.default_rng(0)
    honest = draw.normal(size=(4000, 5)) * 2
    p = calibrate.probabilities(honest, 1.0)
    truth = np.array([draw.choice(5, p=row) for row in p])
    found = calibrate.fit(honest * 3, truth)
    assert found == pytest.approx(3, rel=0.08)
    assert calibrate.error(honest * 3, truth, 1.0) > 0.1
    assert calibrate.error(honest * 3, truth, found) < 0.03
    assert calibrate.nll(honest * 3, truth, found) < calibrate.nll(honest * 3, truth, 1.0)
    entries = [Entry(str(i), Path(), "x", listing=str(i // 4)) for i in range(4000)]
    assert calibrate.crossed(honest * 3, truth, entries, 1) < 0.04


def test_a_perfect_network_gets_no_endless_confidence() -> None:
    logits = np.eye(3)[[0, 1, 2]] * 10
    assert 0.05 <= calibrate.fit(logits, np.array([0, 1, 2])) <= 1
    assert math.isfinite(calibrate.fit(logits, np.array([1, 2, 0])))
