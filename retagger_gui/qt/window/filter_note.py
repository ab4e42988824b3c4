"""A strip below the filter box: what is wrong with the filter, in a sentence, once a person pauses."""

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtWidgets import QFrame, QWidget

from retagger_gui.core.filter_trouble import trouble_in
from retagger_gui.core.language import shown
from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.window.top_bar import FilterBox

PAUSE_MS = 700  # after the last key: before that, most of what is unfinished is only being typed


class FilterNote(QFrame):
    """There only while something is wrong; what is offered below the box goes before it."""

    def __init__(self, box: FilterBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self._popup = box.suggestions.popup()
        self.setObjectName("bar")
        self._words = ElidedLabel()
        self._words.setProperty("role", "warn")
        self._row = layouts.row((self._words, 1), on=self, margins=(16, 0, 16, 8))
        self.pause = once_after(self, PAUSE_MS, self.look)
        box.textChanged.connect(self._typed)
        for watched in (box, self._popup):
            if watched is not None:
                watched.installEventFilter(self)
        self.hide()

    @Slot(str)
    def _typed(self, text: str) -> None:
        """What was wrong and is right goes at once; what is wrong now may only be unfinished."""
        self.pause.start()
        if trouble_in(text) is None:
            self.look()

    @Slot()
    def look(self) -> None:
        """Say what is wrong now."""
        self.pause.stop()
        trouble = trouble_in(self._box.text())
        here = (
            trouble is not None and self._box.isVisibleTo(self.window()) and not self._box.suggestions.shown
        )
        words = shown(trouble) if here else ""
        self._words.setText(words)
        self._box.setAccessibleDescription(words)
        if here:
            left = self._box.mapTo(self.window(), QPoint()).x() + 2
            self._row.setContentsMargins(left, 0, 16, 8)
        self.setVisible(here)

    def words(self) -> str:
        """What is said; "" where nothing is."""
        return "" if self.isHidden() else self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The box goes and comes with the views; once nothing is offered below it, there is room for a sentence."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self.pause.start()
        return False
