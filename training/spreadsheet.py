"""Read a table that a person may have had open in a spreadsheet."""

import csv
from pathlib import Path

from training.errors import TrainingError


def read_rows(path: Path, what: str) -> tuple[set[str], list[dict[str, str]]]:
    """The columns of a CSV, and its rows by column; a cell that a row lacks is "".

    Args:
        path: UTF-8, with or without BOM; commas, semicolons or tabs, as spreadsheets save by their country.
        what: the table's name in the sentence of an error.

    Raises:
        TrainingError: it cannot be read.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = file.readline()
            file.seek(0)
            reader = csv.DictReader(file, restval="", delimiter=max(",;\t", key=header.count))
            columns = set(reader.fieldnames or ())
            return columns, [{key: value or "" for key, value in row.items() if key} for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TrainingError(f"{what} {path} cannot be read ({error}).") from error
