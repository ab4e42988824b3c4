"""What one thread decodes and another comes for: right content, once, bounded, and waited for."""

import threading
from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core.decode_once import DecodeOnce
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import Decoded

A, B, C = Path("a.jpg"), Path("b.jpg"), Path("c.jpg")


def pixels(shade: int) -> Decoded:
    return Decoded(np.full((10, 10, 3), shade, np.uint8), None, 10, 10)


@pytest.fixture
def once() -> DecodeOnce:
    once = DecodeOnce(limit=2 * 300)
    once.open()
    return once


def test_what_was_decoded_is_given_out_once(once: DecodeOnce) -> None:
    decoded = pixels(7)
    assert once.put(A, 0, lambda: ("mark", decoded)) is decoded
    assert once.take(A, "mark") is decoded
    assert once.take(A, "mark") is None


def test_another_content_is_never_given_out(once: DecodeOnce) -> None:
    once.put(A, 0, lambda: ("before", pixels(7)))
    assert once.take(A, "after") is None
    assert once.take(B, "before") is None


def test_nothing_is_kept_unless_somebody_will_come(once: DecodeOnce) -> None:
    once.close()
    once.put(A, 0, lambda: ("mark", pixels(7)))
    once.open()
    assert once.take(A, "mark") is None
    once.put(B, 0, lambda: ("mark", pixels(7)))
    once.close()
    assert once.take(B, "mark") is None


def test_what_need_not_be_decoded_is_not_kept(once: DecodeOnce) -> None:
    assert once.put(A, 0, lambda: ("mark", None)) is None
    assert once.take(A, "mark") is None


def test_where_room_is_short_those_needed_last_go(once: DecodeOnce) -> None:
    for path, turn in ((B, 2), (C, 3), (A, 1)):
        once.put(path, turn, lambda: ("mark", pixels(7)))
    assert once.take(C, "mark") is None
    assert once.take(A, "mark") is not None
    assert once.take(B, "mark") is not None


def test_the_same_photo_again_takes_no_more_room(once: DecodeOnce) -> None:
    once.put(B, 9, lambda: ("mark", pixels(1)))
    for shade in range(5):
        once.put(A, 0, lambda shade=shade: ("mark", pixels(shade)))  # type: ignore[misc]
    last = once.take(A, "mark")
    assert last is not None
    assert last.model_input[0, 0, 0] == 4
    assert once.take(B, "mark") is not None


def test_who_comes_while_it_is_decoded_waits(once: DecodeOnce) -> None:
    begun, go_on, taken = threading.Event(), threading.Event(), []

    def decode() -> tuple[str, Decoded]:
        begun.set()
        assert go_on.wait(20)
        return "mark", pixels(7)

    first = threading.Thread(target=once.put, args=(A, 0, decode))
    first.start()
    assert begun.wait(20)
    second = threading.Thread(target=lambda: taken.append(once.take(A, "mark")))
    second.start()
    assert once.take(B, "mark") is None, "another photo is not waited for"
    assert not taken
    go_on.set()
    for thread in (first, second):
        thread.join(20)
    assert taken[0] is not None


def test_a_photo_that_cannot_be_read_holds_nobody_up(once: DecodeOnce) -> None:
    def decode() -> tuple[str, Decoded]:
        raise PhotoError("The file is empty.")

    with pytest.raises(PhotoError):
        once.put(A, 0, decode)
    assert once.take(A, "mark") is None
