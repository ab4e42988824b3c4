"""ReTagger: sorts the photos of comparable property listings by room, on your own machine."""

import os

__version__ = "0.1.0"

# Since 1.31, onnxruntime reports its use to its makers unless this stands in the environment before it is imported;
# `onnxruntime.disable_telemetry_events()` comes too late. This program opens no connection.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
