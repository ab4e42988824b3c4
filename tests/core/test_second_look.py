"""The second look at photos of which the model is unsure: when it is taken, and what comes of two answers."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retagger_gui.core.classify import classify
from retagger_gui.core.images import MODEL_SIZE, Pixels
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import Answers, RoomModel
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.second_look import combined, look, mirrored, unsure
from tests.drawing import blend, draw
from tests.tiny_model import add_outputs, save_tiny_model


class LeftSide:
    """Sees only the left half: two labels, dark and bright, one attribute, and an embedding of one number."""

    batch = 4

    def __init__(self, below: float) -> None:
        self.second_look_below = below
        self.runs: list[int] = []

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        self.runs.append(len(photos))
        bright = photos[:, :, : MODEL_SIZE // 2].mean(axis=(1, 2, 3), dtype=np.float32)[:, None] / 255
        return Answers(
            np.concatenate([1 - bright, bright], axis=1), bright.copy(), bright * 100 if embedding else None
        )


def halves(left: int, right: int) -> Pixels:
    """One photo of two greys."""
    photo = np.full((1, MODEL_SIZE, MODEL_SIZE, 3), right, np.uint8)
    photo[:, :, : MODEL_SIZE // 2 + 1] = left
    return photo


def logit(value: float) -> float:
    return float(np.log(value / (1 - value)))


def test_mirrored_twice_is_the_same_photo() -> None:
    photos = np.random.default_rng(0).integers(0, 256, (2, 5, 7, 3), np.uint8)
    assert np.array_equal(mirrored(mirrored(photos)), photos)
    assert np.array_equal(mirrored(photos)[:, :, 0], photos[:, :, -1])


def test_two_answers_meet_at_the_mean_of_their_logits() -> None:
    one = Answers(
        np.array([[0.9, 0.1]], np.float32), np.array([[0.8]], np.float32), np.ones((1, 3), np.float32)
    )
    two = Answers(np.array([[0.3, 0.7]], np.float32), np.array([[0.1]], np.float32))
    both = combined(one, two)
    assert logit(both.probabilities[0, 0]) == pytest.approx((logit(0.9) + logit(0.3)) / 2, abs=1e-4)
    assert both.probabilities.sum() == pytest.approx(1)
    assert logit(both.attributes[0, 0]) == pytest.approx((logit(0.8) + logit(0.1)) / 2, abs=1e-4)
    assert both.embedding is one.embedding
    assert both.probabilities.dtype == both.attributes.dtype == np.float32


def test_certainty_is_no_division_by_nought() -> None:
    one = Answers(np.array([[1, 0]], np.float32), np.array([[1]], np.float32))
    two = Answers(np.array([[0, 1]], np.float32), np.array([[0]], np.float32))
    both = combined(one, two)
    assert both.probabilities[0].tolist() == pytest.approx([0.5, 0.5])
    assert both.attributes[0, 0] == pytest.approx(0.5, abs=0.1)
    assert np.isfinite(combined(one, one).probabilities).all()


def test_unsure_is_below_the_bound() -> None:
    probabilities = np.array([[0.6, 0.4], [0.4, 0.6], [0.59, 0.41]], np.float32)
    assert unsure(probabilities, 0.6).tolist() == [False, False, True]
    assert not unsure(probabilities, 0).any()
    assert unsure(probabilities[:0], 0.5).tolist() == []


def test_only_unsure_photos_are_looked_at_twice() -> None:
    model = LeftSide(0.7)
    photos = np.concatenate([halves(250, 0), halves(140, 230), halves(10, 255)])
    answers = look(model, photos, embedding=True)
    assert model.runs == [3, 1]
    once = LeftSide(0)
    first, second = once.answers(photos, embedding=True), once.answers(mirrored(photos))
    assert np.array_equal(answers.probabilities[[0, 2]], first.probabilities[[0, 2]])
    expected = combined(first, second)
    assert np.allclose(answers.probabilities[1], expected.probabilities[1])
    assert np.allclose(answers.attributes[1], expected.attributes[1])
    assert answers.embedding is not None and np.array_equal(answers.embedding, first.embedding)  # type: ignore[arg-type]


def test_sure_photos_cost_nothing_more() -> None:
    model = LeftSide(0.7)
    look(model, halves(250, 0))
    look(model, np.empty((0, MODEL_SIZE, MODEL_SIZE, 3), np.uint8))
    assert model.runs[0] == 1 and sum(model.runs) == 1


@pytest.mark.parametrize("count", [1, 3, 4, 5, 11])
def test_classify_gives_what_look_gives_in_the_same_order(tmp_path: Path, count: int) -> None:
    greys = np.random.default_rng(count).integers(0, 256, (count, 2)).tolist()
    for number, (left, right) in enumerate(greys):
        Image.fromarray(halves(left, right)[0]).save(tmp_path / f"{number:02}.png")
    photos = list(scan([tmp_path]))
    pixels = np.concatenate([halves(left, right) for left, right in greys])
    model = LeftSide(0.8)
    found = list(classify(photos, model, embedding=True))
    assert [one.photo for one in found] == photos
    expected = look(LeftSide(0.8), pixels, embedding=True)
    assert np.allclose([one.probabilities for one in found], expected.probabilities, atol=1e-6)
    assert np.allclose([one.attributes for one in found], expected.attributes, atol=1e-6)
    unsure_ones = int(unsure(LeftSide(0).answers(pixels).probabilities, 0.8).sum())
    assert sum(model.runs) == count + unsure_ones
    assert max(model.runs) <= model.batch
    for one in found:
        assert one.embedding is not None and one.embedding.dtype == np.float16


def test_a_photo_that_needs_no_model_keeps_its_place(tmp_path: Path) -> None:
    for number in range(6):
        Image.fromarray(halves(128, 128)[0]).save(tmp_path / f"{number}.png")
    (tmp_path / "2.png").write_bytes(b"")
    photos = list(scan([tmp_path]))
    found = list(classify(photos, LeftSide(0.9), first=1))
    assert [one.photo for one in found] == photos
    assert [bool(one.error) for one in found] == [False, False, True, False, False, False]


def test_cancelling_between_two_looks_leaves_no_half_answer(tmp_path: Path) -> None:
    draw(tmp_path / "1.png")
    model = LeftSide(1)
    (photo,) = scan([tmp_path])
    assert list(classify([photo], model, cancelled=lambda: bool(model.runs))) == []
    assert model.runs == [1]


def test_a_model_without_the_metadata_looks_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(tmp_path / "photos" / "open plan.png", blend("living_room", "kitchen", 0.5))
    runs: list[int] = []
    answers = RoomModel.answers

    def counted(model: RoomModel, photos: Pixels, *, embedding: bool = False) -> Answers:
        runs.append(len(photos))
        return answers(model, photos, embedding=embedding)

    monkeypatch.setattr(RoomModel, "answers", counted)
    plain = save_tiny_model(tmp_path / "plain.onnx")
    photos: list[Photo] = list(scan([tmp_path / "photos"]))
    (once,) = classify(photos, RoomModel(plain, threads=1))
    assert runs == [1]
    twice = add_outputs(
        save_tiny_model(tmp_path / "twice.onnx"), ("tv",), (0.5,), metadata={"second_look_below": "0.6"}
    )
    (again,) = classify(photos, RoomModel(twice, threads=1))
    assert runs == [1, 1, 1]
    assert again.probabilities == pytest.approx(once.probabilities, abs=1e-5), (
        "a plain photo is its own mirror image"
    )
    assert len(again.attributes) == 1 and again.embedding is None
    assert once.attributes == () and len(once.probabilities) == len(SHIPPED)
