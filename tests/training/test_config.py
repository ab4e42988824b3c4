"""The configuration: what overrides what, and what a slip of the pen is answered with."""

import dataclasses
from pathlib import Path

import pytest

from training.config import (
    PRESETS,
    Catalogue,
    Config,
    Shared,
    Start,
    Train,
    build,
    mattering,
    parse,
)
from training.errors import TrainingError


def _parse(*arguments: str) -> Config:
    return parse(arguments, step="train", about="Train.", groups=(Shared, Train))


def test_defaults_then_preset_then_file_then_flags(tmp_path: Path) -> None:
    file = tmp_path / "run.toml"
    file.write_text('preset = "re-tagger"\nlr = 0.002\nhead-epochs = 3\nmore = ["a", "b"]\n', "utf-8")
    config = _parse("--config", str(file), "--lr", "0.5", "--no-half")
    assert config.optimizer == "rmsprop" and config.batch_size == 64  # preset
    assert config.head_epochs == 3 and config.more == (Path("a"), Path("b"))  # file
    assert config.lr == 0.5 and config.half is False  # flags
    assert config.image_size == 299  # default
    assert _parse("--config", str(file), "--preset", "default").optimizer == "adamw"


def test_weights_come_from_a_table_or_from_flags(tmp_path: Path) -> None:
    file = tmp_path / "run.toml"
    file.write_text("[source_weights]\nhomes = 2.5\nplaces = 0\n", "utf-8")
    assert _parse("--config", str(file)).source_weights == {"homes": 2.5, "places": 0}
    assert _parse("--label-weights", "hallway", "2", "other", "1.5").label_weights == {
        "hallway": 2,
        "other": 1.5,
    }


def test_several_paths_are_one_flag() -> None:
    config = _parse("--checkpoints", "a.pt", "with, comma.pt")
    assert config.checkpoints == (Path("a.pt"), Path("with, comma.pt"))


def test_the_preset_re_tagger_is_the_papers_recipe() -> None:
    config = build(preset="re-tagger")
    assert (config.optimizer, config.lr, config.batch_size) == ("rmsprop", 1e-4, 64)
    assert (config.balance, config.label_smoothing, config.dropout) == ("undersample", 0.0, 0.5)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_is_sound(preset: str) -> None:
    assert build(preset=preset).epochs > 0


def test_the_shipped_recipe_is_sound() -> None:
    config = build(file=Path(__file__).parents[2] / "training" / "shipped.toml")
    assert config.draws and config.source_weights["homes"] > config.source_weights["places"]


def test_plain_values_come_back() -> None:
    config = Config(labels=Path("x.csv"), more=(Path("a"),), mixup=0.2, resume=True)
    plain = config.to_dict()
    assert plain["labels"] == "x.csv" and plain["more"] == ["a"] and plain["label_weights"] == {}
    assert Config(**plain) == config


def test_what_matters_is_all_that_is_not_marked_as_free() -> None:
    mattering_now = mattering(Shared, Start, Catalogue, Train)
    assert {"seed", "lr", "corrections", "label_weights", "base_weights"} <= set(mattering_now)
    assert not {"workers", "run", "resume", "max_minutes", "start", "card"} & set(mattering_now)
    assert set(mattering(Train)) == {one.name for one in dataclasses.fields(Train)}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--preset", "retagger"], "Did you mean re-tagger"),
        (["--seed", "-1"], r"--seed = -1 does not fit: .*greater than or equal to 0"),
        (["--also-weight", "1.5"], "--also-weight = 1.5 does not fit: .*less than or equal to 1"),
        (["--image-size", "10"], "greater than or equal to 75"),
        (["--config", "missing.toml"], r"missing\.toml cannot be read"),
    ],
)
def test_a_wrong_value_is_a_sentence(arguments: list[str], sentence: str) -> None:
    with pytest.raises(TrainingError, match=sentence):
        _parse(*arguments)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--head-lt", "3"], "--head-lr"),
        (["--epochs", "1.5"], "--epochs"),
        (["--lr", "fast"], "--lr"),
        (["--device", "gpu"], "--device"),
    ],
)
def test_a_wrong_flag_is_told_with_the_right_one(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        _parse(*arguments)
    assert stop.value.code == 2
    shown = capsys.readouterr().err
    assert told in shown and arguments[0] in shown


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("epocks = 3", "unknown key: epocks. Did you mean epochs"),
        ("epochs = true", "epochs = True does not fit: .*integer"),
        ("epochs = 1.5", "epochs = 1.5 does not fit: .*integer"),
        ("lr = true", "lr = True does not fit: .*number"),
        ("resume = 1", "resume = 1 does not fit: .*boolean"),
        ("more = 5", "more = 5 does not fit"),
        ("device = 'gpu'", "device = 'gpu' does not fit: .*'cuda'"),
        ("source_weights = {homes = -1}", "source_weights.homes = -1 does not fit"),
        ("epochs = ", "not valid TOML"),
        ("[train]\nepochs = 3", "unknown key: train"),
    ],
)
def test_a_wrong_file_is_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "run.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(TrainingError, match=rf"run\.toml.*{sentence}"):
        build(file=file)


def test_help_shows_the_flags_of_the_step(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        _parse("--help")
    shown = capsys.readouterr().out
    assert stop.value.code == 0
    assert "--head-epochs" in shown and "--seed" in shown and "--quantize-photos" not in shown
    assert _parse("--quantize-photos", "3").quantize_photos == 3  # taken all the same
