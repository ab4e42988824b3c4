"""Every engine against the reference, what keeps an engine from being used, and the check that chooses one."""

import gc
import logging
import os
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper

from retagger_gui.core import model as model_module
from retagger_gui.core.contract import MADE_FROM
from retagger_gui.core.engines import openvino_engine, registry
from retagger_gui.core.engines.engine import Floats, Setup
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.engines.onnxruntime_engine import OnnxruntimeEngine
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Pixels
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel
from tests.tiny_model import COLOURS, save_conv_model

needs_openvino = pytest.mark.skipif(
    not openvino_engine.version(), reason="needs OpenVINO: pip install '.[fast]'"
)


def plain_photos(*labels: str) -> Pixels:
    """One plain photo a label."""
    photos = np.empty((len(labels), 299, 299, 3), np.uint8)
    for index, label in enumerate(labels):
        photos[index] = COLOURS[label]
    return photos


def save_sister(path: Path, *, made_from: str | None = None) -> Path:
    """A file where the int8 file of a model is looked for: the same graph, which is all that loading it needs."""
    sister = registry.int8_file(path)
    model = onnx.load(path)
    entries = {prop.key: prop.value for prop in model.metadata_props}
    entries[MADE_FROM] = registry.sha256(path) if made_from is None else made_from
    del model.metadata_props[:]
    helper.set_model_props(model, entries)
    onnx.save(model, sister)
    return sister


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return save_conv_model(tmp_path / "rooms.onnx")


def reasons(path: Path) -> dict[str, str]:
    return {candidate.name: candidate.reason for candidate in registry.candidates(path)}


# Engines


@pytest.mark.parametrize("engine", NAMES)
def test_every_engine_answers_as_the_plain_one(path: Path, engine: str) -> None:
    save_sister(path)
    if reason := reasons(path)[engine]:
        pytest.skip(reason)
    reference = RoomModel(path, threads=1, batch=4)
    other = RoomModel(path, threads=1, batch=4, engine=engine)
    assert (reference.engine, other.engine) == (REFERENCE, engine)
    assert (other.labels, other.version, other.metrics) == (
        reference.labels,
        reference.version,
        reference.metrics,
    )
    photos = plain_photos(*SHIPPED)
    answers = other.predict(photos)
    assert answers.shape == (11, 11) and answers.dtype == np.float32
    assert [other.labels[top] for top in answers.argmax(axis=1)] == list(SHIPPED)
    # bfloat16 has 8 bits of precision, 0.4 % of each number. OpenVINO computes in it, where the processor has it, what
    # an int8 file keeps in floating point, too; in this one that is everything.
    in_bfloat16 = engine == "openvino-bf16" or (engine == "openvino-int8" and openvino_engine.has_bfloat16())
    assert np.abs(answers - reference.predict(photos)).max() < (0.02 if in_bfloat16 else 1e-4)
    assert np.array_equal(other.predict(photos[3:4]), answers[3:4])


@needs_openvino
def test_compiled_models_are_kept_in_the_folder_given(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    RoomModel(path, threads=1, engine="openvino-fp32", cache=tmp_path / "cache")
    kept = list((tmp_path / "cache").glob("*.blob"))
    assert len(kept) == 1
    kept[0].unlink()
    reference = RoomModel(path, threads=1, cache=tmp_path / "cache")
    other = reference.with_engine("openvino-fp32")
    assert not list((tmp_path / "cache").glob("*.blob")), "what is only compared leaves nothing behind"
    reference.take_over(other)
    assert list((tmp_path / "cache").glob("*.blob")) == kept, (
        "what is used from now on is kept, under the same name"
    )
    monkeypatch.setattr(openvino_engine.Loading, "compiled", lambda self: pytest.fail("compiled again"))
    RoomModel(path, threads=1, engine="openvino-fp32", cache=tmp_path / "cache")


@needs_openvino
def test_a_kept_model_is_not_compiled_again(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(threads: int = 1) -> RoomModel:
        return RoomModel(path, threads=threads, engine="openvino-fp32", cache=tmp_path / "cache")

    photos = plain_photos(*SHIPPED)
    first = load().predict(photos)
    compiled: list[str] = []
    compiling = openvino_engine.Loading.compiled
    monkeypatch.setattr(
        openvino_engine.Loading, "compiled", lambda self: compiled.append("again") or compiling(self)
    )
    again = load()
    gc.collect()
    assert not compiled
    assert np.array_equal(again.predict(photos), first)
    load(threads=2)
    assert compiled == ["again"], "for another number of cores it is another one"
    save_conv_model(path, metadata={"version": "retrained"})
    assert load().version == "retrained"
    assert compiled == ["again", "again"], "and for another model"


@needs_openvino
@pytest.mark.parametrize("share", [0.0, 0.3, 0.999, None])
def test_a_damaged_kept_model_is_compiled_anew(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float | None
) -> None:
    """None: not cut short, but full of other bytes."""
    cache = tmp_path / "cache"
    RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
    (kept,) = cache.glob("*.blob")
    whole = kept.read_bytes()
    kept.write_bytes(bytes(len(whole)) if share is None else whole[: int(share * len(whole))])
    model = RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
    assert model.predict(plain_photos("kitchen")).argmax() == SHIPPED.index("kitchen")
    monkeypatch.setattr(
        openvino_engine.Loading, "compiled", lambda self: pytest.fail("it was not kept again")
    )
    RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)


@needs_openvino
def test_one_byte_that_changed_is_damage_enough(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OpenVINO would compute with it."""
    cache = tmp_path / "cache"
    RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
    (kept,) = cache.glob("*.blob")
    compiled: list[str] = []
    compiling = openvino_engine.Loading.compiled
    monkeypatch.setattr(
        openvino_engine.Loading, "compiled", lambda self: compiled.append("again") or compiling(self)
    )
    for share in (0.25, 0.5, 0.75, 0.9):
        compiled.clear()
        content = bytearray(kept.read_bytes())
        content[int(share * len(content))] ^= 1
        kept.write_bytes(content)
        RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
        assert compiled == ["again"]


@needs_openvino
@pytest.mark.parametrize("moment", ["before it is read", "before it is kept"])
def test_a_model_that_is_replaced_meanwhile_is_not_kept_under_the_wrong_name(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    cache = tmp_path / "cache"
    former = path.read_bytes()
    other = save_conv_model(tmp_path / "other.onnx", metadata={"version": "retrained"})
    compiling = openvino_engine.Loading.compiled

    def replaced(loading: openvino_engine.Loading) -> object:
        if moment == "before it is read":
            other.replace(path)
        compiled = compiling(loading)
        if moment == "before it is kept":
            other.replace(path)
        return compiled

    model = RoomModel(path, threads=1, cache=cache)
    monkeypatch.setattr(openvino_engine.Loading, "compiled", replaced)
    model.take_over(model.with_engine("openvino-fp32"))
    monkeypatch.setattr(openvino_engine.Loading, "compiled", compiling)
    named = [kept.name for kept in cache.glob("*.blob")]
    retrained = RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
    assert retrained.version == "retrained"
    kept = {blob.name for blob in cache.glob("*.blob")}
    # What was read after the exchange is the other one's rightly.
    assert named == (sorted(kept) if moment == "before it is read" else [])
    path.write_bytes(former)
    RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
    assert len(list(cache.glob("*.blob"))) == 2


@pytest.mark.parametrize("engine", ["onnxruntime-fp32", pytest.param("openvino-fp32", marks=needs_openvino)])
@pytest.mark.parametrize(("threads", "batch"), [(1, 4), (2, 4), (3, 4), (2, 6), (4, 4), (8, 4)])
def test_photos_shared_out_to_threads_keep_their_order(
    path: Path, engine: str, threads: int, batch: int
) -> None:
    model = RoomModel(path, threads=threads, batch=batch, engine=engine)
    for count in (1, 2, 3, batch, batch + 1):
        labels = SHIPPED[:count]
        assert [SHIPPED[top] for top in model.predict(plain_photos(*labels)).argmax(axis=1)] == list(labels)


def test_an_error_of_one_photo_is_raised_when_no_other_is_under_way(path: Path) -> None:
    engine = OnnxruntimeEngine(path, Setup(threads=2, batch=4))
    photos = plain_photos(*SHIPPED[:4])
    with pytest.raises(Exception, match="no_such_output"):
        engine.run(photos, ["no_such_output"])
    (answers,) = engine.run(photos, ["probabilities"])
    assert [SHIPPED[top] for top in answers.argmax(axis=1)] == list(SHIPPED[:4])


def test_an_engine_that_is_done_with_leaves_no_thread(path: Path) -> None:
    before = set(threading.enumerate())
    engine = OnnxruntimeEngine(path, Setup(threads=3, batch=4))
    engine.run(plain_photos(*SHIPPED[:4]), ["probabilities"])
    started = set(threading.enumerate()) - before
    assert 0 < len([thread for thread in started if thread.name.startswith("onnxruntime")]) <= 3
    del engine
    gc.collect()
    for thread in started:
        if thread.name.startswith("onnxruntime"):
            thread.join(10)
            assert not thread.is_alive()


@needs_openvino
def test_where_nothing_can_be_kept_it_is_compiled_anew(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    model = RoomModel(path, threads=1, engine="openvino-fp32", cache=tmp_path / "file" / "cache")
    assert model.engine == "openvino-fp32"
    assert model.predict(plain_photos("kitchen")).argmax() == SHIPPED.index("kitchen")


def test_only_what_was_used_last_stays_in_the_cache(tmp_path: Path) -> None:
    for number in range(7):
        blob = tmp_path / f"{number}.blob"
        blob.write_bytes(b"compiled")
        os.utime(blob, (0, 1000 - number))
    os.utime(tmp_path / "6.blob", (2000, 0))  # made first, read last
    (tmp_path / "other.txt").touch()
    openvino_engine.prune(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "0.blob",
        "1.blob",
        "2.blob",
        "6.blob",
        "other.txt",
    ]
    openvino_engine.prune(tmp_path / "missing")


@needs_openvino
def test_compiling_prunes_the_cache(path: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for number in range(openvino_engine.KEPT):
        (cache / f"{number}.blob").touch()
        os.utime(cache / f"{number}.blob", (number, number))
    RoomModel(path, threads=1, engine="openvino-fp32", cache=cache)
    kept = {blob.name for blob in cache.glob("*.blob")}
    assert len(kept) == openvino_engine.KEPT and "0.blob" not in kept and "1.blob" in kept


def test_an_engine_that_fails_at_once_is_what_the_sentence_blames(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = RoomModel(path, threads=1)
    monkeypatch.setattr(model_module, "open_engine", lambda *_: Broken())
    with pytest.raises(ModelError, match=r"The engine onnxruntime-int8 failed with .*Choose another engine"):
        model.use("onnxruntime-int8")
    monkeypatch.setattr(model_module, "open_engine", lambda *_: Wrong())
    with pytest.raises(ModelError, match=r"onnxruntime-int8 gives no probabilities .*another engine"):
        model.use("onnxruntime-int8")
    assert model.engine == REFERENCE


def test_an_unknown_engine(path: Path) -> None:
    with pytest.raises(
        ModelError, match=r"There is no engine cuda-fp64\. The engines are onnxruntime-fp32, "
    ):
        RoomModel(path, engine="cuda-fp64")


def test_without_an_int8_file_none_is_offered(path: Path) -> None:
    assert reasons(path)["onnxruntime-int8"] == "There is no file rooms.int8.onnx beside the model."
    with pytest.raises(ModelError, match=r"cannot be used with .*rooms.onnx: There is no file rooms.int8"):
        RoomModel(path, engine="onnxruntime-int8")


def test_a_stale_int8_file_is_never_used(path: Path) -> None:
    save_sister(path, made_from="0" * 64)
    assert reasons(path)["onnxruntime-int8"] == "rooms.int8.onnx was made from another model than rooms.onnx."
    save_sister(path)
    assert reasons(path)["onnxruntime-int8"] == ""
    save_conv_model(path, metadata={"version": "retrained"})
    assert (
        "made from another model" in reasons(path)["openvino-int8" if openvino_engine.version() else NAMES[1]]
    )
    with pytest.raises(ModelError, match="made from another model"):
        RoomModel(path, engine="onnxruntime-int8")


def test_a_damaged_int8_file(path: Path) -> None:
    registry.int8_file(path).write_bytes(b"half a file")
    assert "rooms.int8.onnx is damaged" in reasons(path)["onnxruntime-int8"]


def test_without_openvino(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_engine, "version", lambda: "")
    assert reasons(path)["openvino-fp32"] == reasons(path)["openvino-bf16"] == "OpenVINO is not installed."
    assert reasons(path)[REFERENCE] == ""
    with pytest.raises(ModelError, match="OpenVINO is not installed"):
        RoomModel(path, engine="openvino-fp32")


@needs_openvino
@pytest.mark.parametrize("able", [True, False])
def test_bfloat16_only_where_the_processor_has_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, able: bool
) -> None:
    monkeypatch.setattr(openvino_engine, "has_bfloat16", lambda: able)
    assert reasons(path)["openvino-bf16"] == ("" if able else "This processor has no bfloat16 arithmetic.")


# Another engine for a model in use


class Broken:
    """An engine whose driver has gone."""

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        raise RuntimeError("device lost")


class Wrong:
    """An engine that computes nonsense."""

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        return [np.full((len(photos), len(SHIPPED)), 7, np.float32)]


def test_an_engine_that_fails_is_replaced_by_the_plain_one(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    save_sister(path)
    model = RoomModel(path, threads=1, engine="onnxruntime-int8")
    monkeypatch.setattr(model, "used", (model.engine, Broken()))
    with caplog.at_level(logging.WARNING):
        answers = model.predict(plain_photos("bedroom", "kitchen"))
    assert [model.labels[top] for top in answers.argmax(axis=1)] == ["bedroom", "kitchen"]
    assert model.engine == REFERENCE
    assert "The engine onnxruntime-int8 failed (device lost); onnxruntime-fp32 takes over." in caplog.text
    assert model.failed == "onnxruntime-int8"
    model.use("onnxruntime-int8")
    assert (model.engine, model.failed) == ("onnxruntime-int8", "")


def test_changing_the_engine_keeps_the_model(path: Path) -> None:
    save_sister(path)
    model = RoomModel(path, threads=1)
    version = model.version
    model.use("onnxruntime-int8")
    assert (model.engine, model.version) == ("onnxruntime-int8", version)
    registry.int8_file(path).unlink()
    model.use(REFERENCE)
    with pytest.raises(ModelError, match="There is no file"):
        model.use("onnxruntime-int8")
    assert model.engine == REFERENCE
    assert model.predict(plain_photos("other")).shape == (1, 11)


def test_an_engine_of_a_second_model_is_taken_over(path: Path) -> None:
    save_sister(path)
    model = RoomModel(path, threads=1)
    other = model.with_engine("onnxruntime-int8")
    assert (model.engine, other.engine) == (REFERENCE, "onnxruntime-int8")
    assert (other.labels, other.version, other.batch) == (model.labels, model.version, model.batch)
    model.take_over(other)
    assert model.engine == "onnxruntime-int8"
    assert model.predict(plain_photos("kitchen")).argmax() == SHIPPED.index("kitchen")
    with pytest.raises(ValueError, match="another model"):
        model.take_over(RoomModel(save_conv_model(path.with_name("other.onnx")), threads=1))
