"""Spoils files the way damage and malice do."""

import random

_NUMBERS = (
    *(
        b"\0",
        b"\xff",
        b"\x7f",
        b"\x80",
        b"\xff\xff",
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        b"\0\0\xff\xff",
        b"%n%s",
    ),
    *(b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x80\0\0\0", b"\0\0\0\x80", b"\0\1\0\0", b"\x10\0\0\0"),
)
_HEAD = 400  # bytes in which nearly all that declares sizes and places stands
_LARGEST = 1 << 20


def mutated(content: bytes, chance: random.Random, other: bytes = b"") -> bytes:
    """A file with one to twelve things wrong with it.

    Args:
        content: a valid file.
        chance: decides; the same gives the same.
        other: another file, which a piece may come from.
    """
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 12))):
        if not data:
            break
        _spoil(data, chance, other)
    return bytes(data[:_LARGEST])


def _spoil(data: bytearray, chance: random.Random, other: bytes) -> None:
    place = chance.randrange(min(len(data), _HEAD) if chance.random() < 0.5 else len(data))
    length = chance.choice((1, 2, 4, 16, 100, 1000))
    kind = chance.randrange(9)
    if kind == 0:
        data[place] ^= 1 << chance.randrange(8)
    elif kind == 1:
        data[place] = chance.randrange(256)
    elif kind in (2, 3):
        number = chance.choice(_NUMBERS)
        data[place : place + len(number)] = number
    elif kind == 4:
        del data[place : place + length]
    elif kind == 5:
        data[place:place] = data[place : place + length] * chance.choice((1, 1, 2, 50))
    elif kind == 6:
        data[place : place + length] = chance.randbytes(length)
    elif kind == 7:
        del data[max(1, place) :]
    elif other:
        start = chance.randrange(len(other))
        data[place : place + length] = other[start : start + length]
