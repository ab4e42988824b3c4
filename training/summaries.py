"""What the heads of a network see of photos, computed once."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from training.compute import Compute
from training.config import Config
from training.network import RoomNetwork
from training.progress import bar
from training.table import Entry
from training.views import LivePhotos


@torch.no_grad()  # not inference_mode: the network moves in here, and may learn afterwards
def summaries(
    config: Config, where: Compute, network: RoomNetwork, entries: Sequence[Entry], strength: str
) -> npt.NDArray[np.float32]:
    """Of each photo, varied as `strength` says, float32[N, 4096]; see `network.summarised`.

    Raises:
        TrainingError: a photo cannot be read.
    """
    views = LivePhotos(
        entries, size=config.image_size, strength=strength, seed=config.seed + 1, workers=config.workers
    )
    network.eval().to(where.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    parts = np.array_split(np.arange(len(entries)), max(1, len(entries) // config.batch_size))
    found = []
    with bar(None, len(entries), "Features in front of the heads") as shown:
        for photos in views.prepare(parts, 0):
            with where.autocast():
                found.append(network.summary(photos.to(where.device)).float().cpu().numpy())
            shown.update(len(photos))
    network.cpu()
    return np.concatenate(found)
