"""Where and how a step computes: device, threads, number format."""

import contextlib
import os
from dataclasses import dataclass

import torch

from training.config import Config
from training.errors import TrainingError


@dataclass(frozen=True, slots=True)
class Compute:
    """The device and the number format of a step.

    Attributes:
        device: cpu or cuda.
        threads: processor threads that PyTorch and onnxruntime use.
        half: compute in bfloat16 where that is safe (autocast); parameters stay float32.
    """

    device: torch.device
    threads: int
    half: bool

    def autocast(self) -> contextlib.AbstractContextManager[object]:
        """The context that forward passes run in."""
        if not self.half:
            return contextlib.nullcontext()
        return torch.autocast(self.device.type, torch.bfloat16)


def compute(config: Config) -> Compute:
    """What `config` asks for on this machine; seeds PyTorch and sets its threads.

    Raises:
        TrainingError: a GPU is asked for, and there is none.
    """
    cuda = torch.cuda.is_available()
    if config.device == "cuda" and not cuda:
        raise TrainingError(
            "--device cuda: PyTorch finds no GPU here; leave the flag out to use the processor."
        )
    device = torch.device("cuda" if cuda and config.device != "cpu" else "cpu")
    threads = config.threads or os.cpu_count() or 1
    torch.set_num_threads(threads)
    torch.manual_seed(config.seed)
    half = config.precision == "bfloat16" or (config.precision == "auto" and fast_bfloat16(device))
    return Compute(device, threads, half)


def fast_bfloat16(device: torch.device) -> bool:
    """Without instructions of its own (AMX, AVX-512 BF16), bfloat16 was measured at a tenth of float32's speed."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    found = torch.cpu.get_capabilities()
    return bool(found.get("amx_bf16") or found.get("avx512_bf16"))
