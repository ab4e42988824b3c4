"""The command `serve`: the model as a REST API and a web page."""

import argparse
import importlib.util
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retagger_gui import engine_choice, paths, settings
from retagger_gui.cli import add_model, count, tell_of_choice
from retagger_gui.core import allocator
from retagger_gui.core.classify import Predictor
from retagger_gui.core.engines.engine import usable_cores
from retagger_gui.core.engines.names import AUTO, NAMES
from retagger_gui.core.engines.trial import DECISIVE, ENOUGH
from retagger_gui.core.errors import ModelError, RetaggerError
from retagger_gui.core.images import Pixels
from retagger_gui.core.model import RoomModel
from retagger_gui.settings import Settings

if TYPE_CHECKING:
    from fastapi import FastAPI

HOST, PORT = "127.0.0.1", 8000
STOPPED_WITHIN = 30  # seconds that requests may take to end when the server is stopped
CONNECTIONS = 256  # at once in a worker; beyond them uvicorn itself answers 503
_NEEDED = ("fastapi", "fastapi_offline", "uvicorn", "python_multipart")
_VARIABLE = "RETAGGER_SERVE"  # how uvicorn's worker processes learn what was asked for


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what `serve` takes."""
    parser.add_argument(
        "--host", default=HOST, help=f"address to listen at (default: {HOST}, this machine alone)"
    )
    parser.add_argument("--port", type=_port, default=PORT, help=f"port to listen at (default: {PORT})")
    add_model(parser)
    parser.add_argument(
        "--engine",
        choices=(AUTO, *NAMES),
        default=AUTO,
        help=f"what computes it (default: {AUTO}, the fastest found on this machine whose answers agree)",
    )
    parser.add_argument(
        "--workers", type=count, default=1, metavar="N", help="processes, which share the cores (default: 1)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until stopped; every failure is a sentence on stderr and an exit code."""
    try:
        _check_installed()
        asked = _asked(arguments)
        model = _load(asked)  # now, so that what is wrong is said before anything listens
    except RetaggerError as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"Model {model.version}, engine {model.engine}{_outlook(model, asked)}. The page is at http://{_shown(arguments.host)}:"
        f"{arguments.port}/, the API's description at /docs. Ctrl+C stops.",
        file=sys.stderr,
    )
    del model
    return _serve(arguments, asked)


def _outlook(model: RoomModel, asked: Mapping[str, Any]) -> str:
    if engine_choice.settled(model, _known(asked)) is not None:
        return ""
    return f" until the first {DECISIVE} photos have told which one is the fastest here"


def _serve(arguments: argparse.Namespace, asked: Mapping[str, Any]) -> int:
    import uvicorn  # noqa: PLC0415  (of the extra server)

    os.environ[_VARIABLE] = json.dumps(asked)
    try:
        uvicorn.run(
            "retagger_gui.server.command:app",
            factory=True,
            host=arguments.host,
            port=arguments.port,
            workers=arguments.workers,
            log_level="warning",
            access_log=False,
            server_header=False,
            limit_concurrency=CONNECTIONS,
            timeout_graceful_shutdown=STOPPED_WITHIN,
        )
    except SystemExit as end:  # uvicorn's own way of saying that it could not listen
        return 2 if end.code else 0
    return 0


def app() -> "FastAPI":
    """The application of one worker process, as the variable RETAGGER_SERVE describes it."""
    from retagger_gui.server.app import create_app  # noqa: PLC0415  (of the extra server)

    asked = json.loads(os.environ[_VARIABLE])
    model = _load(asked)
    answering = engine_choice.settled(model, _known(asked))
    find = None if answering is not None else partial(_find, model)
    return create_app(model, decoders=asked["threads"], answering=answering, find=find)


def _find(model: RoomModel, photos: Pixels, cancelled: Callable[[], bool]) -> Predictor:
    """Find out on the first photos which engine is the fastest here, and let it answer from then on."""
    with engine_choice.tagging_with(
        model, settings.load(), ENOUGH, cancelled=cancelled, on_found=tell_of_choice
    ) as tagger:
        tagger.answers(photos)
    allocator.give_back()
    return engine_choice.settled(model, settings.load()) or model


def _asked(arguments: argparse.Namespace) -> dict[str, Any]:
    model = arguments.model or paths.resource("rooms.onnx")
    return {
        "model": str(model),
        "engine": arguments.engine,
        "threads": max(1, usable_cores() // arguments.workers),
    }


def _load(asked: Mapping[str, Any]) -> RoomModel:
    path, threads = Path(asked["model"]), asked["threads"]
    if asked["engine"] == AUTO:
        return engine_choice.load_model(path, _known(asked), threads=threads)
    return engine_choice.load_with(asked["engine"], path, threads=threads)


def _known(asked: Mapping[str, Any]) -> Settings:
    """The settings; an engine that was asked for is fixed."""
    known = settings.load()
    return known if asked["engine"] == AUTO else replace(known, engine=asked["engine"])


def _check_installed() -> None:
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise ModelError(f"serve needs {', '.join(missing)}. Install it with: pip install 'retagger[server]'")


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _port(text: str) -> int:
    number = int(text) if text.isdecimal() else -1
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port: a number from 1 to 65535")
    return number
