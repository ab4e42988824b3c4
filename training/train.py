"""The step train: RE-Tagger's two stages (arXiv 2207.05696), first the new layers, then everything."""

import shutil
import time
from collections.abc import Sequence
from functools import partial

import numpy as np
from torch import nn

from training import attributes, sampling, table
from training.base_weights import load_base
from training.compute import Compute, compute
from training.config import Config
from training.errors import TrainingError
from training.fit import Fit, Phase, Photos, save_network
from training.network import RoomNetwork
from training.start import open_start
from training.summaries import summaries
from training.synthetic import with_graphics
from training.table import Entry, label_order
from training.targets import attribute_targets, targets
from training.views import LivePhotos, Pooled, Views, digest


def run(config: Config) -> None:
    """Write RUN/train/best.pt, the network with the lowest loss on val, and last.pt, with logs and curves beside them.

    Raises:
        TrainingError: a photo or the base is missing, the loss is no longer a number, or the disk is full.
    """
    began = time.monotonic()
    where = compute(config)
    entries = table.read(config)
    network = start(config, label_order(entries), attributes_of(entries, config))
    train = with_graphics([entry for entry in entries if entry.split == "train"], config)
    val = table.evenly([entry for entry in entries if entry.split == "val"], config.val_photos)
    if config.head_epochs:
        _train_head(config, where, network, train, val)
    fit = _train_all(config, where, network, train, val)
    fit.run()
    best = digest(network.features)
    if config.attribute_fit:
        attributes.fit(config, where, network, train)
    save_network(config.best, network, config, phase="all", seconds=time.monotonic() - began)
    fit.take_last()
    if digest(network.features) == best:
        shutil.copyfile(config.best, config.last)
    else:
        if config.attribute_fit:
            attributes.fit(config, where, network, train)
        save_network(config.last, network, config, phase="all", seconds=time.monotonic() - began)
    print(f"The trained network is {config.best}; after the last epoch it was {config.last}.")


def start(config: Config, labels: Sequence[str], names: Sequence[str]) -> RoomNetwork:
    """The network that training starts from.

    Raises:
        TrainingError: there is no base, or what --start names is for others.
    """
    if config.start is not None:
        return open_start(config.start, labels, names, dropout=config.dropout)
    network = RoomNetwork(labels, dense=config.dense, dropout=config.dropout, attributes=names)
    if config.base_weights is not None:
        load_base(network, config.base_weights)
    elif not config.random_weights:
        raise TrainingError(
            "train needs --start, a network to go on from (such as the program's rooms.onnx), or --base-weights, "
            "an InceptionV3 to start from."
        )
    return network


def attributes_of(entries: Sequence[Entry], config: Config) -> tuple[str, ...]:
    """Those of --attributes that somebody saw on a photo of train, and missed on another."""
    there = {
        name: {
            entry.attributes[name] for entry in entries if entry.split == "train" and name in entry.attributes
        }
        for name in config.attributes
    }
    for name, seen in there.items():
        if len(seen) == 1:
            print(f"Every photo of train has {name}={int(seen == {True})}; it is left out.", flush=True)
    return tuple(name for name, seen in there.items() if len(seen) == 2)


def _train_head(
    config: Config, where: Compute, network: RoomNetwork, train: Sequence[Entry], val: Sequence[Entry]
) -> None:
    """Stage 1: the base is frozen, so its pooled features are computed once and the heads learn in seconds."""
    fit = Fit(
        config,
        where,
        network,
        Phase("head", config.head_epochs, config.head_lr, ema=config.ema),
        frozen=nn.Sequential(),
        blocks=nn.Sequential(),
        train=_photos(
            config,
            network,
            train,
            Pooled(summaries(config, where, network, train, config.augment)[None]),
            drawn=True,
        ),
        val=_photos(config, network, val, Pooled(summaries(config, where, network, val, "none")[None])),
        folder=config.run / "train",
    )
    fit.run()


def _train_all(
    config: Config, where: Compute, network: RoomNetwork, train: Sequence[Entry], val: Sequence[Entry]
) -> Fit:
    """Stage 2: everything learns, or all behind `train_frozen_until`."""
    frozen, learning = network.split_at(config.train_frozen_until)
    live = partial(LivePhotos, size=config.image_size, seed=config.seed, workers=config.workers)
    return Fit(
        config,
        where,
        network,
        Phase("all", config.epochs, config.lr, mixup=config.mixup, ema=config.ema),
        frozen=frozen,
        blocks=learning,
        train=_photos(config, network, train, live(train, strength=config.augment), drawn=True),
        val=_photos(config, network, val, live(val, strength="none")),
        folder=config.run / "train",
    )


def _photos(
    config: Config, network: RoomNetwork, entries: Sequence[Entry], views: Views, *, drawn: bool = False
) -> Photos:
    """These photos as `views` shows them, with what is wanted of the network; `drawn` by the weights, if there are."""
    index = {label: i for i, label in enumerate(network.labels)}
    share = None
    if drawn and (config.draws or config.source_weights or config.label_weights):
        share = sampling.weights(entries, config)
        print(sampling.report(entries, share, config.draws or len(entries)), flush=True)
    return Photos(
        views,
        targets(entries, network.labels, config),
        np.array([index[entry.label] for entry in entries], np.int64),
        attribute_targets(entries, network.attributes),
        share,
    )
