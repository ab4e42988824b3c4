"""TIFFs: which page counts, camera raws among them, and the samples that Pillow takes for others than they are."""

import itertools
import math
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError
from PIL.TiffImagePlugin import TiffImageFile

from retagger_gui.core.decoders import limits, raw, truncated
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import say

_MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_PAGES = 64  # looked at in one file
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _SEPARATED = 0, 1, 2, 5  # photometric interpretations
_CHUNKY = 1
_UNSIGNED = 1  # sample format
_DEPTHS = (8, 10, 12, 14, 16)  # bits that scanners and cameras deliver in words of 16

CANNOT = say(
    "photos", "This kind of TIFF cannot be read correctly ({0}). Save it with 8 bits a channel, and tag that."
)


def is_tiff(start: bytes) -> bool:
    """Whether a file is a TIFF (BigTIFF included) by its first bytes."""
    return start.startswith(_MAGIC)


class Page(NamedTuple):
    """The picture that counts in a TIFF."""

    image: Image.Image  # perhaps not decoded yet
    # EXIF's, still to be applied; 1 where Pillow does it itself, in the size and, once the picture is decoded, in its
    # pixels
    orientation: int = 1
    note: str = ""  # what a person should know of how it was read


def opened(file: IO[bytes]) -> Page:
    """The page that counts.

    Args:
        file: the TIFF, which may be a camera raw; the picture may read from it.

    Raises:
        PhotoError: it is of a kind that cannot be read rightly.
    """
    import tifffile  # noqa: PLC0415  (half a second that no other photo needs)

    file.seek(0)
    start = file.read(10)
    file.seek(0)
    try:
        with tifffile.TiffFile(file) as found:
            pages = all_pages(found)
            if raw.is_raw_tiff(start, pages, list(itertools.islice(found.pages, _PAGES))):
                return Page(*raw.preview(file, pages))
            number, page = _first_whole(found.pages)
            if _pillow_reads(page):
                return Page(_by_pillow(file, number))
            note = truncated.note_on(_without_missing(page))
            return Page(_by_tags(page, file, number), _orientation(page), note)
    except (PhotoError, MemoryError):
        raise
    except Exception as error:  # the library raises whatever the damage happens to cause
        image = _by_pillow(file, 0)
        if max(image.tag_v2.get(258, (1,))) > 8:
            raise PhotoError(CANNOT.format(say("photos", "damaged tags"))) from error
        return Page(image)


def all_pages(found: Any) -> list[Any]:
    """The pages of a tifffile.TiffFile, each followed by those below it."""
    pages = []
    for page in itertools.islice(found.pages, _PAGES):
        pages.append(page)
        if page.subifds:
            pages += itertools.islice(page.pages, _PAGES)
    return pages


def _first_whole(pages: Any) -> tuple[int, Any]:
    """The first page that is neither a reduced picture nor a mask, with its number."""
    for number, page in enumerate(itertools.islice(pages, _PAGES)):
        if not page.subfiletype & 5:
            return number, page
    return 0, pages[0]


def _pillow_reads(page: Any) -> bool:
    """Whether Pillow is known to give such samples their meaning."""
    bits = np.max(page.bitspersample)
    if bits <= 8:
        return True
    return bool(
        bits == 16
        and page.photometric in (_RGB, _SEPARATED)
        and page.planarconfig == _CHUNKY
        and page.sampleformat == _UNSIGNED
    )


def _by_pillow(file: IO[bytes], number: int) -> TiffImageFile:
    file.seek(0)
    image = Image.open(file, formats=["TIFF"])
    assert isinstance(image, TiffImageFile)
    if number:
        image.seek(number)
    return image


def _without_missing(page: Any) -> float:
    """Leave out the strips or tiles that the file does not hold; their share of the page, 0..1.

    tifffile takes one that is empty, or named nowhere, for black, and gives up at one beyond the file's end.
    """
    end = page.parent.filehandle.size
    parts = list(zip(page.dataoffsets, page.databytecounts, strict=False))
    held = [part if sum(part) <= end else (0, 0) for part in parts]
    page.dataoffsets, page.databytecounts = map(tuple, zip(*held, strict=True)) if held else ((), ())
    lost = sum(part != there for part, there in zip(parts, held, strict=True))
    wanted = int(math.prod(page.chunked))
    return min(1.0, (lost + max(0, wanted - len(parts))) / max(1, wanted))


def _by_tags(page: Any, file: IO[bytes], number: int) -> Image.Image:
    """A page as its tags say; decoded already."""
    limits.check_memory(page.nbytes)
    try:
        samples = page.asarray()
    except Exception as error:  # compressions that need a larger library, and whatever damage causes
        return _fallback(page, file, number, error)
    if page.planarconfig != _CHUNKY and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, 2)
    return _picture(page, samples)


def _fallback(page: Any, file: IO[bytes], number: int, error: Exception) -> Image.Image:
    """What libtiff, below Pillow, unpacks to the right numbers although the layout is not plain."""
    what = say("photos", "{0} bits, compression {1}").format(
        np.max(page.bitspersample), int(page.compression)
    )
    if page.parent.byteorder != "<" or page.sampleformat != _UNSIGNED:
        raise PhotoError(CANNOT.format(what)) from error
    try:
        image = _by_pillow(file, number)
    except UnidentifiedImageError:
        raise PhotoError(CANNOT.format(what)) from error
    if image.mode == "I;16":
        image.load()
        return _picture(page, np.asarray(image))
    if image.mode == "RGB" and page.compression != 1:
        return image
    raise PhotoError(CANNOT.format(what)) from error


def _picture(page: Any, samples: npt.NDArray[Any]) -> Image.Image:
    """Samples, [h, w] or [h, w, channels] of any type, as 8 bits: L, RGB or CMYK."""
    if samples.ndim not in (2, 3):
        raise PhotoError(CANNOT.format(say("photos", "more dimensions than two")))
    scaled = _eight_bits(page, samples)
    if page.photometric == _WHITE_IS_ZERO:
        scaled = 255 - scaled
    elif page.photometric not in (_BLACK_IS_ZERO, _RGB, _SEPARATED):
        raise PhotoError(CANNOT.format(say("photos", "colours of kind {0}").format(int(page.photometric))))
    if scaled.ndim == 2:
        return Image.fromarray(scaled)
    if page.photometric == _SEPARATED and scaled.shape[2] >= 4:
        return Image.frombytes("CMYK", scaled.shape[1::-1], np.ascontiguousarray(scaled[..., :4]).tobytes())
    if scaled.shape[2] < 3:
        return Image.fromarray(np.ascontiguousarray(scaled[..., 0]))
    mode = 4 if _has_alpha(page, scaled) else 3
    return Image.fromarray(np.ascontiguousarray(scaled[..., :mode]))


def _has_alpha(page: Any, scaled: npt.NDArray[np.uint8]) -> bool:
    return scaled.shape[2] >= 4 and bool(page.extrasamples) and int(page.extrasamples[0]) in (1, 2)


def _eight_bits(page: Any, samples: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Samples to 0..255, strip by strip, as full floats of a whole page would take eight times its memory."""
    top = _top(page, samples)
    scaled = np.empty(samples.shape, np.uint8)
    rows = max(1, (1 << 20) // max(1, samples.shape[1]))
    for first in range(0, len(samples), rows):
        part = np.nan_to_num(samples[first : first + rows].astype(np.float64), nan=0, posinf=top, neginf=0)
        scaled[first : first + rows] = (part.clip(0, top) * (255 / top)).round()
    return scaled


def _top(page: Any, samples: npt.NDArray[Any]) -> float:
    """The sample that stands for white, or for black where white is zero."""
    named = page.tags.get("MaxSampleValue")
    bits = int(np.max(page.bitspersample))
    if named is not None and 0 < float(np.max(named.value)) < 2**bits - 1:
        return float(np.max(named.value))
    if samples.dtype.kind == "f":
        return _top_of_floats(samples)
    if bits not in (16, 32):
        return float(2**bits - 1)
    brightest = float(samples.max(initial=0))
    signed = int(samples.dtype.kind == "i")
    # Words that are wider than what is in them: 12 bits of a scanner, 16 bits in 32.
    depths = [depth for depth in _DEPTHS if depth <= bits - signed] + [bits - signed]
    return float(next((2**depth - 1 for depth in depths if brightest < 2**depth), 2**bits - 1))


def _top_of_floats(samples: npt.NDArray[Any]) -> float:
    """1.0 where nearly all is within it; else the range of bits that holds the brightest."""
    usual = float(np.nanpercentile(samples[:: max(1, len(samples) // 256)], 99))
    if usual <= 1.0:
        return 1.0
    brightest = float(np.nanmax(np.where(np.isfinite(samples), samples, 0)))
    return next((top for top in (255.0, 65535.0) if brightest <= top), brightest)


def _orientation(page: Any) -> int:
    tag = page.tags.get("Orientation")
    return 1 if tag is None or tag.value not in range(1, 9) else int(tag.value)
