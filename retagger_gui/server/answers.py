"""What the server says, as types: they shape the JSON and describe it in the OpenAPI document."""

import base64
import io

from PIL import Image
from pydantic import BaseModel, Field

from retagger_gui.core.labels import style
from retagger_gui.core.model import RoomModel
from retagger_gui.core.rooms import Rooms
from retagger_gui.core.session import ALSO, HIGH, MEDIUM
from retagger_gui.server.tagger import Tagged

_DECIMALS = 6


class Failure(BaseModel):
    """Why a request could not be answered."""

    error: str = Field(description="One sentence for a person.")


class LabelAnswer(BaseModel):
    """A label with its probability."""

    label: str
    probability: float = Field(ge=0, le=1)


class PhotoAnswer(BaseModel):
    """What the model says of one photo."""

    name: str = Field(description="The file's name as it was sent.")
    tag: str | None = Field(description="The most probable label; null where the photo could not be read.")
    labels: list[LabelAnswer] = Field(description="The tag, then further labels of 10 % and more.")
    probabilities: dict[str, float] = Field(description="Every label's probability.")
    attributes: dict[str, float] = Field(
        description="Probability of each attribute, such as fireplace; empty where the model knows none."
    )
    width: int = Field(description="In pixels, as a person sees the photo; 0 with an error.")
    height: int
    error: str | None = Field(description="Why it could not be tagged, as a sentence; null otherwise.")
    thumbnail: str | None = Field(default=None, description="A JPEG as data: URL, where one was asked for.")


class TagsAnswer(BaseModel):
    """What the model says of the photos of a request, in the order they were sent."""

    model: str = Field(description="The model's version.")
    photos: list[PhotoAnswer]


class LabelInfo(BaseModel):
    """A label and how it is shown."""

    label: str
    name: str
    key: str
    colour: str


class ModelAnswer(BaseModel):
    """The model in use."""

    version: str
    trained: str
    licence: str
    engine: str = Field(description="Library and arithmetic that run it here.")
    labels: list[LabelInfo]
    attributes: list[str]
    high: float = Field(description="Confidence from which a tag is shown as certain.")
    medium: float = Field(description="Confidence below which a tag needs review.")
    metrics: dict[str, object] = Field(description="What its makers measured.")


class HealthAnswer(BaseModel):
    """Whether the server can tag photos."""

    status: str
    waiting: int = Field(description="Photos taken in and not answered yet.")


def photo_answer(name: str, tagged: Tagged, model: RoomModel) -> PhotoAnswer:
    """One photo's answer."""
    pairs = sorted(zip(model.labels, tagged.probabilities, strict=False), key=lambda pair: -pair[1])
    shown = [pair for rank, pair in enumerate(pairs) if rank == 0 or pair[1] >= ALSO]
    return PhotoAnswer(
        name=name,
        tag=pairs[0][0] if pairs else None,
        labels=[LabelAnswer(label=label, probability=_rounded(value)) for label, value in shown],
        probabilities={label: _rounded(value) for label, value in pairs},
        attributes={
            attribute: _rounded(value)
            for attribute, value in zip(model.attributes, tagged.attributes, strict=False)
        },
        width=tagged.width,
        height=tagged.height,
        error=tagged.error or None,
        thumbnail=None if tagged.thumbnail is None else _data_url(tagged.thumbnail),
    )


def model_answer(model: RoomModel) -> ModelAnswer:
    """What there is to know of a model."""
    keys = Rooms(model.labels).keys
    styles = [style(label) for label in model.labels]
    return ModelAnswer(
        version=model.version,
        trained=model.trained,
        licence=model.licence,
        engine=model.engine,
        labels=[
            LabelInfo(label=one.label, name=one.name, key=keys[one.label], colour=one.colour)
            for one in styles
        ],
        attributes=list(model.attributes),
        high=HIGH,
        medium=MEDIUM,
        metrics=dict(model.metrics),
    )


def _rounded(value: float) -> float:
    return min(1.0, max(0.0, round(value, _DECIMALS)))


def _data_url(thumbnail: object) -> str:
    file = io.BytesIO()
    Image.fromarray(thumbnail).save(file, "JPEG", quality=82)  # type: ignore[arg-type]
    return "data:image/jpeg;base64," + base64.b64encode(file.getvalue()).decode("ascii")
