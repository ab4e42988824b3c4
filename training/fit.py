"""The optimiser's loop: epochs over views, on label and teacher losses, resumable to the same result.

Everything random in a step is seeded by the step's number, and a checkpoint holds all that the next step depends on:
a run that was killed goes on from its last checkpoint to the weights that it would have reached anyway.
"""

import datetime
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import ConstantLR, LambdaLR, LRScheduler, OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from training import checkpoint, plots, sampling
from training.compute import Compute
from training.config import Catalogue, Config, Shared, Start, Train, mattering
from training.errors import TrainingError
from training.network import RoomNetwork, answered, summarised
from training.progress import CsvLog, bar
from training.targets import Targets
from training.views import Views, digest

SAVE_EVERY = 120.0  # seconds between two checkpoints inside an epoch
COLUMNS = (
    "phase", "epoch", "train_loss", "train_accuracy", "val_loss", "val_accuracy", "photos_per_second", "seconds"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phase:
    """One stretch of training.

    Attributes:
        name: as it stands in the log.
        epochs: passes over the photos.
        lr: learning rate, or its peak in a one-cycle schedule.
        mixup: alpha of mixup's Beta distribution; 0 for none.
        ema: decay a step of the moving average of the weights that is judged and kept; 0 for none.
    """

    name: str
    epochs: int
    lr: float
    mixup: float = 0.0
    ema: float = 0.0


@dataclass(frozen=True, slots=True)
class Photos:
    """Views with what is wanted for them.

    Attributes:
        views: where the inputs come from.
        wanted: float32[N, L].
        labels: int64[N], the first label of each photo, for accuracy and balance.
        attributes: float32[N, A], 1 or 0, not a number where nobody looked.
        share: float64[N], how often each photo is drawn; None for each photo once an epoch.
    """

    views: Views
    wanted: Targets
    labels: npt.NDArray[np.int64]
    attributes: Targets
    share: npt.NDArray[np.float64] | None = None


class Learner(nn.Module):
    """What learns in a phase: some blocks (or none) and the heads.

    Args:
        frozen: blocks in front of those that learn; they stay in inference and get no gradient.
        blocks: take what `frozen` gives; both are empty where the views are pooled features already.
        network: whose heads learn.
    """

    def __init__(self, frozen: nn.Module, blocks: nn.Module, network: RoomNetwork) -> None:
        super().__init__()
        self.frozen, self.blocks = frozen.requires_grad_(False), blocks
        self.head, self.attribute_head = network.head, network.attribute_head

    def forward(self, inputs: Tensor) -> tuple[Tensor, Tensor | None]:
        """Inputs of the views -> logits float32[N, L] and those of the attributes float32[N, A], if there are any."""
        with torch.no_grad():
            maps = self.frozen(inputs)
        maps = self.blocks(maps)
        summary = summarised(maps) if maps.ndim == 4 else maps
        return answered(summary, self.head, self.attribute_head)

    def train(self, mode: bool = True) -> "Learner":
        """As of any module, but the frozen blocks' BatchNorms stay as they are."""
        super().train(mode)
        self.frozen.eval()
        return self


@dataclass
class _State:
    """Where a phase stands; all of it is in a checkpoint."""

    step: int = 0
    best: float = float("inf")
    best_epoch: int = 0
    seconds: float = 0.0
    loss: float = 0.0  # sums over the photos of the running epoch
    right: float = 0.0
    seen: int = 0
    rows: int = 0  # of the log


class Fit:
    """One phase on a network, from its first step (or where an interrupted run stopped) to its last.

    Args:
        config: the run's.
        where: device and number format.
        network: learns in place.
        phase: what it goes through.
        frozen: blocks that stay as they are, in front of `blocks`; both are parts of the network's features.
        blocks: the part of the network's features that learns.
        train: what it learns from.
        val: what it is judged by after each epoch.
        folder: gets PHASE-last.pt, PHASE-best.pt, PHASE.csv and PHASE.png.

    Raises:
        TrainingError: an interrupted run is to be gone on from that was another one.
    """

    def __init__(
        self,
        config: Config,
        where: Compute,
        network: RoomNetwork,
        phase: Phase,
        *,
        frozen: nn.Module,
        blocks: nn.Module,
        train: Photos,
        val: Photos,
        folder: Path,
    ) -> None:
        self._config, self._where, self._network, self._phase = config, where, network, phase
        self._train, self._val, self._folder = train, val, folder
        self._began_from = digest(network)
        self._learner = Learner(frozen, blocks, network)
        self._learner.to(where.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._average = self._averaged()
        self._optimizer = self._optimiser()
        self._per_epoch = len(self._order(0))
        self._schedule = self._scheduler(max(1, self._per_epoch * phase.epochs))
        self._rare = rarity(train.attributes).to(where.device)
        self._state = _State()
        self._resume()
        self._log = CsvLog(folder / f"{phase.name}.csv", COLUMNS, keep=self._state.rows)
        self._began = time.monotonic()
        self._started = self._began - self._state.seconds

    def run(self) -> None:
        """Train; afterwards the network holds the best weights seen (by the loss on val).

        Raises:
            TrainingError: the loss is no longer a number, or a checkpoint cannot be written.
        """
        for epoch in range(self._state.step // self._per_epoch, self._phase.epochs):
            if self._stale(epoch):
                break
            rate = self._epoch(epoch)
            self._judge(epoch, rate)
        self._take_best()

    def _epoch(self, epoch: int) -> float:
        train, order = self._train, self._order(epoch)
        done = self._state.step - epoch * self._per_epoch
        began = saved = time.monotonic()
        count = 0
        with bar(None, sum(map(len, order)), f"{self._phase.name} {epoch + 1}/{self._phase.epochs}") as shown:
            shown.update(sum(map(len, order[:done])))
            for rows, inputs in zip(
                order[done:], train.views.prepare(order[done:], epoch, done), strict=True
            ):
                self.train_step(inputs, rows)
                count += len(rows)
                shown.set_postfix(
                    loss=f"{self._state.loss / self._state.seen:.3f}",
                    accuracy=f"{self._state.right / self._state.seen:.3f}",
                    refresh=False,
                )
                shown.update(len(rows))
                if self._state.step == (epoch + 1) * self._per_epoch:
                    break  # saved once it is judged, lest a run that is killed meanwhile skips that
                if time.monotonic() - saved > SAVE_EVERY:
                    self._save()
                    saved = time.monotonic()
                self._check_time()
        return count / max(1e-9, time.monotonic() - began)

    def train_step(self, inputs: Tensor, rows: npt.NDArray[np.int64]) -> None:
        """One step of the optimiser on one batch."""
        state, device, train = self._state, self._where.device, self._train
        torch.manual_seed(self._config.seed * 1_000_003 + state.step)
        wanted, seen = torch.from_numpy(train.wanted[rows]), torch.from_numpy(train.attributes[rows])
        inputs, wanted, seen = self._mix(inputs.to(device), wanted.to(device), seen.to(device))
        self._learner.train()
        with self._where.autocast():
            logits, attributes = self._learner(inputs)
        loss = -(wanted * logits.float().log_softmax(1)).sum(1).mean()
        total = loss
        if attributes is not None:
            total = loss + self._config.attribute_weight * attribute_loss(
                attributes.float(), seen, self._rare
            )
        self._optimizer.zero_grad(set_to_none=True)
        total.backward()
        nn.utils.clip_grad_norm_(self._learner.parameters(), 5.0)
        self._optimizer.step()
        self._schedule.step()
        if self._average is not None:
            self._average.update_parameters(self._learner)
        state.step += 1
        state.loss += float(loss.detach()) * len(rows)
        state.right += float((logits.detach().argmax(1).cpu().numpy() == train.labels[rows]).sum())
        state.seen += len(rows)
        if not np.isfinite(state.loss):
            raise TrainingError(
                "The loss is no longer a number; resume with a lower --lr, or --precision float32."
            )

    def _mix(self, inputs: Tensor, wanted: Tensor, seen: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Mixup (Zhang et al., arXiv 1710.09412); an attribute that was looked for on one photo alone is left out."""
        alpha = self._phase.mixup
        if not alpha:
            return inputs, wanted, seen
        rng = np.random.default_rng((self._config.seed, self._state.step))
        share = float(rng.beta(alpha, alpha))
        share = max(share, 1 - share)  # the same mixtures, and the first photo's label stays the likelier one
        other = torch.from_numpy(rng.permutation(len(inputs))).to(inputs.device)
        mixed = (share * part + (1 - share) * part[other] for part in (inputs, wanted, seen))
        return tuple(mixed)  # type: ignore[return-value]

    @torch.inference_mode()
    def _judge(self, epoch: int, rate: float) -> None:
        """Loss and accuracy on val; log, curves, checkpoints."""
        val = self._val
        learner = self._learner if self._average is None else self._average.module
        learner.eval()
        loss = right = 0.0
        parts = np.array_split(np.arange(len(val.labels)), max(1, len(val.labels) // 64))
        for rows, inputs in zip(parts, val.views.prepare(parts, 0), strict=True):
            with self._where.autocast():
                logits = learner(inputs.to(self._where.device))[0].float().cpu()
            loss -= float((torch.from_numpy(val.wanted[rows]) * logits.log_softmax(1)).sum())
            right += float((logits.argmax(1).numpy() == val.labels[rows]).sum())
        self._note(epoch, loss / len(val.labels), right / len(val.labels), rate, learner)

    def _note(
        self, epoch: int, val_loss: float, val_accuracy: float, rate: float, learner: nn.Module
    ) -> None:
        state = self._state
        figures = {
            "train_loss": state.loss / state.seen,
            "train_accuracy": state.right / state.seen,
            "val_loss": val_loss,
            "val_accuracy": val_accuracy,
            "photos_per_second": rate,
            "seconds": time.monotonic() - self._started,
        }
        self._log.add(phase=self._phase.name, epoch=epoch + 1, **figures)
        state.rows += 1
        print(
            f"{self._phase.name} {epoch + 1}: loss {figures['train_loss']:.4f}, "
            f"accuracy {figures['train_accuracy']:.2%}; "
            f"val loss {val_loss:.4f}, accuracy {val_accuracy:.2%}",
            flush=True,
        )
        if val_loss < state.best:
            state.best, state.best_epoch = val_loss, epoch + 1
            checkpoint.save(self._folder / f"{self._phase.name}-best.pt", {"learner": learner.state_dict()})
        state.loss = state.right = 0.0
        state.seen = 0
        self._save()
        plots.curves(self._folder / f"{self._phase.name}.csv", self._folder / f"{self._phase.name}.png")

    def _order(self, epoch: int) -> list[npt.NDArray[np.int64]]:
        """The photos of an epoch in batches: drawn by weight, equally many of each label, or each one once."""
        rng = np.random.default_rng((self._config.seed, epoch))
        labels, share = self._train.labels, self._train.share
        rows = np.arange(len(labels))
        if share is not None:
            rows = sampling.draw(share, self._config.draws or len(labels), rng)
        elif self._config.balance == "undersample":
            fewest = np.bincount(labels)[np.unique(labels)].min()
            rows = np.concatenate(
                [rng.permutation(rows[labels == label])[:fewest] for label in np.unique(labels)]
            )
        rows = rng.permutation(rows)
        return np.array_split(rows, max(1, round(len(rows) / self._config.batch_size)))

    def _optimiser(self) -> torch.optim.Optimizer:
        config, rate = self._config, self._phase.lr
        heads = [self._learner.head, self._learner.attribute_head]
        last = [p for head in heads if head is not None for p in head.parameters()]
        groups = []
        for parameters, times in ((list(self._learner.blocks.parameters()), 1.0), (last, config.head_times)):
            # Biases and BatchNorm's scales aren't decayed: they are one number a channel and carry no excess.
            for decayed in (True, False):
                chosen = [p for p in parameters if (p.ndim > 1) == decayed]
                decay = config.weight_decay if decayed else 0.0
                if chosen:
                    groups.append({"params": chosen, "lr": rate * times, "weight_decay": decay})
        if config.optimizer == "rmsprop":
            return torch.optim.RMSprop([{**group, "weight_decay": 0.0} for group in groups], alpha=0.9)
        return torch.optim.AdamW(groups)

    def _scheduler(self, steps: int) -> LRScheduler:
        if self._config.schedule == "constant":
            return ConstantLR(self._optimizer, factor=1.0)
        if self._config.schedule == "cosine":
            rise = max(1, steps // 40)
            return LambdaLR(
                self._optimizer,
                lambda step: min((step + 1) / rise, 0.5 + 0.5 * math.cos(math.pi * min(1.0, step / steps))),
            )
        # In fewer than ten steps, PyTorch's rise has no length and it divides by that.
        peaks = [group["lr"] for group in self._optimizer.param_groups]
        return OneCycleLR(self._optimizer, max_lr=peaks, total_steps=max(10, steps + 1), pct_start=0.2)

    def _averaged(self) -> AveragedModel | None:
        decay = self._phase.ema
        if not decay:
            return None
        return AveragedModel(self._learner, multi_avg_fn=get_ema_multi_avg_fn(decay), use_buffers=True)  # type: ignore[no-untyped-call]

    def _stale(self, epoch: int) -> bool:
        return bool(self._config.patience) and epoch - self._state.best_epoch >= self._config.patience

    def _check_time(self) -> None:
        limit = self._config.max_minutes
        if limit and time.monotonic() - self._began > limit * 60.0:
            self._save()
            raise TrainingError(
                f"Stopped after {limit:g} minutes, as --max-minutes says; repeat the command with --resume to go on."
            )

    def _save(self) -> None:
        self._state.seconds = time.monotonic() - self._started
        state: dict[str, Any] = {
            "key": self._key(),
            "learner": self._learner.state_dict(),
            "average": None if self._average is None else self._average.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "schedule": self._schedule.state_dict(),
            "state": {name: getattr(self._state, name) for name in self._state.__dataclass_fields__},
        }
        checkpoint.save(self._folder / f"{self._phase.name}-last.pt", state)

    def _resume(self) -> None:
        last = self._folder / f"{self._phase.name}-last.pt"
        if not self._config.resume or not last.exists():
            return
        state = checkpoint.load(last)
        if state.get("key") != self._key():
            raise TrainingError(
                f"{last} was made with another configuration, or from other weights; "
                "leave --resume out to start this phase anew."
            )
        try:
            self._learner.load_state_dict(state["learner"])
            if self._average is not None:
                self._average.load_state_dict(state["average"])
            self._optimizer.load_state_dict(state["optimizer"])
            self._schedule.load_state_dict(state["schedule"])
            self._state = _State(**state["state"])
        except (RuntimeError, ValueError, KeyError, TypeError) as error:
            raise TrainingError(
                f"{last} was made for other labels or photos; leave --resume out to start this phase anew."
            ) from error
        print(f"Resumed {self._phase.name} after step {self._state.step}.", flush=True)

    def _key(self) -> str:
        """What must be the same for a checkpoint to be gone on from."""
        values = self._config.to_dict()
        options = {name: values[name] for name in mattering(Shared, Start, Catalogue, Train)}
        return repr((self._phase, options, self._began_from))

    def take_last(self) -> None:
        """After `run`: let the network hold the weights of the last epoch (averaged, if `ema` says so)."""
        path = self._folder / f"{self._phase.name}-last.pt"
        if not self._state.step:
            return
        last = checkpoint.load(path)
        if last["average"] is None:
            self._learner.load_state_dict(last["learner"])
        elif self._average is not None:
            self._average.load_state_dict(last["average"])
            self._learner.load_state_dict(self._average.module.state_dict())

    def _take_best(self) -> None:
        best = self._folder / f"{self._phase.name}-best.pt"
        if self._state.best_epoch and best.exists():
            self._learner.load_state_dict(checkpoint.load(best)["learner"])
        self._learner.eval()
        self._network.cpu()


def attribute_loss(logits: Tensor, seen: Tensor, rare: Tensor) -> Tensor:
    """Mean binary cross-entropy over the cells that somebody looked at; 0 where there is none.

    Args:
        logits: float32[N, A].
        seen: float32[N, A], 1, 0, or not a number where nobody looked.
        rare: float32[A], the weight of what is there against what isn't.
    """
    known = ~seen.isnan()
    loss = nn.functional.binary_cross_entropy_with_logits(
        logits, seen.nan_to_num(), pos_weight=rare, reduction="none"
    )
    return (loss * known).sum() / known.sum().clamp(min=1)


def rarity(seen: Targets) -> Tensor:
    """float32[A]: how much more a photo with the attribute counts, the root of how much rarer it is.

    The whole ratio would let a handful of washing machines drown every other photo; calibrate sets right what
    this does to probabilities.
    """
    there, absent = np.nansum(seen == 1, 0), np.nansum(seen == 0, 0)
    return torch.from_numpy(np.sqrt(np.maximum(absent, 1) / np.maximum(there, 1)).astype(np.float32))


def save_network(path: Path, network: RoomNetwork, config: Config, **more: Any) -> None:
    """Write a network as `training.network.load_checkpoint` reads it; `more` is kept beside it.

    Raises:
        TrainingError: the disk is full.
    """
    state = {
        "labels": list(network.labels),
        "dense": network.dense,
        "dropout": network.dropout,
        "attributes": list(network.attributes),
        "folded": network.folded,
        "network": network.state_dict(),
        "config": config.to_dict(),
        "trained": datetime.date.today().isoformat(),
        **more,
    }
    checkpoint.save(path, state)
