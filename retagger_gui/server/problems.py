"""Every way in which a request can fail, as a status and one clear sentence in JSON."""

from collections.abc import Awaitable, Callable, Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

RETRY_AFTER = 1  # seconds; the queue is short


class RequestError(Exception):
    """A request that cannot be answered.

    Args:
        status: the HTTP status.
        sentence: what is wrong and what to do, for a person.
        headers: further headers of the answer.
    """

    def __init__(self, status: int, sentence: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.status, self.sentence, self.headers = status, sentence, dict(headers or {})


def busy() -> RequestError:
    """The answer to a request that finds the queue full."""
    return RequestError(
        503, "The server is busy. Send the request again in a moment.", {"Retry-After": str(RETRY_AFTER)}
    )


_SENTENCES = {
    404: "There is nothing at this address. See /docs.",
    405: "This address does not take that method. See /docs.",
}


def install(app: FastAPI) -> None:
    """Answer every failure of `app` with JSON: {"error": sentence}."""

    async def problem(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestError)
        return answer(error.status, error.sentence, error.headers)

    async def http(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        return answer(error.status_code, _SENTENCES.get(error.status_code, str(error.detail)), error.headers)

    async def invalid(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part != "body")
        return answer(422, f"The request does not fit: {where or 'body'}: {first['msg']}.")

    async def unexpected(request: Request, error: Exception) -> JSONResponse:
        return answer(500, "The server met an error that it does not know; its log says more.")

    handlers: dict[type[Exception], Callable[[Request, Exception], Awaitable[JSONResponse]]] = {
        RequestError: problem,
        HTTPException: http,
        RequestValidationError: invalid,
        Exception: unexpected,
    }
    for kind, handler in handlers.items():
        app.add_exception_handler(kind, handler)


def answer(status: int, sentence: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The JSON of a failure."""
    return JSONResponse({"error": sentence}, status, headers=dict(headers or {}))
