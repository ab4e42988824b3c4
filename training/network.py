"""The network: InceptionV3 with RE-Tagger's classifier, and a layer for attributes beside it.

The classifier sees the mean of each channel over the last map, which is what a room is. The attributes' layer sees each
channel's peak, too: a toilet fills a corner of the photo, and a mean over all of it says little of a corner.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from pytorchcv.models.inceptionv3 import inceptionv3
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from training import checkpoint
from training.config import suggest
from training.errors import TrainingError
from training.inception import BLOCKS, FEATURES

SUMMARY = 2 * FEATURES  # what the attributes' layer sees
_LAYER = "attribute_head.1.weight"


def normalise(photos: Tensor) -> Tensor:
    """uint8[N, H, W, 3] -> float32[N, 3, H, W] in -1..1, as Keras' InceptionV3 takes it; channels-last in memory."""
    return photos.permute(0, 3, 1, 2).float() / 127.5 - 1.0


class RoomNetwork(nn.Module):
    """InceptionV3 whose classifier is global average pooling, an optional dense layer, dropout, a linear layer.

    RE-Tagger's head (arXiv 2207.05696); the softmax is in the loss while training and in the graph when exported.

    Attributes:
        labels: what it can say, in the order of its outputs.
        attributes: what else it looks for, such as a fireplace; a photo has any number of them.
        features: the convolutional part, float32[N, 3, H, W] -> float32[N, 2048, h, w]; H and W at least 75.
        head: float32[N, 2048] -> logits float32[N, len(labels)].
        attribute_head: float32[N, 4096] -> logits float32[N, len(attributes)], each independent of the others;
            None where there are none.
    """

    def __init__(
        self,
        labels: Sequence[str],
        *,
        dense: int = 0,
        dropout: float = 0.5,
        attributes: Sequence[str] = (),
        folded: bool = False,
    ) -> None:
        super().__init__()
        self.labels = tuple(labels)
        self.dense, self.dropout = dense, dropout
        self.features = inceptionv3().features
        del (
            self.features.final_pool
        )  # it fits 299x299 alone; the mean in pooled() is the same and fits any size
        for module in self.features.modules():
            if isinstance(module, nn.AvgPool2d):
                module.count_include_pad = False  # as in Keras, where the base weights come from
        wide = dense or FEATURES
        hidden = [nn.Linear(FEATURES, dense), nn.ReLU()] if dense else []
        self.head = nn.Sequential(*hidden, nn.Dropout(dropout), nn.Linear(wide, len(self.labels)))
        self.look_for(attributes)
        if folded:
            fold(self.features)

    def look_for(self, attributes: Sequence[str]) -> None:
        """Give it a new layer for these attributes, or none."""
        self.attributes = tuple(attributes)
        layer = nn.Linear(SUMMARY, len(attributes)) if attributes else None
        self.attribute_head = None if layer is None else nn.Sequential(nn.Dropout(self.dropout), layer)

    @property
    def folded(self) -> bool:
        """Whether BatchNorm is part of the convolutions, as in a network that goes on from an exported file."""
        return not any(isinstance(module, nn.BatchNorm2d) for module in self.features.modules())

    def forward(self, photos: Tensor) -> Tensor:
        """Normalised photos float32[N, 3, H, W] -> logits float32[N, len(labels)]."""
        logits: Tensor = self.head(self.pooled(photos))
        return logits

    def pooled(self, photos: Tensor) -> Tensor:
        """Normalised photos float32[N, 3, H, W] -> pooled features float32[N, 2048]."""
        maps: Tensor = self.features(photos)
        return maps.mean((2, 3))

    def summary(self, photos: Tensor) -> Tensor:
        """Normalised photos float32[N, 3, H, W] -> what the heads see, float32[N, 4096]; see `summarised`."""
        return summarised(self.features(photos))

    def split_at(self, last: str) -> tuple[nn.Sequential, nn.Sequential]:
        """The features as two parts that share weights with this network: up to and with block `last`, and the rest.

        Args:
            last: a block by torchvision's name, such as "Mixed_6c"; "" leaves the first part empty.

        Raises:
            TrainingError: there is no such block.
        """
        if last and last not in BLOCKS:
            raise TrainingError(f"InceptionV3 has no block {last}.{suggest(last, list(BLOCKS))}")
        blocks = [self.features.get_submodule(name) for name in BLOCKS.values()]
        pools = {2: self.features.init_block.pool1, 4: self.features.init_block.pool2}
        count = list(BLOCKS).index(last) + 1 if last else 0
        parts: tuple[list[nn.Module], list[nn.Module]] = ([], [])
        for i, block in enumerate(blocks):
            part = parts[i >= count]
            part.append(block)
            if i in pools:
                part.append(pools[i])
        return nn.Sequential(*parts[0]), nn.Sequential(*parts[1])


def summarised(maps: Tensor) -> Tensor:
    """The last maps float32[N, 2048, h, w] -> each channel's mean, then each one's peak: float32[N, 4096]."""
    return torch.cat([maps.mean((2, 3)), maps.amax((2, 3))], 1)


def answered(
    summary: Tensor, head: nn.Module, attribute_head: nn.Module | None
) -> tuple[Tensor, Tensor | None]:
    """What `summarised` gives -> logits float32[N, L] and those of the attributes float32[N, A], if there are any."""
    return head(summary[:, :FEATURES]), None if attribute_head is None else attribute_head(summary)


def widened(weight: Tensor) -> Tensor:
    """An attributes' layer float32[A, 2048] of older files, which saw no peaks, as float32[A, 4096]."""
    missing = SUMMARY - weight.shape[1]
    return nn.functional.pad(weight, (0, missing)) if missing == SUMMARY - FEATURES else weight


def fold(part: nn.Module) -> None:
    """Make the BatchNorms in `part` parts of their convolutions, which gain a bias (computed in float64)."""
    training = part.training
    part.eval()
    for block in part.modules():
        convolution, norm = getattr(block, "conv", None), getattr(block, "bn", None)
        if isinstance(convolution, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
            fused = fuse_conv_bn_eval(convolution.double(), norm.double())
            block.conv = fused.float()
            block.bn = nn.Identity()
    part.train(training)


def load_checkpoint(path: Path) -> tuple[RoomNetwork, dict[str, Any]]:
    """The network of a checkpoint, in inference mode, and what else the checkpoint records.

    Returns:
        The network, and `labels`, `config` (as of `Config.to_dict`), `trained` (ISO date) and more.

    Raises:
        TrainingError: it is missing or damaged, or of another network.
    """
    state = checkpoint.load(path)
    try:
        network = RoomNetwork(
            state["labels"],
            dense=state["dense"],
            dropout=state["dropout"],
            attributes=state.get("attributes", ()),
            folded=state.get("folded", False),
        )
        weights = state.pop("network")
        if network.attributes:
            weights[_LAYER] = widened(weights[_LAYER])
        network.load_state_dict(weights)
    except (KeyError, RuntimeError) as error:
        raise TrainingError(f"The checkpoint {path} is damaged or no checkpoint of this program.") from error
    return network.eval(), state
