"""The step quantize: an ONNX file's 8-bit sister, as fast as the processor allows and nearly as good."""

import contextlib
import json
import logging
import math
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    qdq_loss_debug,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from retagger_gui.core.contract import EMBEDDING, INPUT, MADE_FROM, OUTPUT
from retagger_gui.core.engines.engine import Answers, joined, usable_cores
from retagger_gui.core.engines.registry import int8_file
from retagger_gui.core.images import Pixels
from retagger_gui.core.model import RoomModel
from retagger_gui.core.second_look import look
from training import looks
from training.calibrate import fit
from training.calibration import softmax
from training.checkpoint import replace_file, replace_text
from training.config import Config
from training.errors import TrainingError
from training.int8_graph import channel_means, finish, kernels, prepare
from training.metrics import calibration_error, share
from training.predictor import batches, chosen_split, sha256, truths
from training.progress import bar
from training.table import Entry, evenly, read

# What is aimed at, and what is good enough where no attempt gets there: the program tries each engine on the photos at
# hand, and leaves it alone where it answers otherwise.
AIM_LOSS, LARGEST_LOSS = 0.003, 0.005  # of the accuracy on val
AIM_AGREEMENT, LEAST_AGREEMENT = 0.99, 0.98  # of the photos must have the float file's top label
# Expected calibration error; or the float file's own and _ROUGH / sqrt(photos), if that is more: its bins hold few
# photos, so that two files with the same label on 98.8 % of 400 photos were 1.7 points apart.
LARGEST_ECE = 0.03
_ROUGH = 0.4
_BATCH = 8
_SAMPLE = 4  # every fourth photo is judged first: what fails there is not worth judging on all
_HOPELESS = 0.015  # loss on the sample
_HOPELESS_AGREEMENT = 0.975  # likewise
# Layers kept in float beside the first and the last, in one attempt after the other; the worst come first.
ATTEMPTS = (0, 4, 8, 16, 32, 64)
_RANKING_PHOTOS = 2
_ENOUGH = 300  # photos to find a temperature by
# Not what follows the last layer: probabilities in steps of 1/255 would spoil what calibrate has found.
_OPERATIONS = [
    "Conv",
    "Relu",
    "MaxPool",
    "AveragePool",
    "GlobalAveragePool",
    "Concat",
    "Add",
    "Mul",
    "Gemm",
    "MatMul",
]
_LAYERS = ("Conv", "Gemm", "MatMul")  # those with weights

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Judged:
    """How an int8 file did beside its float file, on the same photos.

    Attributes:
        photos: how many of val.
        accuracy: share of top labels that are the label.
        accuracy_float: likewise of the float file.
        ece: expected calibration error.
        ece_float: likewise of the float file.
        agreement: share of photos with the float file's top label.
        temperature: by which the logits are divided, as calibrate does, over the float file's own; 1 where there
            are too few photos to tell.
        attributes: by how much the attributes' probabilities differ from the float file's, on average.
    """

    photos: int
    accuracy: float
    accuracy_float: float
    ece: float
    ece_float: float
    agreement: float
    temperature: float = 1.0
    attributes: float = 0.0

    @property
    def loss(self) -> float:
        """Accuracy lost, from 0 to 1; negative where it gained."""
        return self.accuracy_float - self.accuracy

    @property
    def aimed(self) -> bool:
        """Whether it is as good as is aimed at, and no further attempt is needed."""
        return self.passed and self.loss <= AIM_LOSS and self.agreement >= AIM_AGREEMENT

    @property
    def passed(self) -> bool:
        """Whether it is good enough to ship."""
        largest = max(LARGEST_ECE, self.ece_float + _ROUGH / math.sqrt(self.photos))
        return self.loss <= LARGEST_LOSS and self.agreement >= LEAST_AGREEMENT and self.ece <= largest


def run(config: Config) -> None:
    """Write --out (MODEL's name with .int8.onnx) from the float file --model (RUN/rooms.onnx).

    What was tried is written into RUN/quantize/report.json.

    Raises:
        TrainingError: no attempt was good enough; a file that was there before stays as it was.
        ModelError: --model is missing or breaks the contract.
    """
    source = config.model or config.exported
    model = _float_model(source, config)
    out = config.out or int8_file(source)
    entries = read(config)
    val = evenly(chosen_split(entries, "val"), config.quantize_judged)
    truth, _ = truths(val, model.labels)
    plain = looks.answers(model, val, config, "The float file on val")
    judge = Judge(_all(val, config, "Reading val"), truth, plain)
    trained = evenly(chosen_split(entries, "train"), config.quantize_photos)
    with tempfile.TemporaryDirectory(prefix="retagger-int8-") as folder, _quiet():
        maker = Maker(source, Path(folder), _all(trained, config, "Reading photos of train"))
        kept, judged, tried = _search(maker, judge, config)
        replace_text(config.run / "quantize" / "report.json", json.dumps(tried, indent=1) + "\n")
        if judged is None or not judged.passed:
            raise TrainingError(_why_not(source, tried))
        graph = _with_metadata(maker.file, source, judged, {"kept_in_float": kept, **asdict(judged)})
        content = graph.SerializeToString(deterministic=True)
        maker.file.write_bytes(content)
        RoomModel(maker.file)  # before a file that was there goes
        replace_file(out, lambda file: file.write(content))
    print(_sentence(out, judged, len(kept)))


def _float_model(source: Path, config: Config) -> RoomModel:
    if source.suffix.lower() != ".onnx":
        raise TrainingError(f"This step needs an exported model, and {source} is none; run export first.")
    return RoomModel(source, threads=config.threads or usable_cores())


# Making a file


class Maker:
    """Makes int8 files of one float file: ranges are measured once, layers are left out as told."""

    def __init__(self, source: Path, folder: Path, photos: Pixels) -> None:
        self.folder, self._photos = folder, photos
        self.float_file, self.file = folder / "float.onnx", folder / "int8.onnx"
        # Restores 16-bit weights to constants, which is all that the quantizer knows.
        quant_pre_process(str(source), str(self.float_file), skip_symbolic_shape=True)
        model = onnx.load(self.float_file)
        graph = model.graph
        self._prepared = prepare(model)
        onnx.save(model, self.float_file)
        self.layers = [node.name for node in graph.node if node.op_type in _LAYERS]
        self._deciding = _deciding(graph)
        self.kernels = kernels(graph)
        self._means: dict[str, Floats] = {}
        self._inputs = {node.name: node.input[0] for node in graph.node}

    def make(self, kept: Sequence[str]) -> None:
        """Write the int8 file with these layers in float.

        Weights get 7 bits: without VNNI, processors add products of 8-bit numbers in 16 bits, which overflow.
        """
        quantize_static(
            self.float_file,
            self.file,
            Photos(self._photos),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_OPERATIONS,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=[*kept, *self._prepared.in_float],
            calibrate_method=CalibrationMethod.MinMax,
            # The mean of the batches' extremes: one odd photo must not widen a range for all.
            extra_options={
                "CalibMovingAverage": True,
                "TensorQuantOverrides": self._prepared.overrides,
            },
            calibration_cache_path=self.folder / "ranges.json",
        )
        self._means = self._means or channel_means(self.float_file, self._photos)
        model = onnx.load(self.file)
        finish(model.graph, self._prepared, self.kernels, self._means)
        onnx.save(model, self.file)

    def ends(self) -> list[str]:
        """Those that decide, as they see the features and cost little; and the first layer, unless it takes bytes."""
        first = [] if self._prepared.bytes else self.layers[:1]
        return list(dict.fromkeys([*first, *self._deciding]))

    def ranked(self) -> list[str]:
        """The layers by how much 8 bits distort what they are given, the worst first."""
        noise = self._signal_to_noise()
        return sorted(
            self.layers, key=lambda layer: (noise.get(self._inputs[layer], np.inf), self.layers.index(layer))
        )

    def _signal_to_noise(self) -> dict[str, float]:
        """Of each quantised activation in the present int8 file, in decibels, on a few photos."""
        found = []
        for file in (self.float_file, self.file):
            augmented = self.folder / f"augmented-{file.name}"
            qdq_loss_debug.modify_model_output_intermediate_tensors(str(file), str(augmented))
            photos = Photos(self._photos[:_RANKING_PHOTOS], batch=1)
            found.append(qdq_loss_debug.collect_activations(str(augmented), photos))
        matching = qdq_loss_debug.create_activation_matching(found[1], found[0])
        errors = qdq_loss_debug.compute_activation_error(matching)
        return {name: float(error["qdq_err"]) for name, error in errors.items()}


def _deciding(graph: onnx.GraphProto) -> list[str]:
    """The last layer in front of each output; the embedding is what they look at."""
    makers = {output: node for node in graph.node for output in node.output}
    found = []
    for output in graph.output:
        node = makers.get(output.name) if output.name != EMBEDDING else None
        while node is not None and node.op_type not in _LAYERS:
            node = makers.get(node.input[0])
        if node is not None:
            found.append(node.name)
    return found


class Photos(CalibrationDataReader):  # type: ignore[misc]
    """Batches of photos as the quantizer asks for them."""

    def __init__(self, photos: Pixels, batch: int = _BATCH) -> None:
        self._batches = (photos[at : at + batch] for at in range(0, len(photos), batch))

    def get_next(self) -> dict[str, Pixels] | None:
        """The next batch; None after the last."""
        photos = next(self._batches, None)
        return None if photos is None else {INPUT: photos}


def _with_metadata(file: Path, source: Path, judged: Judged, found: dict[str, Any]) -> onnx.ModelProto:
    """The graph with its own temperature, the float file's metadata, and what it was made from."""
    model = onnx.load(file)
    entries = {prop.key: prop.value for prop in onnx.load(source).metadata_props}
    entries |= {MADE_FROM: sha256(source), "quantized": json.dumps(found, sort_keys=True)}
    if judged.temperature != 1:
        _divide_logits(model.graph, judged.temperature)
        entries["temperature"] = repr(float(entries["temperature"]) * judged.temperature)
    del model.metadata_props[:]
    helper.set_model_props(model, dict(sorted(entries.items())))
    used = {node.domain for node in model.graph.node}
    for entry in [entry for entry in model.opset_import if entry.domain not in used]:
        model.opset_import.remove(entry)
    model.producer_name, model.producer_version = "retagger training", ""
    del model.graph.value_info[:]
    onnx.checker.check_model(model)
    return model


def _divide_logits(graph: onnx.GraphProto, temperature: float) -> None:
    """Put a division before the softmax at the end."""
    (number,) = (i for i, node in enumerate(graph.node) if OUTPUT in node.output)
    softmax = graph.node[number]
    graph.initializer.append(numpy_helper.from_array(np.array(temperature, np.float32), "int8_temperature"))
    division = helper.make_node(
        "Div", [softmax.input[0], "int8_temperature"], ["int8_logits"], name="int8_temperature"
    )
    softmax.input[0] = "int8_logits"
    graph.node.insert(number, division)


# Judging it


class Judge:
    """Holds the photos of val, and the float file's answers to them."""

    def __init__(self, photos: Pixels, truth: npt.NDArray[np.int64], plain: Answers) -> None:
        self._photos, self._truth, self._plain = photos, truth, plain
        sampled = np.zeros(len(photos), bool)
        sampled[::_SAMPLE] = True
        self._parts = [np.flatnonzero(sampled), np.flatnonzero(~sampled)]

    def __call__(self, file: Path, threads: int) -> Judged:
        """Judge an int8 file: on a sample, and on all where the sample gives hope."""
        model = RoomModel(file, threads=threads)
        rows, found = np.empty(0, np.int64), list[Answers]()
        for part in self._parts:
            if len(part):
                found.append(self._answers(model, part))
            rows = np.concatenate([rows, part])
            judged = compared(self._plain.rows(rows.tolist()), joined(found), self._truth[rows])
            if judged.loss > _HOPELESS or judged.agreement < _HOPELESS_AGREEMENT:
                break
        return judged

    def _answers(self, model: RoomModel, rows: npt.NDArray[np.int64]) -> Answers:
        found = []
        with bar(None, len(rows), "The int8 file on val") as shown:
            for at in range(0, len(rows), _BATCH):
                found.append(look(model, self._photos[rows[at : at + _BATCH]]))
                shown.update(len(found[-1]))
        return joined(found)


def compared(plain: Answers, answers: Answers, truth: npt.NDArray[np.int64]) -> Judged:
    """The int8 file's answers with a temperature of their own, as calibrate would find it: noise makes them unsure."""
    logits = np.log(np.maximum(answers.probabilities, 1e-30).astype(np.float64))
    temperature = fit(logits, truth) if len(truth) >= _ENOUGH else 1.0
    own, theirs = softmax(logits / temperature), plain.probabilities
    top, top_float = own.argmax(1), theirs.argmax(1)
    return Judged(
        len(truth),
        share(top == truth),
        share(top_float == truth),
        calibration_error(own.max(1), top == truth),
        calibration_error(theirs.max(1), top_float == truth),
        share(top == top_float),
        temperature,
        float(np.abs(answers.attributes - plain.attributes).mean()) if plain.attributes.size else 0.0,
    )


def _search(
    maker: Maker, judge: Judge, config: Config
) -> tuple[list[str], Judged | None, list[dict[str, Any]]]:
    """Keep more and more layers in float until the file is as good as is aimed at, or else take the first good enough.

    Returns:
        the layers kept in float, how the last file did, and a record of every attempt.
    """
    threads = config.threads or usable_cores()
    kept, worst, tried = maker.ends(), list[str](), list[dict[str, Any]]()
    judged, enough = None, None
    for more in ATTEMPTS:
        if more >= len(maker.layers) and tried:
            break
        if more and not worst:
            worst = [layer for layer in maker.ranked() if layer not in maker.ends()]
        kept = [*maker.ends(), *worst[:more]]
        maker.make(kept)
        judged = judge(maker.file, threads)
        tried.append({"kept_in_float": kept, **asdict(judged), "passed": judged.passed})
        print(_attempt(judged, len(kept)))
        if judged.aimed:
            return kept, judged, tried
        if judged.passed and enough is None:
            enough = kept, judged
    if enough is not None:
        kept, judged = enough
        maker.make(kept)
    return kept, judged, tried


# Words and small things


def _attempt(judged: Judged, kept: int) -> str:
    return (
        f"{kept} layers in float: accuracy {100 * judged.accuracy:.2f} % on {judged.photos} photos of val (float: "
        f"{100 * judged.accuracy_float:.2f} %), calibration error {100 * judged.ece:.2f} % (float: "
        f"{100 * judged.ece_float:.2f} %), the same top label on {100 * judged.agreement:.1f} %."
    )


def _sentence(out: Path, judged: Judged, kept: int) -> str:
    return f"{out}: {out.stat().st_size / 1e6:.1f} MB, sha256 {sha256(out)}. {_attempt(judged, kept)}"


def _why_not(source: Path, tried: Sequence[dict[str, Any]]) -> str:
    best = min(tried, key=lambda one: one["accuracy_float"] - one["accuracy"])
    return (
        f"No int8 file was made of {source}: the best of {len(tried)} attempts has an accuracy of "
        f"{100 * best['accuracy']:.2f} % where the float file has {100 * best['accuracy_float']:.2f} %, and a "
        f"calibration error of {100 * best['ece']:.2f} %. More --quantize-photos may help."
    )


def _all(entries: Sequence[Entry], config: Config, what: str) -> Pixels:
    return np.concatenate(list(batches(entries, config, what)))


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without the quantizer's advice, which is followed already."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.setLevel(before)
