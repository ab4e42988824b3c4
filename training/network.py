"""The network: InceptionV3 with RE-Tagger's classifier, and how base weights are loaded into it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from pytorchcv.models.inceptionv3 import inceptionv3
from safetensors.torch import load_file
from torch import Tensor, nn

from training import checkpoint
from training.config import suggest
from training.errors import TrainingError

FEATURES = 2048  # channels of the pooled features, InceptionV3's last layer

# torchvision's names for InceptionV3's blocks, in the order of the layers, and pytorchcv's.
BLOCKS: dict[str, str] = {
    "Conv2d_1a_3x3": "init_block.conv1",
    "Conv2d_2a_3x3": "init_block.conv2",
    "Conv2d_2b_3x3": "init_block.conv3",
    "Conv2d_3b_1x1": "init_block.conv4",
    "Conv2d_4a_3x3": "init_block.conv5",
    "Mixed_5b": "stage1.unit1",
    "Mixed_5c": "stage1.unit2",
    "Mixed_5d": "stage1.unit3",
    "Mixed_6a": "stage2.unit1",
    "Mixed_6b": "stage2.unit2",
    "Mixed_6c": "stage2.unit3",
    "Mixed_6d": "stage2.unit4",
    "Mixed_6e": "stage2.unit5",
    "Mixed_7a": "stage3.unit1",
    "Mixed_7b": "stage3.unit2",
    "Mixed_7c": "stage3.unit3",
}
# Within a block, torchvision's branches and pytorchcv's.
_A = {
    "branch1x1": "branch1.conv",
    "branch5x5_1": "branch2.conv_list.conv1",
    "branch5x5_2": "branch2.conv_list.conv2",
    "branch3x3dbl_1": "branch3.conv_list.conv1",
    "branch3x3dbl_2": "branch3.conv_list.conv2",
    "branch3x3dbl_3": "branch3.conv_list.conv3",
    "branch_pool": "branch4.conv",
}
_REDUCTION_A = {
    "branch3x3": "branch1.conv_list.conv1",
    "branch3x3dbl_1": "branch2.conv_list.conv1",
    "branch3x3dbl_2": "branch2.conv_list.conv2",
    "branch3x3dbl_3": "branch2.conv_list.conv3",
}
_B = {
    "branch1x1": "branch1.conv",
    **{f"branch7x7_{i}": f"branch2.conv_list.conv{i}" for i in (1, 2, 3)},
    **{f"branch7x7dbl_{i}": f"branch3.conv_list.conv{i}" for i in (1, 2, 3, 4, 5)},
    "branch_pool": "branch4.conv",
}
_REDUCTION_B = {
    "branch3x3_1": "branch1.conv_list.conv1",
    "branch3x3_2": "branch1.conv_list.conv2",
    **{f"branch7x7x3_{i}": f"branch2.conv_list.conv{i}" for i in (1, 2, 3, 4)},
}
_C = {
    "branch1x1": "branch1.conv",
    "branch3x3_1": "branch2.conv_list.conv1",
    "branch3x3_2a": "branch2.conv1x3",
    "branch3x3_2b": "branch2.conv3x1",
    "branch3x3dbl_1": "branch3.conv_list.conv1",
    "branch3x3dbl_2": "branch3.conv_list.conv2",
    "branch3x3dbl_3a": "branch3.conv1x3",
    "branch3x3dbl_3b": "branch3.conv3x1",
    "branch_pool": "branch4.conv",
}
_BRANCHES: dict[str, dict[str, str]] = {
    "Mixed_6a": _REDUCTION_A,
    "Mixed_7a": _REDUCTION_B,
    **dict.fromkeys(("Mixed_5b", "Mixed_5c", "Mixed_5d"), _A),
    **dict.fromkeys(("Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e"), _B),
    **dict.fromkeys(("Mixed_7b", "Mixed_7c"), _C),
}


def torchvision_names() -> dict[str, str]:
    """Every convolution of InceptionV3: torchvision's name -> the name below `RoomNetwork.features`."""
    names = {}
    for block, ours in BLOCKS.items():
        if block in _BRANCHES:
            for branch, path in _BRANCHES[block].items():
                names[f"{block}.{branch}"] = f"{ours}.branches.{path}"
        else:
            names[block] = ours
    return names


def normalise(photos: Tensor) -> Tensor:
    """uint8[N, H, W, 3] -> float32[N, 3, H, W] in -1..1, as Keras' InceptionV3 takes it; channels-last in memory."""
    return photos.permute(0, 3, 1, 2).float() / 127.5 - 1.0


class RoomNetwork(nn.Module):
    """InceptionV3 whose classifier is global average pooling, an optional dense layer, dropout, a linear layer.

    RE-Tagger's head (arXiv 2207.05696); the softmax is in the loss while training and in the graph when exported.

    Attributes:
        labels: what it can say, in the order of its outputs.
        features: the convolutional part, float32[N, 3, H, W] -> float32[N, 2048, h, w]; H and W at least 75.
        head: float32[N, 2048] -> logits float32[N, len(labels)].
    """

    def __init__(self, labels: Sequence[str], *, dense: int = 0, dropout: float = 0.5) -> None:
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

    def forward(self, photos: Tensor) -> Tensor:
        """Normalised photos float32[N, 3, H, W] -> logits float32[N, len(labels)]."""
        logits: Tensor = self.head(self.pooled(photos))
        return logits

    def pooled(self, photos: Tensor) -> Tensor:
        """Normalised photos float32[N, 3, H, W] -> pooled features float32[N, 2048]."""
        maps: Tensor = self.features(photos)
        return maps.mean((2, 3))

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


def load_base(network: RoomNetwork, path: Path) -> None:
    """Load an InceptionV3 without its classifier into `network.features`.

    Args:
        network: what to fill; its head is left alone.
        path: .safetensors or .pth with torchvision's names, or Keras' .h5.

    Raises:
        TrainingError: the file cannot be read, or isn't an InceptionV3.
    """
    given = read_weights(path)
    if not isinstance(given, Mapping):
        raise TrainingError(f"{path} is no InceptionV3: it holds no tensors by name.")
    state = network.features.state_dict()
    for theirs, ours in torchvision_names().items():
        for part in ("conv.weight", "bn.weight", "bn.bias", "bn.running_mean", "bn.running_var"):
            tensor = given.get(f"{theirs}.{part}")
            wanted = state[f"{ours}.{part}"]
            if not isinstance(tensor, Tensor):
                raise TrainingError(f"{path} is no InceptionV3: it has no {theirs}.{part}.")
            if tensor.shape != wanted.shape:
                raise TrainingError(
                    f"{path} is no InceptionV3: {theirs}.{part} has the shape {tuple(tensor.shape)}, "
                    f"not {tuple(wanted.shape)}."
                )
            wanted.copy_(tensor)


def read_weights(path: Path) -> Mapping[str, Tensor]:
    """The tensors of a weights file by torchvision's names.

    Raises:
        TrainingError: the file is missing, damaged or of an unknown kind.
    """
    try:
        match path.suffix.lower():
            case ".safetensors":
                return load_file(path)
            case ".pth" | ".pt":
                return torch.load(path, map_location="cpu", weights_only=True)  # type: ignore[no-any-return]
            case ".h5" | ".hdf5" | ".keras":
                from training import keras_weights  # noqa: PLC0415 (h5py is wanted by nobody else)

                return keras_weights.read(path)
    except TrainingError:
        raise
    except FileNotFoundError as error:
        raise TrainingError(f"The base weights {path} aren't there.") from error
    except Exception as error:  # three libraries' own errors for damaged files
        raise TrainingError(f"The base weights {path} cannot be read: the file is damaged.") from error
    raise TrainingError(
        f"The base weights {path} are of an unknown kind; a .safetensors, .pth or .h5 file is wanted."
    )


@torch.no_grad()
def estimate_norms(part: nn.Module, batches: Iterable[Tensor]) -> None:
    """Replace the BatchNorm statistics in `part` by the mean over `batches`; the weights stay as they are.

    Args:
        part: the blocks; left in inference mode.
        batches: what they see, normalised photos float32[N, 3, H, W].
    """
    norms = [module for module in part.modules() if isinstance(module, nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # a plain mean over all batches
    part.train()
    for photos in batches:
        part(photos)
    part.eval()
    for norm in norms:
        norm.momentum = 0.1


def load_checkpoint(path: Path) -> tuple[RoomNetwork, dict[str, Any]]:
    """The network of a checkpoint, in inference mode, and what else the checkpoint records.

    Returns:
        The network, and `labels`, `config` (as of `Config.to_dict`), `trained` (ISO date) and more.

    Raises:
        TrainingError: it is missing or damaged, or of another network.
    """
    state = checkpoint.load(path)
    try:
        network = RoomNetwork(state["labels"], dense=state["dense"], dropout=state["dropout"])
        network.load_state_dict(state.pop("network"))
    except (KeyError, RuntimeError) as error:
        raise TrainingError(f"The checkpoint {path} is damaged or no checkpoint of this program.") from error
    return network.eval(), state
