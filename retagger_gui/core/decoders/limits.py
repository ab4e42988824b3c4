"""What may be decoded: bounded by the memory that it takes, not by what a file declares."""

import threading
from contextlib import AbstractContextManager, nullcontext

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import say

JPEG_PIXELS = 400_000_000  # that a JPEG may declare: the largest telephones' have 200 million
MEMORY = 1 << 30  # bytes that one decoded picture may take
LARGE = 192 << 20  # bytes from which pictures are decoded one at a time, whatever the number of threads
WORKABLE = 64_000_000  # pixels; a larger picture is shrunk before anything else is done with it

one_large: AbstractContextManager[object] = threading.RLock()
"""The turn of a large picture; a helper process (core/apart) asks the program for it."""

# Bytes a pixel in Pillow's memory; 4 for any other mode.
_BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}
# Bytes a pixel that a decoder holds besides: planes, and the same once more for Python.
_BESIDE = {"AVIF": 10, "HEIF": 6, "JPEG2000": 12, "WEBP": 4}
_OF_NO_CAMERA = ("AVIF", "WEBP")  # that are not decoded at a smaller scale either, as JPEG 2000 is

Image.MAX_IMAGE_PIXELS = None  # Pillow's own limit is by declared size, before a JPEG is scaled down


def check_declared(image: Image.Image) -> None:
    """Refuse a JPEG that is beyond all that cameras make.

    Raises:
        PhotoError: it is.
    """
    if isinstance(image, JpegImageFile) and image.width * image.height > JPEG_PIXELS:
        raise PhotoError(
            say("photos", "The photo is too large: more than {0} million pixels.").format(
                JPEG_PIXELS // 1_000_000
            )
        )


def check_decoding(image: Image.Image, needed: int) -> None:
    """Refuse a picture whose decoding takes more bytes than MEMORY; of formats that cameras write, the result alone.

    Args:
        image: not decoded yet.
        needed: bytes that it takes once it is.

    Raises:
        PhotoError: it does.
    """
    check_memory(needed + (_beside(image) if image.format in _OF_NO_CAMERA else 0))


def check_memory(needed: int) -> None:
    """Refuse what takes more bytes than MEMORY.

    Raises:
        PhotoError: it does.
    """
    if needed > MEMORY:
        raise PhotoError(
            say(
                "photos", "The photo is too large to open safely: it would take {0:.1f} GB of memory."
            ).format(needed / 2**30)
        )


def memory(image: Image.Image) -> int:
    """Bytes that a picture takes in Pillow's memory once it is decoded (at the scale that a JPEG is set to)."""
    return image.width * image.height * _BYTES.get(image.mode, 4)


def turn_for(image: Image.Image, needed: int) -> AbstractContextManager[object]:
    """Wait until no other large picture is being decoded, where this one is large.

    Args:
        image: not decoded yet.
        needed: bytes that it takes.
    """
    return one_large if needed + _beside(image) > LARGE else nullcontext()


def _beside(image: Image.Image) -> int:
    """Bytes that its decoder holds besides the picture."""
    return _BESIDE.get(image.format or "", 0) * image.width * image.height


def jpeg_size(image: JpegImageFile, at_least: tuple[int, int] | None) -> tuple[int, int]:
    """What to ask of Image.draft: `at_least`, or less where the whole JPEG would be more than is workable."""
    width, height = image.size if at_least is None else at_least
    while image.width * image.height > WORKABLE and width * height > WORKABLE:
        width, height = width // 2, height // 2
    return width, height


def levels(size: tuple[int, int], at_least: tuple[int, int]) -> int:
    """How many times a JPEG 2000 may be halved, as it is decoded, and still be at least this large; up to 3."""
    found = 0
    while found < 3 and size[0] >> found + 1 >= at_least[0] and size[1] >> found + 1 >= at_least[1]:
        found += 1
    return found


def shrinking(size: tuple[int, int]) -> int:
    """By how much the sides of a picture must be divided for it to be workable; 1 for most."""
    factor = 1
    while size[0] * size[1] // factor**2 > WORKABLE:
        factor += 1
    return factor


def coefficients(image: Image.Image) -> int:
    """Bytes for the coefficients of a progressive JPEG, which are held for the whole picture, whatever the scale.

    To be asked before the scale is set.
    """
    if not isinstance(image, JpegImageFile) or not image.info.get("progressive"):
        return 0
    across, down = (max(layer[place] for layer in image.layer) for place in (1, 2))
    return 2 * sum(
        image.width * layer[1] // across * image.height * layer[2] // down for layer in image.layer
    )
