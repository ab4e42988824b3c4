"""Words for what people count, measure and file: "3 photos", "92 %", "floor plan"."""

import html
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import Qt

from retagger_gui.core.attributes import attribute_style
from retagger_gui.core.labels import style
from retagger_gui.core.language import number, say, shown, translate
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item, percent

_KEPT = "\n\t\u00ad\u200c\u200d\u00a0\u202f"


def photo_count(count: int) -> str:
    """A number of photos in words: "1 photo", "1,204 photos"."""
    return translate("words", "%n photo", "%n photos", count)


def per_cent(share: float) -> str:
    """A probability as people write it, "92 %"; never 100 for what is not certain."""
    return percentage(percent(share))


def percentage(hundredths: int) -> str:
    """Whole per cent as people write them."""
    return translate("words", "{0} %").format(number(hundredths))


def day(iso: str) -> str:
    """A day, given as "2026-11-28", as the language writes it; what is no day as it is."""
    found = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(found, QLocale.FormatType.ShortFormat) if found.isValid() else iso


def with_reason(what: str, why: str) -> str:
    """Both, as a language puts a reason behind a name: "OpenVINO: the fastest here"."""
    return translate("opening", "{0}: {1}").format(what, why) if what and why else what or why


def one_line(text: Any) -> str:
    """A name in one line, whatever it holds: see `legible`."""
    return legible(" ".join(str(text or "").split()))


def legible(text: str) -> str:
    """A text whose letters stand as they are stored: what moves or hides others is shown as a sign of its own.

    Names of files may hold terminal escapes, halves of characters, and marks that turn the writing round, so that
    "gpj.exe" reads as "exe.jpg". Joiners stay, and spaces that hold words together: some languages need them.
    """
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or letter in _KEPT else "\ufffd" for letter in text)


def tip(text: str) -> str:
    """A tooltip that shows this text as it is: Qt takes what looks like markup for it."""
    text = legible(text)
    if not Qt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre">{html.escape(text)}</p>'


def shortened(name: str, most: int = 40) -> str:
    """A name within a menu's or the status line's sentence."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def button_text(text: str) -> str:
    """A name on a button or in a menu, where an ampersand would underline the next letter."""
    return legible(text).replace("&", "&&")


def tag_name(tag: str) -> str:
    """A tag in words, the pseudo-tags included."""
    if tag == UNREADABLE:
        return translate("rooms", "Could not be read")
    return translate("rooms", "Not tagged yet") if tag == UNTAGGED else shown(style(tag).name)


def tag_within(tag: str) -> str:
    """A tag in words as they stand within a sentence: "floor plan", but "TV room"."""
    return shown(within(tag))


def within(tag: str) -> str:
    """The same to be put into a Sentence, which may be shown in another language later."""
    if tag == UNREADABLE:
        return say("rooms", "could not be read")
    return say("rooms", "not tagged yet") if tag == UNTAGGED else style(tag).within


def attribute_name(name: str) -> str:
    """An attribute in words: "Kitchen island"."""
    return shown(attribute_style(name).title)


def attributes_within(names: Iterable[str]) -> str:
    """Some attributes as they stand within a sentence: "kitchen island, TV"."""
    return ", ".join(shown(attribute_style(name).within) for name in names)


def reason(item: Item) -> str:
    """Why a person is asked about a photo, beside the model's own doubt: what speaks for another room, in words."""
    hint = item.disputed
    if hint is None:
        return ""
    room = tag_within(item.second_guess or hint.labels[0])
    if hint.source == "name":
        words = translate("hints", "The file is named “{0}”: {1}?")
        return words.format(one_line(hint.detail), room)
    words = translate("hints", "{0} looks the same: {1}?")
    return words.format(one_line(hint.detail), room)


def doubt(item: Item) -> str:
    """The same in a word, for a card: the room that is likely too, or that the name says."""
    if item.needs_review and item.second_guess:
        return translate("hints", "{0}?").format(tag_name(item.second_guess))
    return ""
