"""The step train: RE-Tagger's two stages (arXiv 2207.05696), first the new layers, then everything."""

import time
from collections.abc import Sequence
from functools import partial

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
from training.targets import targets
from training.views import CachedViews, LivePhotos, Recipe, Views, cached, digest, norm_batches


def run(config: Config) -> None:
    """Write RUN/train/best.pt, the network with the lowest loss on val, with logs and curves beside it.

    Raises:
        TrainingError: a photo or the base is missing, the loss is no longer a number, or the disk is full.
    """
    began = time.monotonic()
    where = compute(config)
    entries = table.read(config)
    labels = label_order(entries)
    train = with_graphics([e for e in entries if e.split == "train"], config)
    val = [e for e in entries if e.split == "val"]
    network, projection = start(config, labels)
    if config.head_epochs:
        _train_head(config, where, network, train, val)
    phase = _train_all(config, where, network, train, val, projection=projection)
    save_network(config.best, network, config, phase=phase, seconds=time.monotonic() - began)
    print(f"The trained network is {config.best}.")


def start(config: Config, labels: Sequence[str]) -> tuple[RoomNetwork, dict[str, Tensor] | None]:
    """The network that training starts from, and the map to the teacher's features if restore left one.

    Raises:
        TrainingError: restore hasn't been run where it is needed, or there is no base.
    """
    if restore.needed(config):
        restored, state = load_checkpoint(config.restored)
        if restored.labels != tuple(labels):
            raise TrainingError(
                f"{config.restored} was made for other labels ({', '.join(restored.labels)}); run restore again."
            )
        return restored, state.get("projection")
    network = RoomNetwork(labels, dense=config.dense, dropout=config.dropout)
    if config.base_weights is not None:
        load_base(network, config.base_weights)
    elif config.base_kind != "none":
        raise TrainingError("train needs --base-weights: an InceptionV3 to start from (or --base-kind none).")
    return network, None


def _train_head(
    config: Config, where: Compute, network: RoomNetwork, train: Sequence[Entry], val: Sequence[Entry]
) -> None:
    """Stage 1: the base is frozen, so its pooled features are computed once and the head learns in seconds."""
    base = _Pooled(network)
    views = _cached(config, where, base, train, name="head", count=config.train_views)
    judged = _cached(config, where, base, val, name="head-val", count=1)
    fit = Fit(config, where, network, nn.Sequential(), folder=config.run / "train")
    fit.run(
        Phase("head", config.head_epochs, config.head_lr),
        _wanted(views, train, network, config),
        _wanted(judged, val, network, config),
    )


def _train_all(
    config: Config,
    where: Compute,
    network: RoomNetwork,
    train: Sequence[Entry],
    val: Sequence[Entry],
    *,
    projection: dict[str, Tensor] | None,
) -> str:
    """Stage 2: everything learns, or all behind `train_frozen_until`. Returns the phase's name."""
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    frozen, learning = network.split_at(config.train_frozen_until)
    views: Views
    judged: Views
    if config.train_frozen_until:
        _settle(config, network, frozen, train)
        distils = config.teacher if projection is not None and config.train_distill_weight else ""
        views = _cached(
            config, where, frozen, train, name="all", count=config.train_views, teacher_name=distils
        )
        judged = _cached(config, where, frozen, val, name="all-val", count=1)
    else:
        live = partial(LivePhotos, size=config.image_size, seed=config.seed, workers=config.workers)
        views, judged = live(train, strength=config.augment), live(val, strength="none")
    fit = Fit(config, where, network, learning, folder=config.run / "train", projection=projection)
    fit.run(
        Phase(
            "all",
            config.epochs,
            config.lr,
            config.train_distill_weight if projection is not None else 0.0,
            config.mixup,
        ),
        _wanted(views, train, network, config),
        _wanted(judged, val, network, config),
    )
    return "all"


def _settle(config: Config, network: RoomNetwork, frozen: nn.Module, train: Sequence[Entry]) -> None:
    """Where photos are now larger than while restoring, estimate the frozen blocks' statistics on that size.

    Kept beside the checkpoints, so that a resumed run has the very same ones.
    """
    if config.image_size == config.restore_size or not restore.needed(config):
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
    count: int,
    teacher_name: str = "",
) -> CachedViews:
    recipe = Recipe(
        size=config.image_size,
        views=count,
        strength=config.augment,
        seed=config.seed + 1,  # other views than restore's
        key=digest(frozen) + teacher_name,
        teacher_size=teacher.SIZE if teacher_name else 0,
    )
    return cached(
        config.run / "cache" / name,
        entries,
        recipe,
        frozen=compiled(frozen, size=config.image_size, device=where.device, threads=where.threads),
        teacher=teacher.load(device=where.device, threads=where.threads) if teacher_name else None,
        workers=config.workers,
    )


def _wanted(views: Views, entries: Sequence[Entry], network: RoomNetwork, config: Config) -> Photos:
    wanted = targets(entries, network.labels, config)
    return photos(views, wanted, [entry.label for entry in entries], network.labels)


class _Pooled(nn.Module):
    """The network up to its head."""

    def __init__(self, network: RoomNetwork) -> None:
        super().__init__()
        self.features = network.features

    def forward(self, inputs: Tensor) -> Tensor:
        maps: Tensor = self.features(inputs)
        return maps.mean((2, 3))
