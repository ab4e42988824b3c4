"""Training: the same result after an interruption, from whatever weights and however photos are drawn."""

import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from training import augment, catalogue, checkpoint, fit, sampling, train
from training.augment import STRENGTHS, load, vary
from training.compute import compute
from training.config import Config
from training.errors import TrainingError
from training.inception import NORMED, torchvision_names
from training.network import RoomNetwork, load_checkpoint
from training.synthetic import draw, with_graphics
from training.table import Entry, label_order, read
from training.targets import attribute_targets, targets
from training.views import LivePhotos

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
    names = torchvision_names().items()
    torch.save({f"{t}.{p}": state[f"{o}.{p}"] for t, o in names for p in NORMED}, root / "base.pth")
    config = Config(
        run=root / "run",
        data=root / "photos",
        base_weights=root / "base.pth",
        image_size=75,
        head_epochs=1,
        epochs=1,
        batch_size=8,
        threads=1,
        workers=1,
        ema=0.9,
        augment="strong",
    )
    catalogue.run(config)
    return config


def interrupted(monkeypatch: pytest.MonkeyPatch, after: int) -> Callable[[], None]:
    """From now on, a checkpoint after every step, and a sudden end after so many; returns what undoes it."""
    step = fit.Fit.train_step
    count = 0

    def sudden(self: fit.Fit, *given: object) -> None:
        nonlocal count
        if count == after:
            raise KeyboardInterrupt
        count += 1
        step(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(fit, "SAVE_EVERY", 0.0)
    monkeypatch.setattr(fit.Fit, "train_step", sudden)
    return lambda: monkeypatch.setattr(fit.Fit, "train_step", step)


def same(one: Path, other: Path) -> bool:
    first, second = checkpoint.load(one)["network"], checkpoint.load(other)["network"]
    return all(torch.equal(first[name], second[name]) for name in first)


def copied(config: Config, run: Path) -> Config:
    run.mkdir(parents=True)
    for name in ("catalogue.csv", "catalogue.json"):
        (run / name).write_bytes((config.run / name).read_bytes())
    return dataclasses.replace(config, run=run, resume=True)


@pytest.mark.parametrize("behind", ["", "Mixed_7a"])
def test_train_goes_on_to_the_same_result(
    base: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behind: str
) -> None:
    options = {"train_frozen_until": behind, "mixup": 0.2, "synthetic_graphics": 2}
    options["head_epochs"] = int(bool(behind))  # once is enough
    options |= {"draws": 14, "schedule": "cosine"} if behind else {}
    whole = dataclasses.replace(copied(base, tmp_path / "whole"), **options)
    train.run(whole)
    assert same(whole.best, whole.last)  # there was one epoch alone
    broken = dataclasses.replace(copied(base, tmp_path / "broken"), **options)
    undo = interrupted(monkeypatch, 3 if behind else 1)  # in stage 2: stage 1 has two steps
    with pytest.raises(KeyboardInterrupt):
        train.run(broken)
    undo()
    train.run(broken)
    assert same(whole.best, broken.best) and same(whole.last, broken.last)
    log = (whole.run / "train" / "all.csv").read_text().splitlines()
    assert log[0].startswith("phase,epoch,train_loss")
    assert len(log) == 1 + whole.epochs
    assert (whole.run / "train" / "all.png").stat().st_size > 1000


def test_another_configuration_is_not_gone_on_from(base: Config, tmp_path: Path) -> None:
    config = dataclasses.replace(copied(base, tmp_path / "run"), epochs=0)
    train.run(config)
    with pytest.raises(TrainingError, match="another configuration"):
        train.run(dataclasses.replace(config, head_lr=0.5))


def test_live_photos_differ_between_epochs_and_repeat(base: Config) -> None:
    entries = [entry for entry in read(base) if entry.split == "train"]
    live = LivePhotos(entries, size=75, strength="strong", seed=1, workers=2)
    parts = [np.array([0, 3]), np.array([2, 1])]
    ahead = list(live.prepare(parts, 5))
    (second,) = live.prepare(parts[1:], 5, 1)  # as a resumed run asks for it
    assert torch.equal(ahead[1], second)
    (later,) = live.prepare(parts[:1], 6)
    assert not torch.equal(ahead[0], later)
    (twice,) = live.prepare([np.array([0, 0])], 5)
    assert not torch.equal(twice[0], twice[1])


def test_no_variation_is_none(base: Config) -> None:
    photo = load(read(base)[0].path)
    assert vary(photo, "none", np.random.default_rng(0)) is photo


@pytest.mark.parametrize("strength", STRENGTHS)
@pytest.mark.parametrize("size", [(96, 96), (61, 200), (1, 1)])
def test_a_varied_photo_is_still_a_photo(strength: str, size: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    photo = Image.fromarray(rng.integers(0, 256, (size[1], size[0], 3), np.uint8))
    seen = set()
    for number in range(30):
        varied = vary(photo, strength, np.random.default_rng(number))
        assert varied.mode == "RGB" and min(varied.size) >= 1
        assert varied.width <= size[0] and varied.height <= size[1]
        seen.add(varied.tobytes())
    assert len(seen) > 25


def test_a_photo_held_askew_has_no_empty_corners() -> None:
    white = Image.new("RGB", (120, 80), "white")
    for degrees in (-6.0, 6.0, 1.0):
        turned = np.asarray(augment.rotated(white, degrees))
        assert turned.min() >= 250
        assert turned.shape[1] > 90


def test_targets_share_what_is_right_too(base: Config) -> None:
    entries = [
        Entry("a", Path("a"), "kitchen", also=("dining_room",)),
        Entry("b", Path("b"), "dining_room"),
    ]
    labels = label_order(entries)
    assert labels == ["kitchen", "dining_room"]
    wanted = targets(entries, labels, dataclasses.replace(base, label_smoothing=0.1, also_weight=0.3))
    assert np.allclose(wanted, [[0.68, 0.32], [0.05, 0.95]])


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


def test_a_time_limit_stops_with_a_sentence_and_is_gone_on_from(base: Config, tmp_path: Path) -> None:
    config = dataclasses.replace(copied(base, tmp_path / "run"), head_epochs=0)
    with pytest.raises(TrainingError, match="repeat the command with --resume"):
        train.run(dataclasses.replace(config, max_minutes=1e-6))
    assert not config.best.exists()
    train.run(config)
    assert config.best.exists()


def test_nothing_to_start_from_is_a_sentence(base: Config, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="needs --start, a network to go on from"):
        train.run(dataclasses.replace(copied(base, tmp_path / "run"), base_weights=None))


def test_frozen_blocks_stay_as_they_are(base: Config, tmp_path: Path) -> None:
    config = dataclasses.replace(copied(base, tmp_path / "run"), head_epochs=0, train_frozen_until="Mixed_7a")
    before = {name: tensor.clone() for name, tensor in train.start(config, LABELS, ()).state_dict().items()}
    train.run(config)
    after = load_checkpoint(config.last)[0].state_dict()
    frozen = [
        n for n in before if n.startswith(("features.init_block", "features.stage1", "features.stage2"))
    ]
    assert len(frozen) > 300
    assert all(torch.equal(before[name], after[name]) for name in frozen)
    learnt = "features.stage3.unit3.branches.branch1.conv.conv.weight"
    assert not torch.equal(before[learnt], after[learnt])


LABELS = ("kitchen", "bedroom", "graphic")


def _entries() -> list[Entry]:
    return [
        Entry(f"{source}{label}{i}", Path(), label, source=source)
        for source in ("homes", "places")
        for label in ("kitchen", "hallway")
        for i in range(50)
    ]


def test_photos_are_drawn_by_the_weights_of_source_and_label(base: Config) -> None:
    entries = _entries()
    config = dataclasses.replace(base, source_weights={"homes": 3.0}, label_weights={"hallway": 2.0})
    share = sampling.weights(entries, config)
    rows = sampling.draw(share, 480, np.random.default_rng(7))
    assert len(rows) == 480
    drawn = [(entries[row].source, entries[row].label) for row in rows]
    wanted = {"homes": {"hallway": 240, "kitchen": 120}, "places": {"hallway": 80, "kitchen": 40}}
    assert all(
        abs(drawn.count((source, label)) - count) <= 15
        for source, counts in wanted.items()
        for label, count in counts.items()
    )
    counts = np.bincount(rows, minlength=200)
    assert all(abs(count - part * 480) < 1 for count, part in zip(counts, share, strict=True))


def test_drawing_is_reproducible_and_reported(base: Config) -> None:
    entries = _entries()
    share = sampling.weights(entries, dataclasses.replace(base, source_weights={"homes": 3.0}))
    first, again, other = (
        sampling.draw(share, 100, np.random.default_rng((1, epoch))) for epoch in (0, 0, 1)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert sampling.report(entries, share, 100).splitlines() == [
        "Drawn an epoch by source: homes 75 of 100, places 25 of 100.",
        "Drawn an epoch by label: hallway 50 of 100, kitchen 50 of 100.",
    ]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"source_weights": {"home": 2.0}}, "source_weights names home, which is no source .*mean homes"),
        ({"label_weights": {"attic": 2.0}}, "label_weights names attic, which is no label"),
        ({"source_weights": {"homes": 0.0, "places": 0.0}}, "leave no photo"),
    ],
)
def test_wrong_weights_are_a_sentence(
    base: Config, options: dict[str, dict[str, float]], sentence: str
) -> None:
    with pytest.raises(TrainingError, match=sentence):
        sampling.weights(_entries(), dataclasses.replace(base, **options))  # type: ignore[arg-type]


def test_attributes_that_nobody_looked_for_cost_nothing() -> None:
    entries = [
        Entry("a", Path(), "kitchen", attributes={"tv": True, "toilet": False}),
        Entry("b", Path(), "kitchen", attributes={"tv": False}),
        Entry("c", Path(), "kitchen"),
    ]
    seen = attribute_targets(entries, ("tv", "toilet"))
    assert np.array_equal(seen, [[1, 0], [0, np.nan], [np.nan, np.nan]], equal_nan=True)
    rare = fit.rarity(np.array([[1, 0], [0, 0], [0, np.nan], [0, 1], [0, 0]], np.float32))
    assert rare.tolist() == pytest.approx([2.0, 3**0.5])
    logits = torch.zeros(3, 2, requires_grad=True)
    loss = fit.attribute_loss(logits, torch.from_numpy(seen), torch.ones(2))
    assert float(loss) == pytest.approx(np.log(2))
    loss.backward()
    assert logits.grad is not None
    assert logits.grad[2].tolist() == [0, 0] and logits.grad[1, 1] == 0 and logits.grad[0, 0] < 0
    assert float(fit.attribute_loss(torch.zeros(1, 2), torch.full((1, 2), np.nan), torch.ones(2))) == 0


def test_an_attribute_with_one_class_is_left_out_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    entries = [
        Entry("a", Path(), "kitchen", split="train", attributes={"tv": True, "washer": False}),
        Entry("b", Path(), "kitchen", split="train", attributes={"tv": False, "washer": False}),
        Entry("c", Path(), "kitchen", split="val", attributes={"washer": True}),
    ]
    assert train.attributes_of(entries, Config()) == ("tv",)
    assert "Every photo of train has washer=0; it is left out." in capsys.readouterr().out
