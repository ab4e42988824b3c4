"""Restoring and training: the same result after an interruption, whatever the views come from."""

import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from training import catalogue, checkpoint, fit, restore, train
from training.augment import load, vary
from training.compute import compute
from training.config import Config
from training.errors import TrainingError
from training.network import RoomNetwork, load_checkpoint, torchvision_names
from training.synthetic import draw, with_graphics
from training.table import Entry, label_order, read
from training.targets import opinions, softened, targets
from training.views import LivePhotos, Recipe, cached

COLOURS = {"kitchen": (200, 40, 40), "bedroom": (40, 200, 40), "graphic": (40, 40, 200)}


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checkpoints of some hundred megabytes needn't reach the disk."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A catalogue of three colours as three rooms, and random base weights in a file."""
    root = tmp_path_factory.mktemp("rooms")
    rng = np.random.default_rng(0)
    for label, colour in COLOURS.items():
        (root / "photos" / label).mkdir(parents=True)
        for number in range(8):
            noise = np.kron(rng.integers(0, 120, (6, 6, 3)), np.ones((16, 16, 1)))
            pixels = (noise + np.array(colour) // 2).clip(0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(root / "photos" / label / f"{number}.png")
    torch.manual_seed(3)
    state = RoomNetwork(["a", "b"]).features.state_dict()
    parts = ("conv.weight", "bn.weight", "bn.bias", "bn.running_mean", "bn.running_var")
    names = torchvision_names().items()
    torch.save({f"{t}.{p}": state[f"{o}.{p}"] for t, o in names for p in parts}, root / "base.pth")
    config = Config(
        run=root / "run",
        data=root / "photos",
        base_weights=root / "base.pth",
        base_kind="tuned",
        image_size=75,
        restore_size=75,
        restore_views=2,
        restore_epochs=1,
        teacher="none",
        frozen_until="Mixed_7a",
        head_epochs=1,
        epochs=1,
        batch_size=8,
        threads=1,
        workers=1,
        ema=0.9,
        restore_ema=0.9,
        augment="strong",
    )
    catalogue.run(config)
    return config


def interrupted(monkeypatch: pytest.MonkeyPatch, after: int) -> Callable[[], None]:
    """From now on, a checkpoint after every step, and a sudden end after so many; returns what undoes it."""
    step = fit.Fit._step
    count = 0

    def sudden(self: fit.Fit, *given: object) -> None:
        nonlocal count
        if count == after:
            raise KeyboardInterrupt
        count += 1
        step(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(fit, "_SAVE_EVERY", 0.0)
    monkeypatch.setattr(fit.Fit, "_step", sudden)
    return lambda: monkeypatch.setattr(fit.Fit, "_step", step)


def interrupting(*_: object) -> None:
    raise KeyboardInterrupt


def same(one: Path, other: Path) -> bool:
    first, second = checkpoint.load(one)["network"], checkpoint.load(other)["network"]
    return all(torch.equal(first[name], second[name]) for name in first)


def copied(config: Config, run: Path) -> Config:
    run.mkdir(parents=True)
    for name in ("catalogue.csv", "catalogue.json"):
        (run / name).write_bytes((config.run / name).read_bytes())
    return dataclasses.replace(config, run=run, resume=True)


def test_restore_goes_on_to_the_same_result(
    base: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = copied(base, tmp_path / "whole")
    restore.run(whole)
    broken = copied(base, tmp_path / "broken")
    undo = interrupted(monkeypatch, 1)
    with pytest.raises(KeyboardInterrupt):
        restore.run(broken)
    undo()
    with (
        monkeypatch.context() as patch,
        pytest.raises(KeyboardInterrupt),
    ):  # after the last step, not yet judged
        patch.setattr(fit.Fit, "_judge", interrupting)
        restore.run(broken)
    assert not broken.restored.exists()
    restore.run(broken)
    assert same(whole.restored, broken.restored)
    network, state = load_checkpoint(whole.restored)
    assert network.labels == ("kitchen", "bedroom", "graphic")
    assert state["projection"] is None


@pytest.mark.parametrize("behind", ["", "Mixed_7a"])
def test_train_goes_on_to_the_same_result(
    base: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behind: str
) -> None:
    options = {"base_kind": "imagenet", "train_frozen_until": behind, "mixup": 0.2, "synthetic_graphics": 2}
    options["head_epochs"] = int(bool(behind))  # once is enough
    options |= {"train_part": 0.5, "image_size": 96}
    whole = dataclasses.replace(copied(base, tmp_path / "whole"), **options)
    train.run(whole)
    assert same(whole.best, whole.last)  # there was one epoch alone
    broken = dataclasses.replace(copied(base, tmp_path / "broken"), **options)
    undo = interrupted(monkeypatch, 4 if behind else 1)  # in stage 2: stage 1 has three steps
    with pytest.raises(KeyboardInterrupt):
        train.run(broken)
    undo()
    train.run(broken)
    assert same(whole.best, broken.best) and same(whole.last, broken.last)
    log = (whole.run / "train" / "all.csv").read_text().splitlines()
    assert log[0].startswith("phase,epoch,train_loss")
    assert len(log) == 1 + whole.epochs
    assert (whole.run / "train" / "all.png").stat().st_size > 1000


def test_every_other_step_sees_a_part_at_its_own_scale(base: Config) -> None:
    network = RoomNetwork(["a", "b"])
    config = dataclasses.replace(base, image_size=299)
    learning = fit.Fit(config, compute(base), network, torch.nn.Sequential(), folder=base.run)
    learning._phase = fit.Phase("all", 1, 1e-3, part=0.5)
    learning._state = fit._State()
    whole = torch.arange(2 * 3 * 8 * 8, dtype=torch.float32).reshape(2, 3, 8, 8)
    assert not learning._takes_part()
    shapes = set()
    for step in range(1, 40, 2):
        learning._state.step = step
        assert learning._takes_part()
        part = learning._part(whole)
        assert torch.equal(part, learning._part(whole))  # a resumed run sees the same
        shapes.add(tuple(part.shape[2:]))
        rows = part[0, 0, :, 0].int() // 8
        columns = part[0, 0, 0].int() % 8
        expected = whole[:, :, rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        assert torch.equal(part, expected)
        assert min(part.shape[2:]) >= 4
    assert len(shapes) > 5
    learning._config = base  # 75 pixels: nothing smaller goes through the network
    assert learning._part(whole).shape == whole.shape
    learning._phase = fit.Phase("all", 1, 1e-3)
    assert not learning._takes_part()


def test_another_configuration_is_not_gone_on_from(base: Config, tmp_path: Path) -> None:
    config = dataclasses.replace(copied(base, tmp_path / "run"), base_kind="imagenet", epochs=0)
    train.run(config)
    with pytest.raises(TrainingError, match="another configuration"):
        train.run(dataclasses.replace(config, head_lr=0.5))


def test_a_finished_checkpoint_is_gone_on_from(base: Config, tmp_path: Path) -> None:
    config = copied(base, tmp_path / "run")
    restore.run(config)
    config = dataclasses.replace(config, head_epochs=0, train_frozen_until="Mixed_7a", restore_size=96)
    train.run(config)
    first = tmp_path / "first.pt"
    config.best.rename(first)
    again = dataclasses.replace(config, start=first, lr=0.0, weight_decay=0.0, resume=False, ema=0.0)
    train.run(again)
    before, after = (load_checkpoint(path)[0].state_dict() for path in (first, again.best))
    # Without a learning rate, only the statistics of the blocks that learn may move.
    assert {n for n in before if not torch.equal(before[n], after[n]) and "running" not in n} <= {
        n for n in before if n.endswith("num_batches_tracked")
    }
    frozen = [n for n in before if n.startswith(("features.init_block", "features.stage1"))]
    assert len(frozen) > 100
    assert all(torch.equal(before[n], after[n]) for n in frozen)  # nor estimated anew at the other size


def test_other_weights_are_not_gone_on_from(base: Config, tmp_path: Path) -> None:
    options = {"base_kind": "imagenet", "head_epochs": 0, "train_frozen_until": "Mixed_7a"}
    config = dataclasses.replace(copied(base, tmp_path / "run"), **options)
    train.run(config)
    first = tmp_path / "first.pt"
    config.best.rename(first)
    with pytest.raises(TrainingError, match="from other weights"):
        train.run(dataclasses.replace(config, start=first))


def test_a_start_for_other_labels_is_refused(base: Config, tmp_path: Path) -> None:
    other = tmp_path / "other.pt"
    fit.save_network(other, RoomNetwork(["attic", "cellar"]), base)
    config = dataclasses.replace(copied(base, tmp_path / "run"), base_kind="imagenet", start=other)
    with pytest.raises(TrainingError, match=r"other\.pt was made for other labels .*choose another --start"):
        train.run(config)


def test_frozen_blocks_are_not_gone_on_from_at_another_size(base: Config, tmp_path: Path) -> None:
    start = tmp_path / "first.pt"
    fit.save_network(start, RoomNetwork(label_order(read(base))), base, phase="all")
    config = dataclasses.replace(copied(base, tmp_path / "run"), start=start, image_size=96)
    assert not restore.needed(config)
    with pytest.raises(TrainingError, match="was not trained on photos of 96 pixels"):
        train.start(dataclasses.replace(config, train_frozen_until="Mixed_7a"), label_order(read(base)))
    network, restored = train.start(config, label_order(read(base)))
    assert (network.labels, restored) == (("kitchen", "bedroom", "graphic"), {})


def test_a_cache_is_not_taken_for_other_photos_of_the_same_names(base: Config, tmp_path: Path) -> None:
    entries = read(base)[:2]
    recipe = Recipe(size=75, views=1, strength="none", seed=1, key="k")

    def mean(photos: torch.Tensor) -> np.ndarray:
        return photos.mean((2, 3)).numpy()

    def views(of: list[Entry]) -> np.ndarray:
        cache = cached(tmp_path / "cache", of, recipe, frozen=mean, teacher=None, workers=1)
        return np.array(cache.activations)

    before = views(entries)
    swapped = [
        dataclasses.replace(entry, path=other.path, phash=other.phash)
        for entry, other in zip(entries, entries[::-1], strict=True)
    ]
    assert np.array_equal(views(swapped), before[:, ::-1])


def test_a_time_limit_stops_with_a_sentence_and_is_gone_on_from(base: Config, tmp_path: Path) -> None:
    config = copied(base, tmp_path / "run")
    with pytest.raises(TrainingError, match="repeat the command with --resume"):
        restore.run(dataclasses.replace(config, max_minutes=1e-6))
    assert not config.restored.exists()
    restore.run(config)
    assert config.restored.exists()


def test_what_matters_to_a_phase() -> None:
    assert "soft_weight" in fit.matters("all")
    assert "restore_lr" not in fit.matters("all")
    assert "restore_lr" in fit.matters("restore")
    assert not {"ema", "lr", "workers", "card"} & set(fit.matters("restore"))


def test_train_without_restore_says_so(base: Config, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="run the step that writes it first"):
        train.run(copied(base, tmp_path / "run"))


def test_a_full_disk_keeps_the_last_checkpoint(
    base: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = dataclasses.replace(copied(base, tmp_path / "run"), base_kind="imagenet", epochs=0)
    train.run(config)
    before = config.best.read_bytes()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(TrainingError, match="No space left"):
        train.run(config)
    assert config.best.read_bytes() == before


def test_a_full_disk_is_found_out_before_a_cache_is_filled(
    base: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    recipe = Recipe(size=75, views=1, strength="none", seed=1, key="k")
    with pytest.raises(TrainingError, match=r"No space left .*disk full"):
        cached(
            tmp_path, read(base)[:2], recipe, frozen=lambda photos: photos.numpy(), teacher=None, workers=1
        )


def test_views_are_computed_once_and_gone_on_with(base: Config, tmp_path: Path) -> None:
    entries = [entry for entry in read(base) if entry.split == "train"]
    recipe = Recipe(size=75, views=2, strength="mild", seed=1, key="k", teacher_size=80)
    calls = []

    def run(photos: torch.Tensor) -> np.ndarray:
        calls.append(len(photos))
        return photos.mean((2, 3)).numpy()

    def teach(photos: torch.Tensor) -> np.ndarray:
        assert photos.shape[1:] == (80, 80, 3)
        return photos.float().mean((1, 2)).numpy()

    views = cached(tmp_path, entries, recipe, frozen=run, teacher=teach, workers=1)
    made = sum(calls)
    again = cached(tmp_path, entries, recipe, frozen=run, teacher=teach, workers=1)
    assert sum(calls) == made + 1  # only the one photo that tells the shape
    assert np.array_equal(views.activations, again.activations)
    assert not np.allclose(views.activations[0], views.activations[1], atol=1e-3)
    rows = np.arange(len(entries))
    first, second = views.batch(rows, 0), views.batch(rows, 1)
    assert not torch.equal(first.inputs, second.inputs)
    assert torch.equal(first.inputs, views.batch(rows, 2).inputs)
    assert first.features is not None
    # The teacher saw the very same view: (mean / 127.5 - 1) of the one is the mean of the other.
    assert torch.allclose(first.inputs, first.features / 127.5 - 1, atol=0.02)


def test_live_photos_differ_between_epochs_and_repeat(base: Config) -> None:
    entries = [entry for entry in read(base) if entry.split == "train"]
    live = LivePhotos(entries, size=75, strength="strong", seed=1, workers=2)
    parts = [np.array([0, 3]), np.array([2, 1])]
    ahead = [batch.inputs for batch in live.prepare(parts, 5)]
    assert torch.equal(ahead[1], live.batch(parts[1], 5).inputs)
    assert not torch.equal(ahead[0], live.batch(parts[0], 6).inputs)


def test_no_variation_is_none(base: Config) -> None:
    photo = load(read(base)[0].path)
    assert vary(photo, "none", np.random.default_rng(0)) is photo
    varied = vary(photo, "strong", np.random.default_rng(0))
    assert varied.mode == "RGB"
    assert varied.tobytes() != photo.tobytes()


def test_targets_share_what_is_right_too(base: Config) -> None:
    entries = [
        Entry("a", Path("a"), "kitchen", also=("dining_room",)),
        Entry("b", Path("b"), "dining_room"),
    ]
    labels = label_order(entries)
    assert labels == ["kitchen", "dining_room"]
    wanted = targets(entries, labels, dataclasses.replace(base, label_smoothing=0.1, also_weight=0.3))
    assert np.allclose(wanted, [[0.68, 0.32], [0.05, 0.95]])


def test_a_teacher_s_opinion_corrects_a_wrong_label(base: Config) -> None:
    rng = np.random.default_rng(0)
    entries = [Entry(f"{i}", Path(), "kitchen" if i % 2 else "bedroom") for i in range(60)]
    features = rng.normal(0, 0.1, (60, 4)).astype(np.float32)
    features[:, 0] += [3.0 * (i % 2) for i in range(60)]
    entries[0] = Entry("0", Path(), "kitchen")  # shows a bedroom
    labels = ["kitchen", "bedroom"]
    config = dataclasses.replace(base, label_smoothing=0.0, folds=3)
    found = opinions(features, entries, labels, config)
    opinion = {entry.file: row for entry, row in zip(entries[:-1], found, strict=False)}
    wanted = targets(entries, labels, config)
    mixed = softened(wanted, entries, opinion, 0.5)
    assert np.array_equal(mixed[-1], wanted[-1])  # the teacher has no opinion of the last
    assert np.array_equal(softened(wanted, entries, opinion, 0.0), wanted)
    assert np.allclose(mixed.sum(1), 1, atol=1e-5)
    assert mixed[0, 1] > 0.2
    assert mixed[1, 0] > mixed[1, 1]


def test_drawn_graphics_are_for_training_alone(base: Config) -> None:
    config = dataclasses.replace(base, synthetic_graphics=3)
    entries = with_graphics(read(config), config)
    drawn = [entry for entry in entries if entry.source == "drawn"]
    assert len(drawn) == 3
    assert {entry.split for entry in drawn} == {"train"}
    assert all(entry.path.exists() and entry.label == "graphic" for entry in drawn)
    assert draw(np.random.default_rng(1)).tobytes() == draw(np.random.default_rng(1)).tobytes()
    others = [entry for entry in read(config) if entry.label != "graphic"]
    assert with_graphics(others, config) == others


def test_no_gpu_is_a_sentence(base: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(TrainingError, match="no GPU"):
        compute(dataclasses.replace(base, device="cuda"))
