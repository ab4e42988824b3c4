"""The filter's words in the language of the window: what is typed in it becomes the English that is understood."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from retagger_gui.core.filter_query import FIELDS, FLAGS, TOKEN, folded, quoted
from retagger_gui.core.language import say, shown

# One word each, of letters; those of a language differ from each other. Operators in capitals, as the English ones.
_SAID = {
    "room": say("filter", "room"), "listing": say("filter", "listing"), "file": say("filter", "file"),
    "has": say("filter", "has"), "note": say("filter", "note"), "rating": say("filter", "rating"),
    "confidence": say("filter", "confidence"), "unseen": say("filter", "unseen"), "seen": say("filter", "seen"),
    "undecided": say("filter", "undecided"), "decided": say("filter", "decided"),
    "doubtful": say("filter", "doubtful"), "unreadable": say("filter", "unreadable"),
    "AND": say("filter", "AND"), "OR": say("filter", "OR"), "NOT": say("filter", "NOT"),
}  # fmt: skip


def in_language(word: str) -> str:
    """A field, flag or operator as the language that is spoken now has it; any other word as it is."""
    return shown(_SAID.get(word, word))


def to_english(text: str) -> str:
    """A filter with its words in English; those that are English stay, as do values, whatever they are."""
    return _exchanged(text, _english(tuple(map(in_language, _SAID))))


def to_language(text: str) -> str:
    """The same in the language that is spoken now."""
    return _exchanged(text, {word: in_language(word) for word in _SAID})


def field_of(name: str) -> str:
    """The field that a word names, in English or in the language that is spoken now; "" for none."""
    name = name.lower()
    field = name if name in FIELDS else _english(tuple(map(in_language, _SAID))).get(folded(name), "")
    return field if field in FIELDS else ""


@cache  # a handful of languages
def _english(words: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for english, word in zip(_SAID, words, strict=True):
        found[word if english.isupper() else folded(word)] = english
    return {word: english for word, english in found.items() if word not in _SAID}


def _exchanged(text: str, words: dict[str, str]) -> str:
    def exchange(found: re.Match[str]) -> str:
        if name := found["field"]:
            other = words.get(name) or words.get(folded(name), "")
            is_field = bool(other) and (other in FIELDS or name.lower() in FIELDS)
            return (other if is_field else name) + found[0][len(name) :]
        if found["word"] or found["operator"]:
            return words.get(found[0]) or words.get(folded(found[0]), found[0])
        return found[0]

    return TOKEN.sub(exchange, text)


def completions(text: str, values: Mapping[str, Sequence[str]], most: int = 12) -> list[str]:
    """What the text could become: its last word made into a field, a flag, or a field's value.

    Args:
        text: as typed so far, with the cursor at its end.
        values: of fields, for instance {"room": ["Kitchen"], "listing": ["12 Oak Road"]}.
        most: suggestions at most.
    """
    start, last = _last(text)
    sign = "-" if last.startswith("-") else ""
    last = last[len(sign) :]
    name, colon, begun = last.partition(":")
    if not last:
        return []
    if colon:
        wanted = folded(begun.strip('"'))
        found = [value for value in values.get(field_of(name), ()) if wanted in folded(value)]
        whole = [f"{name}:{quoted(value)}" for value in found if folded(value) != wanted]
    else:
        whole = _begun(last, in_language) or _begun(last, str)
    return [f"{start}{sign}{entry}" for entry in whole[:most]]


def _begun(typed: str, said: Callable[[str], str]) -> list[str]:
    """The fields and flags that begin so, as a language says them."""
    fields, flags = ([said(word) for word in words] for words in (FIELDS, FLAGS))
    whole = [f"{word}:" for word in fields] + [word for word in flags if folded(word) != folded(typed)]
    return [word for word in whole if folded(word).startswith(folded(typed))]


def _last(text: str) -> tuple[str, str]:
    """The text up to its last word, and that word; quotes hold words together."""
    at = len(text)
    quotes = text.count('"') % 2
    if quotes:
        at = text.rfind('"')
    while at > 0 and text[at - 1] not in " (":
        at -= 1
    return text[:at], text[at:]
