"""Hostile requests against a running server, by hand: `python -m tests.server.hostile [--count 5000]`.

Three fifths of them are photos of every format with bytes changed, cut off or repeated; then schemathesis makes the
rest, or somewhat more, from the OpenAPI document (`pip install schemathesis`). No answer may be a 5xx but 503, and the
server must live. Loopback only.
"""

import argparse
import io
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import httpx
from PIL import Image

from tests.server.test_running import free_port
from tests.tiny_model import save_tiny_model

ROOT = Path(__file__).parent.parent.parent
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF")


def mutated(rng: random.Random, content: bytes) -> bytes:
    """The content with something wrong with it."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 12)):
        place = rng.randrange(len(data))
        match rng.randrange(4):
            case 0:
                data[place] = rng.randrange(256)
            case 1:
                del data[place:]
            case 2:
                data[place:place] = data[max(0, place - 64) : place]
            case _:
                data[place : place + 4] = rng.randbytes(4)
        if not data:
            data = bytearray(b"\0")
    return bytes(data)


def main() -> int:
    """0 where every answer was what it may be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    work = Path(os.environ.get("TMPDIR", "/tmp")) / f"retagger-hostile-{os.getpid()}"
    work.mkdir()
    port = free_port()
    command = [sys.executable, "-m", "retagger_gui", "serve", "--port", str(port)]
    command += ["--model", str(save_tiny_model(work / "rooms.onnx"))]
    server = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(ROOT), "RETAGGER_HOME": str(work / "home")}
    )
    try:
        address = f"http://127.0.0.1:{port}"
        statuses = _photos(address, chosen.count * 3 // 5, random.Random(chosen.seed))
        print("Mutated photos, statuses:", dict(sorted(statuses.items())))
        wrong = sum(count for status, count in statuses.items() if status >= 500 and status != 503)
        code = _schema(address, chosen.count // 2, chosen.seed)
        alive = httpx.get(f"{address}/health").status_code == 200 and server.poll() is None
        print(f"5xx: {wrong}; schemathesis ended with {code}; the server {'lives' if alive else 'is gone'}.")
        return 0 if not wrong and not code and alive else 1
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(work)


def _photos(address: str, count: int, rng: random.Random) -> Counter[int]:
    sound = []
    for kind in FORMATS:
        file = io.BytesIO()
        Image.effect_noise((97, 61), 60).convert("RGB").save(file, kind)
        sound.append(file.getvalue())
    statuses: Counter[int] = Counter()
    with httpx.Client(base_url=address, transport=httpx.HTTPTransport(retries=20), timeout=60) as client:
        for _ in range(count):
            name = "".join(chr(rng.choice((0x41, 0x202E, 0x3C, 0x0A, 0x22, 0xE9))) for _ in range(8))
            files = {"image": (name, mutated(rng, rng.choice(sound)))}
            statuses[client.post("/re-tagger", files=files).status_code] += 1
    return statuses


def _schema(address: str, count: int, seed: int) -> int:
    program = Path(sys.executable).parent / "schemathesis"
    command = [str(program), "run", f"{address}/openapi.json", "--checks", "not_a_server_error"]
    command += [
        "--max-examples",
        str(max(1, count // 4)),
        "--seed",
        str(seed),
        "--no-color",
        "--workers",
        "1",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stdout[-1500:], done.stderr[-500:])
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
