"""The facts of one photo as a small table: tag, listing, file, size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from retagger_gui.core.language import number, shown, translate
from retagger_gui.core.session import Item
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.text import legible, per_cent, tag_name, tag_within
from retagger_gui.qt.style.text import tip as plain_tip


def file_size(size: int) -> str:
    """Bytes as people read them: "2.4 MB"."""
    if size < 1_000_000:
        return translate("photo", "{0} kB").format(number(max(1, round(size / 1000))))
    return translate("photo", "{0} MB").format(number(size / 1_000_000, 1))


class PhotoFacts(QWidget):
    """Two columns: what, and how it is with this photo. Lines that say nothing are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 76)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        names = {
            "tag": self.tr("Tag"), "decided": self.tr("Decided"), "listing": self.tr("Listing"),
            "file": self.tr("File"), "size": self.tr("Size"), "caption": self.tr("Caption"),
            "problem": self.tr("Problem"),
        }  # fmt: skip
        for name, words in names.items():
            self._add(name, words)

    def _add(self, name: str, words: str) -> None:
        """A line; its name is the same in all languages: another may be spoken before the window is renewed."""
        row = len(self._lines)
        title = QLabel(words)
        title.setProperty("role", "dim")
        wraps = name in ("problem", "caption", "decided")
        text: QLabel = QLabel() if wraps else ElidedLabel()
        text.setWordWrap(wraps)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        self._lines[name] = (title, text)

    def show_item(self, item: Item, *, with_error: bool = True) -> None:
        """Show this photo's facts.

        Args:
            item: the photo.
            with_error: say why it could not be read; False where that stands beside the facts anyway.
        """
        size = f"{number(item.width)} × {number(item.height)}" if item.width else ""
        if item.photo.size:
            size = f"{size} · {file_size(item.photo.size)}" if size else file_size(item.photo.size)
        self._set("tag", tag_name(item.group))
        self._set("decided", self._decided(item))
        self._set("listing", item.photo.listing)
        self._set("file", item.photo.path.name, tip=str(item.photo.path))
        self._set("size", size)
        self._set("caption", item.photo.caption)
        self._set("problem", shown((item.error if with_error else "") or item.warning))

    def _decided(self, item: Item) -> str:
        """Who says so, where a person does; and what the model thought."""
        if not item.decided:
            return ""
        if item.confirmed:
            return self.tr("by you, as predicted")
        if item.foreign:
            return self.tr("by you; this model has no such label")
        if item.guess is None or item.confidence is None:
            return self.tr("by you")
        guess = f"{tag_within(item.guess)} {per_cent(item.confidence)}"
        return self.tr("by you; predicted {0}").format(guess)

    def _set(self, name: str, text: str, *, tip: str = "") -> None:
        title, label = self._lines[name]
        label.setText(legible(text))
        if tip:
            label.setToolTip(plain_tip(tip))
        title.setVisible(bool(text))
        label.setVisible(bool(text))

    def words(self) -> dict[str, str]:
        """The lines shown, by their names."""
        return {title.text(): label.text() for title, label in self._lines.values() if label.text()}
