"""Decode a photo once: EXIF turn, colour, and one pass for the thumbnail and the model's input."""

import contextlib
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile

from retagger_gui.core.errors import PhotoError

MODEL_SIZE = 299  # InceptionV3's input, in pixels a side
# A JPEG is decoded at an eighth, a quarter or half its size where that leaves at least this much: twice the
# model's input, so that the antialiased resize that follows still averages over real pixels.
DECODE_AT_LEAST = (2 * MODEL_SIZE, 2 * MODEL_SIZE)
_STRIP = 1 << 20  # pixels converted at a time, so that a large photo is never in memory several times over

pi_heif.register_heif_opener()
# Pillow warns of damaged EXIF and of large photos; what matters raises. Set once, not around each photo:
# warnings.catch_warnings is not safe in threads.
warnings.filterwarnings("ignore", module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Decoded:
    """One photo, decoded.

    Attributes:
        model_input: uint8[299, 299, 3], RGB, the whole photo squeezed to the square (RE-Tagger, arXiv 2207.05696).
        thumbnail: uint8[h, w, 3], RGB, in the photo's own proportions; None when none was asked for.
        width: of the photo in pixels, after the EXIF turn.
        height: likewise.
    """

    model_input: Pixels
    thumbnail: Pixels | None
    width: int
    height: int


def decode(photo: Path | IO[bytes], *, thumbnail: int | None = None) -> Decoded:
    """Read one photo for the model and, if asked, for the eye.

    Args:
        photo: JPEG, PNG, WebP, BMP, TIFF, GIF (first frame), HEIC or AVIF, whatever its suffix says: the file, or
            the file already open, wherever in it one has read (it stays open).
        thumbnail: longest side in pixels of the thumbnail to make, or None for none.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    with explained(), _identified(photo) as image:
        size = _turned_size(image)
        image.draft("RGB", DECODE_AT_LEAST)
        upright = _upright_rgb(image)
        small = None if thumbnail is None else thumbnail_of(upright, thumbnail)
        return Decoded(squeeze(upright), small, *size)


def open_rgb(path: Path, *, at_least: tuple[int, int] | None = None) -> Image.Image:
    """Read a photo for looking at: turned upright, RGB, alpha on white.

    Args:
        path: the photo.
        at_least: decode at a reduced scale that is still at least this (width, height), where the format can.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    with explained(), _identified(path) as image:
        if at_least is not None:
            longest = max(at_least)
            image.draft("RGB", (longest, longest))
        upright = _upright_rgb(image)
        return upright.copy() if upright is image else upright  # a copy knows nothing of the file


def squeeze(photo: Image.Image, size: int = MODEL_SIZE) -> Pixels:
    """The whole photo as uint8[size, size, 3]: no crop, no padding; antialiased, as Pillow's bilinear resize is."""
    return np.asarray(photo.resize((size, size), Image.Resampling.BILINEAR))


def thumbnail_of(photo: Image.Image, longest: int) -> Pixels:
    """The photo as uint8[h, w, 3], at most `longest` pixels a side, in its own proportions; never enlarged."""
    scale = min(1.0, longest / max(photo.size))
    size = (max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
    return np.asarray(photo.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """Every failure to read or decode a photo inside becomes a PhotoError, a sentence that says what is wrong."""
    try:
        yield
    except PhotoError:
        raise
    except FileNotFoundError as error:
        raise PhotoError("The file is no longer there.") from error
    except PermissionError as error:
        raise PhotoError("No permission to read the file.") from error
    except UnidentifiedImageError as error:
        raise PhotoError("This is not a photo in a format ReTagger knows, or it is damaged.") from error
    except MemoryError as error:
        raise PhotoError("The photo is too large for this computer's memory.") from error
    # Pillow's decoders raise whatever the damage happens to cause: one bad file must never end a run.
    except Exception as error:
        raise PhotoError(_damage(error)) from error


@contextlib.contextmanager
def _identified(photo: Path | IO[bytes]) -> Iterator[Image.Image]:
    """The file as a Pillow image, not yet decoded, for as long as it is needed."""
    with photo.open("rb") if isinstance(photo, Path) else contextlib.nullcontext(photo) as file:
        file.seek(0)
        if not file.read(1):
            raise PhotoError("The file is empty.")
        file.seek(0)
        try:
            image = Image.open(file)
        except Image.DecompressionBombError as error:  # beyond 179 million pixels, by Pillow's own limit
            raise PhotoError(
                "The photo is too large to open safely (more than 179 million pixels)."
            ) from error
        yield image


def _damage(error: Exception) -> str:
    if isinstance(error, OSError) and "truncated" in str(error):
        return "The file is cut short: part of the photo is missing."
    if isinstance(error, OSError) and error.errno is not None:
        return f"The file could not be read ({error.strerror})."
    return "The file is damaged and could not be decoded."


def _turned_size(image: Image.Image) -> tuple[int, int]:
    """Width and height as a person sees the photo (EXIF orientations 5 to 8 swap them)."""
    swapped = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if swapped else (image.width, image.height)


def _upright_rgb(image: Image.Image) -> Image.Image:
    """Decode, turn upright and bring to RGB: alpha on white, 16 bits to 8, ICC profiles ignored everywhere alike.

    A JPEG is turned in place and comes back itself where it is RGB: copying a small one takes as long as resizing
    it. Not so with other formats, whose Pillow classes may decode anew at each use.
    """
    if isinstance(image, JpegImageFile):
        ImageOps.exif_transpose(image, in_place=True)  # decodes, even where nothing is to be turned
        return _rgb(image)
    return _rgb(ImageOps.exif_transpose(image))


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    if image.mode.startswith(("I", "F")):
        return _eight_bits(image)
    if image.has_transparency_data:
        return _in_strips(image, _on_white)
    return image.convert("RGB")


def _on_white(strip: Image.Image) -> Image.Image:
    rgba = strip.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit and float greys to 8 bits; convert() alone would clip everything above 255 to white."""
    brightest = float(np.max(np.asarray(image), initial=0))
    top = 65535.0 if image.mode.startswith("I") and brightest > 255 else max(255.0, brightest)

    def scaled(strip: Image.Image) -> Image.Image:
        values = np.asarray(strip, dtype=np.float64)
        return Image.fromarray((values.clip(0, top) * (255.0 / top)).astype(np.uint8)).convert("RGB")

    return _in_strips(image, scaled)


def _in_strips(image: Image.Image, convert: Callable[[Image.Image], Image.Image]) -> Image.Image:
    """The same as convert(image), which must treat each pixel for itself, in a fraction of the memory."""
    whole = Image.new("RGB", image.size)
    height = max(1, _STRIP // max(1, image.width))
    for top in range(0, image.height, height):
        strip = image.crop((0, top, image.width, min(top + height, image.height)))
        whole.paste(convert(strip), (0, top))
    return whole
