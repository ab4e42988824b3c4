"""The optimiser's loop: epochs over views, on label and teacher losses, resumable to the same result.

Everything random in a step is seeded by the step's number, and a checkpoint holds all that the next step depends on:
a run that was killed goes on from its last checkpoint to the weights that it would have reached anyway.
"""

import dataclasses
import datetime
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import ConstantLR, LRScheduler, OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from training import checkpoint, plots
from training.compute import Compute
from training.config import SHARED, SMALLEST, Config
from training.errors import TrainingError
from training.network import FEATURES, RoomNetwork
from training.progress import CsvLog, bar
from training.targets import Targets
from training.views import Batch, Views, digest

_SAVE_EVERY = 120.0  # seconds between two checkpoints inside an epoch
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
        distill: weight of the loss on the teacher's features; 0 for none.
        mixup: alpha of mixup's Beta distribution; 0 for none.
        stop_after: end the schedule early after so many epochs; 0 for not.
        ema: decay a step of the moving average of the weights that is judged and kept; 0 for none.
        part: smallest share of a side that a random part of the inputs keeps, in every other step; 1 for none.
    """

    name: str
    epochs: int
    lr: float
    distill: float = 0.0
    mixup: float = 0.0
    stop_after: int = 0
    ema: float = 0.0
    part: float = 1.0


@dataclass(frozen=True, slots=True)
class Photos:
    """Views with what is wanted for them.

    Attributes:
        views: where the inputs come from.
        wanted: float32[N, L].
        labels: int64[N], the first label of each photo, for accuracy and balance.
    """

    views: Views
    wanted: Targets
    labels: npt.NDArray[np.int64]


class Learner(nn.Module):
    """What learns in a phase: some blocks (or none), the head, and the map to the teacher's features.

    Args:
        blocks: take what the views give; an empty Sequential where the views are pooled features already.
        head: of the network.
        features: width of the teacher's features; 0 without a teacher.
    """

    def __init__(self, blocks: nn.Module, head: nn.Module, features: int) -> None:
        super().__init__()
        self.blocks, self.head = blocks, head
        self.projection = nn.Linear(FEATURES, features) if features else None

    def forward(self, inputs: Tensor) -> tuple[Tensor, Tensor | None]:
        """Inputs of the views -> logits float32[N, L] and projected features float32[N, D] or None."""
        maps = self.blocks(inputs)
        pooled = maps.mean((2, 3)) if maps.ndim == 4 else maps
        return self.head(pooled), None if self.projection is None else self.projection(pooled)


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
    """Runs one phase on a network.

    Args:
        config: the run's.
        where: device and number format.
        network: whose parts `blocks` and head learn in place.
        blocks: the part of the network's features that learns.
        folder: gets PHASE-last.pt, PHASE-best.pt, PHASE.csv and PHASE.png.
        projection: the map to the teacher's features to start from, as an earlier `run` returned it.
    """

    def __init__(
        self,
        config: Config,
        where: Compute,
        network: RoomNetwork,
        blocks: nn.Module,
        *,
        folder: Path,
        projection: dict[str, Tensor] | None = None,
    ) -> None:
        self._config, self._where, self._network = config, where, network
        self._blocks, self._folder, self._projection = blocks, folder, projection

    def run(self, phase: Phase, train: Photos, val: Photos) -> dict[str, Tensor] | None:
        """Train; afterwards the network holds the best weights seen (by the loss on val).

        Returns:
            The map to the teacher's features as learnt, None without a teacher.

        Raises:
            TrainingError: the loss is no longer a number, or a checkpoint cannot be written.
        """
        self._phase = phase
        mean, deviation = self._standard(train.views, phase)
        self._began_from = digest(self._blocks) + digest(self._network.head)
        self._learner = Learner(self._blocks, self._network.head, 0 if mean is None else len(mean))
        if self._projection is not None and self._learner.projection is not None:
            self._learner.projection.load_state_dict(self._projection)
        self._learner.to(self._where.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._mean, self._deviation = mean, deviation
        self._average = self._averaged()
        self._optimizer = self._optimiser()
        per_epoch = len(self._order(train, 0))
        self._schedule = self._scheduler(max(1, per_epoch * phase.epochs))
        self._state = _State()
        self._resume()
        self._log = CsvLog(self._folder / f"{phase.name}.csv", COLUMNS, keep=self._state.rows)
        self._began = time.monotonic()
        self._started = self._began - self._state.seconds
        self._epochs(train, val, per_epoch)
        reached = self._learner if self._average is None else self._average.module
        self._last = {name: tensor.cpu().clone() for name, tensor in reached.state_dict().items()}
        self._take_best()
        return None if self._learner.projection is None else self._learner.projection.state_dict()

    def take_last(self) -> None:
        """After `run`: let the network hold the weights of the last epoch (averaged, if `ema` says so)."""
        self._learner.load_state_dict(self._last)

    def _epochs(self, train: Photos, val: Photos, per_epoch: int) -> None:
        for epoch in range(self._state.step // per_epoch, self._phase.stop_after or self._phase.epochs):
            if self._stale(epoch):
                return
            rate = self._epoch(train, epoch, per_epoch)
            self._judge(val, epoch, rate)

    def _epoch(self, train: Photos, epoch: int, per_epoch: int) -> float:
        order = self._order(train, epoch)
        done = self._state.step - epoch * per_epoch
        began = saved = time.monotonic()
        count = 0
        with bar(None, sum(map(len, order)), f"{self._phase.name} {epoch + 1}/{self._phase.epochs}") as shown:
            shown.update(sum(map(len, order[:done])))
            for rows, batch in zip(order[done:], train.views.prepare(order[done:], epoch), strict=True):
                self._step(batch, torch.from_numpy(train.wanted[rows]), train.labels[rows])
                count += len(rows)
                shown.set_postfix(
                    loss=f"{self._state.loss / self._state.seen:.3f}",
                    accuracy=f"{self._state.right / self._state.seen:.3f}",
                    refresh=False,
                )
                shown.update(len(rows))
                if self._state.step == (epoch + 1) * per_epoch:
                    break  # saved once it is judged, lest a run that is killed meanwhile skips that
                if time.monotonic() - saved > _SAVE_EVERY:
                    self._save()
                    saved = time.monotonic()
                self._check_time()
        return count / max(1e-9, time.monotonic() - began)

    def _step(self, batch: Batch, wanted: Tensor, labels: npt.NDArray[np.int64]) -> None:
        state, device = self._state, self._where.device
        torch.manual_seed(self._config.seed * 1_000_003 + state.step)
        inputs, wanted = batch.inputs.to(device), wanted.to(device)
        features = (
            None if batch.features is None or self._mean is None else self._standardised(batch.features)
        )
        if self._takes_part():
            inputs, features = self._part(inputs), None  # the teacher saw the whole
        inputs, wanted, features = self._mix(inputs, wanted, features)
        self._learner.train()
        with self._where.autocast():
            logits, projected = self._learner(inputs)
        loss = -(wanted * logits.float().log_softmax(1)).sum(1).mean()
        total = loss
        if projected is not None and features is not None:
            total = loss + self._phase.distill * (projected.float() - features).square().mean()
        self._optimizer.zero_grad(set_to_none=True)
        total.backward()
        nn.utils.clip_grad_norm_(self._learner.parameters(), 5.0)
        self._optimizer.step()
        self._schedule.step()
        if self._average is not None:
            self._average.update_parameters(self._learner)
        state.step += 1
        state.loss += float(loss.detach()) * len(labels)
        state.right += float((logits.detach().argmax(1).cpu().numpy() == labels).sum())
        state.seen += len(labels)
        if not np.isfinite(state.loss):
            raise TrainingError(
                "The loss is no longer a number; resume with a lower --lr or --restore-lr, or --precision float32."
            )

    def _takes_part(self) -> bool:
        return self._phase.part < 1.0 and self._state.step % 2 == 1

    def _part(self, inputs: Tensor) -> Tensor:
        """A random part of the photos, or of their maps behind frozen blocks, at its own scale.

        Cropping maps costs nothing where cropping a photo would cost the frozen blocks anew, and fewer places are
        fewer sums. Objects keep the size they have when the whole photo is classified (arXiv 1906.06423).
        """
        rng = np.random.default_rng((self._config.seed, self._state.step, 1))
        least = max(self._phase.part, SMALLEST / self._config.image_size)
        sides = [math.ceil(side * rng.uniform(least, 1.0)) for side in inputs.shape[2:]]
        top, left = (
            int(rng.integers(0, whole - side + 1))
            for whole, side in zip(inputs.shape[2:], sides, strict=True)
        )
        part = inputs[:, :, top : top + sides[0], left : left + sides[1]]
        return part.contiguous(memory_format=torch.channels_last)

    def _mix(
        self, inputs: Tensor, wanted: Tensor, features: Tensor | None
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """Mixup (Zhang et al., arXiv 1710.09412); of activations where blocks are frozen (arXiv 1806.05236)."""
        alpha = self._phase.mixup
        if not alpha:
            return inputs, wanted, features
        rng = np.random.default_rng((self._config.seed, self._state.step))
        share = float(rng.beta(alpha, alpha))
        share = max(share, 1 - share)  # the same mixtures, and the first photo's label stays the likelier one
        other = torch.from_numpy(rng.permutation(len(inputs))).to(inputs.device)
        mixed = (x if x is None else share * x + (1 - share) * x[other] for x in (inputs, wanted, features))
        return tuple(mixed)  # type: ignore[return-value]

    @torch.inference_mode()
    def _judge(self, val: Photos, epoch: int, rate: float) -> None:
        """Loss and accuracy on val; log, curves, checkpoints."""
        learner = self._learner if self._average is None else self._average.module
        learner.eval()
        loss = right = 0.0
        parts = np.array_split(np.arange(len(val.labels)), max(1, len(val.labels) // 64))
        for rows, batch in zip(parts, val.views.prepare(parts, 0), strict=True):
            with self._where.autocast():
                logits = learner(batch.inputs.to(self._where.device))[0].float().cpu()
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

    def _order(self, train: Photos, epoch: int) -> list[npt.NDArray[np.int64]]:
        """The photos of an epoch in batches; with balance "undersample", equally many of each label."""
        rng = np.random.default_rng((self._config.seed, epoch))
        rows = np.arange(len(train.labels))
        if self._config.balance == "undersample":
            fewest = np.bincount(train.labels)[np.unique(train.labels)].min()
            rows = np.concatenate(
                [rng.permutation(rows[train.labels == label])[:fewest] for label in np.unique(train.labels)]
            )
        rows = rng.permutation(rows)
        return np.array_split(rows, max(1, round(len(rows) / self._config.batch_size)))

    def _optimiser(self) -> torch.optim.Optimizer:
        config, rate = self._config, self._phase.lr
        if config.optimizer == "rmsprop":
            return torch.optim.RMSprop(self._learner.parameters(), lr=rate, alpha=0.9)
        # Biases and BatchNorm's scales aren't decayed: they are one number a channel and carry no excess.
        decayed = [p for p in self._learner.parameters() if p.ndim > 1]
        plain = [p for p in self._learner.parameters() if p.ndim <= 1]
        groups = [
            {"params": decayed, "weight_decay": config.weight_decay},
            {"params": plain, "weight_decay": 0.0},
        ]
        return torch.optim.AdamW(groups, lr=rate)

    def _scheduler(self, steps: int) -> LRScheduler:
        if self._config.schedule == "constant":
            return ConstantLR(self._optimizer, factor=1.0)
        # In fewer than ten steps, PyTorch's rise has no length and it divides by that.
        return OneCycleLR(
            self._optimizer, max_lr=self._phase.lr, total_steps=max(10, steps + 1), pct_start=0.2
        )

    def _averaged(self) -> AveragedModel | None:
        decay = self._phase.ema
        if not decay:
            return None
        return AveragedModel(self._learner, multi_avg_fn=get_ema_multi_avg_fn(decay), use_buffers=True)  # type: ignore[no-untyped-call]

    def _standard(self, views: Views, phase: Phase) -> tuple[Tensor | None, Tensor | None]:
        """Mean and deviation of the teacher's features, float32[D] each."""
        features = getattr(views, "features", None)
        if features is None or not phase.distill:
            return None, None
        flat = features.reshape(-1, features.shape[-1])
        deviation = torch.from_numpy(flat.std(0) + 1e-6).float().to(self._where.device)
        return torch.from_numpy(flat.mean(0)).float().to(self._where.device), deviation

    def _standardised(self, features: Tensor) -> Tensor:
        assert self._mean is not None
        assert self._deviation is not None
        return (features.to(self._where.device) - self._mean) / self._deviation

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
        mattering = {name: values[name] for name in matters(self._phase.name)}
        return repr((self._phase, mattering, self._began_from))

    def _take_best(self) -> None:
        best = self._folder / f"{self._phase.name}-best.pt"
        if self._state.best_epoch and best.exists():
            self._learner.load_state_dict(checkpoint.load(best)["learner"])
        self._learner.eval()
        self._network.cpu()


# Fields that change how a step runs, not what it computes; the weights behind `start` are named by their digest.
_FREE = {"preset", "run", "data", "labels", "resume", "max_minutes", "workers", "threads", "device", "start"}
# Fields of the group train that restoring doesn't read.
_LATER = {
    "head_epochs",
    "head_lr",
    "epochs",
    "lr",
    "ema",
    "mixup",
    "synthetic_graphics",
    "train_frozen_until",
    "train_part",
}
_LATER |= {"train_views", "train_distill_weight"}


def matters(phase: str) -> list[str]:
    """The fields of the configuration that the result of a phase depends on."""
    group = {f.name: f.metadata["group"] for f in dataclasses.fields(Config)}
    if phase == "restore":
        groups, free = {SHARED, "base", "train", "restore"}, _FREE | _LATER
    else:
        groups, free = {SHARED, "base", "train"}, _FREE
    return [name for name in group if name == "soft_weight" or (group[name] in groups and name not in free)]


def save_network(path: Path, network: RoomNetwork, config: Config, **more: Any) -> None:
    """Write a network as `training.network.load_checkpoint` reads it; `more` is kept beside it.

    Raises:
        TrainingError: the disk is full.
    """
    state = {
        "labels": list(network.labels),
        "dense": network.dense,
        "dropout": network.dropout,
        "network": network.state_dict(),
        "config": config.to_dict(),
        "trained": datetime.date.today().isoformat(),
        **more,
    }
    checkpoint.save(path, state)


def photos(views: Views, wanted: Targets, names: Sequence[str], labels: Sequence[str]) -> Photos:
    """Views with their targets; `names` are the photos' first labels, `labels` the network's."""
    index = {label: i for i, label in enumerate(labels)}
    return Photos(views, wanted, np.array([index[name] for name in names], np.int64))
