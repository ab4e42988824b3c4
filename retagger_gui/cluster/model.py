"""How the model gets to the workers: from where it lies, or through Ray to machines that do not have it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from retagger_gui import paths
from retagger_gui.core.atomic import atomic_write
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.engines.registry import int8_file
from retagger_gui.core.errors import ExportError
from retagger_gui.core.model import RoomModel


@dataclass(frozen=True, slots=True)
class ModelSource:
    """A model for workers to load."""

    path: Path  # where the file lies on the machine that the command runs on
    digest: str  # of its content (see model_digest())
    engine: str = REFERENCE  # what computes it, one of core/engines/names.py
    files: Any = None  # Ray's reference to the content, {name: bytes}; None where every worker sees the path

    def load(self) -> RoomModel:
        """The model with one thread: there is a worker a core.

        Where this machine has no such file, the content comes from Ray's object store, and stays in the program's
        cache folder (`models/DIGEST/`), once for all workers of the machine and for later runs.

        Raises:
            ModelError: it cannot be loaded here.
            ExportError: it cannot be put into the cache folder.
        """
        return RoomModel(self._here(), threads=1, engine=self.engine)

    def _here(self) -> Path:
        if self.files is None or self._is_it(self.path):
            return self.path
        kept = paths.cache_dir() / "models" / self.digest / self.path.name
        if not self._is_it(kept):
            import ray  # noqa: PLC0415  (needed on other machines only)

            try:
                kept.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise ExportError(f"The folder {kept.parent} cannot be made ({error.strerror}).") from error
            for name, content in ray.get(self.files).items():
                with atomic_write(kept.with_name(name)) as file:
                    file.write(content)
        return kept

    def _is_it(self, path: Path) -> bool:
        return path.is_file() and model_digest(path, self.engine) == self.digest


def model_digest(path: Path, engine: str) -> str:
    """BLAKE2b (128 bits, hexadecimal) of the files that an engine needs of a model."""
    digest = hashlib.blake2b(digest_size=16)
    for content in model_files(path, engine).values():
        digest.update(content)
    return digest.hexdigest()


def model_files(path: Path, engine: str) -> dict[str, bytes]:
    """The files that an engine needs of a model: its own, and for int8 the one beside it; only those that are there."""
    files = (path, int8_file(path)) if engine.endswith("int8") else (path,)
    return {file.name: file.read_bytes() for file in files if file.is_file()}
