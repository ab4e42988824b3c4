"""The CSV of what was tagged on the page: the program's own columns, written by the program's own export."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request

from retagger_gui.core.attributes import AttributeSet
from retagger_gui.core.export.csv import csv_bytes
from retagger_gui.core.export.rows import rows_of
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Item
from retagger_gui.server.limits import MEBIBYTE, Limits
from retagger_gui.server.problems import RequestError

Text = Annotated[str, Field(max_length=1000)]
Pixels = Annotated[int, Field(ge=0, le=1_000_000)]
Probability = Annotated[float, Field(ge=0, le=1)]


class TableRow(BaseModel):
    """One photo as /v1/tags described it, and a person's decision."""

    model_config = ConfigDict(extra="ignore")

    path: Text = Field(description="With forward slashes; the first folder is the listing.")
    probabilities: dict[Text, Probability] = Field(default_factory=dict, max_length=1000)
    attributes: dict[Text, Probability] = Field(default_factory=dict, max_length=1000)
    decision: Text | None = Field(default=None, description="The tag that a person chose or confirmed.")
    width: Pixels = 0
    height: Pixels = 0
    error: Text | None = None


class TableRequest(BaseModel):
    """The photos of a table."""

    photos: list[TableRow]


def table_schema() -> dict[str, Any]:
    """The JSON schema of a table, for the OpenAPI document: in one piece, as references there lead elsewhere."""
    schema = TableRequest.model_json_schema()
    schema["properties"]["photos"]["items"] = schema.pop("$defs")[TableRow.__name__]
    return schema


async def read_table(request: Request, limits: Limits) -> TableRequest:
    """The request's JSON.

    Raises:
        RequestError: it is too large, or no such JSON.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limits.table_bytes:
            raise RequestError(413, f"A table may have at most {limits.table_bytes // MEBIBYTE} MB.")
    try:
        found = TableRequest.model_validate_json(bytes(body))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "body"
        raise RequestError(422, f"The table does not fit: {where}: {first['msg']}.") from error
    if len(found.photos) > limits.table_rows:
        raise RequestError(413, f"A table may have at most {limits.table_rows} photos.")
    return found


def table(asked: TableRequest, model: RoomModel) -> bytes:
    """The CSV, as `retagger tag --csv` writes it."""
    knows = AttributeSet(model.attributes, model.attribute_thresholds)
    items = [_item(number, row, model.labels, knows) for number, row in enumerate(asked.photos)]
    return csv_bytes(rows_of(items, model.version))


def _item(number: int, row: TableRow, labels: tuple[str, ...], knows: AttributeSet) -> Item:
    root = Path()
    first, slash, _ = row.path.partition("/")
    predicted = tuple(row.probabilities.get(label, 0.0) for label in labels) if row.probabilities else None
    return Item(
        number,
        Photo(root / row.path, root, row.path, first if slash else "", 0, 0),
        labels,
        predicted,
        row.error or "",
        row.width,
        row.height,
        decision=row.decision or None,
        knows=knows,
        shares=tuple(row.attributes.get(name, 0.0) for name in knows.names) if row.attributes else (),
    )
