"""Read an exported CSV or workbook, perhaps edited since, back as decisions: first what would change, then the changes.

A row is a person's word where it says `reviewed`, where its `source` is "user", or where its tag is another
than the model's first label of the same row (somebody has typed over it). Any other row is the model's own
guess and decides nothing. Of attributes, 1 and 0 are people's words, probabilities the model's. Ratings and notes are
people's words wherever they stand. Nothing that was said is ever taken back by an import.

A photo is known by its path below the folder that was opened. Where another folder is open than the one that was
exported (the one above, one listing alone, the same one elsewhere), it is known by the longest tail of its path,
as long as only one open photo has it and nothing in the rest of the two paths speaks against it.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from retagger_gui.core.attributes import SHIPPED_ATTRIBUTES
from retagger_gui.core.compare import listing_key
from retagger_gui.core.export.attributes import read_cell
from retagger_gui.core.export.csv import read_cells, restore
from retagger_gui.core.export.rows import NO_NOTES
from retagger_gui.core.export.xlsx_reading import is_workbook, read_workbook
from retagger_gui.core.export.yes_no import yes_or_no
from retagger_gui.core.labels import SHIPPED, style
from retagger_gui.core.remarks import MOST_STARS, as_note
from retagger_gui.core.session import UNREADABLE, Item

_REQUIRED = ("path", "tag")


@dataclass(frozen=True, slots=True)
class Line:
    """What one row of the table says."""

    path: str  # of the photo, as the file's own kind has it
    # the same as the other kind has it: a workbook may have been saved as CSV, and a CSV as a workbook
    cell: str
    tag: str  # what it is filed under there; "" for nothing
    first: str | None  # the model's first label at the time; None where the table has no such column
    # whether the row says outright that a person has decided; None where no column could say so
    word: bool | None
    # what stands in `reviewed` where that is neither yes nor no in any language; "" otherwise
    unknown: str = ""
    rating: str = ""  # what stands in the column of that name; "" for nothing
    note: str = ""  # likewise
    listing_note: str = ""  # likewise
    attributes: str = ""  # likewise


@dataclass(frozen=True, slots=True)
class Change:
    """One decision that an import would make."""

    id: int  # the photo's number in the session
    path: str  # below the folder that was opened
    before: str  # its tag now; "" for none
    after: str  # its tag then

    @property
    def confirms(self) -> bool:
        """Whether only the tag that it has already would be confirmed."""
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class Remark:
    """One rating or note that an import would set."""

    aspect: Literal["rating", "note", "listing_note"]  # stars or words of a photo, or words of a listing
    id: int  # the photo's number in the session; for a listing, that of one of its photos
    listing: str  # by listing_key
    path: str  # of the photo below the folder that was opened; the listing's name for a listing
    before: str  # what is said now; "" for nothing
    after: str  # what would be said then; stars as a digit


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do."""

    changes: tuple[Change, ...] = ()  # decisions for labels that the model knows, in the table's order
    # decisions for labels that it does not know: another model's, or misspelt
    strange: tuple[Change, ...] = ()
    unchanged: int = 0  # rows that say what has been decided already
    undecided: int = 0  # rows that no person has decided on
    missing: tuple[str, ...] = ()  # paths in the table that are not among the open photos
    # paths that the table names twice with different tags, or that several open photos could be
    unclear: tuple[str, ...] = ()
    # words in the column `reviewed` that are neither yes nor no, each once; they count as no
    unknown: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()  # ratings and notes that are others here
    # what stands in the column `rating` and is no number from 0 to 5, each once; it is passed over
    unrated: tuple[str, ...] = ()
    # what people said of attributes that is not said here, by the photos' numbers
    attributes: Mapping[int, Mapping[str, bool]] = field(default_factory=dict)
    # what stands in the column `attributes` and is no attribute, or neither yes nor no, each once; it is passed over
    unshown: tuple[str, ...] = ()

    def decisions(self, *, with_strange: bool = False) -> dict[int, str]:
        """What to set, by the photos' numbers."""
        chosen = self.changes + (self.strange if with_strange else ())
        return {change.id: change.after for change in chosen}

    def ratings(self) -> dict[int, int]:
        """Stars to set, by the photos' numbers."""
        return {remark.id: int(remark.after) for remark in self.remarks if remark.aspect == "rating"}

    def notes(self) -> dict[int, str]:
        """Notes to set, likewise."""
        return {remark.id: remark.after for remark in self.remarks if remark.aspect == "note"}

    def listing_notes(self) -> dict[str, str]:
        """Notes of listings to set, by listing_key."""
        return {remark.listing: remark.after for remark in self.remarks if remark.aspect == "listing_note"}


def read(source: Path) -> list[Line]:
    """The rows of a CSV or workbook that this program exported; only the columns `path` and `tag` must be there.

    Raises:
        ExportError: it cannot be read or is no such table; the message says why.
    """
    if is_workbook(source):
        return [_line(cells, str, restore) for cells in read_workbook(source, required=_REQUIRED)]
    return [_line(cells, restore, str) for cells in read_cells(source, required=_REQUIRED)]


def plan(
    lines: Iterable[Line],
    items: Iterable[Item],
    labels: Sequence[str],
    listing_notes: Mapping[str, str] = NO_NOTES,
) -> Plan:
    """Compare a table with the open photos.

    Args:
        lines: what `read` gave.
        items: the open photos.
        labels: the model's labels; tags are recognised by label or name, whatever their case.
        listing_notes: what is noted of the open listings, by listing_key.
    """
    lines = list(lines)
    photos = _Photos(items)
    names = _Names(labels)
    says: dict[int, tuple[Item, str, list[str]]] = {}  # photo -> (itself, its tag, the paths that say so)
    unclear: list[str] = []
    missing: list[str] = []
    undecided = 0
    remarks = _Remarks(listing_notes)
    attributes = _AttributeWords()
    for line, matches in zip(lines, photos.of(lines), strict=True):
        tag = names.label(line.tag)
        if not matches:
            missing.append(line.path)
        elif len(matches) > 1:
            unclear.append(line.path)
        else:
            item = matches[0]
            remarks.hear(line, item)
            attributes.hear(line, item)
            if not _decided(line, tag, item, names):
                undecided += 1
                continue
            _, said, paths = says.setdefault(item.id, (item, tag, []))
            paths.append(line.path)
            if said != tag:
                unclear += paths
    contradicted = set(unclear)
    clear = [(item, tag) for item, tag, paths in says.values() if contradicted.isdisjoint(paths)]
    changes = [_change(item, tag) for item, tag in clear if item.decision != tag]
    new = tuple(remarks.new())
    return Plan(
        changes=tuple(change for change in changes if change.after in labels),
        strange=tuple(change for change in changes if change.after not in labels),
        unchanged=len(clear) - len(changes),
        undecided=undecided,
        missing=tuple(missing),
        unclear=tuple(dict.fromkeys([*unclear, *remarks.contradicted, *attributes.contradicted])),
        unknown=tuple(dict.fromkeys(line.unknown for line in lines if line.unknown)),
        remarks=new,
        unrated=tuple(dict.fromkeys(remarks.unrated)),
        attributes=attributes.new(),
        unshown=tuple(dict.fromkeys(attributes.unknown)),
    )


class _Remarks:
    """What a table's rows say of photos and listings beside their tags.

    Attributes:
        contradicted: paths of photos of which the table says two things.
        unrated: what is no rating.
    """

    def __init__(self, listing_notes: Mapping[str, str]) -> None:
        self.contradicted: list[str] = []
        self.unrated: list[str] = []
        self._noted = listing_notes
        self._unclear: set[tuple[str, int]] = set()
        self._said: dict[tuple[str, int], tuple[Item, str, str]] = {}  # (aspect, photo): itself, now, then
        self._listings: dict[str, tuple[Item, list[str]]] = {}

    def hear(self, line: Line, item: Item) -> None:
        """Take in one row that is about a photo."""
        stars = _stars(line.rating)
        if stars is None:
            self.unrated.append(line.rating.strip())
        elif stars:
            self._take("rating", line, item, str(item.rating or ""), str(stars))
        if note := as_note(line.note):
            self._take("note", line, item, item.note, note)
        if note := as_note(line.listing_note):
            said = self._listings.setdefault(listing_key(item.photo), (item, []))[1]
            if note not in said:
                said.append(note)

    def _take(self, aspect: str, line: Line, item: Item, before: str, after: str) -> None:
        _, _, earlier = self._said.setdefault((aspect, item.id), (item, before, after))
        if earlier != after:
            self.contradicted.append(line.path)
            self._unclear.add((aspect, item.id))

    def new(self) -> Iterator[Remark]:
        """What is not said already; of a photo of which two things are said, nothing."""
        for (aspect, number), (item, before, after) in self._said.items():
            if before != after and (aspect, number) not in self._unclear:
                yield Remark(
                    "rating" if aspect == "rating" else "note",
                    item.id, listing_key(item.photo), item.photo.relative, before, after,
                )  # fmt: skip
        for listing, (item, said) in self._listings.items():
            before = self._noted.get(listing, "")
            others = [note for note in said if note != before]  # somebody has edited one row of many
            if len(others) == 1:
                name = item.photo.listing or item.photo.relative
                yield Remark("listing_note", item.id, listing, name, before, others[0])
            elif others:
                self.contradicted.append(item.photo.listing)


class _AttributeWords:
    """What a table's rows say of attributes.

    Attributes:
        contradicted: paths of photos of which the table says yes and no.
        unknown: what is no attribute, or neither yes nor no.
    """

    def __init__(self) -> None:
        self.contradicted: list[str] = []
        self.unknown: list[str] = []
        self._said: dict[int, tuple[Item, dict[str, bool]]] = {}

    def hear(self, line: Line, item: Item) -> None:
        """Take in one row that is about a photo."""
        if not line.attributes.strip():
            return
        found = read_cell(line.attributes, [*item.knows.names, *SHIPPED_ATTRIBUTES, *dict(item.marks)])
        self.unknown += found.unknown
        said = self._said.setdefault(item.id, (item, {}))[1]
        for name, word in found.said.items():
            if said.setdefault(name, word) is not word:
                self.contradicted.append(line.path)
                del said[name]

    def new(self) -> dict[int, dict[str, bool]]:
        """What is not said already."""
        found = {}
        for number, (item, said) in self._said.items():
            known = dict(item.marks)
            if others := {name: word for name, word in said.items() if known.get(name) is not word}:
                found[number] = others
        return found


def _stars(cell: str) -> int | None:
    """A rating as people and spreadsheets write it: 4, 4.0, 4,0 or four stars; None for what is none."""
    text = cell.strip()
    if not text:
        return 0
    if set(text) <= {"★", "☆"}:
        text = str(text.count("★"))
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return None
    return int(value) if value.is_integer() and 0 <= value <= MOST_STARS else None


def _line(cells: Mapping[str, str], plain: Callable[[str], str], otherwise: Callable[[str], str]) -> Line:
    """One row; `plain` gives a cell's text without what a CSV needs around it, if this is one; `otherwise` if not."""
    words: list[bool | None] = []
    if "reviewed" in cells:
        words.append(yes_or_no(cells["reviewed"]))
    if "source" in cells:
        words.append(plain(cells["source"]).strip().casefold() == "user")
    tag = plain(cells["tag"]).strip()
    return Line(
        path=plain(cells["path"]),
        cell=otherwise(cells["path"]),
        tag="" if tag == UNREADABLE else tag,  # the mark of unreadable photos is no label
        first=plain(cells["label_1"]).strip() if "label_1" in cells else None,
        word=any(words) if words else None,
        unknown=cells["reviewed"].strip() if None in words else "",
        rating=plain(cells.get("rating", "")),
        note=plain(cells.get("note", "")),
        listing_note=plain(cells.get("listing_note", "")),
        attributes=plain(cells.get("attributes", "")),
    )


def _decided(line: Line, tag: str, item: Item, names: "_Names") -> bool:
    if not line.tag:
        return False
    if line.word:
        return True
    if line.first is not None:
        return tag != names.label(line.first)
    # Neither who decided nor what the model said is left in the table: compare with what is on the board.
    return line.word is None and tag != item.tag


def _change(item: Item, tag: str) -> Change:
    return Change(item.id, item.photo.relative, item.tag or "", tag)


class _Photos:
    """The open photos by path, also as other systems and spreadsheets write it, and from other folders."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = tuple(items)
        self._exact: dict[str, list[Item]] = {}
        self._alike: dict[str, list[Item]] = {}
        for item in self._items:
            self._exact.setdefault(item.photo.relative, []).append(item)
            self._alike.setdefault(_plain(item.photo.relative), []).append(item)

    def of(self, lines: Sequence[Line]) -> list[list[Item]]:
        """The photos that each row may mean: one, none, or several."""
        found = [self._named(line.path) or self._named(line.cell) for line in lines]
        if all(found):
            return found
        named = {item.id for items in found for item in items}
        tails = _Tails(item for item in self._items if item.id not in named)
        return [
            items or tails.of(line.path) or tails.of(line.cell)
            for line, items in zip(lines, found, strict=True)
        ]

    def _named(self, path: str) -> list[Item]:
        return self._exact.get(path) or self._alike.get(_plain(path), [])


class _Tails:
    """Photos by the ends of their whole paths."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._by_name: dict[str, list[tuple[list[str], int, Item]]] = {}
        for item in items:
            parts = _parts(str(item.photo.path))
            below_root = len(_parts(item.photo.relative))
            self._by_name.setdefault(parts[-1], []).append((parts, below_root, item))

    def of(self, path: str) -> list[Item]:
        """The photos whose paths have the longest end in common with this one."""
        wanted = _parts(path)
        found: dict[int, list[Item]] = {}
        for parts, below_root, item in self._by_name.get(wanted[-1], ()) if wanted else ():
            common = _common_tail(wanted, parts)
            # Elm/1.jpg is not Oak/1.jpg: one of the two must be all there, with its folder if it has one.
            if common == len(wanted) or common >= max(below_root, 2):
                found.setdefault(common, []).append(item)
        return found[max(found)] if found else []


def _common_tail(one: Sequence[str], other: Sequence[str]) -> int:
    common = 0
    for mine, theirs in zip(reversed(one), reversed(other), strict=False):
        if mine != theirs:
            break
        common += 1
    return common


def _parts(path: str) -> list[str]:
    return [part for part in _plain(path).split("/") if part not in ("", ".")]


def _plain(path: str) -> str:
    return unicodedata.normalize("NFC", path.strip().replace("\\", "/"))


class _Names:
    """Labels by every way to write them: "living_room", "Living room", "living-room"."""

    def __init__(self, labels: Iterable[str]) -> None:
        known = [*labels, *SHIPPED]
        self._exact = frozenset(known)
        names = {_folded(name): label for label in reversed(known) for name in (style(label).name, label)}
        self._folded = names | {
            _folded(label): label for label in reversed(known)
        }  # the model's own come first

    def label(self, name: str) -> str:
        """The label that is meant; the name itself where it is none that is known."""
        return name if name in self._exact else self._folded.get(_folded(name), name)


def _folded(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").split()).casefold()
