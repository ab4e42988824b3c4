#!/usr/bin/env bash
# onnxruntime 1.32.0 averages 8-bit numbers several times more slowly than 32-bit ones, though it has operators for both.
#
# A model in 8 bits (QDQ) is made to be fast, and one would expect an average pool of bytes, a quarter of the memory, to
# take no longer than one of floats. Seen on an x86-64 processor with AVX-512, a pool of 3 x 3 with 288 channels of 35 x 35,
# one thread: 4.2 ms a photo in bytes and 0.6 ms in floats; the very sums written as a convolution by channel, in bytes too,
# took 0.4 ms. (In InceptionV3 nine such pools took a third of the 8-bit model's time and 2 % of the float one's.)
#
# Fails when it is not even twice as slow as floats or as the convolution any more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check onnxruntime==1.32.0 onnx==1.23.2 numpy==2.4.6
"$work/venv/bin/python" - <<'PY'
import time

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

CHANNELS, SIDE, PHOTOS = 288, 35, 8
photos = np.random.default_rng(0).integers(0, 256, (PHOTOS, CHANNELS, SIDE, SIDE), np.uint8)
constants = {
    "scale": np.float32(0.02),
    "zero": np.uint8(0),
    "ones": np.ones((CHANNELS, 1, 3, 3), np.int8),
    "ones_scale": np.float32(1 / 9),
    "ones_zero": np.int8(0),
}
around = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}
pool = helper.make_node("AveragePool", ["x"], ["y"], **around, count_include_pad=1)
ones = helper.make_node("DequantizeLinear", ["ones", "ones_scale", "ones_zero"], ["kernel"])
convolution = helper.make_node("Conv", ["x", "kernel"], ["y"], **around, group=CHANNELS)


def session(name, middle, bits):
    kind = TensorProto.UINT8 if bits else TensorProto.FLOAT
    shape = ["N", CHANNELS, SIDE, SIDE]
    names = ("bytes", "answer") if bits else ("x", "y")
    nodes = list(middle)
    if bits:
        nodes.insert(0, helper.make_node("DequantizeLinear", ["bytes", "scale", "zero"], ["x"]))
        nodes.append(helper.make_node("QuantizeLinear", ["y", "scale", "zero"], ["answer"]))
    used = {one for node in nodes for one in node.input}
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info(names[0], kind, shape)],
        [helper.make_tensor_value_info(names[1], kind, shape)],
        [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items() if k in used],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, ["CPUExecutionProvider"])


sessions = {
    "floats": session("floats", [pool], bits=False),
    "bytes": session("bytes", [pool], bits=True),
    "bytes, as a convolution": session("convolution", [ones, convolution], bits=True),
}
times = {name: [] for name in sessions}
answers = {}
for _ in range(25):
    for name, one in sessions.items():
        given = photos * np.float32(0.02) if name == "floats" else photos
        started = time.perf_counter()
        (answers[name],) = one.run(None, {one.get_inputs()[0].name: given})
        times[name].append(time.perf_counter() - started)
best = {name: 1000 * min(found) / PHOTOS for name, found in times.items()}
for name, milliseconds in best.items():
    print(f"{name}: {milliseconds:.2f} ms a photo")
apart = np.abs(answers["bytes"].astype(int) - answers["bytes, as a convolution"])
assert apart.max() <= 1, "the convolution no longer gives the same means"
assert best["bytes"] > 2 * best["floats"], "bytes are averaged about as fast as floats now"
assert best["bytes"] > 2 * best["bytes, as a convolution"], "the pool is about as fast as the convolution now"
PY
