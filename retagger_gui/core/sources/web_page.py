"""Saved web pages: the photos of a property's page in its order, each once, without what a portal puts around them."""

import email
import email.policy
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from retagger_gui.core.decoding import decode, size_of
from retagger_gui.core.duplicates import Look, alike, look_of_pixels
from retagger_gui.core.errors import PhotoError, SourceError
from retagger_gui.core.language import say
from retagger_gui.core.left_out import NO_ROOM, NOT_FETCHED
from retagger_gui.core.photos import is_photo, is_photo_content, natural_key
from retagger_gui.core.sources.extraction import Contents, Taken, safe_part

_LARGEST = 64 << 20  # bytes of a page
_ARCHIVE = 512 << 20  # bytes of an .mhtml file
_WIDTH, _HEIGHT = 200, 150  # pixels; what is smaller is no photo of a room
_PORTRAIT = 400  # pixels of the longer side up to which an upright picture is a person's
_TILES = (256, 512)  # sides of map tiles
_MANY = 4  # squares of one such size make a map
_LOOK = 256  # pixels of the thumbnails that are compared
_LEVELS = 3  # elements above a picture whose names say what it is
_PICTURES = 5_000
_START = 256  # bytes that a photo is known by

# Words in the name, text or class of a picture, by which it shows no room.
_OWN_WORDS = (
    "logo logos icon icons avatar agent agents agency portrait headshot staff team branch sprite pixel badge flag "
    "facebook twitter instagram whatsapp qr advert ads banner tile tiles map maps staticmap streetview makler"
)
_OWN = frozenset(_OWN_WORDS.split())
# The same of what is around it.
_AROUND_WORDS = (
    "logo avatar agent agents portrait staff team branch map footer nav advert ads similar related recommended "
    "recommendations nearby"
)
_AROUND = frozenset(_AROUND_WORDS.split())
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_SOURCES = ("src", "data-src", "data-original", "data-lazy", "data-lazy-src")
_SETS = ("srcset", "data-srcset")
_STYLE = re.compile(r"url\(\s*['\"]?([^'\")]+)")

_DAMAGED = say("sources", "The web page is damaged and could not be read. Save it in the browser once more.")

Resolve = Callable[[str], Path | None]


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo of a page: its file, and what the page says of it."""

    path: Path
    caption: str = ""


@dataclass(slots=True)
class _Seen:
    picture: Picture
    pixels: int
    look: Look | None


def of_page(page: Path, contents: Contents) -> list[Picture]:
    """The photos of a page that was saved with its folder, as they lie there.

    Raises:
        SourceError: it cannot be read.
    """
    base = Path(os.path.realpath(page.parent))

    def resolve(address: str) -> Path | None:
        parts = urlsplit(address)
        if parts.scheme not in ("", "file") or parts.netloc or not parts.path:
            return None
        path = Path(os.path.realpath(base / unquote(parts.path)))
        return page.parent / path.relative_to(base) if path.is_relative_to(base) and path.is_file() else None

    try:
        if page.stat().st_size > _LARGEST:
            raise SourceError(say("sources", "The web page is too large to be one."))
        content = page.read_bytes()
    except OSError as error:
        raise SourceError(
            say("sources", "The web page could not be read ({0}).").format(error.strerror or error)
        ) from error
    return _photos(content, resolve, contents, _beside(page))


def folder_of(page: Path, names: Iterator[str] | list[str]) -> str | None:
    """Of the names beside a page, that of the folder it was saved with; None where there is none.

    Browsers call it `name_files`, or the same in their language: `name-Dateien`, `name_fichiers`.
    """
    found = [
        name
        for name in names
        if name.startswith(page.stem) and name[len(page.stem) :][:1] in ("_", "-", ".", " ")
    ]
    kinds = (
        "files",
        "dateien",
        "fichiers",
        "archivos",
        "bestanden",
        "file",
        "ficheiros",
        "arquivos",
        "filer",
        "pliki",
    )
    return next((name for name in found if name[len(page.stem) + 1 :].casefold() in kinds), None)


def take_out(source: Path, folder: Path, contents: Contents, cancelled: Callable[[], bool]) -> None:
    """Take the photos out of an .mhtml file (see extraction.TakeOut).

    Raises:
        SourceError: it cannot be read.
    """
    if source.stat().st_size > _ARCHIVE:
        raise SourceError(say("sources", "The saved page is too large to open safely."))
    with source.open("rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    page, address, files = b"", "", {}
    for number, part in enumerate(message.walk()):
        if cancelled() or part.is_multipart():
            continue
        content = part.get_payload(decode=True)
        where = str(part.get("Content-Location", "") or f"cid:{str(part.get('Content-ID', '')).strip('<>')}")
        if not isinstance(content, bytes):
            continue
        if not page and part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page, address = content, where
        elif is_photo_content(content[:_START]):
            name = safe_part(f"{number:04} {Path(urlsplit(where).path).name}")
            (folder / name).write_bytes(content)
            files[where] = folder / name
    if not page:
        raise SourceError(
            say(
                "sources",
                "There is no web page in it: it is damaged, or something else. Save the page in the browser once more.",
            )
        )

    def resolve(link: str) -> Path | None:
        return files.get(link) or files.get(urljoin(address, link))

    found = _photos(page, resolve, contents, list(files.values()))
    for number, one in enumerate(found, 1):
        contents.taken.append(Taken(one.path.name, f"image {number}", one.caption))
    if not found:
        contents.problems.append(say("sources", "There is no photo in this saved page."))


def _beside(page: Path) -> list[Path]:
    """The photos in the folder that the page was saved with."""
    try:
        name = folder_of(page, [entry.name for entry in os.scandir(page.parent) if entry.is_dir()])
        if name is None:
            return []
        files = sorted((page.parent / name).rglob("*"), key=lambda path: natural_key(path.as_posix()))
    except OSError:
        return []
    return [path for path in files[:_PICTURES] if path.is_file() and is_photo(path)]


def _photos(content: bytes, resolve: Resolve, contents: Contents, beside: list[Path]) -> list[Picture]:
    """In the page's order; then what lies beside it and is named nowhere in it."""
    try:
        parser = etree.HTMLParser(encoding=_encoding(content), no_network=True, huge_tree=False)
        tree = etree.fromstring(content, parser)
    except (etree.LxmlError, ValueError) as error:
        raise SourceError(_DAMAGED) from error
    if tree is None:
        raise SourceError(_DAMAGED)
    candidates: list[Picture] = []
    named: set[Path] = set()
    remote: set[str] = set()
    refused: set[Path] = set()
    for element, links in _linked(tree):
        paths = [path for link in links if (path := resolve(link)) is not None and is_photo(path)]
        if not paths:
            remote.update(link for link in links[:1] if _is_remote_photo(link))
        for path in paths:
            if path in named:
                continue
            named.add(path)
            if _is_around(element):
                refused.add(path)
            else:
                candidates.append(Picture(path, _caption(element)))
    candidates += [Picture(path) for path in beside if path not in named]
    kept = _once(_rooms(candidates, refused))
    contents.left_out += [NO_ROOM] * len(refused)
    contents.left_out += [NOT_FETCHED] * len(remote)
    return kept


def _encoding(content: bytes) -> str | None:
    """UTF-8 where it is sound; None for what the page itself says."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _linked(tree: Any) -> Iterator[tuple[Any, list[str]]]:
    """Elements with the files that they show, or lead to, in the page's order; the largest first where it is known."""
    for element in tree.iter("img", "source", "a", "meta", "image", "div", "span", "li", "figure", "section"):
        tag = element.tag
        links: list[str] = []
        if tag in ("img", "source", "image"):
            for name in _SETS:
                links += _of_set(element.get(name, ""))
            links += [element.get(name, "") for name in _SOURCES]
        elif tag == "a":
            links.append(element.get("href", ""))
        elif tag == "meta" and element.get("property") == "og:image":
            links.append(element.get("content", ""))
        else:
            links += _STYLE.findall(element.get("style", ""))
        links = [link.strip() for link in links if link and not link.startswith("data:")]
        if links:
            yield element, links


def _of_set(text: str) -> list[str]:
    """The files of a srcset, the widest first."""
    found = []
    for entry in re.split(r",\s+|,$", text):
        link, _, size = entry.strip().partition(" ")
        number = re.match(r"[\d.]+", size.strip())
        found.append((float(number[0]) if number else 0.0, link))
    return [link for _, link in sorted(found, key=lambda pair: -pair[0]) if link]


def _is_remote_photo(link: str) -> bool:
    parts = urlsplit(link)
    return (parts.scheme in ("http", "https") or link.startswith("//")) and parts.path.lower().endswith(
        (".jpg", ".jpeg", ".png", ".webp", ".avif")
    )


def _is_around(element: Any) -> bool:
    """Whether the names of a picture, or of what it is in, say that it shows no room."""
    own = " ".join(element.get(name, "") for name in ("class", "id", "alt", "src", "data-src"))
    # of an address only the file's own name: a portal's may say "agents" in each
    own = re.sub(r"\S*/(?=[^/\s]*)", " ", own)
    if _words(own) & _OWN:
        return True
    above = element.getparent()
    for _ in range(_LEVELS):
        if above is None or above.tag in ("body", "html", "main"):
            return False
        if (
            above.tag in ("footer", "nav")
            or _words(f"{above.get('class', '')} {above.get('id', '')}") & _AROUND
        ):
            return True
        above = above.getparent()
    return False


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _caption(element: Any) -> str:
    """The figure's own words, else those of the picture."""
    above = element.getparent()
    for _ in range(_LEVELS):
        if above is not None and above.tag == "figure":
            words = above.findtext(".//figcaption")
            if words and words.strip():
                return " ".join(words.split())
        above = None if above is None else above.getparent()
    return " ".join((element.get("alt") or element.get("title") or "").split())


def _rooms(candidates: list[Picture], refused: set[Path]) -> list[tuple[Picture, int, int]]:
    """Those of a room's size, with that size; the others are added to the refused."""
    sized = []
    for one in candidates:
        size = _size(one.path)
        if size is None or not _may_be_room(*size):
            refused.add(one.path)
        else:
            sized.append((one, *size))
    squares = [(width, one.path) for one, width, height in sized if width == height and width in _TILES]
    for side in _TILES:
        tiles = {path for width, path in squares if width == side}
        if len(tiles) >= _MANY:
            refused |= tiles
    return [entry for entry in sized if entry[0].path not in refused]


def _may_be_room(width: int, height: int) -> bool:
    """By its size: neither too small nor a person's portrait."""
    upright = height >= width and height <= _PORTRAIT and width not in _TILES
    return width >= _WIDTH and height >= _HEIGHT and not upright


def _once(sized: list[tuple[Picture, int, int]]) -> list[Picture]:
    """Each photo once, at its first place and in its largest size."""
    seen: list[_Seen] = []
    for picture, width, height in sized:
        look = _look(picture.path)
        same = None
        if look is not None:  # else it is shown as a photo that cannot be read
            same = next((one for one in seen if one.look is not None and alike(one.look, look)), None)
        if same is None:
            seen.append(_Seen(picture, width * height, look))
        else:
            largest = picture.path if width * height > same.pixels else same.picture.path
            same.picture = Picture(largest, same.picture.caption or picture.caption)
            same.pixels = max(same.pixels, width * height)
    return [one.picture for one in seen]


def _size(path: Path) -> tuple[int, int] | None:
    try:
        return size_of(path)
    except PhotoError:  # the photo says so where it is shown
        return None


def _look(path: Path) -> Look | None:
    try:
        thumbnail = decode(path, thumbnail=_LOOK).thumbnail
    except PhotoError:
        return None
    return None if thumbnail is None else look_of_pixels(thumbnail)
