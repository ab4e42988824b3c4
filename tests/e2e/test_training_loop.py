"""The whole loop: correct in the program, export, train, choose the new model, keep every decision; half a minute."""

import csv
from contextlib import closing
from pathlib import Path

import pytest

from retagger_gui.core.classify import classify
from retagger_gui.core.export.rows import records_of
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.training_set import write_training_set
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from retagger_gui.core.session import Session
from retagger_gui.core.store import Store, StoredDecision

torch = pytest.importorskip("torch", reason="training is not installed here: pip install '.[training]'")

from tests.training.rooms import COLOURS, random_base, save  # noqa: E402
from training.__main__ import main  # noqa: E402

LISTINGS = 4
# Hardly more than InceptionV3's pooling needs, from random weights: it learns little, but all of it runs.
TINY = (
    *("--device", "cpu", "--precision", "float32", "--image-size", "80"),
    *("--batch-size", "4", "--head-epochs", "1", "--epochs", "1", "--augment", "none"),
    *("--synthetic-graphics", "0", "--threads", "1", "--workers", "1", "--val-fraction", "0.3"),
    *("--parity-photos", "2", "--no-int8"),
)

ONWARDS = [
    *(
        "--device",
        "cpu",
        "--precision",
        "float32",
        "--image-size",
        "80",
        "--batch-size",
        "4",
        "--epochs",
        "1",
    ),
    *("--threads", "1", "--workers", "1", "--val-fraction", "0.3", "--parity-photos", "2", "--no-int8"),
]


def opened(folder: Path, model: RoomModel) -> Session:
    """The folder, scanned and tagged."""
    session = Session(model.labels)
    session.add(scan([folder]))
    session.set_predictions(classify([item.photo for item in session.items], model, workers=1))
    return session


def corrected(session: Session, store: Store) -> None:
    """What a person would say of each photo, which is in its name; kept as the window keeps it."""
    decisions = {item.id: item.photo.path.stem for item in session.items}
    session.say("decision", decisions)
    words = [StoredDecision(item.photo.path, item.fingerprint, item.decision) for item in session.items]
    store.put(words)


def test_corrections_make_a_new_model_and_outlive_it(tmp_path: Path, model: RoomModel) -> None:
    folder, exported, trained = tmp_path / "comparables", tmp_path / "corrected", tmp_path / "run"
    for number in range(LISTINGS):
        for label in COLOURS:
            save(folder / f"{number} Oak Road" / f"{label}.png", label, number)
    with closing(Store(tmp_path / "memory" / "retagger.sqlite")) as store:
        # Correct in the program.
        session = opened(folder, model)
        corrected(session, store)
        # Export.
        assert (
            run(write_training_set(records_of(session.snapshot(), model.version), exported, Options())) == []
        )
        with (exported / "labels.csv").open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert sorted({row["label"] for row in rows}) == sorted(COLOURS)
        assert len({row["listing"] for row in rows}) == LISTINGS
        # Train.
        flags = [
            "--data",
            str(exported),
            "--run",
            str(trained),
            "--base-weights",
            str(random_base(tmp_path / "b.pth", 80)),
        ]
        assert main(["all", *flags, *TINY]) == 0
        with (trained / "catalogue.csv").open(newline="", encoding="utf-8") as file:
            assert {row["source"] for row in csv.DictReader(file)} == {"corrected"}
        # Let it go on from itself: before the first step it answers as the file does (tests/training/test_start.py).
        onwards = [*flags[:2], "--run", str(tmp_path / "onwards"), "--start", str(trained / "rooms.onnx")]
        assert main(["all", "--preset", "go-on", *onwards, *ONWARDS]) == 0
        assert set(RoomModel(tmp_path / "onwards" / "rooms.onnx", threads=1).labels) == set(COLOURS)
        # Choose the new model.
        new = RoomModel(trained / "rooms.onnx", threads=1)
        assert set(new.labels) == set(COLOURS)
        session.say("decision", {0: "wine_cellar"})  # a label that the new model lacks
        session.forget_predictions(new.labels)
        session.set_predictions(classify(session.without_prediction(), new, workers=1))
        # Keep the decisions.
        assert all(len(item.predicted or ()) == len(new.labels) for item in session.items)
        assert [item.tag for item in session.items] == [
            "wine_cellar", *(item.photo.path.stem for item in session.items[1:])
        ]  # fmt: skip
        assert [item.foreign for item in session.items] == [True] + [False] * (len(session) - 1)
        again = opened(folder, new)
        known = store.decisions((item.photo.path, item.fingerprint) for item in again.items)
        assert known == {item.photo.path: item.photo.path.stem for item in again.items}
