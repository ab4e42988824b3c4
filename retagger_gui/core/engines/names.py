"""The engines' names: library and arithmetic."""

REFERENCE = "onnxruntime-fp32"  # what the others are measured against; can always be used
NAMES = (REFERENCE, "onnxruntime-int8", "openvino-fp32", "openvino-bf16", "openvino-int8")
AUTO = "auto"  # in settings and on the command line: whatever the check on this machine has found
