"""The step train: RE-Tagger's two stages (arXiv 2207.05696), first the new layers, then everything."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from training import checkpoint, restore, table, teacher
from training.compute import Compute, compute
from training.config import Config
from training.errors import TrainingError
from training.fit import Fit, Phase, Photos, photos, save_network
from training.frozen import compiled
from training.network import RoomNetwork, estimate_norms, load_base, load_checkpoint
from training.synthetic import with_graphics
from training.table import Entry, label_order
from training.targets import Targets, softened, targets
from training.views import CachedViews, LivePhotos, Recipe, Views, cached, digest, norm_batches


@dataclass(frozen=True, slots=True)
class _Split:
    """The photos of train or val, with what is wanted for each, float32[N, L]."""

    entries: Sequence[Entry]
    wanted: Targets

    def seen(self, views: Views, labels: Sequence[str]) -> Photos:
        """These photos as `views` show them."""
        return photos(views, self.wanted, [entry.label for entry in self.entries], labels)


def run(config: Config) -> None:
    """Write RUN/train/best.pt, the network with the lowest loss on val, and last.pt, with logs and curves beside them.

    Raises:
        TrainingError: a photo or the base is missing, the loss is no longer a number, or the disk is full.
    """
    began = time.monotonic()
    where = compute(config)
    entries = table.read(config)
    labels = label_order(entries)
    network, restored = start(config, labels)
    drawn = with_graphics([e for e in entries if e.split == "train"], config)
    wanted = softened(targets(drawn, labels, config), drawn, restored.get("opinion", {}), config.soft_weight)
    val = [e for e in entries if e.split == "val"]
    splits = _Split(drawn, wanted), _Split(val, targets(val, labels, config))
    if config.head_epochs:
        _train_head(config, where, network, *splits)
    fit = _train_all(config, where, network, *splits, projection=restored.get("projection"))
    save_network(config.best, network, config, phase="all", seconds=time.monotonic() - began)
    fit.take_last()
    save_network(config.last, network, config, phase="all", seconds=time.monotonic() - began)
    print(f"The trained network is {config.best}; after the last epoch it was {config.last}.")


def start(config: Config, labels: Sequence[str]) -> tuple[RoomNetwork, dict[str, Any]]:
    """The network that training starts from, and what restore left beside it: `projection` and `opinion`.

    Raises:
        TrainingError: restore hasn't been run where it is needed, there is no base, or a checkpoint is for others.
    """
    if restore.needed(config):
        restored, state = _for_labels(config.restored, labels, "run restore again")
        if config.start is None:
            return restored, state
        # The map to the teacher's features belongs to the restored features, not to those learnt since.
        return _going_on(config, config.start, labels), {"opinion": state.get("opinion", {})}
    if config.start is not None:
        return _going_on(config, config.start, labels), {}
    network = RoomNetwork(labels, dense=config.dense, dropout=config.dropout)
    if config.base_weights is not None:
        load_base(network, config.base_weights)
    elif config.base_kind != "none":
        raise TrainingError("train needs --base-weights: an InceptionV3 to start from (or --base-kind none).")
    return network, {}


def _going_on(config: Config, path: Path, labels: Sequence[str]) -> RoomNetwork:
    """The network of a checkpoint that this step wrote, for photos of the same size where blocks stay frozen."""
    network, state = _for_labels(path, labels, "choose another --start")
    size = state.get("config", {}).get("image_size")
    if config.train_frozen_until and (state.get("phase") != "all" or size != config.image_size):
        raise TrainingError(
            f"{path} was not trained on photos of {config.image_size} pixels, so its frozen blocks do not fit; "
            "leave --train-frozen-until out, or choose another --start."
        )
    return network


def _for_labels(path: Path, labels: Sequence[str], advice: str) -> tuple[RoomNetwork, dict[str, Any]]:
    network, state = load_checkpoint(path)
    if network.labels != tuple(labels):
        raise TrainingError(f"{path} was made for other labels ({', '.join(network.labels)}); {advice}.")
    return network, state


def _train_head(config: Config, where: Compute, network: RoomNetwork, train: _Split, val: _Split) -> None:
    """Stage 1: the base is frozen, so its pooled features are computed once and the head learns in seconds."""
    base = _Pooled(network)
    views = _cached(config, where, base, train.entries, name="head", count=config.train_views)
    judged = _cached(config, where, base, val.entries, name="head-val")
    fit = Fit(config, where, network, nn.Sequential(), folder=config.run / "train")
    phase = Phase("head", config.head_epochs, config.head_lr, ema=config.ema)
    fit.run(phase, train.seen(views, network.labels), val.seen(judged, network.labels))


def _train_all(
    config: Config,
    where: Compute,
    network: RoomNetwork,
    train: _Split,
    val: _Split,
    *,
    projection: dict[str, Tensor] | None,
) -> Fit:
    """Stage 2: everything learns, or all behind `train_frozen_until`."""
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    frozen, learning = network.split_at(config.train_frozen_until)
    distill = config.train_distill_weight if projection is not None and config.train_frozen_until else 0.0
    views: Views
    judged: Views
    if config.train_frozen_until:
        _settle(config, network, frozen, train.entries)
        cache = partial(_cached, config, where, frozen)
        views = cache(train.entries, name="all", count=config.train_views, teaches=bool(distill))
        judged = cache(val.entries, name="all-val")
    else:
        live = partial(LivePhotos, size=config.image_size, seed=config.seed, workers=config.workers)
        views, judged = live(train.entries, strength=config.augment), live(val.entries, strength="none")
    fit = Fit(config, where, network, learning, folder=config.run / "train", projection=projection)
    phase = Phase(
        "all",
        config.epochs,
        config.lr,
        distill=distill,
        mixup=config.mixup,
        ema=config.ema,
        part=config.train_part,
    )
    fit.run(phase, train.seen(views, network.labels), val.seen(judged, network.labels))
    return fit


def _settle(config: Config, network: RoomNetwork, frozen: nn.Module, train: Sequence[Entry]) -> None:
    """Where photos are now larger than while restoring, estimate the frozen blocks' statistics on that size.

    Kept beside the checkpoints, so that a resumed run has the very same ones. A checkpoint of this step that is gone
    on from has them already.
    """
    if config.image_size == config.restore_size or config.start is not None or not restore.needed(config):
        return
    kept = config.run / "train" / "settled.pt"
    key = f"{digest(network.features)} {config.image_size}"
    if config.resume and kept.exists():
        state = checkpoint.load(kept)
        if state["key"] == key:
            frozen.load_state_dict(state["frozen"])
            return
    estimate_norms(frozen, norm_batches(config, train, config.image_size))
    checkpoint.save(kept, {"key": key, "frozen": frozen.state_dict()})


def _cached(
    config: Config,
    where: Compute,
    frozen: nn.Module,
    entries: Sequence[Entry],
    *,
    name: str,
    count: int = 0,
    teaches: bool = False,
) -> CachedViews:
    """`count` varied views of each photo; with 0, one of the photo as it is."""
    recipe = Recipe(
        size=config.image_size,
        views=count or 1,
        strength=config.augment if count else "none",
        seed=config.seed + 1,  # other views than restore's
        key=digest(frozen) + (config.teacher if teaches else ""),
        teacher_size=teacher.SIZE if teaches else 0,
    )
    return cached(
        config.run / "cache" / name,
        entries,
        recipe,
        frozen=compiled(frozen, size=config.image_size, device=where.device, threads=where.threads),
        teacher=teacher.load(device=where.device, threads=where.threads) if teaches else None,
        workers=config.workers,
    )


class _Pooled(nn.Module):
    """The network up to its head."""

    def __init__(self, network: RoomNetwork) -> None:
        super().__init__()
        self.features = network.features

    def forward(self, inputs: Tensor) -> Tensor:
        maps: Tensor = self.features(inputs)
        return maps.mean((2, 3))
