"""Photos of all requests through one model: decoded in threads, gathered into batches, answered in time."""

import asyncio
import io
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from retagger_gui.core.decoding import decode
from retagger_gui.core.engines.engine import Answers, CancelledError
from retagger_gui.core.engines.trial import DECISIVE
from retagger_gui.core.errors import PhotoError, RetaggerError
from retagger_gui.core.images import Decoded, Pixels
from retagger_gui.core.model import RoomModel
from retagger_gui.core.second_look import Looker, run_of
from retagger_gui.server.limits import Limits
from retagger_gui.server.problems import busy

log = logging.getLogger(__name__)

# Finds out on the first photos, uint8[N, 299, 299, 3], which engine is the fastest, and gives what is to answer from
# then on; asks the second argument now and then whether it was cancelled.
Find = Callable[[Pixels, Callable[[], bool]], Looker]


@dataclass(frozen=True, slots=True)
class Tagged:
    """What there is to say of one photo."""

    probabilities: tuple[float, ...] = ()  # one for each of the model's labels; empty with an error
    # one for each of the model's attributes; empty with an error, or where the model knows none
    attributes: tuple[float, ...] = ()
    width: int = 0  # in pixels, after the EXIF turn; 0 with an error
    height: int = 0  # likewise
    thumbnail: Pixels | None = None  # uint8[h, w, 3], RGB; None where none was asked for
    error: str = ""  # why it could not be tagged, as a sentence; "" otherwise


@dataclass(slots=True)
class _Asked:
    """A decoded photo on its way through the model."""

    pixels: Pixels
    answer: "Future[tuple[tuple[float, ...], tuple[float, ...]]]"
    first: Answers | None = None  # what the model said, where a second look is still to come


class Tagger:
    """Tags photos for many requests at once. Make it, use it and close it in one event loop.

    Args:
        model: a RoomModel, or what answers as one.
        limits: how many photos may wait, and how long.
        decoders: threads that decode.
        answering: what answers in the model's place, such as one that watches its engine; the model when not given.
        find: called once, in a thread of its own, with the first photos, which are answered meanwhile; None where
            nothing is to be found out.
    """

    def __init__(
        self,
        model: RoomModel,
        limits: Limits,
        decoders: int,
        *,
        answering: Looker | None = None,
        find: Find | None = None,
    ) -> None:
        self.model, self.limits = model, limits
        self._answering = answering or model
        self._find, self._first = find, list[Pixels]()
        self._finding: threading.Thread | None = None
        self._closing = threading.Event()
        self._decoders = ThreadPoolExecutor(decoders, thread_name_prefix="decode")
        self._asked: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._photos, self._bytes = 0, 0
        self._less = asyncio.Event()
        self._inference = threading.Thread(target=self._infer, name="infer", daemon=True)
        self._inference.start()

    @property
    def waiting(self) -> int:
        """Photos taken in and not answered yet."""
        return self._photos

    @property
    def queued(self) -> int:
        """Decoded photos that wait for the model."""
        return self._asked.qsize()

    @property
    def alive(self) -> bool:
        """Whether photos can still go through the model."""
        return self._inference.is_alive()

    def admit(self) -> None:
        """Whether one more request may begin.

        Raises:
            RequestError: 503, where the queue is full.
        """
        if self._photos >= self.limits.waiting_photos or self._bytes >= self.limits.waiting_bytes:
            raise busy()

    async def take(self, size: int) -> None:
        """Take room for one more photo of that many bytes in the queue; waits for it, as long as a photo may take.

        Raises:
            RequestError: 503, where no room came free in time.
        """
        until = time.monotonic() + self.limits.photo_seconds
        while not self._fits(size):
            self._less.clear()
            try:
                await asyncio.wait_for(self._less.wait(), max(0.0, until - time.monotonic()))
            except TimeoutError as error:
                raise busy() from error
        self._photos += 1
        self._bytes += size

    def give_back(self, size: int) -> None:
        """Give back what `take` took."""
        self._photos -= 1
        self._bytes -= size
        self._less.set()

    async def tag(self, data: bytes, *, thumbnail: int | None = None) -> Tagged:
        """Decode one photo and put it through the model; never raises for what is wrong with the photo.

        Args:
            data: the file's content.
            thumbnail: longest side in pixels of the thumbnail to make, or None for none.

        Raises:
            RequestError: 503, where it waited too long behind others.
        """
        decoding = _Decoding()
        try:
            return await asyncio.wait_for(self._tag(data, thumbnail, decoding), self.limits.photo_seconds)
        except TimeoutError as error:
            if decoding.seconds < self.limits.photo_seconds / 2:  # the photo itself is not to blame
                raise busy() from error
            return Tagged(
                error=f"It took longer than {self.limits.photo_seconds:g} seconds and was given up."
            )
        except RetaggerError as error:
            return Tagged(error=str(error))

    async def _tag(self, data: bytes, thumbnail: int | None, decoding: "_Decoding") -> Tagged:
        loop = asyncio.get_running_loop()
        decoded = await loop.run_in_executor(self._decoders, decoding.decode, data, thumbnail)
        asked = _Asked(decoded.model_input, Future())
        self._asked.put(asked)
        probabilities, attributes = await asyncio.wrap_future(asked.answer)
        return Tagged(probabilities, attributes, decoded.width, decoded.height, decoded.thumbnail)

    async def close(self) -> None:
        """Let what was taken in be answered, then end the threads."""
        while self._photos:
            self._less.clear()
            await self._less.wait()
        self._decoders.shutdown(wait=False, cancel_futures=True)
        self._closing.set()
        self._asked.put(None)
        await asyncio.to_thread(self._inference.join, self.limits.photo_seconds)
        if self._finding is not None:
            await asyncio.to_thread(self._finding.join, self.limits.photo_seconds)

    def _fits(self, size: int) -> bool:
        """A photo fits where it keeps within both bounds; a large one at least when nothing else waits."""
        return self._photos < self.limits.waiting_photos and (
            not self._bytes or self._bytes + size <= self.limits.waiting_bytes
        )

    # In the inference thread

    def _infer(self) -> None:
        again: deque[_Asked] = deque()  # to be looked at a second time, with the next ones
        last = False
        while again or not last:
            batch, last = self._gathered(again, last)
            batch = [one for one in batch if one.first or one.answer.set_running_or_notify_cancel()]
            if batch:
                again.extend(self._answer(batch))
                self._learn(batch)

    def _gathered(self, again: deque[_Asked], last: bool) -> tuple[list[_Asked], bool]:
        """A full batch, or what came within the window; and whether nothing more will come."""
        batch = [again.popleft() for _ in range(min(len(again), self.model.batch))]
        until = time.monotonic() + self.limits.window_seconds
        while len(batch) < self.model.batch and not last:
            try:
                wait = max(0.0, until - time.monotonic()) if batch else None
                another = self._asked.get(timeout=wait)
            except queue.Empty:
                break
            if another is None:
                last = True
                break
            if not batch:
                until = time.monotonic() + self.limits.window_seconds
            batch.append(another)
        return batch, last

    def _answer(self, batch: list[_Asked]) -> list[_Asked]:
        """Put photos through the model, and return those that are to be looked at again."""
        try:
            answers = run_of(self._answering, [one.pixels for one in batch], [one.first for one in batch])
        except Exception as error:  # whatever it is, those who wait must hear of it
            log.exception("The model failed.")
            for one in batch:
                one.answer.set_exception(PhotoError(f"The model failed ({type(error).__name__})."))
            return []
        unsure = []
        for one, (answer, again) in zip(batch, answers, strict=True):
            if again:
                one.first = answer
                unsure.append(one)
            else:
                said = tuple(answer.probabilities[0].tolist()), tuple(answer.attributes[0].tolist())
                one.answer.set_result(said)
        return unsure

    def _learn(self, batch: list[_Asked]) -> None:
        """Keep the first photos, until there are enough of them to find the engine with."""
        if self._find is None:
            return
        self._first += [one.pixels for one in batch if one.first is None]
        if len(self._first) >= DECISIVE:
            photos, self._first = np.stack(self._first[:DECISIVE]), []
            find, self._find = self._find, None
            self._finding = threading.Thread(target=self._found, args=(find, photos), name="trial")
            self._finding.start()

    # In the thread of the trial

    def _found(self, find: Find, photos: Pixels) -> None:
        try:
            self._answering = find(photos, self._closing.is_set)
        except CancelledError:
            pass
        except Exception:  # the model in use goes on
            log.exception("The fastest engine could not be found out.")


class _Decoding:
    """The decoding of one photo, and how long that has taken."""

    def __init__(self) -> None:
        self._begun = self._ended = 0.0

    @property
    def seconds(self) -> float:
        """So far; 0 before it has begun."""
        return (self._ended or time.monotonic()) - self._begun if self._begun else 0.0

    def decode(self, data: bytes, thumbnail: int | None) -> Decoded:
        """In a thread that decodes."""
        self._begun = time.monotonic()
        try:
            return decode(io.BytesIO(data), thumbnail=thumbnail)
        finally:
            self._ended = time.monotonic()
