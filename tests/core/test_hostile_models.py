"""Model files from elsewhere: what they may not ask for, and that none of them holds the program up or ends it."""

import itertools
import json
import threading
import time
import types
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper

from retagger_gui import engine_choice
from retagger_gui.core.engines import deadline, onnxruntime_engine, openvino_engine, stranger
from retagger_gui.core.engines.deadline import Deadlines, TooLongError
from retagger_gui.core.engines.onnx_file import FLOAT, LONGEST, UINT8, NoModelError, Value, check
from retagger_gui.core.errors import ModelError
from retagger_gui.core.model import RoomModel
from retagger_gui.paths import resource
from retagger_gui.settings import Settings
from tests.core.apart import calls
from tests.tiny_model import save_tiny_model


def changed(path: Path, change: Callable[[onnx.ModelProto], object]) -> Path:
    """The tiny model with something wrong."""
    model = onnx.load(save_tiny_model(path))
    change(model)
    path.write_bytes(model.SerializeToString())
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        RoomModel(path, threads=1)
    assert str(path) in str(caught.value)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_the_models_that_come_along_and_the_tiny_one_are_in_order(model_file: Path) -> None:
    check(model_file)
    for name in ("rooms.onnx", "rooms.int8.onnx"):
        if resource(name).exists():
            check(resource(name))


@pytest.mark.parametrize(
    ("domain", "kind", "named"),
    [
        ("evil", "Run", "evil.Run"),
        ("ai.onnx.contrib", "PyOp", "ai.onnx.contrib.PyOp"),
        ("com.microsoft", "EPContext", "com.microsoft.EPContext"),
    ],
)
def test_operators_that_are_not_onnxs(tmp_path: Path, domain: str, kind: str, named: str) -> None:
    def change(model: onnx.ModelProto) -> None:
        model.graph.node.append(helper.make_node(kind, ["colour"], ["nothing"], domain=domain))

    assert f"needs the operator {named}" in refusal(changed(tmp_path / "a.onnx", change))


def test_operators_hidden_in_a_branch(tmp_path: Path) -> None:
    def change(model: onnx.ModelProto) -> None:
        inner = helper.make_graph(
            [helper.make_node("Run", [], ["out"], domain="evil\x1b[31m")], "inner", [], []
        )
        model.graph.node.append(
            helper.make_node("If", ["c"], ["nothing"], then_branch=inner, else_branch=inner)
        )

    said = refusal(changed(tmp_path / "a.onnx", change))
    assert "evil?[31m.Run" in said


def test_functions_of_the_file_itself_are_its_own(tmp_path: Path) -> None:
    function = helper.make_function(
        "own",
        "Twice",
        ["x"],
        ["y"],
        [helper.make_node("Add", ["x", "x"], ["y"])],
        [helper.make_opsetid("", 17)],
    )

    def change(model: onnx.ModelProto) -> None:
        model.functions.append(function)
        model.opset_import.append(helper.make_opsetid("own", 1))
        model.graph.node.append(helper.make_node("Twice", ["colour"], ["nothing"], domain="own"))

    check(changed(tmp_path / "a.onnx", change))
    function.node[0].domain = "evil"
    with pytest.raises(ModelError, match=r"evil\.Add"):
        check(changed(tmp_path / "b.onnx", change))


@pytest.mark.parametrize("place", ["../secret.bin", "/etc/passwd", "sub/../../secret.bin", "", "link.bin"])
def test_files_outside_of_its_folder(tmp_path: Path, place: str) -> None:
    (tmp_path / "secret.bin").write_bytes(bytes(1000))
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "link.bin").symlink_to(tmp_path / "secret.bin")

    def change(model: onnx.ModelProto) -> None:
        tensor = next(tensor for tensor in model.graph.initializer if tensor.name == "weight")
        tensor.ClearField("float_data")
        tensor.data_location = TensorProto.EXTERNAL
        entry = tensor.external_data.add()
        entry.key, entry.value = "location", place

    assert "outside of its folder" in refusal(changed(folder / "a.onnx", change))


def test_a_file_beside_it_may_hold_its_numbers(tmp_path: Path) -> None:
    path = save_tiny_model(tmp_path / "a.onnx")
    model = onnx.load(path)
    for tensor in model.graph.initializer:
        tensor.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(tensor), tensor.name))
    onnx.save_model(model, path, save_as_external_data=True, location="a.data", size_threshold=0)
    assert (tmp_path / "a.data").exists()
    assert RoomModel(path, threads=1).version == "tiny-1"


def test_sizes_are_checked_before_memory_is_taken(tmp_path: Path) -> None:
    def change(model: onnx.ModelProto) -> None:
        model.graph.initializer.append(
            TensorProto(name="huge", data_type=TensorProto.FLOAT, dims=[1 << 20, 1 << 20])
        )

    assert "more than 2 GB" in refusal(changed(tmp_path / "a.onnx", change))

    def negative(model: onnx.ModelProto) -> None:
        model.graph.initializer.append(TensorProto(name="odd", data_type=TensorProto.FLOAT, dims=[-1]))

    assert "more than 2 GB" in refusal(changed(tmp_path / "b.onnx", negative))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x3a",
        b"\x3a\x7f",
        b"\xff" * 40,
        b"\x3a\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01",
        b"\x0b",
        b"PK",
    ],
)
def test_what_is_no_model(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.onnx"
    path.write_bytes(content)
    with pytest.raises(NoModelError):
        check(path)
    assert "is no ONNX model" in refusal(path)


def test_graphs_in_graphs_and_endless_parts(tmp_path: Path) -> None:
    inner = helper.make_graph([], "inner", [], [])
    for _ in range(30):
        inner = helper.make_graph([helper.make_node("If", [], ["x"], then_branch=inner)], "inner", [], [])
    deep = changed(tmp_path / "a.onnx", lambda model: model.graph.node.extend(inner.node))
    assert "too deep" in refusal(deep)
    (tmp_path / "b.onnx").write_bytes(b"\x08\x01" * 2_100_000)
    assert "too many parts" in refusal(tmp_path / "b.onnx")


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("version", "a\nb", "one line"),
        ("version", "1\u202etxt.exe", "one line"),
        ("version", "v" * 101, "one line"),
        ("trained", "\x1b[2J", "one line"),
        ("labels", json.dumps(["kitchen\u0000"]), "one line"),
        ("labels", json.dumps(["x" * 101]), "one line"),
        ("labels", json.dumps([str(number) for number in range(1001)]), "more than 1000 names"),
        ("labels", "[" * 100_000, "is not JSON"),
        ("licence", "L" * 300_000, "longer than"),
        ("metrics", '{"a": ' + "9" * 5_000 + "}", "is not JSON"),
    ],
)
def test_metadata_is_text_and_not_endless(tmp_path: Path, key: str, value: str, words: str) -> None:
    assert words in refusal(save_tiny_model(tmp_path / "a.onnx", metadata={key: value}))


def endless(path: Path, *, starts_at: float = -1.0) -> Path:
    """The tiny model with a loop that never ends, on photos that are brighter than that (all, if negative)."""

    def change(model: onnx.ModelProto) -> None:
        body = helper.make_graph(
            [
                helper.make_node("Identity", ["go"], ["go_on"]),
                helper.make_node("Add", ["carried", "one"], ["next"]),
            ],
            "body",
            [
                helper.make_tensor_value_info("number", TensorProto.INT64, []),
                helper.make_tensor_value_info("go", TensorProto.BOOL, []),
                helper.make_tensor_value_info("carried", TensorProto.FLOAT, [1]),
            ],
            [
                helper.make_tensor_value_info("go_on", TensorProto.BOOL, []),
                helper.make_tensor_value_info("next", TensorProto.FLOAT, [1]),
            ],
        )
        graph = model.graph
        graph.initializer.extend(
            [
                helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0]),
                helper.make_tensor("nil", TensorProto.FLOAT, [1], [0.0]),
                helper.make_tensor("bound", TensorProto.FLOAT, [], [starts_at]),
            ]
        )
        softmax = graph.node[-1]
        softmax.output[0] = "answers"
        graph.node.extend(
            [
                helper.make_node("ReduceMean", ["colour"], ["bright"], keepdims=0),
                helper.make_node("Greater", ["bright", "bound"], ["start"]),
                helper.make_node("Loop", ["", "start", "nil"], ["spun"], body=body),
                helper.make_node("Mul", ["spun", "nil"], ["zero"]),
                helper.make_node("Add", ["answers", "zero"], ["probabilities"]),
            ]
        )

    return changed(path, change)


def test_a_model_that_takes_for_ever_is_given_up(tmp_path: Path) -> None:
    path = endless(tmp_path / "a.onnx")
    with pytest.raises(ModelError, match=r"took longer than 15 seconds and was given up"):
        stranger.try_out(path, limit=15)


def test_one_that_only_some_photos_hold_up_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = RoomModel(endless(tmp_path / "a.onnx", starts_at=0.9), threads=1)
    monkeypatch.setattr(onnxruntime_engine, "LIMIT", 0.5)
    with pytest.raises(ModelError, match="took too long to look at photos and was stopped"):
        model.predict(np.full((1, 299, 299, 3), 255, np.uint8))
    assert model.predict(np.zeros((1, 299, 299, 3), np.uint8)).shape == (1, 11)


@pytest.mark.skipif(not openvino_engine.version(), reason="OpenVINO is not installed here")
def test_so_is_a_run_of_openvino(model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = RoomModel(model_file, threads=1, engine="openvino-fp32")
    engine = model.used[1]
    cancelled = threading.Event()

    class Late:
        def start_async(self, inputs: object) -> None: ...

        def wait(self) -> None:
            assert cancelled.wait(60)
            raise RuntimeError("Infer Request was canceled")

        def cancel(self) -> None:
            cancelled.set()

    monkeypatch.setattr(openvino_engine, "LIMIT", 0.5)
    monkeypatch.setattr(engine, "requests", [Late() for _ in engine.requests])  # type: ignore[attr-defined]
    assert model.predict(np.zeros((4, 299, 299, 3), np.uint8)).shape == (4, 11)
    assert cancelled.is_set()
    assert model.failed == "openvino-fp32"


def test_one_that_ends_its_process_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_tiny_model(tmp_path / "a.onnx")
    monkeypatch.setattr(stranger, "in_helper", calls.crash)
    with pytest.raises(ModelError, match="the process that tried it crashed"):
        stranger.try_out(path)


def test_a_strangers_model_is_tried_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_tiny_model(tmp_path / "a.onnx")
    tried: list[Path] = []
    monkeypatch.setattr(engine_choice, "try_out", tried.append)
    for _ in range(2):
        engine_choice.load_model(path, Settings(), threads=1)
    assert tried == [path]
    save_tiny_model(path, metadata={"version": "another"})
    engine_choice.load_model(path, Settings(), threads=1)
    assert tried == [path, path]


def test_what_is_refused_by_the_trial_is_not_loaded_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save_tiny_model(tmp_path / "a.onnx", metadata={"version": None})
    monkeypatch.setattr(engine_choice, "try_out", stranger.try_out)
    monkeypatch.setattr(engine_choice, "RoomModel", None)
    with pytest.raises(ModelError, match='lacks "version"'):
        engine_choice.load_model(path, Settings(), threads=1)


def test_deadlines_stop_what_is_late_and_nothing_else() -> None:
    deadlines, stopped = Deadlines(), threading.Event()
    with deadlines.within(60, stopped.set):
        pass
    with pytest.raises(ValueError, match="of its own"), deadlines.within(60, stopped.set):
        raise ValueError("of its own")
    assert not stopped.is_set()

    def work() -> None:
        assert stopped.wait(30)
        raise RuntimeError("terminated")

    begun = time.monotonic()
    with pytest.raises(TooLongError), deadlines.within(0.2, stopped.set):
        work()
    assert time.monotonic() - begun < 30


def test_time_in_which_the_computer_slept_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that closing a laptop, or Ctrl+Z in a terminal, while photos are tagged costs nothing."""
    slept = itertools.count(0, 600)  # ten minutes between any two looks
    clock = types.SimpleNamespace(
        monotonic=lambda: float(next(slept)), sleep=lambda seconds: time.sleep(0.01)
    )
    monkeypatch.setattr(deadline, "time", clock)
    stopped = threading.Event()
    with Deadlines().within(60, stopped.set):
        assert not stopped.wait(0.1)
    with Deadlines().within(60, stopped.set):
        assert stopped.wait(30), "two seconds of each do, as the program may have run in them"


@pytest.mark.parametrize("name", ["tiny", "rooms.onnx", "rooms.int8.onnx"])
def test_a_file_declares_what_a_session_of_it_says(model_file: Path, name: str) -> None:
    path = model_file if name == "tiny" else resource(name)
    if not path.exists():
        pytest.skip(f"{path} is not there")
    declared = check(path)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    assert declared.metadata == session.get_modelmeta().custom_metadata_map

    def described(values: Sequence[Value]) -> list[tuple[str, int, list[int | None]]]:
        return [(value.name, value.element, list(value.shape or ())) for value in values]

    def said(arguments: Sequence[onnxruntime.NodeArg]) -> list[tuple[str, int, list[int | None]]]:
        elements = {"tensor(uint8)": UINT8, "tensor(float)": FLOAT}
        return [
            (
                entry.name,
                elements[entry.type],
                [size if isinstance(size, int) else None for size in entry.shape],
            )
            for entry in arguments
        ]

    assert described(declared.inputs) == said(session.get_inputs())
    assert described(declared.outputs) == said(session.get_outputs())


def test_a_tensor_of_the_file_is_no_input(tmp_path: Path) -> None:
    weight = helper.make_tensor_value_info("weight", TensorProto.FLOAT, [3, 11])
    path = changed(tmp_path / "a.onnx", lambda model: model.graph.input.append(weight))
    assert [value.name for value in check(path).inputs] == ["photos"]
    assert RoomModel(path, threads=1).version == "tiny-1"


def test_shapes_that_only_a_run_tells(tmp_path: Path) -> None:
    path = changed(
        tmp_path / "a.onnx", lambda model: model.graph.output[0].type.tensor_type.ClearField("shape")
    )
    assert check(path).outputs[0].shape is None
    assert RoomModel(path, threads=1).version == "tiny-1"


def test_metadata_longer_than_is_read(tmp_path: Path) -> None:
    path = save_tiny_model(tmp_path / "a.onnx", metadata={"metrics": "é" * (LONGEST + 1)})
    assert len(check(path).metadata["metrics"]) > LONGEST
    assert "longer than" in refusal(path)
