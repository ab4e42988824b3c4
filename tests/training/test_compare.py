"""Architectures compared: what is asked, where weights come from, what is measured, and going on after a kill."""

import copy
import csv
import json
import socket
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from tests.training.rooms import labelled, write_rows
from training import architectures, catalogue, compare, comparison, table
from training.architectures import ARCHITECTURES, Architecture
from training.config import Config
from training.errors import TrainingError
from training.questions import ask
from training.spreadsheet import read_rows

SIZE = 64  # pixels a side: enough for the smaller networks, and quick


@pytest.fixture(autouse=True)
def _brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speed is counted by one batch: that it is a number is all that tests may say of it."""
    monkeypatch.setattr(comparison, "SPEED_SECONDS", 0.0)


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A catalogue of 36 photos in three colours; every kitchen has an island, and nobody looked at bedrooms."""
    folder = tmp_path_factory.mktemp("compare")
    data = labelled(folder / "data", train=8, val=4)
    _, rows = read_rows(data / "labels.csv", "It")
    island = {"kitchen": "1", "bathroom": "0", "bedroom": ""}
    write_rows(data / "labels.csv", [row | {"island": island[row["label"]]} for row in rows])
    config = Config(
        data=data,
        run=folder / "run",
        threads=1,
        workers=1,
        device="cpu",
        batch_size=8,
        archs="resnet18",
        questions="tags",
        from_scratch=True,
        compare_epochs=2,
        compare_size=SIZE,
    )
    catalogue.run(config)
    return config


def _elsewhere(rooms: Config, tmp_path: Path, **given: object) -> Config:
    """The same catalogue in a run of its own."""
    (tmp_path / "run").mkdir(parents=True, exist_ok=True)
    for name in ("catalogue.csv", "catalogue.json"):
        (tmp_path / "run" / name).write_bytes((rooms.run / name).read_bytes())
    return replace(rooms, run=tmp_path / "run", **given)  # type: ignore[arg-type]


class TestQuestions:
    def test_tags_are_asked_of_all(self, rooms: Config) -> None:
        asked = ask("tags", table.read(rooms), rooms)
        assert asked.classes == ("kitchen", "bathroom", "bedroom")
        assert (len(asked.rows("train")), len(asked.rows("val"))) == (24, 12)
        assert [asked.classes[i] for i in asked.truth] == [entry.label for entry in asked.entries]

    def test_an_attribute_is_asked_where_somebody_looked(self, rooms: Config) -> None:
        asked = ask("island", table.read(rooms), rooms)
        assert asked.classes == ("no", "yes") and len(asked.entries) == 24
        assert {(e.label, int(t)) for e, t in zip(asked.entries, asked.truth, strict=True)} == {
            ("kitchen", 1),
            ("bathroom", 0),
        }

    def test_a_label_is_asked_of_photos_that_are_not_both(self, rooms: Config) -> None:
        entries = table.read(rooms)
        both = [replace(e, also=("kitchen",)) if e.label == "bathroom" else e for e in entries]
        asked = ask("kitchen", both, rooms)
        assert {(e.label, int(t)) for e, t in zip(asked.entries, asked.truth, strict=True)} == {
            ("kitchen", 1),
            ("bedroom", 0),
        }

    def test_balcony_is_asked_against_rooms_indoors(self, rooms: Config) -> None:
        names = {"kitchen": "balcony", "bathroom": "exterior", "bedroom": "bedroom"}
        outdoors = [replace(e, label=names[e.label]) for e in table.read(rooms)]
        asked = ask("balcony", outdoors, rooms)
        assert {e.label for e in asked.entries} == {"balcony", "bedroom"}

    def test_a_part_keeps_each_answers_share(self, rooms: Config) -> None:
        some = ask("tags", table.read(rooms), replace(rooms, compare_photos=6))
        for split in ("train", "val"):
            assert np.bincount(some.truth[some.rows(split)]).tolist() == [2, 2, 2]
        again = ask("tags", table.read(rooms), replace(rooms, compare_photos=6))
        assert [e.file for e in some.entries] == [e.file for e in again.entries]

    def test_one_answer_alone_is_no_question(self, rooms: Config) -> None:
        entries = [e for e in table.read(rooms) if e.label != "bathroom"]
        with pytest.raises(TrainingError, match="The question island has only the answer yes in train"):
            ask("island", entries, rooms)
        none = [replace(e, attributes={}) for e in entries]
        with pytest.raises(TrainingError, match=r"There is no question islnd; it is one of tags"):
            ask("islnd", none, rooms)


class TestWeights:
    @pytest.mark.parametrize("name", ["resnet18", "densenet121"])
    def test_a_file_of_pytorchcv_fills_all_but_the_last_layer(self, name: str, tmp_path: Path) -> None:
        given = _pytorchcv(name, tmp_path)
        first, second = Architecture(name, 3, size=SIZE), Architecture(name, 3, size=SIZE)
        photos = torch.rand(2, 3, SIZE, SIZE) * 2 - 1
        with torch.inference_mode():
            assert not torch.equal(first.eval().body(photos), second.eval().body(photos))
            first.load(given)
            second.load(given)
            assert torch.equal(first.body(photos), second.body(photos))

    @pytest.mark.parametrize("name", ["alexnet", "bn_vgg11b"])
    def test_names_of_layers_that_are_only_renamed(self, name: str) -> None:
        with torch.device("meta"):
            network = Architecture(name, 3)
            theirs = _network(name).state_dict()
        ours, renamed = network.expected({})
        assert set(renamed.values()) == {
            key
            for key in theirs
            if not key.startswith("output.fc3") and not key.endswith("num_batches_tracked")
        }
        assert all(ours[mine].shape == theirs[other].shape for mine, other in renamed.items())

    def test_own_size_gives_what_pytorchcv_gives(self, tmp_path: Path) -> None:
        given = _pytorchcv("resnet18", tmp_path)
        ours = Architecture("resnet18", 1000)
        ours.load(given)
        theirs = _network("resnet18")
        theirs.load_state_dict(torch.load(given, weights_only=True))
        ours.last.load_state_dict(theirs.output.state_dict())
        photos = torch.rand(1, 3, 224, 224)
        mean, deviation = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
        with torch.inference_mode():
            wanted = theirs.eval()((photos - mean.view(3, 1, 1)) / deviation.view(3, 1, 1))
            assert torch.allclose(ours.eval()(photos * 2 - 1), wanted, atol=1e-3)

    def test_another_network_is_refused(self, tmp_path: Path) -> None:
        given = _pytorchcv("resnet18", tmp_path)
        with pytest.raises(TrainingError, match=r"resnet18\.pth is no densenet121: it has no features"):
            Architecture("densenet121", 3, size=SIZE).load(given)
        (tmp_path / "bad.pth").write_bytes(b"nothing")
        with pytest.raises(TrainingError, match="damaged"):
            Architecture("resnet18", 3, size=SIZE).load(tmp_path / "bad.pth")

    def test_without_a_network_a_sentence_says_what_to_do(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def unreachable(*args: object, **given: object) -> socket.socket:
            raise OSError("no route")

        monkeypatch.setattr(socket, "create_connection", unreachable)
        monkeypatch.setattr(architectures, "STORE", tmp_path)
        with pytest.raises(
            TrainingError, match=r"no base weights of resnet18 here.*no route.*--from-scratch"
        ):
            architectures.base_weights("resnet18", {})
        assert architectures.base_weights("resnet18", {"resnet18": Path("mine.pth")}) == Path("mine.pth")


class TestStep:
    def test_both_modes_are_fitted_measured_drawn_and_told(
        self, rooms: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        config = _elsewhere(rooms, tmp_path, compare_epochs=8, questions="tags,island")
        compare.run(config)
        folder = config.run / "compare"
        _, rows = read_rows(folder / "results.csv", "It")
        assert [(r["question"], r["mode"]) for r in rows] == [
            ("tags", "frozen"),
            ("tags", "finetuned"),
            ("island", "frozen"),
            ("island", "finetuned"),
        ]
        for row in rows:
            assert row["start"] == "from scratch" and row["parameters"].startswith("1117")
            assert float(row["photos_per_second"]) > 0 and 0 <= float(row["ece"]) <= 1
        best = {(r["question"], r["mode"]): float(r["accuracy"]) for r in rows}
        assert best["tags", "finetuned"] >= 0.75 and best["island", "finetuned"] >= 0.75  # three colours
        for name in ("tags-frozen", "tags-finetuned", "island-frozen", "island-finetuned"):
            with Image.open(folder / f"{name}.png") as picture:
                assert picture.width > 800
            with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
                assert len(list(csv.DictReader(file))) == 8
        told = (folder / "report.md").read_text("utf-8")
        assert "## tags: 3 labels, 24 photos of train, 12 of val, 64 pixels a side" in told
        assert "## island: yes or no, 16 photos of train, 8 of val" in told
        assert "*From scratch*: from random weights" in told
        assert told.strip() in capsys.readouterr().out
        assert not list((folder / "cells").glob("*.pt"))  # of unfinished cells alone

    def test_a_killed_run_goes_on_to_the_same_numbers(
        self, rooms: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        whole = _elsewhere(rooms, tmp_path / "whole", modes="finetuned")
        compare.run(whole)
        broken = _elsewhere(rooms, tmp_path / "broken", modes="finetuned")

        def killed(*args: object) -> float:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(comparison, "speed", killed)
            with pytest.raises(KeyboardInterrupt):
                compare.run(replace(broken, compare_epochs=2))
        cell = broken.run / "compare" / "cells" / "tags-finetuned-resnet18.pt"
        state = torch.load(cell, weights_only=True)
        # Back to the end of the first epoch, as a kill during the second leaves it.
        with monkeypatch.context() as patch:
            kept: list[dict[str, object]] = []
            patch.setattr(comparison.checkpoint, "save", lambda path, found: kept.append(_copy(found)))
            patch.setattr(comparison, "speed", killed)
            with pytest.raises(KeyboardInterrupt):
                compare.run(broken)
        assert len(kept) == 2 and len(state["epochs"]) == 2
        torch.save(kept[0], cell)
        compare.run(replace(broken, resume=True))
        one, other = _result(whole), _result(broken)
        for first, second in zip(one["epochs"], other["epochs"], strict=True):
            for name in comparison.COLUMNS[:-1]:
                assert first[name] == pytest.approx(second[name], abs=1e-6)

    def test_what_is_done_is_kept_unless_the_settings_differ(
        self, rooms: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        config = _elsewhere(rooms, tmp_path, modes="frozen", compare_epochs=1)
        compare.run(config)
        fitted: list[str] = []

        def fit(cell: comparison.Cell, config: Config, where: object) -> dict[str, object]:
            fitted.append(cell.name)
            return {
                name: _result(config)[name] for name in ("epochs", "seconds", "accuracy", "best_epoch")
            } | {
                name: _result(config)[name]
                for name in ("accuracy_95", "ece", "parameters", "photos_per_second")
            }

        monkeypatch.setattr(compare, "fit", fit)
        compare.run(replace(config, resume=True))
        assert fitted == []
        compare.run(replace(config, resume=True, compare_epochs=2))
        compare.run(config)
        assert fitted == ["tags-frozen-resnet18"] * 2

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"archs": "resnet81"}, r"no architecture resnet81.*Did you mean resnet18\?"),
            ({"modes": "frozn"}, r"no mode frozn; it is frozen or finetuned\. Did you mean frozen\?"),
            ({"questions": "balcony"}, "no question balcony"),
            ({"arch_weights": {"vgg": Path("x.pth")}}, "no architecture vgg"),
            ({"archs": " , "}, "--archs names nothing"),
        ],
    )
    def test_bad_input_is_named(
        self, rooms: Config, tmp_path: Path, given: dict[str, object], said: str
    ) -> None:
        with pytest.raises(TrainingError, match=said):
            compare.run(_elsewhere(rooms, tmp_path, **given))


def _network(name: str) -> torch.nn.Module:
    module = __import__(f"pytorchcv.models.{ARCHITECTURES[name][0]}", fromlist=[name])
    network: torch.nn.Module = getattr(module, name)()
    return network


def _pytorchcv(name: str, folder: Path) -> Path:
    torch.manual_seed(3)
    torch.save(_network(name).state_dict(), folder / f"{name}.pth")
    return folder / f"{name}.pth"


def _result(config: Config) -> dict[str, list[dict[str, float]]]:
    (file,) = (config.run / "compare" / "cells").glob("*.json")
    found: dict[str, list[dict[str, float]]] = json.loads(file.read_text("utf-8"))
    return found


def _copy(found: dict[str, object]) -> dict[str, object]:
    return copy.deepcopy(found)
