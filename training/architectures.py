"""The networks that studies of room photos compare, from pytorchcv, and their base weights."""

import importlib
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from pytorchcv.models.common.model_store import get_model_file, get_model_name_suffix_data
from torch import Tensor, nn

from training.base_weights import read_weights
from training.config import suggest
from training.errors import TrainingError
from training.inception import NORMED, torchvision_names

# Each one's module of pytorchcv (the package's own model provider needs torchvision, its modules don't), the side
# in pixels that it was made for, and the side of the feature map that its classifier takes; 0 takes the mean.
ARCHITECTURES: dict[str, tuple[str, int, int]] = {
    "resnet18": ("resnet", 224, 0),
    "alexnet": ("alexnet", 224, 6),
    "bn_vgg11b": ("vgg", 224, 7),
    "densenet121": ("densenet", 224, 0),
    "inceptionv3": ("inceptionv3", 299, 0),
}
# What pytorchcv's weights were trained on: photos in 0..1 less this mean, over this deviation.
_MEAN, _DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
STORE = Path("~/.torch/models").expanduser()  # pytorchcv's own
_FROM = ("github.com", 443)  # where it fetches weights
_WAIT = 5.0  # seconds for an answer


class Architecture(nn.Module):
    """One of them with a new last layer.

    Attributes:
        name: one of ARCHITECTURES.
        size: side in pixels of its photos.
        body: normalised photos float32[N, 3, size, size] in -1..1 -> features float32[N, D].
        last: features -> logits float32[N, classes]; all that learns while the rest is frozen.
    """

    def __init__(self, name: str, classes: int, *, size: int = 0) -> None:
        super().__init__()
        module, own_size, side = ARCHITECTURES[name]
        self.name, self.size = name, size or own_size
        network = getattr(importlib.import_module(f"pytorchcv.models.{module}"), name)()
        if hasattr(network.features, "final_pool"):
            network.features.final_pool = nn.Identity()  # it fits the own size alone; the mean fits any
        layers = _classifier(network.output)
        last = layers.pop()
        self.body = nn.Sequential()
        self.body.add_module("normalised", _Normalised())
        self.body.add_module("features", network.features)
        if not side:
            self.body.add_module("pool", nn.AdaptiveAvgPool2d(1))
        elif self.size != own_size:
            self.body.add_module("pool", nn.Upsample((side, side)))
        self.body.add_module("flat", nn.Flatten())
        self.body.add_module("classifier", nn.Sequential(*layers))
        self.last = nn.Linear(last.in_features, classes)

    def forward(self, photos: Tensor) -> Tensor:
        """Normalised photos float32[N, 3, size, size] in -1..1 -> logits float32[N, classes]."""
        logits: Tensor = self.last(self.body(photos))
        return logits

    def load(self, path: Path) -> None:
        """Fill all but the last layer from a weights file of pytorchcv, or of torchvision's or Keras' InceptionV3.

        Raises:
            TrainingError: it cannot be read, or holds another network.
        """
        given: Any = read_weights(path)
        given = given.get("state_dict", given) if isinstance(given, Mapping) else {}
        wanted, renamed = self.expected(given)
        for ours, theirs in renamed.items():
            tensor = given.get(theirs)
            if not isinstance(tensor, Tensor):
                raise TrainingError(f"{path} is no {self.name}: it has no {theirs}.")
            if tensor.shape != wanted[ours].shape:
                raise TrainingError(
                    f"{path} is no {self.name}: {theirs} has the shape {tuple(tensor.shape)}, not "
                    f"{tuple(wanted[ours].shape)}."
                )
            wanted[ours].copy_(tensor)

    def expected(self, given: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, str]]:
        """Our tensors to fill, and the name that such a file gives each."""
        body = {
            name: t for name, t in self.body.state_dict().items() if not name.endswith("num_batches_tracked")
        }
        if self.name == "inceptionv3" and any(name.startswith("Conv2d_1a_3x3") for name in given):
            normalised = self.body.get_submodule("normalised")
            assert isinstance(normalised, _Normalised)
            normalised.as_keras = True
            for module in self.body.modules():
                if isinstance(module, nn.AvgPool2d):
                    module.count_include_pad = False  # as in Keras
            theirs = torchvision_names().items()
            return body, {f"features.{o}.{part}": f"{t}.{part}" for t, o in theirs for part in NORMED}
        return body, {
            name: name.replace("classifier.0.", "output.fc1.").replace("classifier.1.", "output.fc2.")
            for name in body
        }


class _Normalised(nn.Module):
    """-1..1 as the weights expect it: as it is (Keras), or over ImageNet's mean and deviation."""

    scale: Tensor
    shift: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.as_keras = False
        mean, deviation = torch.tensor(_MEAN).view(3, 1, 1), torch.tensor(_DEVIATION).view(3, 1, 1)
        self.register_buffer("scale", 0.5 / deviation, persistent=False)
        self.register_buffer("shift", (0.5 - mean) / deviation, persistent=False)

    def forward(self, photos: Tensor) -> Tensor:
        return photos if self.as_keras else photos * self.scale + self.shift


def _classifier(output: nn.Module) -> list[Any]:
    """The layers of pytorchcv's classifier, the last one last."""
    if isinstance(output, nn.Linear):
        return [output]
    return list(output.children())


def check(names: list[str]) -> None:
    """Make sure that all are known.

    Raises:
        TrainingError: one isn't.
    """
    for name in names:
        if name not in ARCHITECTURES:
            raise TrainingError(
                f"There is no architecture {name} to compare; choose among {', '.join(ARCHITECTURES)}."
                f"{suggest(name, list(ARCHITECTURES))}"
            )


def base_weights(name: str, given: Mapping[str, Path]) -> Path:
    """The file of an architecture's base weights: the one given, or pytorchcv's own, fetched where there is a network.

    Raises:
        TrainingError: there is none.
    """
    if name in given:
        return given[name]
    error_rate, sha1, _ = get_model_name_suffix_data(name)
    try:
        if not (STORE / f"{name}-{error_rate}-{sha1[:8]}.pth").exists():
            # pytorchcv's downloader waits for a network that isn't there, without a limit and six times over.
            socket.create_connection(_FROM, timeout=_WAIT).close()
        return Path(get_model_file(name, str(STORE)))
    except Exception as error:  # whatever the network and pytorchcv's downloader raise
        why = str(error).split("\n", 1)[0] or type(error).__name__
        raise TrainingError(
            f"There are no base weights of {name} here, and pytorchcv could not fetch them ({why}). Name a file with "
            f"--arch-weights {name} FILE, or leave {name} out of --archs, or compare from scratch (--from-scratch)."
        ) from error
