"""The step calibrate: one temperature that makes confidence honest (Guo et al., arXiv 1706.04599)."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from training.checkpoint import replace_text
from training.config import Config
from training.metrics import calibration_error
from training.predictor import batches, chosen_split, open_checkpoint, sha256, truths
from training.table import Entry, read

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def run(config: Config) -> None:
    """Write RUN/calibration.json, which evaluate and export apply to the checkpoint it was made for.

    Raises:
        TrainingError: there is no catalogue or checkpoint.
    """
    predictor = open_checkpoint(config)
    entries = chosen_split(read(config), "val")
    truth, _ = truths(entries, predictor.labels)
    logits = np.concatenate([predictor.logits(p) for p in batches(entries, config, "Calibrating")]).astype(
        np.float64
    )
    found = fit(logits, truth)
    result = {
        "temperature": found,
        "checkpoint_sha256": sha256(predictor.path),
        "photos": len(entries),
        "nll_before": nll(logits, truth, 1.0),
        "nll_after": nll(logits, truth, found),
        "ece_before": error(logits, truth, 1.0),
        "ece_after": error(logits, truth, found),
        "ece_crossed": crossed(logits, truth, entries, config.seed),
    }
    replace_text(config.calibration_json, json.dumps(result, indent=1) + "\n")
    print(sentence(result))


def sentence(result: dict[str, Any]) -> str:
    """The result in words."""
    return (
        f"Temperature {result['temperature']:.3f}: expected calibration error "
        f"{100 * result['ece_before']:.1f} % before, {100 * result['ece_after']:.1f} % after "
        f"(fitted on one half of the listings and measured on the other: {100 * result['ece_crossed']:.1f} %)."
    )


def fit(logits: Floats, truth: Integers) -> float:
    """The temperature with the least negative log-likelihood, by L-BFGS on its logarithm.

    Args:
        logits: float64[N, L].
        truth: int[N].
    """
    inputs, targets = torch.from_numpy(logits), torch.from_numpy(truth)
    log_t = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([log_t], max_iter=100, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        loss = torch.nn.functional.cross_entropy(inputs / log_t.exp(), targets)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    # A perfect or hopeless fit would drive it to 0 or infinity; nobody gains from confidence beyond these.
    return float(log_t.detach().exp().clamp(0.05, 20))


def probabilities(logits: Floats, temperature: float) -> Floats:
    """softmax(logits / temperature) as float64[N, L]."""
    scaled = logits / temperature
    powers = np.exp(scaled - scaled.max(1, keepdims=True))
    answer: Floats = powers / powers.sum(1, keepdims=True)
    return answer


def nll(logits: Floats, truth: Integers, temperature: float) -> float:
    """Mean negative log-likelihood of the labels."""
    likely = probabilities(logits, temperature)[np.arange(len(truth)), truth]
    return float(-np.log(np.maximum(likely, 1e-300)).mean())


def error(logits: Floats, truth: Integers, temperature: float) -> float:
    """Expected calibration error of the top label."""
    p = probabilities(logits, temperature)
    return calibration_error(p.max(1), p.argmax(1) == truth)


def crossed(logits: Floats, truth: Integers, entries: Sequence[Entry], seed: int) -> float:
    """Expected calibration error when each half of the listings is judged by the temperature of the other."""
    groups = [entry.listing or entry.file for entry in entries]
    names = sorted(set(groups))
    drawn = np.random.default_rng(seed).permutation(len(names))
    side = dict(zip(names, drawn % 2 == 0, strict=True))
    first = np.array([side[group] for group in groups])
    if first.all() or not first.any():
        return error(logits, truth, fit(logits, truth))
    p = np.empty_like(logits)
    for half in (first, ~first):
        p[half] = probabilities(logits[half], fit(logits[~half], truth[~half]))
    return calibration_error(p.max(1), p.argmax(1) == truth)
