"""XLSX: the table with real types and filters, a summary of listings by rooms, and a sheet a room."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from retagger_gui.core.atomic import check_target
from retagger_gui.core.export.rows import Record, as_text
from retagger_gui.core.export.steps import Format, Options, Step, Table, table_of
from retagger_gui.core.language import say


def write_xlsx(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Write a workbook, all or nothing: all photos, then the summary, then a sheet a room.

    Raises:
        ExportError: the file cannot be written; what was there before is untouched.
    """
    from retagger_gui.core.export.workbook import write_workbook  # noqa: PLC0415  (openpyxl is slow to load)

    yield from write_workbook(records, target, options)


def _preview(records: Sequence[Record], options: Options) -> Table:
    return table_of(records, _as_text)


def _as_text(value: str | float | int | bool | None) -> str:
    return f"{value:.2%}" if isinstance(value, float) else as_text(value)


FORMAT = Format(
    key="xlsx",
    name=say("export", "Excel workbook"),
    about=say("export", "The table with filters, a summary of listings and rooms, and a sheet a room."),
    place="file",
    suffix=".xlsx",
    check=check_target,
    write=write_xlsx,
    preview=_preview,
)
