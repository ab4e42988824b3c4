"""What the program says: English sentences that a window can say in another language.

`say` makes a sentence. It *is* the English text, a `str`: the command line, the log and every export take it as it is.
It also remembers what it was made from, so that `shown` can say it in the language that a window has installed with
`speak`. So whatever core says may be kept as long as needed, and is shown in the language of the moment. `translate`
is both in one, for what is shown at once.

Counts take both English forms, and `%n` stands for the number: `say("photos", "%n photo", "%n photos", count)`. Other
languages may have more forms; Qt chooses them. Other values stand in braces, and come by `format`.
"""

import string
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from numbers import Real
from typing import Any

Lookup = Callable[[str, str, str, int], str]
Number = Callable[[float, int], str]


def english_number(value: float, decimals: int = 0) -> str:
    """A number as English writes it: "1,204", "0.5"."""
    return f"{value:,.{decimals}f}"


@dataclass(frozen=True, slots=True)
class Speech:
    """How another language is spoken."""

    # context, source, English plural ("" for none), count (-1 for none) -> the translation; "" without one
    lookup: Lookup
    number: Number = english_number  # a number, decimals -> as that language writes it


_ENGLISH = Speech(lambda _context, _source, _plural, _count: "")
_speech = _ENGLISH


def speak(speech: Speech | None) -> None:
    """From now on `shown` speaks like this; None for English."""
    global _speech  # noqa: PLW0603 - one person looks at one program
    _speech = speech or _ENGLISH


class Sentence(str):
    """An English text that knows how to be said in another language; equal to, and hashed as, the plain text."""

    __slots__ = ("_context", "_count", "_named", "_plural", "_source", "_values")

    _context: str
    _source: str
    _plural: str
    _count: int
    _values: tuple[object, ...] | None
    _named: Mapping[str, object]

    def __new__(  # noqa: PLR0917 - by position, as pickle hands them over
        cls,
        context: str,
        source: str,
        plural: str = "",
        count: int = -1,
        values: tuple[object, ...] | None = None,
        named: Mapping[str, object] | None = None,
    ) -> "Sentence":
        """See `say`; `values` are those that `format` was given, None before it."""
        text = plural if plural and count != 1 else source
        if count >= 0:
            text = text.replace("%n", english_number(count))
        if values is not None:
            text = str.format(text, *values, **(named or {}))
        made = super().__new__(cls, text)
        made._context, made._source, made._plural, made._count = context, source, plural, count
        made._values, made._named = values, named or {}
        return made

    def __str__(self) -> "Sentence":
        """Itself: what an error says is `str(error)`, and must not lose where it comes from."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """As it was made: sentences go to other processes, too."""
        made_from = (self._context, self._source, self._plural, self._count, self._values, dict(self._named))
        return Sentence, made_from

    def format(self, *values: object, **named: object) -> "Sentence":
        """The sentence with these values in its braces; sentences among them are said in the same language."""
        kept = tuple(map(_kept, values))
        names = {name: _kept(value) for name, value in named.items()}
        return Sentence(self._context, self._source, self._plural, self._count, kept, names)

    def shown(self) -> str:
        """As the window says it now."""
        speech = _speech
        text = speech.lookup(self._context, self._source, self._plural, self._count) if self._context else ""
        if not text:
            text = self._plural if self._plural and self._count != 1 else self._source
        if self._count >= 0:
            text = text.replace("%n", speech.number(self._count, 0))
        if self._values is None:
            return text
        return _Values(speech).vformat(text, self._values, self._named)


def _kept(value: object) -> object:
    """What a sentence keeps of a value: numbers and texts as they are, of all else what it says."""
    return value if isinstance(value, str | Real) else str(value)


class _Values(string.Formatter):
    """Fills the braces of a translated sentence: numbers as the language writes them, sentences as it says them."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec.startswith(",") and isinstance(value, Real):
            decimals = format_spec[2:].rstrip("f")
            return self._speech.number(float(value), int(decimals or 0))
        return str(
            super().format_field(shown(value), format_spec)
            if isinstance(value, str)
            else super().format_field(value, format_spec)
        )


def say(context: str, source: str, plural: str = "", count: int = -1) -> Sentence:
    """A sentence.

    Args:
        context: groups sentences for translators: the module or the part of the window, in a word.
        source: the English text, literally (it is collected from the code); for a count its singular.
        plural: its English plural, where there is a count.
        count: what `%n` stands for.
    """
    return Sentence(context, source, plural, count)


def translate(context: str, source: str, plural: str = "", count: int = -1) -> str:
    """The same in the language that is spoken now, as plain text; `format` fills what stands in braces."""
    return Sentence(context, source, plural, count).shown()


def shown(text: object) -> str:
    """A text, or what an error says, in the language that is spoken now; a plain text stays as it is."""
    said = str(text)
    return said.shown() if isinstance(said, Sentence) else said


def joined(parts: Iterable[object], separator: str = ", ") -> Sentence:
    """Several sentences, errors or names as one, each said in the language of the moment."""
    parts = tuple(map(str, parts))
    return Sentence("", separator.replace("{", "{{").replace("}", "}}").join(["{}"] * len(parts))).format(
        *parts
    )


def number(value: float, decimals: int = 0) -> str:
    """A number as the language that is spoken now writes it."""
    return _speech.number(value, decimals)
