"""PDF brochures: the photos in page order, without icons, rules and logos; pages that are drawn, as pictures."""

import hashlib
import io
import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from retagger_gui.core.apart.helpers import HELPERS, LostError
from retagger_gui.core.decoders import limits
from retagger_gui.core.errors import SourceError
from retagger_gui.core.language import say
from retagger_gui.core.sources.extraction import Contents, Taken

_PAGES = 500
_PHOTOS = 2_000  # taken out of one file
_SHORTER, _LONGER = 140, 200  # pixels; what is smaller is an icon
_LONGEST_SHAPE = 5.0  # longer side to shorter; beyond it is a rule or a band
_ON_PAGE = 50.0  # points (of 1/72 inch) along the longer side on the page, at least
_LOGO_PAGES = 3  # a picture on that many pages is a logo or a background
_DRAWN = 40  # lines and shapes from which a page may be a plan
_WORDS = 1_200  # letters on a page beyond which it is text with a frame
_COVERED = 0.1  # share of the page under photos up to which it may be a plan
_SPREAD = 0.15  # share of the page over which the lines must spread
_DPI = 150
_SIDE = 3_000  # pixels of a page's picture at most
_FORMS = 4  # objects within objects, how deep
_LIMIT = 20.0  # seconds that one page may take, or opening


@dataclass(slots=True)
class _Found:
    """A picture in the document."""

    page: int
    mark: str
    object: Any


def take_out(source: Path, folder: Path, contents: Contents, cancelled: Callable[[], bool]) -> None:
    """Take the photos out of a PDF (see extraction.TakeOut), in a helper process: PDFium is a large C++ library.

    Raises:
        SourceError: it cannot be opened, or a page took too long, or PDFium crashed.
    """
    place = (str(source.absolute()), str(folder.absolute()))
    try:
        found: Contents = HELPERS.call(in_helper, *place, limit=_LIMIT, cancelled=cancelled)
    except LostError as error:
        raise SourceError(
            say("sources", "The PDF was given up: one page took longer than {0} seconds.").format(
                f"{_LIMIT:g}"
            )
            if error.late
            else say(
                "sources", "The PDF is damaged in a way that its reader did not survive, and was given up."
            )
        ) from error
    contents.taken += found.taken
    contents.left_out += found.left_out
    contents.problems += found.problems


def in_helper(source: str, folder: str, cancelled: Callable[[], bool]) -> Contents:
    """In a helper: what is taken out of a PDF.

    Raises:
        SourceError: it cannot be opened.
    """
    import pypdfium2 as pdfium  # noqa: PLC0415  (a large library, for few)

    contents = Contents()
    try:
        document = pdfium.PdfDocument(source)
    except pdfium.PdfiumError as error:
        raise SourceError(_why(error)) from error
    try:
        _Brochure(document, Path(folder), contents, cancelled).take_out()
    finally:
        document.close()
    return contents


def _why(error: Exception) -> str:
    if "assword" in str(error) or "ecurity" in str(error):
        return say(
            "sources",
            "The PDF is protected by a password. Save it without one in a PDF reader, and open that.",
        )
    return say("sources", "The PDF is damaged and could not be opened.")


class _Brochure:
    """One document."""

    def __init__(
        self, document: Any, folder: Path, contents: Contents, cancelled: Callable[[], bool]
    ) -> None:
        self._document = document
        self._folder = folder
        self._contents = contents
        self._cancelled = cancelled
        self._pages = min(len(document), _PAGES)

    def take_out(self) -> None:
        if len(self._document) > _PAGES:
            self._contents.problems.append(
                say("sources", "Only the first {0} of its {1:,} pages were looked through.").format(
                    _PAGES, len(self._document)
                )
            )
        repeated = self._repeated()
        seen: set[str] = set()
        for number in range(self._pages):
            if self._cancelled() or len(self._contents.taken) >= _PHOTOS:
                break
            try:
                self._page(number, repeated, seen)
            except Exception:  # one damaged page ends nothing
                self._contents.problems.append(
                    say("sources", "Page {0} could not be read.").format(number + 1)
                )
        if not self._contents.taken:
            self._contents.problems.append(say("sources", "There is no photo in this PDF."))

    def _repeated(self) -> set[str]:
        """Pictures that stand on so many pages that they are part of the layout."""
        pages: Counter[str] = Counter()
        for number in range(self._pages):
            if self._cancelled():
                break
            page = self._open(number)
            if page is not None:
                pages.update({one.mark for one in self._pictures(page, number)})
                page.close()
        most = max(_LOGO_PAGES, math.ceil(self._pages / 10))
        return {mark for mark, count in pages.items() if count >= most}

    def _open(self, number: int) -> Any | None:
        try:
            return self._document[number]
        except Exception:  # it is said when its photos are asked for
            return None

    def _page(self, number: int, repeated: set[str], seen: set[str]) -> None:
        page = self._document[number]
        try:
            width, height = page.get_size()
            covered = 0.0
            pictures = 0
            for one in self._pictures(page, number):
                if one.mark in repeated:
                    continue
                left, bottom, right, top = one.object.get_bounds()
                covered += (right - left) * (top - bottom) / max(1.0, width * height)
                if one.mark in seen:
                    continue
                seen.add(one.mark)
                pictures += 1
                self._keep(one, pictures, page)
            if covered <= _COVERED and _is_drawn(page):
                self._render(page, number)
        finally:
            page.close()

    def _pictures(self, page: Any, number: int) -> Iterator[_Found]:
        """The pictures of a page that may be photos, by their size."""
        import pypdfium2.raw as c  # noqa: PLC0415

        for found in page.get_objects(filter=[c.FPDF_PAGEOBJ_IMAGE], max_depth=_FORMS):
            try:
                width, height = found.get_px_size()
                left, bottom, right, top = found.get_bounds()
                if not _is_large(width, height) or max(right - left, top - bottom) < _ON_PAGE:
                    continue
                data = bytes(found.get_data(decode_simple=False))
            except Exception:  # as above
                continue
            mark = hashlib.blake2b(data + f"{width} {height}".encode(), digest_size=16).hexdigest()
            yield _Found(number, mark, found)

    def _keep(self, one: _Found, count: int, page: Any) -> None:
        name = f"page {one.page + 1}, image {count}"
        turn, mirrored = _turn(one.object, page)
        jpeg = None if turn or mirrored else _as_jpeg(one.object)
        if jpeg is not None:
            file = f"{name}.jpg"
            (self._folder / file).write_bytes(jpeg)
        else:
            width, height = one.object.get_px_size()
            limits.check_memory(4 * width * height)
            image = one.object.get_bitmap(render=False).to_pil().convert("RGB")
            if mirrored:
                image = image.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
            if turn:
                image = image.rotate(90 * turn, expand=True)
            file = self._save(image, name)
        self._contents.taken.append(Taken(file, name))

    def _render(self, page: Any, number: int) -> None:
        name = f"page {number + 1}"
        width, height = page.get_size()
        scale = min(_DPI / 72, _SIDE / max(1.0, width, height))
        self._contents.taken.append(
            Taken(self._save(page.render(scale=scale).to_pil().convert("RGB"), name), name)
        )

    def _save(self, image: Image.Image, name: str) -> str:
        file = f"{name}.png"
        image.save(self._folder / file, compress_level=1)
        return file


def _is_large(width: int, height: int) -> bool:
    shorter, longer = sorted((width, height))
    return shorter >= _SHORTER and longer >= _LONGER and longer <= _LONGEST_SHAPE * shorter


def _as_jpeg(picture: Any) -> bytes | None:
    """The picture's own JPEG file, where it is one whose colours are its own; None for any other."""
    if list(picture.get_filters()) != ["DCTDecode"]:
        return None
    data = bytes(picture.get_data(decode_simple=False))
    try:
        with Image.open(io.BytesIO(data)) as image:
            plain = image.format == "JPEG" and image.mode in ("RGB", "L")
    except Exception:  # PDFium may still make something of it
        return None
    return data if plain else None


def _turn(picture: Any, page: Any) -> tuple[int, bool]:
    """(quarters of a turn to the left, whether it is mirrored) between the picture and what one sees."""
    a, b, c, d, _, _ = picture.get_matrix().get()
    mirrored = a * d - b * c < 0
    quarters = round(math.degrees(math.atan2(b, a)) / 90)
    return (quarters - page.get_rotation() // 90) % 4, mirrored


def _is_drawn(page: Any) -> bool:
    """Whether a page is mostly lines: a floor plan, a site plan, an energy chart."""
    import pypdfium2.raw as c  # noqa: PLC0415

    width, height = page.get_size()
    count, box = 0, [width, height, 0.0, 0.0]
    for found in page.get_objects(filter=[c.FPDF_PAGEOBJ_PATH], max_depth=_FORMS):
        count += 1
        left, bottom, right, top = found.get_bounds()
        box = [min(box[0], left), min(box[1], bottom), max(box[2], right), max(box[3], top)]
    if count < _DRAWN or (box[2] - box[0]) * (box[3] - box[1]) < _SPREAD * width * height:
        return False
    text = page.get_textpage()
    try:
        return bool(text.count_chars() <= _WORDS)
    finally:
        text.close()
