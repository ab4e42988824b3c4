"""From labelled photos to the ONNX file that the program ships; a command a step, see README.md."""

import retagger_gui  # noqa: F401 (it keeps onnxruntime from going online, whoever imports that first)
