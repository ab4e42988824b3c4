"""Look-alikes over a session: how long they take, and what keeping an embedding in 8 bits loses.

    python -m tests.benchmarks.neighbours [--photos 10000] [--kept FILE.npz]

FILE.npz is what `tests.benchmarks.gestures --keep` left: real embeddings, of which the ten nearest photos are compared.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np

from retagger_gui.core.neighbours import Neighbourhood, compact
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.store import Store
from tests.benchmarks import kit

WIDTH = 2048  # numbers in the embedding of the model that ships


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--kept", type=Path)
    chosen = parser.parse_args()
    _print_times(chosen.photos)
    if chosen.kept is not None:
        _print_losses(np.load(chosen.kept)["E"].astype(np.float32))
    return 0


def _print_times(count: int) -> None:
    random = np.random.default_rng(1)
    marks = [f"{number:032x}" for number in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "decisions.sqlite3")
        for start in range(0, count, 500):
            store.put_predictions([_prediction(mark, random) for mark in marks[start : start + 500]], "model")
        kept = store.embeddings(marks, "model")
        hood = Neighbourhood(dict(enumerate(kept.values())))
        cases = {
            "one photo": lambda: hood.nearest([0]),
            "ten photos": lambda: hood.nearest(range(10)),
            "a hundred photos": lambda: hood.nearest(range(100)),
            "read from the store, once a folder": lambda: Neighbourhood(
                dict(enumerate(store.embeddings(marks, "model").values()))
            ),
        }
        wall = kit.interleaved(cases, rounds=5, clock=kit.wall)
        busy = kit.interleaved(cases, rounds=5, clock=kit.processor)
        store.close()
    kit.say(
        kit.table(
            [f"nearest of {count:,} photos to", "wall, at best", "processor, at best"],
            [
                [name, f"{1000 * min(wall[name].seconds):.0f} ms", f"{1000 * min(busy[name].seconds):.0f} ms"]
                for name in cases
            ],
        )
    )


def _prediction(mark: str, random: np.random.Generator) -> Prediction:
    photo = Photo(Path(f"/photos/{mark}.jpg"), Path("/photos"), f"{mark}.jpg", "", 1, 1)
    embedding = random.random(WIDTH, np.float32).astype(np.float16)
    return Prediction(photo, (1.0,), 640, 480, "", mark, embedding=embedding)


def _print_losses(embeddings: np.ndarray) -> None:
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    exact = _nearest(unit @ unit.T)
    packed = np.stack([np.frombuffer(compact(one), np.int8) for one in embeddings]).astype(np.float32)
    rows = [["8 bits, all numbers", *_kept(packed, unit, exact)]]
    for width in (512, 256):
        signs = np.random.default_rng(7).choice(np.array((-1, 1), np.float32), (embeddings.shape[1], width))
        projected = np.stack([np.frombuffer(compact(one), np.int8) for one in embeddings @ signs])
        rows.append([f"8 bits, projected to {width}", *_kept(projected.astype(np.float32), unit, exact)])
    kit.say()
    kit.say(kit.table(["kept", "bytes a photo", "of the ten nearest", "similarity off by at most"], rows))


def _kept(vectors: np.ndarray, unit: np.ndarray, exact: np.ndarray) -> list[str]:
    own = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    found = own @ own.T
    hits = [len(set(a) & set(b)) / 10 for a, b in zip(exact.tolist(), _nearest(found).tolist(), strict=True)]
    off = float(np.abs(found - unit @ unit.T).max())
    return [str(vectors.shape[1]), f"{100 * float(np.mean(hits)):.1f} %", f"{off:.3f}"]


def _nearest(similarity: np.ndarray) -> np.ndarray:
    similarity = similarity.copy()
    np.fill_diagonal(similarity, -np.inf)
    return np.argsort(-similarity, axis=1)[:, :10]


if __name__ == "__main__":
    sys.exit(main())
