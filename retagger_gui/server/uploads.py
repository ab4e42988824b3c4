"""Photos out of a multipart request, one by one as they arrive, in memory alone.

Starlette's own form parser keeps a whole request before it gives the first file, and moves larger files to disk.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect, Request

from retagger_gui.server.limits import MEBIBYTE, Limits
from retagger_gui.server.problems import RequestError

_FIELDS_AT_MOST = 200  # parts of any kind in one request
_OTHER_BYTES = 64 * 1024  # of a part that is no photo


@dataclass(slots=True)
class Upload:
    """One part of the request that is a photo."""

    field: str  # the form field's name
    name: str  # the file's name as the client gives it; "" where it gives none
    data: bytes  # its content


@dataclass(slots=True)
class _Part:
    headers: dict[bytes, bytes] = field(default_factory=dict)
    field_name: str = ""
    name: str = ""
    photo: bool = False
    data: bytearray = field(default_factory=bytearray)


class _Reader:
    """Turns the parser's callbacks into finished uploads."""

    def __init__(self, boundary: bytes, fields: frozenset[str], limits: Limits) -> None:
        self._fields, self._limits = fields, limits
        self._part = _Part()
        self._header = (bytearray(), bytearray())
        self._parts = 0
        self._photos = 0
        self.done: list[Upload] = []
        self.ended = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": lambda data, start, end: self._header[0].extend(data[start:end]),
                "on_header_value": lambda data, start, end: self._header[1].extend(data[start:end]),
                "on_header_end": self._header_end,
                "on_headers_finished": self._headers_finished,
                "on_part_data": self._data,
                "on_part_end": self._end,
                "on_end": self._finish,
            },
        )

    def write(self, chunk: bytes) -> None:
        """Take in a piece of the body; finished uploads stand in `done`."""
        try:
            self._parser.write(chunk)
        except MultipartParseError as error:
            raise RequestError(400, "The request is no valid multipart/form-data.") from error

    def _begin(self) -> None:
        self._parts += 1
        if self._parts > _FIELDS_AT_MOST:
            raise RequestError(413, f"The request has more than {_FIELDS_AT_MOST} parts.")
        self._part = _Part()

    def _header_end(self) -> None:
        name, value = self._header
        self._part.headers[bytes(name).lower()] = bytes(value)
        self._header = (bytearray(), bytearray())

    def _headers_finished(self) -> None:
        _, options = parse_options_header(self._part.headers.get(b"content-disposition", b""))
        self._part.field_name = options.get(b"name", b"").decode("utf-8", "replace")
        self._part.name = options.get(b"filename", b"").decode("utf-8", "replace")
        self._part.photo = self._part.field_name in self._fields
        if self._part.photo:
            self._photos += 1
            if self._photos > self._limits.photos:
                raise RequestError(413, f"Send at most {self._limits.photos} photos in one request.")

    def _data(self, data: bytes, start: int, end: int) -> None:
        part = self._part
        limit = self._limits.photo_bytes if part.photo else _OTHER_BYTES
        if len(part.data) + end - start > limit:
            what = f"{part.name[:200] or 'A photo'} is larger than {self._limits.photo_bytes // MEBIBYTE} MB."
            raise RequestError(413, what if part.photo else "A field of the request is too long.")
        part.data += data[start:end]

    def _end(self) -> None:
        if self._part.photo:
            self.done.append(Upload(self._part.field_name, self._part.name, bytes(self._part.data)))
        self._part = _Part()

    def _finish(self) -> None:
        self.ended = True


async def uploads(request: Request, fields: frozenset[str], limits: Limits) -> AsyncIterator[Upload]:
    """Each photo of a request as soon as its last byte is here.

    Args:
        request: its body must not have been read.
        fields: names of the form fields that hold photos; other fields are ignored.
        limits: of sizes, counts and times.

    Raises:
        RequestError: the request is not multipart/form-data, malformed, too large, too slow, or ends too early.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    if kind != b"multipart/form-data":
        raise RequestError(415, "Send photos as multipart/form-data.")
    boundary = options.get(b"boundary", b"")
    if not 0 < len(boundary) <= 70:  # RFC 2046
        raise RequestError(400, "The request names no boundary for its parts.")
    declared = request.headers.get("content-length", "0")
    if declared.isdecimal() and int(declared) > limits.request_bytes:
        raise _too_large(limits)
    reader, size = _Reader(boundary, fields, limits), 0
    async for chunk in _chunks(request, limits.silence_seconds):
        size += len(chunk)
        if size > limits.request_bytes:
            raise _too_large(limits)
        reader.write(chunk)
        while reader.done:
            yield reader.done.pop(0)
    if not reader.ended:
        raise RequestError(400, "The request ends in the middle of a part.")


async def _chunks(request: Request, silence: float) -> AsyncIterator[bytes]:
    stream = request.stream()
    while True:
        try:
            chunk = await asyncio.wait_for(anext(stream, None), silence)
        except TimeoutError as error:
            raise RequestError(
                408, f"Nothing came for {silence:g} seconds. Send the request again."
            ) from error
        except ClientDisconnect as error:
            raise RequestError(400, "The request was broken off.") from error
        if chunk is None:
            return
        yield chunk


def _too_large(limits: Limits) -> RequestError:
    return RequestError(
        413, f"A request may have at most {limits.request_bytes // MEBIBYTE} MB. Send fewer photos."
    )
