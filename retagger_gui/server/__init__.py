"""The model as a REST API and a web page: photos in, tags out; knows core alone, never the window.

`python -m retagger_gui serve` starts it (command.py); README.md beside this file shows requests and a container.
Nothing of a photo is written to disk or logged.
"""
