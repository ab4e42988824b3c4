"""OpenVINO: often the faster engine on processors with vector or matrix arithmetic; the extra `fast` installs it."""

import contextlib
import hashlib
import io
import math
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from blake3 import blake3

from retagger_gui.core.atomic import replacing
from retagger_gui.core.contract import INPUT
from retagger_gui.core.engines.deadline import DEADLINES, LIMIT
from retagger_gui.core.engines.digests import sha256, state
from retagger_gui.core.engines.engine import Floats, Setup
from retagger_gui.core.images import MODEL_SIZE, Pixels

DEVICE = "CPU"
KEPT = 4  # compiled models in the cache's folder, of 25 to 90 MB each
_DIGEST = blake3.digest_size  # bytes behind a compiled model that tell whether it is what was written
Precision = str  # "f32" or "bf16"


class OpenvinoEngine:
    """A model compiled by OpenVINO for one shape.

    The photos of a run are shared out among streams, two requests each where there are as many photos; a stream that
    is done takes the next one. So they only wait for each other at the end of a run, not at the end of each of the
    network's operations, as threads of one stream do, and a core that decodes photos meanwhile holds up nobody else.
    """

    def __init__(self, path: Path, setup: Setup, precision: Precision) -> None:
        """Compile a file that is known to keep the contract.

        Args:
            path: the ONNX file.
            setup: cores, batch and cache.
            precision: of what is computed in floating point. It is always named: left to itself, OpenVINO
                takes bfloat16 where the processor has it, and calls it float.

        Raises:
            Exception: OpenVINO's own, when it cannot compile it.
        """
        streams = streams_of(setup)
        self._share = max(1, setup.batch // (2 * streams))
        self._loading = Loading(path, self._share, _options(setup.threads, streams, precision))
        self._compiled = compiled = self._loading.model(setup.cache)
        requests = math.ceil(setup.batch / self._share)
        self.requests = [compiled.create_infer_request() for _ in range(requests)]
        self._outputs = {output.get_any_name(): output for output in compiled.outputs}
        self._one_at_a_time = threading.Lock()  # a request is; and one run uses all cores already

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        """uint8[N, 299, 299, 3] -> float32[N, columns] of each output asked for; N up to the batch."""
        shares = [photos[at : at + self._share] for at in range(0, len(photos), self._share)]
        with self._one_at_a_time:
            under_way = [*zip(self.requests, shares, strict=False)]
            for request, share in under_way:
                request.start_async({INPUT: _filled_up(share, self._share)})
            with DEADLINES.within(LIMIT, lambda: [request.cancel() for request, _ in under_way]):
                for request, _ in under_way:
                    request.wait()
            return [self._collected(under_way, name) for name in outputs]

    def keep(self, cache: Path) -> None:
        """Keep what was compiled in that folder, for the next time."""
        if self._loading.mapped is None:
            self._loading.keep(self._compiled, cache)

    def _collected(self, finished: Sequence[tuple[Any, Pixels]], name: str) -> Floats:
        """One output of all requests, copied: the next run writes over theirs."""
        output = self._outputs[name]
        return np.concatenate([request.get_tensor(output).data[: len(share)] for request, share in finished])


def streams_of(setup: Setup) -> int:
    """How many photos go through the network side by side: as many as divide the cores evenly."""
    return max(streams for streams in range(1, setup.batch + 1) if setup.threads % streams == 0)


def _filled_up(photos: Pixels, count: int) -> Pixels:
    """Those photos and black ones behind them: a compiled model takes no fewer."""
    black = np.zeros((count - len(photos), *photos.shape[1:]), np.uint8)
    return np.concatenate([photos, black]) if len(black) else photos


def version() -> str:
    """OpenVINO's version; "" where it is not installed or cannot be loaded."""
    try:
        return str(_openvino().get_version())
    except Exception:  # absent, or its libraries do not load here: either way it cannot be used
        return ""


def has_bfloat16() -> bool:
    """Whether OpenVINO computes in bfloat16 on this processor."""
    try:
        return "BF16" in _openvino().Core().get_property(DEVICE, "OPTIMIZATION_CAPABILITIES")
    except Exception:
        return False


def prune(cache: Path, keep: int = KEPT) -> None:
    """Delete compiled models but those used last, as each new model, version and number of cores leaves another.

    What another process deletes or still reads at the same time is passed over.
    """
    used = []
    for blob in cache.glob("*.blob"):
        with contextlib.suppress(OSError):
            facts = blob.stat()
            used.append((max(facts.st_mtime_ns, facts.st_atime_ns), blob))
    for _, blob in sorted(used, reverse=True)[keep:]:
        with contextlib.suppress(OSError):
            blob.unlink()


def _openvino() -> ModuleType:
    """The library, half a second's import; the extra `fast` installs it.

    Each import of it reports to its makers' statistics, unless the package that does so cannot be found: then it
    takes a stub of its own. This program opens no connection.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino  # noqa: PLC0415

    return openvino  # type: ignore[no-any-return]


class Loading:
    """A file on its way to a compiled model.

    Attributes:
        mapped: uint8[bytes], the compiled model as it was kept, to be held as long as the model is in use, as it
            computes with what lies there; None where it was compiled now.

    OpenVINO's own cache (CACHE_DIR) is asked with a model that has been read and given its shape: half of what a start
    takes, for no more than to find the file's name. Here the name comes from the digest of the model's file.
    """

    def __init__(self, path: Path, share: int, options: dict[str, Any]) -> None:
        self._core = _openvino().Core()
        self._path = path
        self._share = share
        self._options = options
        self.mapped: Pixels | None = None
        self._read: list[int] = []  # the state of the file that was compiled

    def model(self, cache: Path | None) -> Any:
        """The compiled model; kept in that folder, where one is given and can be written.

        Raises:
            Exception: OpenVINO's own, when it cannot compile it.
        """
        if cache is None:
            return self.compiled()
        kept = cache / self._name(cache)
        if kept.exists():
            with contextlib.suppress(Exception):  # it is damaged, or OpenVINO finds that it does not fit
                return self._imported(kept)
        compiled = self.compiled()
        self.keep(compiled, cache)
        return compiled

    def keep(self, compiled: Any, cache: Path) -> None:
        """Write the compiled model into that folder, from which it is taken the next time; where it can be.

        Where another file has taken the model's place since it was compiled, it is not kept: the name would be the
        other one's.
        """
        # A folder that is read-only, a full disk, or OpenVINO cannot write it down.
        with contextlib.suppress(Exception):
            kept = cache / self._name(cache)
            if state(self._path) == self._read:
                cache.mkdir(parents=True, exist_ok=True)
                _keep(_exported(compiled), kept)
                prune(cache)

    def compiled(self) -> Any:
        """The model compiled anew."""
        self._read = state(self._path)
        model = self._core.read_model(self._path)
        model.reshape({INPUT: [self._share, MODEL_SIZE, MODEL_SIZE, 3]})
        return self._core.compile_model(model, DEVICE, self._options)

    def _imported(self, kept: Path) -> Any:
        """What was kept, mapped into memory. OpenVINO itself refuses what another version or another processor made."""
        content = _sound(kept)
        tensor = _openvino().Tensor(content, shared_memory=True)
        compiled = self._core.import_model(tensor, DEVICE, self._options)
        self.mapped = content
        return compiled

    def _name(self, cache: Path) -> str:
        """Of the file in which it is kept: another model, version, processor or setup has another one."""
        processor = [
            self._core.get_property(DEVICE, name)
            for name in ("FULL_DEVICE_NAME", "OPTIMIZATION_CAPABILITIES")
        ]
        facts = (sha256(self._path, cache), version(), processor, self._share, self._options)
        return f"{hashlib.sha256(repr(facts).encode()).hexdigest()[:32]}.blob"


def _exported(compiled: Any) -> memoryview:
    stream = io.BytesIO()
    compiled.export_model(stream)
    return stream.getbuffer()


def _keep(compiled: memoryview, kept: Path) -> None:
    with replacing(kept) as file:
        file.write(compiled)
        file.write(blake3(compiled).digest())


def _sound(kept: Path) -> Pixels:
    """uint8[bytes], the compiled model in a file, mapped into memory.

    OpenVINO computes with whatever weights it is given, so a damaged file would tag photos wrongly without a word.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not what was written.
    """
    whole = np.memmap(kept, np.uint8, mode="c")  # a tensor takes none that is read-only
    content, digest = whole[:-_DIGEST], whole[-_DIGEST:]
    if blake3(content.data).digest() != digest.tobytes():
        raise ValueError(f"{kept} is damaged")
    return content


def _options(threads: int, streams: int, precision: Precision) -> dict[str, Any]:
    return {
        "INFERENCE_PRECISION_HINT": precision,
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": streams,
        "ENABLE_CPU_PINNING": False,  # the same cores decode photos, and other programs use them
    }
