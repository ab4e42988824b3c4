"""Between the eye and the model: each photo decoded once, of the right content, bounded, and waited for."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core import decode_once
from retagger_gui.core.decode_once import DecodeOnce
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import Decoded

A, B, C = Path("a.jpg"), Path("b.jpg"), Path("c.jpg")
SIZE = 300  # bytes of either picture that pixels() gives


def pixels(shade: int = 7) -> Decoded:
    return Decoded(np.full((10, 10, 3), shade, np.uint8), np.full((10, 10, 3), shade, np.uint8), 10, 10)


def never() -> Decoded:
    raise AssertionError("decoded again")


def decoded_again(once: DecodeOnce, path: Path, mark: str = "mark") -> bool:
    """Whether the model has to decode that photo."""
    calls: list[int] = []
    once.for_model(path, mark, lambda: calls.append(1) or pixels(99))  # type: ignore[func-returns-value]
    return bool(calls)


@pytest.fixture
def once() -> DecodeOnce:
    once = DecodeOnce(limit=2 * SIZE, card_limit=2 * SIZE)
    once.open()
    return once


def test_the_model_gets_what_was_decoded_for_the_eye(once: DecodeOnce) -> None:
    decoded = pixels()
    assert once.for_card(A, 0, lambda: ("mark", decoded)) == ("mark", decoded.thumbnail)
    found = once.for_model(A, "mark", never)
    assert found.model_input is decoded.model_input
    assert found.thumbnail is None, "the eye has it, and has it stored"
    assert decoded_again(once, A), "it is needed once: nothing is kept longer"


def test_the_eye_gets_what_was_decoded_for_the_model(once: DecodeOnce) -> None:
    decoded = pixels()
    assert once.for_model(A, "mark", lambda: decoded) is decoded
    assert once.for_card(A, 0, lambda: ("mark", never())) == ("", decoded.thumbnail)


def test_the_model_never_gets_another_content(once: DecodeOnce) -> None:
    once.for_card(A, 0, lambda: ("before", pixels()))
    assert decoded_again(once, A, "after")
    assert decoded_again(once, B, "before")


def test_nothing_is_kept_unless_the_model_looks_at_photos(once: DecodeOnce) -> None:
    once.close()
    once.for_card(A, 0, lambda: ("mark", pixels()))
    once.for_model(B, "mark", pixels)
    once.open()
    assert decoded_again(once, A)
    assert once.for_card(B, 0, lambda: ("mark", None)) == ("mark", None)
    once.for_card(C, 0, lambda: ("mark", pixels()))
    once.close()
    assert decoded_again(once, C)


def test_what_need_not_be_decoded_is_not_kept(once: DecodeOnce) -> None:
    assert once.for_card(A, 0, lambda: ("mark", None)) == ("mark", None)
    assert decoded_again(once, A)


def test_where_room_is_short_what_the_model_needs_last_goes(once: DecodeOnce) -> None:
    for path, turn in ((B, 2), (C, 3), (A, 1)):
        once.for_card(path, turn, lambda: ("mark", pixels()))
    assert not decoded_again(once, A)
    assert not decoded_again(once, B)
    assert decoded_again(once, C)


def test_where_room_is_short_what_the_model_has_passed_by_goes_first(once: DecodeOnce) -> None:
    for path, turn in ((A, 1), (B, 2)):
        once.for_card(path, turn, lambda: ("mark", pixels()))
    assert not decoded_again(once, B), "and so A is not needed any more: the model knew it"
    for path, turn in ((C, 3), (B, 4)):
        once.for_card(path, turn, lambda: ("mark", pixels()))
    assert not decoded_again(once, C)
    assert not decoded_again(once, B)


def test_of_thumbnails_the_oldest_go(once: DecodeOnce) -> None:
    for path in (A, B, C):
        once.for_model(path, "mark", pixels)
    assert once.for_card(A, 0, lambda: ("mark", None)) == ("mark", None)
    assert once.for_card(B, 0, lambda: ("mark", None))[1] is not None
    assert once.for_card(C, 0, lambda: ("mark", None))[1] is not None


def test_the_same_photo_again_takes_no_more_room(once: DecodeOnce) -> None:
    once.for_card(B, 9, lambda: ("mark", pixels()))
    for shade in range(5):
        once.for_card(A, 0, lambda shade=shade: ("mark", pixels(shade)))  # type: ignore[misc]
    assert once.for_model(A, "mark", never).model_input[0, 0, 0] == 4
    assert not decoded_again(once, B)


def started(*calls: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=call, daemon=True) for call in calls]
    for thread in threads:
        thread.start()
    return threads


def test_the_eye_waits_for_the_model_only_for_a_moment(
    once: DecodeOnce, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decode_once, "CARD_PATIENCE", 0.0)
    begun, go_on = threading.Event(), threading.Event()

    def decode() -> Decoded:
        begun.set()
        assert go_on.wait(20)
        return pixels()

    (thread,) = started(lambda: once.for_model(A, "mark", decode))
    assert begun.wait(20)
    decoded = pixels()
    assert once.for_card(A, 0, lambda: ("mark", decoded)) == ("mark", decoded.thumbnail)
    go_on.set()
    thread.join(20)


@pytest.mark.parametrize("first", ["eye", "model"])
def test_who_comes_while_it_is_decoded_waits(
    once: DecodeOnce, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decode_once, "CARD_PATIENCE", 20.0)
    begun, go_on, got = threading.Event(), threading.Event(), []
    decoded = pixels()

    def decode() -> Decoded:
        begun.set()
        assert go_on.wait(20)
        return decoded

    def for_card(decode: Callable[[], Decoded]) -> None:
        got.append(once.for_card(A, 0, lambda: ("mark", decode()))[1])

    def for_model(decode: Callable[[], Decoded]) -> None:
        got.append(once.for_model(A, "mark", decode).model_input)

    one, other = (for_card, for_model) if first == "eye" else (for_model, for_card)
    threads = started(lambda: one(decode))
    assert begun.wait(20)
    threads += started(lambda: other(never))
    assert decoded_again(once, B), "another photo is not waited for"
    assert not got
    go_on.set()
    for thread in threads:
        thread.join(20)
    assert len(got) == 2
    assert all(found is decoded.thumbnail or found is decoded.model_input for found in got)


def test_a_photo_that_cannot_be_read_holds_nobody_up(once: DecodeOnce) -> None:
    def decode() -> Decoded:
        raise PhotoError("The file is empty.")

    with pytest.raises(PhotoError):
        once.for_card(A, 0, lambda: ("mark", decode()))
    with pytest.raises(PhotoError):
        once.for_model(A, "mark", decode)
    assert decoded_again(once, A)
