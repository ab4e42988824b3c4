"""The server under load: against the ceiling of its cores, against the plain way, its latencies and its memory.

    python -m tests.benchmarks.server                 throughput, ratios and latencies
    python -m tests.benchmarks.server --memory 10000  memory of two workers after so many requests

Everything talks over loopback, in bounded numbers. The client takes its share of the same cores.
"""

import argparse
import contextlib
import http.client
import io
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import psutil

from retagger_gui.core.engines.engine import usable_cores
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.images import decode
from retagger_gui.core.model import RoomModel
from tests.benchmarks import kit, photos

ROOT = Path(__file__).parent.parent.parent
MODEL = ROOT / "resources" / "rooms.onnx"
CLIENTS = 16
BOUNDARY = "benchmark"


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=NAMES, default="onnxruntime-int8")
    parser.add_argument("--requests", type=int, default=200, help="in each round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--memory", type=int, metavar="N", help="only: memory of two workers after N requests"
    )
    chosen = parser.parse_args()
    bodies = [_body(photos.jpeg(photos.SMALL, seed)) for seed in range(8)]
    if chosen.memory:
        return _memory(chosen.engine, bodies, chosen.memory)
    with _served(chosen.engine, workers=1) as (port, _), _plain() as plain_port:
        rates: list[tuple[float, float, float]] = []
        for _ in range(chosen.rounds):
            ceiling = _ceiling(chosen.engine)
            rates.append(
                (
                    ceiling,
                    _load(port, bodies, chosen.requests),
                    _load(plain_port, bodies, chosen.requests // 4),
                )
            )
        _print_rates(chosen.engine, rates)
        half = statistics.median(rate for _, rate, _ in rates) / 2
        _print_latencies(half, _paced(port, bodies, half, chosen.requests))
    return 0


def _print_rates(engine: str, rates: Sequence[tuple[float, float, float]]) -> None:
    shares = [served / ceiling for ceiling, served, _ in rates]
    times = [served / plain for _, served, plain in rates]
    median = [statistics.median(column) for column in zip(*rates, strict=True)]
    kit.say("| engine | ceiling | server | share | one photo a request, fp32 | times |")
    kit.say("| --- | ---: | ---: | ---: | ---: | ---: |")
    kit.say(
        f"| {engine} | {median[0]:.1f} | {median[1]:.1f} | {_range(shares)} | {median[2]:.1f} | {_range(times)} |"
    )


def _range(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def _print_latencies(rate: float, seconds: Sequence[float]) -> None:
    cuts = statistics.quantiles(seconds, n=100)
    kit.say(f"\nAt half load ({rate:.1f} requests/s, arriving at random):\n")
    kit.say("| p50 | p95 | p99 |\n| ---: | ---: | ---: |")
    kit.say(f"| {1000 * cuts[49]:.0f} ms | {1000 * cuts[94]:.0f} ms | {1000 * cuts[98]:.0f} ms |")


def _ceiling(engine: str) -> float:
    """Photos a second where decoding and inference share the cores and nothing else is to be done."""
    model = RoomModel(MODEL, engine=engine)
    data = [photos.jpeg(photos.SMALL, seed) for seed in range(8)]
    with ThreadPoolExecutor(usable_cores()) as pool:
        began = time.perf_counter()
        decoded = list(pool.map(lambda one: decode(io.BytesIO(one)).model_input, data * 12))
        decoding = len(decoded) / (time.perf_counter() - began)
    batch = np.stack(decoded[: model.batch])
    model.predict(batch)
    began = time.perf_counter()
    for _ in range(16):
        model.predict(batch)
    inference = 16 * model.batch / (time.perf_counter() - began)
    return 1 / (1 / decoding + 1 / inference)


def _body(jpeg: bytes) -> bytes:
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="image"; filename="1.jpg"\r\n\r\n'
    return head.encode() + jpeg + f"\r\n--{BOUNDARY}--\r\n".encode()


def _ask(connection: http.client.HTTPConnection, body: bytes) -> None:
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    for _ in range(60):
        connection.request("POST", "/re-tagger", body, headers)
        answer = connection.getresponse()
        content = answer.read()
        if answer.status == 200:
            return
        if answer.status != 503:
            break
        time.sleep(1)  # as Retry-After says
    raise RuntimeError(f"{answer.status} {content[:200]!r}")


def _load(port: int, bodies: Sequence[bytes], count: int) -> float:
    """Requests a second with CLIENTS that ask again as soon as they are answered."""
    left = iter(range(count))
    lock = threading.Lock()

    def client() -> None:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=120)) as connection:
            while True:
                with lock:
                    number = next(left, None)
                if number is None:
                    return
                _ask(connection, bodies[number % len(bodies)])

    began = time.perf_counter()
    _in_threads(client, CLIENTS)
    return count / (time.perf_counter() - began)


def _paced(port: int, bodies: Sequence[bytes], rate: float, count: int) -> list[float]:
    """Seconds of each of `count` requests that arrive at random times, `rate` a second on average."""
    rng, at, arrivals = random.Random(1), 0.0, []
    for _ in range(count):
        at += rng.expovariate(rate)
        arrivals.append(at)
    began = time.perf_counter()

    def one(number: int) -> float:
        due = began + arrivals[number]
        time.sleep(max(0.0, due - time.perf_counter()))
        # A connection each, as clients do that come now and then: the server ends idle ones after five seconds.
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=120)) as connection:
            _ask(connection, bodies[number % len(bodies)])
        return time.perf_counter() - due

    with ThreadPoolExecutor(64) as pool:
        return list(pool.map(one, range(count)))


def _in_threads(run: Callable[[], None], count: int) -> None:
    with ThreadPoolExecutor(count) as pool:
        for done in [pool.submit(run) for _ in range(count)]:
            done.result()


@contextlib.contextmanager
def _served(engine: str, workers: int) -> Iterator[tuple[int, psutil.Process]]:
    """The server in a process of its own."""
    port = _free_port()
    command = [sys.executable, "-m", "retagger_gui", "serve", "--port", str(port), "--engine", engine]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "RETAGGER_HOME": home}
        process = subprocess.Popen(
            [*command, "--workers", str(workers)], env=environment, stderr=subprocess.DEVNULL
        )
        try:
            _wait_for(port)
            yield port, psutil.Process(process.pid)
        finally:
            process.terminate()
            process.wait()


@contextlib.contextmanager
def _plain() -> Iterator[int]:
    """What one would write in an hour: a thread a request, a photo a run, plain onnxruntime in fp32."""
    port = _free_port()
    code = f"from tests.benchmarks.server import plain_server; plain_server({port})"
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield port
    finally:
        process.kill()
        process.wait()


def plain_server(port: int) -> None:
    """Serve the plain way until killed."""
    model = RoomModel(MODEL, engine=REFERENCE)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            photo = body[body.index(b"\r\n\r\n") + 4 : body.rindex(b"\r\n--")]
            answer = model.predict(decode(io.BytesIO(photo)).model_input[None])
            content = repr(dict(zip(model.labels, answer[0].tolist(), strict=True))).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *arguments: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        request_queue_size = CLIENTS  # more clients than the usual five connect at once

    Server(("127.0.0.1", port), Handler).serve_forever()


def _memory(engine: str, bodies: Sequence[bytes], count: int) -> int:
    """Memory of two workers on the way, so that it shows whether it still grows at the end."""
    with _served(engine, workers=2) as (port, process):
        before = _used(process)
        found: list[tuple[int, float]] = []
        began = time.perf_counter()
        while (done := found[-1][0] if found else 0) < count:
            step = min(count - done, max(1, count // 10))
            _load(port, bodies, step)
            found.append((done + step, _used(process)))
            kit.note(f"{done + step} requests: {found[-1][1]:.0f} MB")
        rate = count / (time.perf_counter() - began)
        kit.say("| engine | workers | requests | before | half way | after | requests/s |")
        kit.say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        half, after = found[len(found) // 2 - 1][1], found[-1][1]
        kit.say(f"| {engine} | 2 | {count} | {before:.0f} MB | {half:.0f} MB | {after:.0f} MB | {rate:.1f} |")
    return 0


def _used(process: psutil.Process) -> float:
    """Megabytes of the process and its workers, shared pages counted once."""
    everyone = [process, *process.children(recursive=True)]
    return float(sum(one.memory_full_info().pss for one in everyone)) / 1e6


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(6000):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise RuntimeError("The server did not start.")


if __name__ == "__main__":
    sys.exit(main())
