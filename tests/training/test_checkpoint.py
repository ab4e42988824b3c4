"""A checkpoint is whole or untouched."""

import errno
from pathlib import Path
from typing import Any

import pytest
import torch

from training import checkpoint
from training.errors import TrainingError


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    target = tmp_path / "new" / "last.pt"
    checkpoint.save(target, {"weights": {"a": torch.arange(3)}, "epoch": 2, "labels": ["kitchen"]})
    state = checkpoint.load(target)
    assert state["epoch"] == 2 and state["weights"]["a"].tolist() == [0, 1, 2]
    assert [path.name for path in target.parent.iterdir()] == ["last.pt"]


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), RuntimeError("write failed")]
)
def test_a_full_disk_leaves_the_previous_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    target = tmp_path / "last.pt"
    checkpoint.save(target, {"epoch": 1})

    def full(state: Any, file: Any) -> None:
        file.write(b"half of it")
        raise error

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(TrainingError, match=r"could not be written .*unchanged"):
        checkpoint.save(target, {"epoch": 2})
    monkeypatch.undo()
    assert checkpoint.load(target)["epoch"] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["last.pt"]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TrainingError):
        checkpoint.save(tmp_path / "file" / "last.pt", {})  # the folder is a file


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 not a checkpoint", b"\x80\x02K\x01."])
def test_a_damaged_checkpoint_is_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    target = tmp_path / "last.pt"
    if content is not None:
        target.write_bytes(content)
    with pytest.raises(TrainingError, match=r"last\.pt"):
        checkpoint.load(target)
