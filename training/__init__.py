"""From labelled photos to the ONNX file that the program ships; a command a step, see README.md."""
