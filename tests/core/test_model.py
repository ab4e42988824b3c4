"""The model file: what it answers, and one sentence for each way in which it can break the contract."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import MODEL_SIZE, Pixels
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel
from tests.tiny_model import COLOURS, add_outputs, save_tiny_model


def plain(*labels: str) -> Pixels:
    """One plain photo a label, as the model takes them."""
    photos = np.empty((len(labels), MODEL_SIZE, MODEL_SIZE, 3), np.uint8)
    for index, label in enumerate(labels):
        photos[index] = COLOURS[label]
    return photos


def test_everything_comes_from_the_files_metadata(model: RoomModel, model_file: Path) -> None:
    assert model.path == model_file
    assert model.labels == SHIPPED
    assert (model.version, model.trained, model.licence) == ("tiny-1", "2026-01-31", "MIT")
    assert model.metrics == {"accuracy": 1.0}
    assert model.temperature == 1.0


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 17])
def test_any_number_of_photos(model: RoomModel, count: int) -> None:
    wanted = [SHIPPED[index % len(SHIPPED)] for index in range(count)]
    answer = model.predict(plain(*wanted))
    assert answer.shape == (count, len(SHIPPED))
    assert answer.dtype == np.float32
    assert [model.labels[top] for top in answer.argmax(axis=1)] == wanted
    assert np.allclose(answer.sum(axis=1), 1, atol=1e-5)


def test_an_answer_does_not_depend_on_its_neighbours(model: RoomModel) -> None:
    alone = model.predict(plain("hallway"))[0]
    among = model.predict(plain("kitchen", "hallway", "other"))[1]
    with_others = model.predict(plain("bathroom", "hallway"))[1]
    for answer in (alone, with_others):  # threads share a sum out as they come, which rounds otherwise
        assert np.abs(answer - among).max() < 1e-6


def test_views_that_are_not_contiguous(model: RoomModel) -> None:
    photos = plain("bedroom", "kitchen")
    assert np.array_equal(model.predict(photos[::-1, ::-1]), model.predict(photos)[::-1])


def test_an_engine_gets_a_batch_at_most(model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = RoomModel(model_file, threads=1, batch=4)
    runs: list[int] = []
    name, real = model.used

    class Watched:
        def run(self, photos: Pixels, outputs: Sequence[str]) -> Any:
            runs.append(len(photos))
            return real.run(photos, outputs)

    monkeypatch.setattr(model, "used", (name, Watched()))
    assert len(model.predict(plain(*SHIPPED[:6]))) == 6
    assert runs == [4, 2], "and none that nobody asked for"


def test_threads_may_share_a_model(model: RoomModel) -> None:
    tops: dict[str, str] = {}

    def ask(label: str) -> None:
        for _ in range(5):
            tops[label] = model.labels[int(model.predict(plain(label))[0].argmax())]

    threads = [threading.Thread(target=ask, args=(label,)) for label in SHIPPED]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tops == {label: label for label in SHIPPED}


def test_wrong_photos_are_the_callers_mistake(model: RoomModel) -> None:
    with pytest.raises(ValueError, match="uint8"):
        model.predict(plain("kitchen").astype(np.float32))
    with pytest.raises(ValueError, match="299"):
        model.predict(np.zeros((1, 224, 224, 3), np.uint8))
    with pytest.raises(ValueError, match="batch"):
        RoomModel(Path("any.onnx"), batch=0)


def test_another_taxonomy_works(tmp_path: Path) -> None:
    colours = {"wine_cellar": (120, 0, 40), "garage": (90, 90, 90)}
    model = RoomModel(save_tiny_model(tmp_path / "own.onnx", colours))
    assert model.labels == ("wine_cellar", "garage")
    assert model.predict(plain("kitchen")).shape == (1, 2)


def test_a_name_of_any_script(tmp_path: Path) -> None:
    assert RoomModel(save_tiny_model(tmp_path / "Zimmer für 台所.onnx")).version == "tiny-1"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "rooms.onnx")


def test_a_folder(tmp_path: Path) -> None:
    assert "it is a folder" in refusal(tmp_path)


def test_no_permission(model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert "cannot be opened (Permission denied)" in refusal(model_file)


@pytest.mark.parametrize("content", [b"", b"not a model", b"\x08\x08\x12"])
def test_a_damaged_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rooms.onnx"
    path.write_bytes(content)
    assert "damaged, or is no ONNX model" in refusal(path)


def test_a_truncated_file(tmp_path: Path, model_file: Path) -> None:
    path = tmp_path / "rooms.onnx"
    content = model_file.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert "damaged, or is no ONNX model" in refusal(path)


@pytest.mark.parametrize(
    "key", ["labels", "format", "version", "trained", "metrics", "temperature", "licence"]
)
@pytest.mark.parametrize("value", [None, " "])
def test_missing_metadata(tmp_path: Path, key: str, value: str | None) -> None:
    path = save_tiny_model(tmp_path / "rooms.onnx", metadata={key: value})
    assert f'its metadata lacks "{key}"' in refusal(path)


@pytest.mark.parametrize(
    ("metadata", "sentence"),
    [
        ({"format": "2"}, 'its metadata says format "2", and this program reads format 1'),
        ({"labels": "kitchen, bathroom"}, 'its metadata "labels" is not JSON'),
        ({"labels": '{"kitchen": 0}'}, 'its metadata "labels" must be a JSON list of strings'),
        ({"labels": "[]"}, 'its metadata "labels" must be a JSON list of strings'),
        ({"labels": "[1, 2]"}, 'its metadata "labels" must be a JSON list of strings'),
        ({"labels": '["kitchen", "kitchen"]'}, "must differ from each other and not be empty"),
        ({"labels": '["kitchen", " "]'}, "must differ from each other and not be empty"),
        ({"metrics": "98 %"}, 'its metadata "metrics" is not JSON'),
        ({"metrics": "[1]"}, 'its metadata "metrics" must be a JSON object'),
        ({"temperature": "warm"}, 'its metadata "temperature" must be a number'),
        ({"temperature": "0"}, 'its metadata "temperature" must be above 0'),
        ({"temperature": "nan"}, 'its metadata "temperature" must be above 0'),
    ],
)
def test_bad_metadata(tmp_path: Path, metadata: dict[str, str], sentence: str) -> None:
    assert sentence in refusal(save_tiny_model(tmp_path / "rooms.onnx", metadata=metadata))


@pytest.mark.parametrize(
    ("breach", "sentence"),
    [
        ({"labels": ["kitchen", "bathroom"]}, 'its output "probabilities" must be float32[N, 2]'),
        ({"outputs": 5}, 'its output "probabilities" must be float32[N, 11]'),
        ({"size": 224}, 'its input "photos" must be uint8[N, 299, 299, 3]'),
        ({"input_type": onnx.TensorProto.FLOAT}, 'its input "photos" must be uint8[N, 299, 299, 3]'),
        ({"input_name": "input"}, 'it must have one input named "photos"'),
        ({"output_name": "scores"}, 'it must have an output named "probabilities"'),
    ],
)
def test_bad_shapes(tmp_path: Path, breach: dict[str, Any], sentence: str) -> None:
    assert sentence in refusal(save_tiny_model(tmp_path / "rooms.onnx", **breach))


def test_a_fixed_batch_in_the_file(tmp_path: Path) -> None:
    path = save_tiny_model(tmp_path / "rooms.onnx")
    graph = onnx.load(path)
    graph.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 1
    onnx.save(graph, path)
    assert "with any N" in refusal(path)


def test_answers_that_are_no_probabilities(tmp_path: Path) -> None:
    path = save_tiny_model(tmp_path / "rooms.onnx")
    graph = onnx.load(path)
    graph.graph.node[-1].op_type = "Softplus"
    del graph.graph.node[-1].attribute[:]
    onnx.save(graph, path)
    assert "its answers are not probabilities" in refusal(path)


def test_an_engine_that_fails_later(model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = RoomModel(model_file, threads=1)

    class Broken:
        def run(self, *_: Any) -> Any:
            raise RuntimeError("out of memory")

    monkeypatch.setattr(model, "used", (model.engine, Broken()))
    with pytest.raises(ModelError, match="failed while looking at photos"):
        model.predict(plain("kitchen"))


def refusal(path: Path) -> str:
    """The sentence with which a model file is refused; it names the file and what to do."""
    with pytest.raises(ModelError) as caught:
        RoomModel(path, threads=1)
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith(".") and "\n" not in sentence
    assert "hoose another model." in sentence
    return sentence


# Attributes, embedding, second look


NAMES = ("fireplace", "toilet")


def test_a_file_without_them_says_nothing_of_them(model: RoomModel) -> None:
    assert (model.attributes, model.attribute_thresholds, model.embedding) == ((), (), 0)
    assert model.second_look_below == 0
    answers = model.answers(plain("kitchen", "bedroom"), embedding=True)
    assert answers.attributes.shape == (2, 0)
    assert answers.embedding is None


@pytest.mark.parametrize("engine", ["onnxruntime-fp32", "openvino-fp32"])
def test_attributes_and_embedding_of_every_engine(tmp_path: Path, engine: str) -> None:
    if engine.startswith("openvino") and not openvino_engine.version():
        pytest.skip("needs OpenVINO: pip install '.[fast]'")
    path = add_outputs(save_tiny_model(tmp_path / "rooms.onnx"), NAMES, (0.5, 0.75), embedding=16)
    model = RoomModel(path, threads=2, engine=engine)
    assert (model.attributes, model.attribute_thresholds, model.embedding) == (NAMES, (0.5, 0.75), 16)
    photos = plain("kitchen", "bedroom", "graphic", "floorplan", "hallway")
    answers = model.answers(photos, embedding=True)
    assert answers.attributes.round().tolist() == [[1, 0], [0, 1], [0, 0], [1, 1], [1, 0]]
    assert answers.embedding is not None and answers.embedding.shape == (5, 16)
    assert np.allclose(
        answers.embedding[:, :3] * 255,
        [COLOURS[label] for label in ("kitchen", "bedroom", "graphic", "floorplan", "hallway")],
        atol=1,
    )
    assert model.answers(photos).embedding is None, "unless it is asked for"
    nothing = model.answers(photos[:0], embedding=True)
    assert nothing.attributes.shape == (0, 2)
    assert nothing.embedding is not None and nothing.embedding.shape == (0, 16)


@pytest.mark.parametrize(
    ("metadata", "sentence"),
    [
        ({"attributes": None}, "its output \"attributes\" must be float32[N, 0]"),
        ({"attributes": '["fireplace"]'}, 'must be a JSON list of 1 numbers between 0 and 1'),
        (
            {"attributes": '["fireplace"]', "attribute_thresholds": "[0.5]"},
            'its output "attributes" must be float32[N, 1]',
        ),
        ({"attributes": '["tv", "tv"]'}, 'the "attributes" in its metadata must differ'),
        ({"attribute_thresholds": None}, 'its metadata lacks "attribute_thresholds"'),
        ({"attribute_thresholds": "[0.5, 1.5]"}, "must be a JSON list of 2 numbers between 0 and 1"),
        ({"attribute_thresholds": "0.5"}, "must be a JSON list of 2 numbers between 0 and 1"),
        ({"second_look_below": "often"}, 'its metadata "second_look_below" must be a number'),
        ({"second_look_below": "-0.1"}, 'its metadata "second_look_below" must be between 0 and 1'),
        ({"second_look_below": "nan"}, 'its metadata "second_look_below" must be between 0 and 1'),
    ],
)  # fmt: skip
def test_what_is_said_of_them_must_be_true(
    tmp_path: Path, metadata: dict[str, str | None], sentence: str
) -> None:
    path = save_tiny_model(tmp_path / "rooms.onnx")
    assert sentence in refusal(add_outputs(path, NAMES, (0.5, 0.5), metadata=metadata))


def test_attributes_need_their_output(tmp_path: Path) -> None:
    path = save_tiny_model(
        tmp_path / "rooms.onnx", metadata={"attributes": '["tv"]', "attribute_thresholds": "[0.5]"}
    )
    assert 'it must have an output named "attributes"' in refusal(path)
