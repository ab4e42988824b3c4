"""InceptionV3 without its classifier, from torchvision's, Keras' or a .safetensors file."""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from training.errors import TrainingError
from training.inception import NORMED, torchvision_names
from training.network import RoomNetwork


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
        for part in NORMED:
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
