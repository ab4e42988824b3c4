"""Labels from neighbours: known neighbours, a bound judged by photos that did not choose it, and bad input."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from tests.training.rooms import COLOURS, save
from training import catalogue, spread, table
from training.config import Config
from training.errors import TrainingError
from training.library import Labelled, Library
from training.spreadsheet import read_rows

ACROSS = np.eye(3, dtype=np.float32)  # three directions as far from each other as can be: distance 1


def _photo(number: int, label: str, split: str = "train", *, also: tuple[str, ...] = ()) -> Labelled:
    return Labelled(f"{number}.jpg", label, also, f"home {number}", split)


def _library(labels: list[str], vectors: list[np.ndarray], split: str = "train") -> Library:
    photos = [_photo(number, label, split) for number, label in enumerate(labels)]
    return Library(photos, np.array(vectors), model="m")


def test_nearest_are_ranked_by_angle_whatever_their_length() -> None:
    library = _library(["a", "b", "c"], [ACROSS[0], 9 * (ACROSS[0] + ACROSS[1]), ACROSS[2]])
    rows, distances = library.nearest(np.array([ACROSS[0] * 5]), 3)
    assert rows.tolist() == [[0, 1, 2]]
    assert distances[0] == pytest.approx([0, 1 - 0.5**0.5, 1], abs=0.001)


def test_more_neighbours_than_photos_are_all_of_them() -> None:
    rows, _ = _library(["a", "b"], [ACROSS[0], ACROSS[1]]).nearest(ACROSS, 10)
    assert rows.shape == (3, 2)


def test_a_vote_reaches_as_far_as_the_last_neighbour_that_it_needs() -> None:
    tilt = [np.array([1, slope, 0]) for slope in (0.1, 0.2, 0.3, 0.4)]
    library = _library(["kitchen", "hallway", "kitchen", "kitchen"], tilt)
    votes = spread.vote(library, np.array([ACROSS[0]]), 4, 3)
    assert (votes.labels, votes.agreeing.tolist(), votes.nearest.tolist()) == (["kitchen"], [3], [0])
    assert votes.reach[0] == pytest.approx(1 - 1 / (1 + 0.4**2) ** 0.5, abs=0.001)
    too_many = spread.vote(library, np.array([ACROSS[0]]), 4, 4)
    assert np.isinf(too_many.reach[0])


def test_of_equal_votes_the_nearer_wins() -> None:
    library = _library(["b", "a"], [np.array([1, 0.1, 0]), np.array([1, 0.2, 0])])
    assert spread.vote(library, np.array([ACROSS[0]]), 2, 1).labels == ["b"]


def test_the_widest_distance_takes_all_photos_at_it_and_needs_twenty() -> None:
    reach = np.arange(100) / 100
    right = np.arange(100) < 50
    assert spread.widest(reach, right, 0.95) == pytest.approx(0.51)  # 50 of 52; 50 of 53 is less than 95 %
    assert spread.widest(reach[:19], right[:19], 0.95) is None
    assert spread.widest(reach, ~right, 0.95) is None
    same = np.full(60, 0.2)  # 30 right and 30 wrong at one distance cannot be told apart
    assert spread.widest(same, np.arange(60) < 30, 0.9) is None
    assert spread.widest(np.full(40, np.inf), right[:40], 0.5) is None


def _many(seed: int, split: str, *, wrong: float) -> Library:
    """200 photos of three rooms; a share `wrong`, far from all, has a label at random."""
    draw = np.random.default_rng(seed)
    names = sorted(COLOURS)
    truth = draw.integers(0, 3, 200)
    far = draw.random(200) < wrong
    vectors = ACROSS[truth] + draw.normal(0, 0.02, (200, 3))
    vectors[far] = 1 + draw.normal(0, 0.3, (int(far.sum()), 3))
    labels = [names[k] for k in np.where(far, draw.integers(0, 3, 200), truth)]
    return Library([_photo(i, label, split) for i, label in enumerate(labels)], vectors, model="m")


def test_the_bound_is_chosen_by_one_half_of_val_and_judged_by_the_other() -> None:
    train, val = _many(1, "train", wrong=0.3), _many(2, "val", wrong=0.3)
    judged = spread.vote(train, val.vectors, 5, 1)
    bound = spread.bound_for(Config(neighbours=5), val, judged)
    assert 80 <= bound.photos <= 120 and bound.labelled < bound.photos
    assert bound.right / bound.labelled > 0.9
    all_right = spread.rightness(val, judged)[np.isfinite(judged.reach)].mean()
    assert bound.right / bound.labelled > all_right  # the bound shuts out what is far
    given = spread.bound_for(Config(neighbours=5, max_distance=2.0), val, judged)
    assert (given.photos, given.distance) == (200, 2.0)


def test_a_further_label_counts_as_right() -> None:
    val = Library([_photo(0, "kitchen", "val", also=("dining_room",))], ACROSS[:1], model="m")
    judged = spread.vote(_library(["dining_room"], [ACROSS[0]]), val.vectors, 1, 1)
    assert spread.rightness(val, judged).tolist() == [True]


def test_no_reliable_distance_is_said() -> None:
    train, val = _many(1, "train", wrong=1), _many(2, "val", wrong=1)
    with pytest.raises(TrainingError, match="At no distance are 95% of the labels right on val"):
        spread.bound_for(Config(neighbours=5), val, spread.vote(train, val.vectors, 5, 1))
    with pytest.raises(TrainingError, match="no photos of val to choose a distance by; give --max-distance"):
        spread.bound_for(Config(), val, None)


@pytest.fixture
def unlabelled(tmp_path: Path) -> Path:
    """Two photos of train of each room, larger and in another home, and one that cannot be read."""
    folder = tmp_path / "new"
    for label in COLOURS:
        for number in (0, 1):
            save(folder / f"home {number}" / f"{label}_{number}.png", label, number, (300, 250))
    (folder / "broken.png").write_bytes(b"no photo")
    return folder


def _config(fitted: Config, unlabelled: Path, **given: object) -> Config:
    return replace(fitted, unlabelled=(unlabelled,), neighbours=1, max_distance=2.0, **given)  # type: ignore[arg-type]


def test_new_photos_get_the_label_of_their_neighbours_and_catalogue_takes_them(
    fitted: Config, unlabelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = _config(fitted, unlabelled)
    spread.run(config)
    folder = config.run / "spread"
    _, rows = read_rows(folder / "corrections.csv", "It")
    assert {Path(row["file"]).stem.split("_")[0]: row["label"] for row in rows} == {c: c for c in COLOURS}
    assert len(rows) == 6 and all("1 of 1 neighbours within 0." in row["reason"] for row in rows)
    assert (folder / "spread.png").stat().st_size > 10_000
    report = (folder / "report.md").read_text("utf-8")
    assert "6 of 6 new photos got a label; 1 more cannot be read" in report
    assert "6 of 6 photos of val get a label" in report
    assert "6 of 6 photos have a label" in capsys.readouterr().out

    again = replace(config, run=config.run.with_name("again"), corrections=folder / "corrections.csv")
    catalogue.run(again)
    new = [entry for entry in table.read(again) if entry.source == "new"]
    assert len(new) == 6 and {entry.split for entry in new} == {"train"}
    assert {entry.listing for entry in new} == {"new/home 0", "new/home 1"}

    some = replace(again, run=config.run.with_name("some"))
    lines = (folder / "corrections.csv").read_text("utf-8").splitlines(keepends=True)
    (folder / "corrections.csv").write_text("".join(lines[:4]), "utf-8")
    catalogue.run(some)
    assert sum(entry.source == "new" for entry in table.read(some)) == 3
    left_out = (some.run / "dropped.csv").read_text("utf-8")
    assert left_out.count(",no label\n") == 4  # three that spread was not sure of, and the broken one


def test_rows_of_a_table_without_a_label_are_new_photos_too(fitted: Config, unlabelled: Path) -> None:
    target = unlabelled.parent / "data"
    shutil.copytree(fitted.data, target)
    with (target / "labels.csv").open("a", encoding="utf-8") as file:
        file.write("photos/new.png,,,,,\n")
    save(target / "photos/new.png", "bathroom", 2, (300, 250))
    config = replace(fitted, data=target, neighbours=1, max_distance=2.0)
    spread.run(config)
    _, rows = read_rows(config.run / "spread" / "corrections.csv", "It")
    assert [(row["file"], row["label"]) for row in rows] == [("photos/new.png", "bathroom")]


def test_a_library_is_kept_and_another_models_is_refused(fitted: Config, unlabelled: Path) -> None:
    config = _config(fitted, unlabelled)
    spread.run(config)
    first = (config.run / "spread" / "corrections.csv").read_bytes()
    kept = config.run / "spread" / "library"
    (config.run / "catalogue.csv").unlink()  # the library stands for it
    spread.run(replace(config, library=kept))
    assert (config.run / "spread" / "corrections.csv").read_bytes() == first

    told = json.loads((kept / "photos.json").read_text("utf-8"))
    (kept / "photos.json").write_text(json.dumps(told | {"model_sha256": "0" * 64}), "utf-8")
    with pytest.raises(TrainingError, match=r"was made by another model than .*best\.pt"):
        spread.run(replace(config, library=kept))
    (kept / "photos.json").write_text("{", "utf-8")
    with pytest.raises(TrainingError, match="is damaged; leave --library out"):
        spread.run(replace(config, library=kept))
    with pytest.raises(TrainingError, match=r"no library of labelled photos in .*nowhere"):
        spread.run(replace(config, library=kept.with_name("nowhere")))


def test_bad_input_is_named(fitted: Config, unlabelled: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"no photo without a label; --unlabelled names a folder"):
        spread.run(fitted)
    with pytest.raises(TrainingError, match=r"The folder .*nowhere isn't there; --unlabelled"):
        spread.run(replace(fitted, unlabelled=(tmp_path / "nowhere",)))
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "a.png").write_bytes(b"no photo")
    with pytest.raises(TrainingError, match=r"no photo without a label \(1 cannot be used: .*a\.png"):
        spread.run(replace(fitted, unlabelled=(tmp_path / "bad",)))
    with pytest.raises(TrainingError, match="40 neighbours must agree, and there are but 12 labelled photos"):
        spread.run(replace(_config(fitted, unlabelled), neighbours=50))


def test_an_exported_file_without_the_output_is_refused(
    fitted: Config, unlabelled: Path, tmp_path: Path
) -> None:
    spot = helper.make_tensor_value_info("photos", TensorProto.FLOAT, [1])
    out = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [1])
    node = helper.make_node("Identity", ["photos"], ["probabilities"])
    model = helper.make_model(
        helper.make_graph([node], "old", [spot], [out]),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=9,
    )
    onnx.save(model, tmp_path / "old.onnx")
    config = _config(fitted, unlabelled, model=tmp_path / "old.onnx")
    with pytest.raises(TrainingError, match="has no output named embedding"):
        spread.run(config)
    (tmp_path / "old.onnx").write_bytes(b"no model")
    with pytest.raises(TrainingError, match=r"old\.onnx cannot be read"):
        spread.run(config)
