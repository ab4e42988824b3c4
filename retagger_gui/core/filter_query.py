"""What a person types into the filter: words, fields, AND, OR, NOT, as in `room:kitchen -listing:"12 Oak" unseen`.

    words               all of them in the file's name, the listing or the room
    "12 Oak"            words that stand together
    room: listing: file:   the same within one of these
    has:fireplace       the photo shows one; -has:toilet that it shows none
    note:taps           words in the note on the photo or on its listing
    rating:>3           stars, 0 for none; also >=, <, <= and plain numbers
    confidence:>80      in per cent, as it is shown; also >=, <, <= and plain numbers
    seen unseen decided undecided doubtful unreadable
    AND OR NOT - ( )    AND may be left out; the capitals make them operators

Nothing that can be typed is an error: what is no field or is not finished yet is looked for as it stands.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from retagger_gui.core.attributes import known_attribute
from retagger_gui.core.remarks import MOST_STARS

FIELDS = ("room", "listing", "file", "has", "note", "rating", "confidence")
FLAGS = ("unseen", "seen", "undecided", "decided", "doubtful", "unreadable")
NUMBERS = {"confidence": 100, "rating": MOST_STARS}  # the most that each can be
_DEEPEST = 50  # parentheses within each other; more are looked for as they stand
TOKEN = re.compile(
    r"""
    (?P<open>\() | (?P<close>\))
    | (?P<operator>(?:AND|OR|NOT)(?=[\s()]|$))
    | (?P<minus>-(?=[^\s)]))
    | (?P<field>[^\W\d_]+):(?P<compare>>=|<=|>|<|=)?(?:"(?P<quoted_value>[^"]*)"?|(?P<value>[^\s()"]+))
    | "(?P<quoted>[^"]*)"?
    | (?P<word>[^\s()"]+|")
    """,
    re.VERBOSE,
)


class Facts(Protocol):
    """What a filter asks of one photo, and only of what it was told to ask; texts as `folded` makes them."""

    @property
    def text(self) -> str:
        """The file's name, the listing and the room."""

    @property
    def room(self) -> str:
        """The tag, as the model says it and in words."""

    @property
    def listing(self) -> str:
        """The listing's name."""

    @property
    def file(self) -> str:
        """The file's name."""

    @property
    def confidence(self) -> int | None:
        """In per cent as it is shown; None without a prediction."""

    @property
    def seen(self) -> bool:
        """Whether a person has looked at it."""

    @property
    def decided(self) -> bool:
        """Whether a person has decided on it."""

    @property
    def doubtful(self) -> bool:
        """Whether a person is to be asked about it."""

    @property
    def unreadable(self) -> bool:
        """Whether it could not be read."""

    @property
    def rating(self) -> int:
        """Stars; 0 for none."""

    @property
    def note(self) -> str:
        """What is noted of it and of its listing."""

    @property
    def has(self) -> Sequence[str]:
        """Each attribute of the photo: as the model says it, and in words."""


Test = Callable[[Facts], bool]


def folded(text: str) -> str:
    """Text as the filter compares it: without case and without accents."""
    if text.isascii():  # nearly always, and much quicker
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True, slots=True)
class Query:
    """A filter that can be asked of photos."""

    # what must occur in the text, where the query asks nothing else; then `test` is not needed
    words: tuple[str, ...] | None
    test: Test | None  # the whole question; None where there is none

    def matches(self, facts: Facts) -> bool:
        """Whether the filter lets a photo through."""
        return self.test is None or self.test(facts)


def parse(text: str) -> Query:
    """Read what was typed."""
    tokens = list(_tokens(text))
    if all(token.kind == "text" for token in tokens):
        words = tuple(token.value for token in tokens)
        return Query(words, _all([_in_text(word) for word in words]))
    return Query(None, _Parser(tokens).whole())


class _Token(NamedTuple):
    kind: str  # "text", "test", "open", "close", "operator", "minus"
    value: str = ""
    test: Test | None = None


def _tokens(text: str) -> Iterator[_Token]:
    depth = 0
    for found in TOKEN.finditer(text):
        kind = found.lastgroup or ""
        if found["open"] or found["close"]:
            depth += 1 if found["open"] else -1
            if depth <= _DEEPEST:
                yield _Token("open" if found["open"] else "close")
        elif found["operator"] or found["minus"]:
            yield _Token("operator" if found["operator"] else "minus", found["operator"] or "-")
        elif found["field"]:
            value = found["value"] if found["quoted_value"] is None else found["quoted_value"]
            test = _field(found["field"].lower(), found["compare"] or "", value)
            yield _Token("test", "", test) if test is not None else _Token("text", folded(found[0]))
        elif kind == "quoted":
            if words := " ".join(folded(found["quoted"]).split()):
                yield _Token("text", words)
        elif (flag := _flag(found[0])) is not None:
            yield _Token("test", "", flag)
        elif found[0] != '"':
            yield _Token("text", folded(found[0]))


def _flag(word: str) -> Test | None:
    tests: dict[str, Test] = {
        "unseen": lambda facts: not facts.seen and not facts.unreadable,
        "seen": lambda facts: facts.seen,
        "undecided": lambda facts: not facts.decided,
        "decided": lambda facts: facts.decided,
        "doubtful": lambda facts: facts.doubtful,
        "unreadable": lambda facts: facts.unreadable,
    }
    return tests.get(word)


def _field(name: str, compare: str, value: str) -> Test | None:
    """A field's test; None for what is no field, or no number where one is needed."""
    if name in NUMBERS:
        return _number_test(name, compare, value)
    wanted = " ".join(folded(value).split())
    if compare or not wanted or name not in FIELDS:
        return None
    tests: dict[str, Test] = {
        "room": lambda facts: wanted in facts.room,
        "listing": lambda facts: wanted in facts.listing,
        "file": lambda facts: wanted in facts.file,
        "note": lambda facts: wanted in facts.note,
        "has": lambda facts: any(wanted in words for words in facts.has),
    }
    return tests[name]


def _number_test(name: str, compare: str, value: str) -> Test | None:
    wanted = number_in(name, value)
    if wanted is None:
        return None
    test = _number(compare, wanted)
    if name == "rating":
        return lambda facts: test(facts.rating)
    return lambda facts: facts.confidence is not None and test(facts.confidence)


def number_in(field: str, value: str) -> int | None:
    """The number that the value of a field of numbers says; None for anything else."""
    digits = value.rstrip("%") if field == "confidence" else value
    return int(digits) if digits.isdecimal() and len(digits) <= 3 else None


def _number(compare: str, wanted: int) -> Callable[[int], bool]:
    tests: dict[str, Callable[[int], bool]] = {
        "": lambda shown: shown == wanted,
        "=": lambda shown: shown == wanted,
        ">": lambda shown: shown > wanted,
        ">=": lambda shown: shown >= wanted,
        "<": lambda shown: shown < wanted,
        "<=": lambda shown: shown <= wanted,
    }
    return tests[compare]


def _in_text(word: str) -> Test:
    return lambda facts: word in facts.text


def _all(tests: Sequence[Test]) -> Test | None:
    if len(tests) < 2:
        return tests[0] if tests else None
    return lambda facts: all(test(facts) for test in tests)


def _not(test: Test) -> Test:
    return lambda facts: not test(facts)


class _Parser:
    """Recursive descent; what does not fit is passed over, as a person may still be typing."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def whole(self) -> Test | None:
        """All of it; a parenthesis too many is passed over."""
        tests: list[Test] = []
        while self._at < len(self._tokens):
            if (test := self._either()) is not None:
                tests.append(test)
            if self._next("close"):
                continue
        return _all(tests)

    def _next(self, kind: str, value: str = "") -> bool:
        if self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.kind == kind and (not value or token.value == value):
                self._at += 1
                return True
        return False

    def _either(self) -> Test | None:
        tests = [self._both()]
        while self._next("operator", "OR"):
            tests.append(self._both())
        found = [test for test in tests if test is not None]
        if len(found) < 2:
            return found[0] if found else None
        return lambda facts: any(test(facts) for test in found)

    def _both(self) -> Test | None:
        tests: list[Test] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.kind == "close" or (token.kind, token.value) == ("operator", "OR"):
                break
            if self._next("operator", "AND"):
                continue
            if (test := self._one()) is not None:
                tests.append(test)
        return _all(tests)

    def _one(self) -> Test | None:
        negated = False
        while self._next("minus") or self._next("operator", "NOT"):
            negated = not negated
        test = self._positive()
        if test is None or not negated:
            return test
        return _not(test)

    def _positive(self) -> Test | None:
        if self._next("open"):
            test = self._either()
            self._next("close")
            return test
        if self._at < len(self._tokens) and self._tokens[self._at].kind in ("text", "test"):
            token = self._tokens[self._at]
            self._at += 1
            return token.test if token.test is not None else _in_text(token.value)
        return None


_HAS = re.compile(r"""(?P<no>-|\bNOT\s+)?\bhas:(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s()"]+))""")


def asked_for(text: str, names: Sequence[str]) -> dict[str, bool]:
    """Which of the attributes a filter asks for (True), and which it does not want (False); the last word counts."""
    found = {}
    for match in _HAS.finditer(text):
        value = match["quoted"] if match["value"] is None else match["value"]
        name = known_attribute(value, names)
        if name is not None:
            found[name] = not match["no"]
    return found


def asking_for(text: str, name: str, wanted: bool | None, words: str = "") -> str:
    """The filter, asking for an attribute (True), for none of it (False), or for neither (None); by those words."""

    def kept(match: re.Match[str]) -> str:
        value = match["quoted"] if match["value"] is None else match["value"]
        return match[0] if known_attribute(value, (name,)) is None else ""

    rest = " ".join(_HAS.sub(kept, text).split())
    term = "" if wanted is None else f"{'' if wanted else '-'}has:{quoted(words or name)}"
    return f"{rest} {term}".strip()


def quoted(value: str) -> str:
    """A value as it is typed: in quotes where it holds spaces."""
    value = value.replace('"', "")
    return f'"{value}"' if re.search(r"[\s()]", value) else value
