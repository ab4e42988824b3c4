"""What one server takes on: sizes, counts and times, in one place."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on requests."""

    photo_bytes: int = 25 * MEBIBYTE  # of one photo
    photos: int = 50  # in one request
    request_bytes: int = 250 * MEBIBYTE  # of a whole request
    waiting_photos: int = 128  # taken in and not answered yet; beyond it new requests get 503
    waiting_bytes: int = 128 * MEBIBYTE  # of the photos taken in and not decoded yet, over all requests
    photo_seconds: float = 10.0  # from a photo's last byte to its answer
    silence_seconds: float = 20.0  # that a client may be silent in the middle of a request
    window_seconds: float = 0.004  # that a photo waits for others to go through the model with
    table_rows: int = 20_000  # photos in one table
    table_bytes: int = 32 * MEBIBYTE  # of the request for a table
