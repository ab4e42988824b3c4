"""The configuration: what overrides what, and what a slip of the pen is answered with."""

from pathlib import Path

import pytest

from training.config import SHARED, Config, build, parse
from training.errors import TrainingError


def _parse(*arguments: str) -> Config:
    return parse(arguments, step="train", about="Train.", groups=(SHARED, "train"))


def test_defaults_then_preset_then_file_then_flags(tmp_path: Path) -> None:
    file = tmp_path / "run.toml"
    file.write_text('preset = "re-tagger"\nlr = 0.002\nhead-epochs = 3\nmore = ["a", "b"]\n', "utf-8")
    config = _parse("--config", str(file), "--lr", "0.5", "--no-half")
    assert config.optimizer == "rmsprop" and config.batch_size == 64  # preset
    assert config.head_epochs == 3 and config.more == (Path("a"), Path("b"))  # file
    assert config.lr == 0.5 and config.half is False  # flags
    assert config.image_size == 299  # default


def test_the_preset_re_tagger_is_the_papers_recipe() -> None:
    config = build(flags={"preset": "re-tagger"})
    assert (config.optimizer, config.lr, config.batch_size) == ("rmsprop", 1e-4, 64)
    assert (config.balance, config.label_smoothing, config.dropout) == ("undersample", 0.0, 0.5)


def test_plain_values_come_back() -> None:
    config = build(flags={"labels": "x.csv", "more": ["a"], "mixup": "0.2", "resume": True})
    assert Config.from_dict(config.to_dict() | {"a_key_of_another_version": 1}) == config


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--head-lt", "3"], "Did you mean --head-lr"),
        (["--preset", "retagger"], "Did you mean re-tagger"),
        (["--epochs", "1.5"], "epochs must be a whole number"),
        (["--seed", "-1"], "--seed must lie between"),
        (["--soft-weight", "1.5"], "--soft-weight must lie between 0 and 1"),
        (["--lr", "fast"], "lr must be a number"),
        (["--image-size", "10"], "between 75 and 1024"),
        (["--config", "missing.toml"], r"missing\.toml cannot be read"),
    ],
)
def test_a_wrong_flag_is_a_sentence(arguments: list[str], sentence: str) -> None:
    with pytest.raises(TrainingError, match=sentence):
        _parse(*arguments)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("epocks = 3", "unknown key: epocks. Did you mean epochs"),
        ("epochs = true", "epochs must be a whole number"),
        ("resume = 1", "resume must be true or false"),
        ("more = 5", "more must be a list of paths"),
        ("epochs = ", "not valid TOML"),
        ("[train]\nepochs = 3", "unknown key: train"),
    ],
)
def test_a_wrong_file_is_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "run.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(TrainingError, match=sentence):
        build(file=file)


def test_help_shows_the_flags_of_the_step(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        _parse("--help")
    shown = capsys.readouterr().out
    assert stop.value.code == 0
    assert "--head-epochs" in shown and "--seed" in shown and "--restore-lr" not in shown
