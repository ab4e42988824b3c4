"""The server's addresses: tags, the model, health, a table, and the page."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from functools import partial
from pathlib import Path
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request, Response
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles
from fastapi_offline import FastAPIOffline

from retagger_gui import __version__
from retagger_gui.core.model import RoomModel
from retagger_gui.core.second_look import Looker
from retagger_gui.server import problems
from retagger_gui.server.answers import (
    Failure,
    HealthAnswer,
    ModelAnswer,
    PhotoAnswer,
    TagsAnswer,
    model_answer,
    photo_answer,
)
from retagger_gui.server.limits import Limits
from retagger_gui.server.problems import RequestError
from retagger_gui.server.table import read_table, table, table_schema
from retagger_gui.server.tagger import Find, Tagged, Tagger
from retagger_gui.server.uploads import Upload, uploads

PAGE = Path(__file__).parent / "page"
LARGEST_THUMBNAIL = 400
_FIELDS = frozenset(("image", "images", "image[]", "images[]"))

_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
# Swagger UI's page starts itself by a script inside the page.
_DOCS_POLICY = f"{_POLICY}; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
_HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-resource-policy": b"same-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"cache-control": b"no-store",
}

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


def create_app(
    model: RoomModel,
    *,
    limits: Limits | None = None,
    decoders: int = 2,
    answering: Looker | None = None,
    find: Find | None = None,
) -> FastAPI:
    """The ASGI application around one model.

    Args:
        model: loaded, with the engine it is to run with.
        limits: sizes, counts and times; the usual ones when not given.
        decoders: threads that decode photos.
        answering: what answers in the model's place; the model when not given.
        find: finds the fastest engine on the first photos; None where it is settled.
    """
    limits = limits or Limits()

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        tagger = app.state.tagger = Tagger(model, limits, decoders, answering=answering, find=find)
        yield
        await tagger.close()

    app = FastAPIOffline(
        docs_url="/docs",
        redoc_url=None,
        title="ReTagger",
        version=__version__,
        summary="Tags photos of homes by room. No photo is kept.",
        lifespan=lifespan,
        favicon_url="/page/icon.svg",
        responses={code: {"model": Failure} for code in (400, 405, 408, 413, 415, 422, 503)},
    )
    problems.install(app)
    app.add_middleware(_SecurityHeaders)
    _add_tags(app, model, limits)
    _add_others(app, model, limits)
    app.mount("/page", StaticFiles(directory=PAGE), name="page")
    return app


def _multipart(*fields: str) -> dict[str, Any]:
    """The request body in the OpenAPI document: photos are read as they arrive, so FastAPI does not see them."""
    binary = {"type": "string", "format": "binary"}
    many = {"type": "array", "items": binary, "minItems": 1}
    properties = {name: binary if name == "image" else many for name in fields}
    schema = {"type": "object", "properties": properties, "required": [fields[0]]}
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}


def _add_tags(app: FastAPI, model: RoomModel, limits: Limits) -> None:
    @app.post(
        "/re-tagger",
        tags=["tags"],
        openapi_extra=_multipart("image"),
        response_model=dict[str, float],
        summary="One photo's probabilities, as in RE-Tagger (arXiv 2207.05696)",
    )
    async def re_tagger(request: Request) -> dict[str, float]:
        """The multipart field `image` holds the photo; the answer is every label with its probability."""
        answers = await _answers(request, frozenset(("image",)), limits, None)
        if len(answers) != 1:
            raise RequestError(422, "Send exactly one photo, in the field image.")
        if answers[0].error is not None:
            raise RequestError(415 if "format" in answers[0].error else 422, answers[0].error)
        return answers[0].probabilities

    @app.post(
        "/v1/tags",
        tags=["tags"],
        openapi_extra=_multipart("images"),
        response_model=TagsAnswer,
        summary="Tags of one or many photos",
    )
    async def tags(
        request: Request,
        thumbnail: Annotated[
            int | None,
            Query(ge=16, le=LARGEST_THUMBNAIL, description="Longest side of thumbnails to send back."),
        ] = None,
    ) -> TagsAnswer:
        """Photos in the multipart fields `images` (or `image`), at most 50 of 25 MB each.

        A photo that cannot be read has an `error`; the others are tagged all the same.
        """
        return TagsAnswer(model=model.version, photos=await _answers(request, _FIELDS, limits, thumbnail))


async def _answers(
    request: Request, fields: frozenset[str], limits: Limits, thumbnail: int | None
) -> list[PhotoAnswer]:
    """Tag the photos of a request while further ones arrive."""
    tagger: Tagger = request.app.state.tagger
    tagger.admit()
    under_way: list[tuple[str, asyncio.Task[Tagged]]] = []
    try:
        async for upload in uploads(request, fields, limits):
            size = len(upload.data)
            await tagger.take(size)
            task = asyncio.create_task(_tagged(tagger, upload, thumbnail))
            task.add_done_callback(partial(_give_back, tagger, size))
            under_way.append((upload.name, task))
        if not under_way:
            field = "images" if "images" in fields else "image"
            raise RequestError(422, f"There is no photo in the request. Send it in the field {field}.")
        return [photo_answer(name, await task, tagger.model) for name, task in under_way]
    finally:
        for _, task in under_way:
            task.cancel()


async def _tagged(tagger: Tagger, upload: Upload, thumbnail: int | None) -> Tagged:
    data, upload.data = upload.data, b""  # this task alone holds the photo now
    return await tagger.tag(data, thumbnail=thumbnail)


def _give_back(tagger: Tagger, size: int, _: object) -> None:
    tagger.give_back(size)


def _add_others(app: FastAPI, model: RoomModel, limits: Limits) -> None:
    @app.get("/v1/model", tags=["server"], summary="The model in use")
    async def about() -> ModelAnswer:
        return model_answer(model)

    @app.get("/health", tags=["server"], summary="Whether the server can tag photos")
    async def health(request: Request) -> HealthAnswer:
        tagger: Tagger = request.app.state.tagger
        if not tagger.alive:
            raise RequestError(503, "The model's thread has ended. Start the server again.")
        return HealthAnswer(status="ok", waiting=tagger.waiting)

    @app.post(
        "/v1/table",
        tags=["tags"],
        openapi_extra={
            "requestBody": {"required": True, "content": {"application/json": {"schema": table_schema()}}}
        },
        response_class=Response,
        responses={
            200: {"content": {"text/csv": {}}, "description": "The table, with the program's columns."}
        },
        summary="Tags as a CSV with the program's columns",
    )
    async def csv(request: Request) -> Response:
        """What /v1/tags said, with what a person made of it, as the CSV that the program itself exports."""
        content = table(await read_table(request, limits), model)
        return Response(
            content,
            media_type="text/csv; charset=utf-8",
            headers={"content-disposition": 'attachment; filename="tags.csv"'},
        )

    @app.get("/", include_in_schema=False)
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html")


class _SecurityHeaders:
    """Adds to every answer what keeps a browser careful."""

    def __init__(self, app: Callable[[Message, Receive, Send], Awaitable[None]]) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        async def careful(message: Message) -> None:
            if message["type"] == "http.response.start":
                here = {name.lower() for name, _ in message["headers"]}
                policy = _DOCS_POLICY if scope["path"] == "/docs" else _POLICY
                wanted = {**_HEADERS, b"content-security-policy": policy.encode("ascii")}
                message["headers"] = [
                    *message["headers"],
                    *((name, value) for name, value in wanted.items() if name not in here),
                ]
            await send(message)

        await self._app(scope, receive, careful if scope["type"] == "http" else send)
