"""What one server takes on: sizes, counts and times, in one place."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on requests.

    Attributes:
        photo_bytes: of one photo.
        photos: in one request.
        request_bytes: of a whole request.
        waiting_photos: taken in and not answered yet; beyond it new requests get 503.
        waiting_bytes: of the photos taken in and not decoded yet, over all requests.
        photo_seconds: from a photo's last byte to its answer.
        silence_seconds: that a client may be silent in the middle of a request.
        window_seconds: that a photo waits for others to go through the model with.
        table_rows: photos in one table.
        table_bytes: of the request for a table.
    """

    photo_bytes: int = 25 * MEBIBYTE
    photos: int = 50
    request_bytes: int = 250 * MEBIBYTE
    waiting_photos: int = 128
    waiting_bytes: int = 128 * MEBIBYTE
    photo_seconds: float = 10.0
    silence_seconds: float = 20.0
    window_seconds: float = 0.004
    table_rows: int = 20_000
    table_bytes: int = 32 * MEBIBYTE
