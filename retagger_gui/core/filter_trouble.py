"""What a filter says that can mean nothing: a field without a value, a word for a number, an open quotation mark."""

from retagger_gui.core.filter_query import FIELDS, NUMBERS, TOKEN, number_in
from retagger_gui.core.filter_words import field_of, in_language
from retagger_gui.core.language import Sentence, joined, say


def trouble_in(text: str) -> Sentence | None:
    """The first thing that is wrong with a filter, as a sentence that says what to type; None where nothing is.

    Nothing is refused: a filter means what it can (core/filter_query.py), and this says why that may not be what a
    person wanted.

    Args:
        text: as it is typed, in English or in the language that is spoken now.
    """
    depth = 0
    for found in TOKEN.finditer(text):
        token = found[0]
        if _opens_quotation(token):
            return say("filter trouble", 'A quotation mark is open. Close it: {0}"').format(token)
        if found["field"]:
            said = _wrong_field(
                found["field"], found["compare"] or "", _value(found["quoted_value"], found["value"])
            )
            if said is not None:
                return said
        elif found["word"] and token.endswith(":") and (field := field_of(token[:-1])):
            return _empty(token[:-1], field)
        depth += int(bool(found["open"])) - int(bool(found["close"]))
        if depth < 0:
            return say("filter trouble", "A parenthesis is closed that was not opened.")
    return say("filter trouble", "A parenthesis is open. Close it with “)”.") if depth else None


def _opens_quotation(token: str) -> bool:
    return token.count('"') == 1


def _value(quoted: str | None, plain: str | None) -> str:
    return (plain if quoted is None else quoted) or ""


def _wrong_field(name: str, compare: str, value: str) -> Sentence | None:
    field = field_of(name)
    if not field:
        return _unknown(name, value)
    if most := NUMBERS.get(field):
        number = number_in(field, value)
        if number is not None and number <= most:
            return None
        return say("filter trouble", "“{0}:” needs a number from 0 to {1}: {2}").format(
            name, most, _example(name, field)
        )
    if compare:
        words = say("filter trouble", "“{0}:” cannot be compared with “{1}”: {2}")
        return words.format(name, compare, _example(name, field))
    return None if value.strip() else _empty(name, field)


def _unknown(name: str, value: str) -> Sentence | None:
    if len(name) == 1 or value[:1] in ("/", "\\"):  # a drive or an address
        return None
    words = say("filter trouble", "“{0}:” is no field, and is looked for as it stands. Fields: {1}")
    return words.format(name, ", ".join(map(in_language, FIELDS)))


def _empty(name: str, field: str) -> Sentence:
    return say("filter trouble", "“{0}:” needs something behind it: {1}").format(name, _example(name, field))


def _example(name: str, field: str) -> Sentence:
    """How the field is used, as this person writes it."""
    values = {
        "room": say("filter trouble", "kitchen"), "listing": say("filter trouble", '"12 Oak"'),
        "file": say("filter trouble", "garden"), "has": say("filter trouble", "fireplace"),
        "note": say("filter trouble", "taps"), "rating": ">3", "confidence": "<80",
    }  # fmt: skip
    return joined([name, values[field]], ":")
