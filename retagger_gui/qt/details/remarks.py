"""What a person says of photos and their listing beside the tag: stars and notes, to read and to change."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton, QWidget

from retagger_gui.core.compare import listing_key
from retagger_gui.core.language import translate
from retagger_gui.core.remarks import LONGEST_NOTE, MOST_STARS, as_note
from retagger_gui.core.session import Item
from retagger_gui.qt.state.listing_edits import ListingEdits
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context

_LINES = 3  # of a note, before it scrolls
_BESIDE = 3  # pixels to the right of a star, and none to its left: the first one stands below its heading


class Stars(QWidget):
    """Five stars; a click gives so many, one on the last of them takes them away."""

    chosen = Signal(int)  # 0 to 5 stars

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rating = 0
        self.buttons = [QToolButton() for _ in range(MOST_STARS)]
        row = layouts.row(on=self, margins=0, spacing=0)
        for place, button in enumerate(self.buttons, 1):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFont(sized(self.font(), 3))
            button.setProperty("role", "star")
            button.setFixedWidth(button.fontMetrics().horizontalAdvance("★") + _BESIDE)
            button.setProperty("stars", place)
            words = translate("details", "%n star (Alt+{0})", "%n stars (Alt+{0})", place).format(place)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        row.addStretch(1)
        self.show_rating(0)

    def show_rating(self, rating: int) -> None:
        """Show so many stars."""
        self.rating = rating
        for place, button in enumerate(self.buttons, 1):
            button.setText("★" if place <= rating else "☆")

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        place = int(button.property("stars")) if isinstance(button, QToolButton) else 0
        self.chosen.emit(0 if place == self.rating else place)


class NoteEdit(QPlainTextEdit):
    """A note; it is kept when the keyboard goes elsewhere, and with Ctrl+Enter. Escape brings back what was there."""

    written = Signal(str)  # the note is another one now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there = ""
        self.setProperty("role", "note")
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 18)
        self.textChanged.connect(self._limit)

    @property
    def there(self) -> str:
        """The note as it is kept."""
        return self._there

    def show_note(self, note: str) -> None:
        """Show what is kept; what is being typed stays."""
        if note != self._there:
            self._there = note
            self.setPlainText(note)

    def write(self) -> None:
        """Keep what was typed."""
        note = as_note(self.toPlainText())
        if note != self._there:
            self._there = note
            self.written.emit(note)

    @Slot()
    def _limit(self) -> None:
        text = self.toPlainText()
        if len(text) > LONGEST_NOTE:
            self.setPlainText(text[:LONGEST_NOTE])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed, unless only a menu opens."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.write()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed."""
        self.write()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter and Escape are its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps the note, Escape what was there before."""
        if not _is_own(event):
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._there)
        else:
            self.write()
        parent = self.parentWidget()
        while parent is not None and parent.focusPolicy() == Qt.FocusPolicy.NoFocus:
            parent = parent.parentWidget()
        self.clearFocus()
        if parent is not None:
            parent.setFocus()


def _is_own(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() == Qt.Key.Key_Escape or (
        enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "dim")
    label.setFont(sized(label.font(), -1))
    return label


class RemarksBox(QWidget):
    """Stars and note of the photos shown, and the note of their listing where it is one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._edits = ListingEdits(context.listings, context.corrections)
        self._ids: tuple[int, ...] = ()
        self._listing = ""
        self.stars = Stars()
        self.note = NoteEdit()
        self._note_words = _heading(self.tr("Note on the photo"))
        self._listing_words = _heading(self.tr("Note on the listing"))
        self.note.setAccessibleName(self.tr("Note on the photo"))
        self.listing_note = NoteEdit()
        self.listing_note.setAccessibleName(self.tr("Note on the listing"))
        self._many = QLabel()
        self._many.setWordWrap(True)
        self._many.setProperty("role", "dim")
        parts = (self._note_words, self.note, self._many, self._listing_words, self.listing_note)
        layouts.column(self.stars, *parts, on=self, margins=0, spacing=4)
        self.stars.chosen.connect(self._rate)
        self.note.written.connect(self._annotate)
        self.listing_note.written.connect(self._annotate_listing)
        context.listings.noted.connect(self.refresh)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show what is said of these photos; what was typed for others is kept first."""
        ids = tuple(item.id for item in items)
        if ids != self._ids:
            self.note.write()
            self.listing_note.write()
        self._ids = ids
        ratings = {item.rating for item in items}
        notes = {item.note for item in items}
        listings = {listing_key(item.photo) for item in items}
        self.stars.show_rating(ratings.pop() if len(ratings) == 1 else 0)
        alike = len(notes) == 1
        self.note.setVisible(alike)
        self._note_words.setVisible(alike)
        self._many.setVisible(len(notes) > 1)
        self._many.setText(self.tr("These photos have different notes."))
        if alike:
            self.note.show_note(notes.pop())
        self._listing = listings.pop() if len(listings) == 1 else ""
        self.listing_note.setVisible(bool(self._listing))
        self._listing_words.setVisible(bool(self._listing))
        if self._listing:
            self.listing_note.show_note(self._context.listings.comparison.note(self._listing))

    @Slot()
    def refresh(self) -> None:
        """Show what is said of the same photos now."""
        self.show_items(self._context.photos.session.items_of(self._ids))

    @Slot(int)
    def _rate(self, rating: int) -> None:
        self._context.corrections.rate(self._ids, rating)

    @Slot(str)
    def _annotate(self, note: str) -> None:
        self._context.corrections.annotate(self._ids, note)

    @Slot(str)
    def _annotate_listing(self, note: str) -> None:
        if self._listing in self._context.listings.comparison:
            self._edits.annotate(self._listing, note)
