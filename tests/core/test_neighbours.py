"""Look-alikes: who is near whom, and what 8 bits lose."""

import numpy as np
import pytest

from retagger_gui.core.neighbours import Neighbourhood, compact


def described(*vectors: list[float]) -> Neighbourhood:
    return Neighbourhood({number: compact(np.array(vector)) for number, vector in enumerate(vectors, 10)})


def test_the_nearest_come_first_and_the_asked_for_not_at_all() -> None:
    found = described([1, 0, 0], [0, 1, 0], [1, 0.1, 0], [1, 1, 0]).nearest([10])
    assert [one.id for one in found] == [12, 13, 11]
    assert [one.similarity for one in found] == pytest.approx([0.995, 0.707, 0.0], abs=0.01)


def test_of_several_the_nearest_counts() -> None:
    found = described([1, 0, 0], [0, 1, 0], [0.9, 0.1, 0], [0.1, 1, 0], [0, 0, 1]).nearest([10, 11])
    assert {one.id for one in found[:2]} == {12, 13}
    assert all(one.similarity > 0.99 for one in found[:2])
    assert found[-1].id == 14


def test_length_does_not_count_and_least_cuts_off() -> None:
    near = described([1, 2, 3], [10, 20, 30], [3, 2, 1]).nearest([10], least=0.99)
    assert [one.id for one in near] == [11]


def test_photos_that_nobody_described_are_passed_over() -> None:
    neighbourhood = described([1, 0], [0, 1])
    assert [one.id for one in neighbourhood.nearest([99, 10])] == [11]
    assert neighbourhood.nearest([99]) == []
    assert 99 not in neighbourhood and 10 in neighbourhood
    assert Neighbourhood({}).nearest([1]) == []


def test_what_another_model_described_is_left_out() -> None:
    neighbourhood = Neighbourhood({1: b"\1\2\3", 2: b"\1\2\4", 3: b"\1\2"})
    assert (len(neighbourhood), 3 in neighbourhood) == (2, False)


def test_an_embedding_of_nothing_is_near_nobody() -> None:
    neighbourhood = described([0, 0], [1, 0])
    assert [one.similarity for one in neighbourhood.nearest([10])] == [0.0]
    assert compact(np.array([np.nan, 1.0])) == bytes(2)


def test_8_bits_keep_the_order() -> None:
    random = np.random.default_rng(3)
    vectors = random.random((5000, 64)) ** 3  # more than are compared at a time
    found = Neighbourhood({number: compact(vector) for number, vector in enumerate(vectors)}).nearest([0])
    exact = vectors @ vectors[0] / np.linalg.norm(vectors, axis=1)
    best = [number for number in np.argsort(-exact).tolist() if number != 0]
    assert len(found) == 4999
    assert set(best[:5]) <= {one.id for one in found[:8]}
