"""Words for what people count, measure and file: "3 photos", "92 %", "floor plan"."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from retagger_gui.core.labels import style
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item, percent


def photo_count(count: int) -> str:
    """A number of photos in words: "1 photo", "1,204 photos"."""
    if count == 1:
        return QCoreApplication.translate("board", "1 photo")
    return QCoreApplication.translate("board", "{0} photos").format(f"{count:,}")


def per_cent(share: float) -> str:
    """A probability as people write it, "92 %"; never 100 for what is not certain."""
    return QCoreApplication.translate("card", "{0} %").format(percent(share))


def one_line(text: Any) -> str:
    """A name in one line, whatever control characters it holds."""
    return " ".join(str(text or "").split())


def tag_name(tag: str) -> str:
    """A tag in words, the pseudo-tags included."""
    if tag == UNREADABLE:
        return _tr("Could not be read")
    return _tr("Not tagged yet") if tag == UNTAGGED else _tr(style(tag).name)


def tag_within(tag: str) -> str:
    """A tag in words as they stand within a sentence: "floor plan", but "TV room"."""
    name = tag_name(tag)
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def reason(item: Item) -> str:
    """Why a person is asked about a photo, beside the model's own doubt: what speaks for another room, in words."""
    hint = item.disputed
    if hint is None:
        return ""
    room = tag_within(item.second_guess or hint.labels[0])
    if hint.source == "name":
        words = QCoreApplication.translate("hints", "The file is named “{0}”: {1}?")
        return words.format(one_line(hint.detail), room)
    words = QCoreApplication.translate("hints", "{0} looks the same: {1}?")
    return words.format(one_line(hint.detail), room)


def doubt(item: Item) -> str:
    """The same in a few words, for a card: "“cocina”?", or the second room where that is likely too."""
    hint = item.disputed
    if hint is not None and hint.source == "name":
        return QCoreApplication.translate("hints", "“{0}”?").format(one_line(hint.detail))
    if item.needs_review and item.second_guess:
        return QCoreApplication.translate("hints", "{0}?").format(tag_name(item.second_guess))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("photo_model", text)
