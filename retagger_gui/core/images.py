"""Decode a photo once: EXIF turn, colour, and one pass for the thumbnail and the model's input."""

import contextlib
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from retagger_gui.core.decoders import hdr, limits, opening
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import say

MODEL_SIZE = 299  # InceptionV3's input, in pixels a side
# A JPEG is decoded at an eighth, a quarter or half its size where that leaves at least this much: twice the
# model's input, so that the antialiased resize that follows still averages over real pixels.
DECODE_AT_LEAST = (2 * MODEL_SIZE, 2 * MODEL_SIZE)
STRIP = 1 << 20  # pixels converted at a time, so that a large photo is never in memory several times over

# Pillow warns of damaged EXIF; what matters raises. Set once, not around each photo: warnings.catch_warnings is not
# safe in threads.
warnings.filterwarnings("ignore", module=r"PIL\.")

# By EXIF orientation; 1 is upright already.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Decoded:
    """One photo, decoded."""

    # uint8[299, 299, 3], RGB, the whole photo squeezed to the square (RE-Tagger, arXiv 2207.05696)
    model_input: Pixels
    # uint8[h, w, 3], RGB, or uint8[h, w], grey, in the photo's own proportions; None when none was asked for
    thumbnail: Pixels | None
    width: int  # of the photo in pixels, after the EXIF turn
    height: int  # likewise
    # what a person should know of how the photo was read (that its end is missing, say), as a sentence; "" for
    # nothing
    note: str = ""


def decode(photo: Path | IO[bytes], *, thumbnail: int | None = None, grey: bool = False) -> Decoded:
    """Read one photo for the model and, if asked, for display.

    Args:
        photo: JPEG, PNG, WebP, BMP, TIFF, GIF (first frame), HEIC or AVIF, whatever its suffix says: the file, or
            the file already open, wherever in it one has read (it stays open).
        thumbnail: longest side in pixels of the thumbnail to make, or None for none.
        grey: whether that is to be of luminance alone, which takes a third of the time.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    with explained(), _file(photo) as file, opening.loaded(file, DECODE_AT_LEAST) as found:
        rgb = _upright_rgb(found)
        small = None if thumbnail is None else thumbnail_of(rgb.convert("L") if grey else rgb, thumbnail)
        return Decoded(squeeze(rgb), small, found.width, found.height, found.note)


def open_rgb(photo: Path | IO[bytes], *, at_least: tuple[int, int] | None = None) -> Image.Image:
    """Read a photo for looking at: turned upright, RGB, alpha on white.

    Args:
        photo: as for `decode`.
        at_least: decode at a reduced scale that is still at least this (width, height), where the format can.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    square = None if at_least is None else (max(at_least), max(at_least))
    with explained(), _file(photo) as file, opening.loaded(file, square) as found:
        rgb = _upright_rgb(found)
        return rgb.copy() if rgb is found.image else rgb  # a copy knows nothing of the file


def squeeze(photo: Image.Image, size: int = MODEL_SIZE) -> Pixels:
    """The whole photo as uint8[size, size, 3]: no crop, no padding; antialiased, as Pillow's bilinear resize is."""
    return np.asarray(photo.resize((size, size), Image.Resampling.BILINEAR))


def thumbnail_of(photo: Image.Image, longest: int) -> Pixels:
    """The photo, at most `longest` pixels a side, in its own proportions, never enlarged: uint8[h, w, 3], or [h, w]."""
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
        raise PhotoError(say("photos", "The file is no longer there.")) from error
    except PermissionError as error:
        raise PhotoError(say("photos", "No permission to read the file.")) from error
    except UnidentifiedImageError as error:
        raise PhotoError(
            say("photos", "This is not a photo in a format ReTagger knows, or it is damaged.")
        ) from error
    except MemoryError as error:
        raise PhotoError(say("photos", "The photo is too large for this computer's memory.")) from error
    # Pillow's decoders raise whatever the damage happens to cause: one bad file must never end a run.
    except Exception as error:
        raise PhotoError(_damage(error)) from error


def _file(photo: Path | IO[bytes]) -> contextlib.AbstractContextManager[IO[bytes]]:
    return photo.open("rb") if isinstance(photo, Path) else contextlib.nullcontext(photo)


def _damage(error: Exception) -> str:
    if isinstance(error, OSError) and "truncated" in str(error):
        return say("photos", "The file is cut short: part of the photo is missing.")
    if isinstance(error, OSError) and error.errno is not None:
        return say("photos", "The file could not be read ({0}).").format(error.strerror)
    return say("photos", "The file is damaged and could not be decoded.")


def _upright_rgb(found: opening.Opened) -> Image.Image:
    """A decoded picture upright and in RGB: alpha on white, 16 bits to 8, HDR to sRGB, at most limits.WORKABLE pixels.

    Other ICC profiles than HDR's are ignored everywhere alike. What is RGB and upright comes back itself: copying a
    small one takes as long as resizing it, and a large one is in memory twice. Not so with formats whose Pillow
    classes may decode anew at each use.
    """
    image = found.image
    if not isinstance(image, JpegImageFile | PngImageFile | TiffImageFile):
        image = image.copy()
    photo = _rgb(image)
    if found.hdr is not None:
        photo = hdr.to_srgb(photo, found.hdr)
    return upright(photo, found.orientation)


def upright(photo: Image.Image, orientation: int) -> Image.Image:
    """A picture turned as EXIF's orientation says; itself where that is 1."""
    turn = _TURNS.get(orientation)
    return photo if turn is None else photo.transpose(turn)


def _rgb(image: Image.Image) -> Image.Image:
    shrink = limits.shrinking(image.size)
    if image.mode == "RGB":
        return image if shrink == 1 else image.reduce(shrink)
    if image.mode.startswith(("I", "F")):
        return _in_strips(image, _eight_bits(image), shrink)
    if _has_alpha(image):
        return _in_strips(image, _on_white, shrink)
    if shrink == 1:
        return image.convert("RGB")
    return _in_strips(image, lambda strip: strip.convert("RGB"), shrink)


def _has_alpha(image: Image.Image) -> bool:
    """Whether some pixels are transparent and others not: alpha that is zero everywhere is an unused channel."""
    if not image.has_transparency_data:
        return False
    if "A" in image.getbands():
        return image.getchannel("A").getextrema() != (0, 0)
    return any(strip.convert("RGBA").getchannel("A").getextrema() != (0, 0) for strip, _ in _strips(image, 1))


def _on_white(strip: Image.Image) -> Image.Image:
    rgba = strip.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")


def _eight_bits(image: Image.Image) -> Callable[[Image.Image], Image.Image]:
    """16-bit and float greys to 8 bits; convert() alone would clip everything above 255 to white.

    For formats other than TIFF, whose samples decoders/tiff.py gives their meaning.
    """
    brightest = float(np.max(image.getextrema()))
    top = 65535.0 if image.mode.startswith("I") and brightest > 255 else max(255.0, brightest)

    def scaled(strip: Image.Image) -> Image.Image:
        values = np.asarray(strip, dtype=np.float64)
        return Image.fromarray((values.clip(0, top) * (255.0 / top)).astype(np.uint8)).convert("RGB")

    return scaled


def _in_strips(
    image: Image.Image, convert: Callable[[Image.Image], Image.Image], shrink: int = 1
) -> Image.Image:
    """The same as convert(image), which must treat each pixel for itself, in a fraction of the memory.

    Args:
        image: the picture.
        convert: gives RGB.
        shrink: by how much to divide the sides of what comes out.
    """
    whole = Image.new("RGB", (-(-image.width // shrink), -(-image.height // shrink)))
    for strip, top in _strips(image, shrink):
        part = convert(strip)
        whole.paste(part if shrink == 1 else part.reduce(shrink), (0, top // shrink))
    return whole


def _strips(image: Image.Image, shrink: int) -> Iterator[tuple[Image.Image, int]]:
    """The picture from top to bottom, each part with its first row, which `shrink` divides."""
    height = max(1, STRIP // max(1, image.width) // shrink) * shrink
    for top in range(0, image.height, height):
        yield image.crop((0, top, image.width, min(top + height, image.height))), top
