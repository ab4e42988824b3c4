"""JSON: every photo with all its probabilities, in the shape that RE-Tagger's API answers in."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from retagger_gui.core.atomic import atomic_write, check_target
from retagger_gui.core.export.rows import DECIMALS, Record, extras_of
from retagger_gui.core.export.steps import Format, Options, Step, Table, in_steps
from retagger_gui.core.language import say

_SHOWN = 3  # probabilities in a preview's cell


def write_json(records: Sequence[Record], target: Path, options: Options | None = None) -> Iterator[Step]:
    """Write a list with an object a photo, all or nothing, a line each.

    An object holds `path`, `listing`, `tag` and `reviewed` as in the CSV, `probabilities` (every label of the
    model, such as {"bedroom": 0.98, ...}; empty where the photo could not be read), `error` and `model`, those
    further columns of the CSV that any of the photos has something in.

    Raises:
        ExportError: the file cannot be written; what was there before is untouched.
    """
    extras = extras_of([record.row for record in records])
    with atomic_write(target) as file:
        file.write(b"[")
        before = "\n"
        for done, chunk in in_steps(records):
            for record in chunk:
                file.write((before + _line(record, extras)).encode("utf-8"))
                before = ",\n"
            yield Step(done)
        file.write(b"\n]\n")


def _line(record: Record, extras: Sequence[str]) -> str:
    content = as_object(record, extras)
    line = json.dumps(content, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:  # a file name that is no text; JSON's own escapes can hold it
        return json.dumps(content)
    return line


def as_object(record: Record, extras: Sequence[str] = ()) -> dict[str, object]:
    """One photo as it is written, with these columns beside the usual ones."""
    row = record.row
    return {
        "path": row.path,
        "listing": row.listing,
        "tag": row.tag,
        "reviewed": row.reviewed,
        "probabilities": {label: round(p, DECIMALS) for label, p in record.probabilities},
        "error": row.error,
        "model": row.model,
        **{name: getattr(row, name) for name in extras},
        **({"attributes": _attributes(record)} if record.attributes or "attributes" in extras else {}),
    }


def _attributes(record: Record) -> dict[str, float]:
    """Every attribute's probability; 1 or 0 where a person said so; none where nobody looked at the photo."""
    said: dict[str, float] = {}
    for one in record.attributes:
        if one.said is not None:
            said[one.name] = int(one.said)
        elif one.share is not None:
            said[one.name] = round(one.share, DECIMALS)
    return said


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = []
    for record in records:
        best = sorted(record.probabilities, key=lambda pair: -pair[1])[:_SHOWN]
        shown = ", ".join(f"{label} {p:.2f}" for label, p in best)
        rows.append((record.row.path, record.row.tag, "yes" if record.row.reviewed else "no", shown))
    return Table(("path", "tag", "reviewed", "probabilities"), tuple(rows))


FORMAT = Format(
    key="json",
    name="JSON",
    about=say("export", "Every photo with the probability of every label, for other programs."),
    place="file",
    suffix=".json",
    check=check_target,
    write=write_json,
    preview=_preview,
)
