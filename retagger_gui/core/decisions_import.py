"""Read an exported CSV, perhaps edited since, back as decisions: first what would change, then the changes.

A row is a person's word where it says `reviewed`, where its `source` is "user", or where its tag is another
than the model's first label of the same row (somebody has typed over it). Any other row is the model's own
guess and decides nothing. No decision is ever taken back by an import.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from retagger_gui.core.export.csv import flag, read_cells, restore
from retagger_gui.core.labels import SHIPPED, style
from retagger_gui.core.session import UNREADABLE, Decision, Item


@dataclass(frozen=True, slots=True)
class Line:
    """What one row of the table says.

    Attributes:
        path: of the photo, as exported to a CSV.
        cell: the same as it stands there; a workbook saved as CSV has names without the CSV's apostrophes.
        tag: what it is filed under there; "" for nothing.
        first: the model's first label at the time; None where the table has no such column.
        word: whether the row says outright that a person has decided; None where no column could say so.
    """

    path: str
    cell: str
    tag: str
    first: str | None
    word: bool | None


@dataclass(frozen=True, slots=True)
class Change:
    """One decision that an import would make.

    Attributes:
        id: the photo's number in the session.
        path: below the folder that was opened.
        before: its tag now; "" for none.
        after: its tag then.
    """

    id: int
    path: str
    before: str
    after: str

    @property
    def confirms(self) -> bool:
        """Whether only the tag that it has already would be confirmed."""
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    Attributes:
        changes: decisions for labels that the model knows, in the table's order.
        strange: decisions for labels that it does not know: another model's, or misspelt.
        unchanged: rows that say what has been decided already.
        undecided: rows that no person has decided on.
        missing: paths in the table that are not among the open photos.
        unclear: paths that the table names twice with different tags, or that several open folders have.
    """

    changes: tuple[Change, ...] = ()
    strange: tuple[Change, ...] = ()
    unchanged: int = 0
    undecided: int = 0
    missing: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()

    def decisions(self, *, with_strange: bool = False) -> dict[int, Decision]:
        """What to set, by the photos' numbers."""
        chosen = self.changes + (self.strange if with_strange else ())
        return {change.id: Decision(change.after) for change in chosen}


def read(source: Path) -> list[Line]:
    """The rows of a table that this program exported; only the column `path` and `tag` must be there.

    Raises:
        ExportError: it cannot be read or is no such table; the message says why.
    """
    return [_line(cells) for cells in read_cells(source, required=("path", "tag"))]


def plan(lines: Iterable[Line], items: Iterable[Item], labels: Sequence[str]) -> Plan:
    """Compare a table with the open photos.

    Args:
        lines: what `read` gave.
        items: the open photos.
        labels: the model's labels; tags are recognised by label or name, whatever their case.
    """
    photos = _Photos(items)
    names = _names(labels)
    says: dict[str, str] = {}
    unclear: list[str] = []
    missing: list[str] = []
    undecided = 0
    found: dict[str, Item] = {}
    for line in lines:
        matches = photos.named(line.path) or photos.named(line.cell)
        tag = names.get(_folded(line.tag), line.tag)
        if not matches:
            missing.append(line.path)
        elif len(matches) > 1 or says.get(line.path, tag) != tag:
            unclear.append(line.path)
        elif not _decided(line, tag, matches[0], names):
            undecided += 1
        else:
            says[line.path], found[line.path] = tag, matches[0]
    for path in unclear:
        says.pop(path, None)
    changes = [_change(found[path], tag) for path, tag in says.items() if found[path].chosen != tag]
    return Plan(
        changes=tuple(change for change in changes if change.after in labels),
        strange=tuple(change for change in changes if change.after not in labels),
        unchanged=len(says) - len(changes),
        undecided=undecided,
        missing=tuple(missing),
        unclear=tuple(dict.fromkeys(unclear)),
    )


def _line(cells: Mapping[str, str]) -> Line:
    words = []
    if "reviewed" in cells:
        words.append(flag(cells["reviewed"]))
    if "source" in cells:
        words.append(restore(cells["source"]).strip().casefold() == "user")
    tag = restore(cells["tag"]).strip()
    return Line(
        path=restore(cells["path"]),
        cell=cells["path"],
        tag="" if tag == UNREADABLE else tag,  # the mark of unreadable photos is no label
        first=restore(cells["label_1"]).strip() if "label_1" in cells else None,
        word=any(words) if words else None,
    )


def _decided(line: Line, tag: str, item: Item, names: Mapping[str, str]) -> bool:
    if not line.tag:
        return False
    if line.word:
        return True
    if line.first is not None:
        return tag != names.get(_folded(line.first), line.first)
    # Neither who decided nor what the model said is left in the table: compare with what is on the board.
    return line.word is None and tag != item.tag


def _change(item: Item, tag: str) -> Change:
    return Change(item.id, item.photo.relative, item.tag or "", tag)


class _Photos:
    """The open photos by path, also as other systems and spreadsheets write it."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._exact: dict[str, list[Item]] = {}
        self._alike: dict[str, list[Item]] = {}
        for item in items:
            self._exact.setdefault(item.photo.relative, []).append(item)
            self._alike.setdefault(_plain(item.photo.relative), []).append(item)

    def named(self, path: str) -> list[Item]:
        return self._exact.get(path) or self._alike.get(_plain(path), [])


def _plain(path: str) -> str:
    return unicodedata.normalize("NFC", path.strip().replace("\\", "/"))


def _names(labels: Iterable[str]) -> dict[str, str]:
    """Every way to write a label -> the label; the model's own come first."""
    known = [*labels, *SHIPPED]
    names = {_folded(name): label for label in reversed(known) for name in (style(label).name, label)}
    return names | {_folded(label): label for label in reversed(known)}


def _folded(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).casefold()
