"""Step 0, restore: relearn the base's upper layers from a teacher and the labels.

The shipped base was tuned away from rooms in its upper third (see the model card). Blocks up to
`frozen_until` keep their weights; their BatchNorm statistics are estimated anew on the training photos. The rest
learns on two losses at once: cross-entropy on the labels, and the mean squared error between a linear map of its
pooled features and the standardised pooled features of a teacher (FitNets, Romero et al., arXiv 1412.6550; KD with
consistent views, Beyer et al., arXiv 2106.05237).
"""

import time
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from training import checkpoint, table, teacher
from training.compute import Compute, compute
from training.config import Config
from training.errors import TrainingError
from training.fit import Fit, Phase, photos, save_network
from training.frozen import compiled
from training.network import RoomNetwork, estimate_norms, load_base
from training.table import Entry, label_order
from training.targets import opinions, softened, targets
from training.views import CachedViews, Recipe, cached, digest, norm_batches


def needed(config: Config) -> bool:
    """Whether `restore` has work to do that `train` needs, as far as `config` and the base file's kind tell."""
    if config.start is not None and not config.soft_weight:
        return False  # train goes on from other weights, and asks for no opinion of the teacher's
    if config.base_kind != "auto":
        return config.base_kind == "tuned"
    return config.base_weights is not None and config.base_weights.suffix.lower() == ".safetensors"


def run(config: Config) -> None:
    """Write RUN/restore/restored.pt: a network with restored features and a first classifier.

    Raises:
        TrainingError: the base, a photo or the teacher is missing, or the disk is full.
    """
    if not needed(config):
        print("Nothing needs restoring; train starts from what it is given.")
        return
    began = time.monotonic()
    where = compute(config)
    entries = table.read(config)
    labels = label_order(entries)
    train = [entry for entry in entries if entry.split == "train"]
    val = [entry for entry in entries if entry.split == "val"]
    network = based(config, labels, train)
    distils = config.teacher != "none"
    judged = behind(config, network, val, where, name="restore-val", plain=True)
    views = behind(config, network, train, where, name="restore", with_teacher=distils)
    wanted = targets(train, labels, config)
    opinion: dict[str, npt.NDArray[np.float32]] = {}
    if views.features is not None and config.soft_weight:
        found = opinions(views.features[0], train, labels, config)
        opinion = {entry.file: row for entry, row in zip(train, found, strict=True)}
        wanted = softened(wanted, train, opinion, config.soft_weight)
    _, learning = network.split_at(config.frozen_until)
    fit = Fit(config, where, network, learning, folder=config.run / "restore")
    projection = fit.run(
        Phase(
            "restore",
            config.restore_epochs,
            config.restore_lr,
            distill=config.distill_weight if distils else 0.0,
            stop_after=config.restore_stop_after,
            ema=config.restore_ema,
        ),
        photos(views, wanted, [entry.label for entry in train], labels),
        photos(judged, targets(val, labels, config), [entry.label for entry in val], labels),
    )
    save_network(
        config.restored,
        network,
        config,
        projection=projection,
        opinion={file: torch.from_numpy(row) for file, row in opinion.items()},
        seconds=time.monotonic() - began,
    )


def based(config: Config, labels: Sequence[str], train: Sequence[Entry]) -> RoomNetwork:
    """The network with the base's weights, its frozen blocks' statistics estimated on the training photos.

    Kept in RUN/restore/base.pt, so that a resumed run has the very same ones.
    """
    kept = config.run / "restore" / "base.pt"
    network = RoomNetwork(labels, dense=config.dense, dropout=config.dropout)
    key = f"{config.base_weights} {config.frozen_until} {config.restore_size} {config.seed} {len(train)}"
    if config.resume and kept.exists():
        state = checkpoint.load(kept)
        if state.get("key") == key:
            network.features.load_state_dict(state["features"])
            return network
    if config.base_weights is None:
        raise TrainingError("restore needs --base-weights: an InceptionV3 to start from.")
    load_base(network, config.base_weights)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    frozen, _ = network.split_at(config.frozen_until)
    estimate_norms(frozen, norm_batches(config, train, config.restore_size))
    checkpoint.save(kept, {"key": key, "features": network.features.state_dict()})
    return network


def behind(
    config: Config,
    network: RoomNetwork,
    entries: Sequence[Entry],
    where: Compute,
    *,
    name: str,
    plain: bool = False,
    with_teacher: bool = False,
) -> CachedViews:
    """The cached views of `entries` behind the frozen blocks, at the size that restoring works on."""
    frozen, _ = network.split_at(config.frozen_until)
    recipe = Recipe(
        size=config.restore_size,
        views=1 if plain else config.restore_views,
        strength="none" if plain else config.restore_augment,
        seed=config.seed,
        key=digest(frozen) + (config.teacher if with_teacher else ""),
        teacher_size=teacher.SIZE if with_teacher else 0,
    )
    run_frozen = compiled(frozen, size=config.restore_size, device=where.device, threads=where.threads)
    run_teacher = teacher.load(device=where.device, threads=where.threads) if with_teacher else None
    return cached(
        config.run / "cache" / name,
        entries,
        recipe,
        frozen=run_frozen,
        teacher=run_teacher,
        workers=config.workers,
    )
