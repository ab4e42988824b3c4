"""The status bar: progress, the last action, or a summary."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QSizePolicy, QWidget

from retagger_gui.core.language import number, shown, translate
from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.state.progress import Progress
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.plain_label import PlainLabel
from retagger_gui.qt.style.text import tip
from retagger_gui.qt.style.theme import high, sized

_SHOWN_MS = 8000  # how long what was done stays in sight


def time_left(seconds: float) -> str:
    """Seconds as people say them: "3 s", "2 min", "1 h 5 min"."""
    if seconds < 60:
        return translate("status", "{0} s").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("status", "{0} min").format(minutes)
    return translate("status", "{0} h {1} min").format(minutes // 60, minutes % 60)


class StatusBar(QFrame):
    """Progress, messages and the summary."""

    cancel_requested = Signal()  # stop tagging
    resume_requested = Signal()  # go on where it was stopped
    undo_requested = Signal()  # undo what the message says

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(high(36, self.font()))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._left = ElidedLabel()
        self._left.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._left.setFont(sized(self.font(), -1, tabular=True))
        self._left.setProperty("role", "dim")
        self._right = PlainLabel()
        self._right.setFont(sized(self.font(), -1, tabular=True))
        self._right.setProperty("role", "dim")
        self._unsaved = PlainLabel()
        self._unsaved.setFont(sized(self.font(), -1, tabular=True))
        self._unsaved.hide()
        self.unsaved = 0  # changes that are not saved yet, as shown
        self._cancel = self._link(self.tr("Cancel"))
        self.resume_button = self._link(self.tr("Go on"))
        self.undo_button = self._link(self.tr("Undo"))
        self._message = ""
        self._progress_words = ""
        self._timer = once_after(self, _SHOWN_MS, self.clear_message)
        self._lay_out()
        self._cancel.clicked.connect(self.cancel_requested)
        self.resume_button.clicked.connect(self.resume_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.show_progress(None)
        self.offer_resume(0)

    def _link(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "link")
        button.setFont(sized(self.font(), -1))
        return button

    def _lay_out(self) -> None:
        layouts.row(
            self._bar,
            self._left,
            self.undo_button,  # beside what it undoes
            ...,
            self._cancel,
            self.resume_button,
            8,
            self._unsaved,
            self._right,
            on=self,
            margins=(16, 0),
            spacing=12,
        )

    # What the window tells

    def show_progress(self, progress: Progress | None) -> None:
        """How far the tagging has come; None when nothing is going on."""
        self._bar.setVisible(progress is not None)
        self._cancel.setVisible(progress is not None)
        if progress is None:
            self._progress_words = ""
        else:
            self.resume_button.hide()
            # While the scan still finds photos the end is not known: a bar that runs back would worry people.
            total = 0 if progress.scanning and not progress.done else max(1, progress.total)
            self._bar.setUpdatesEnabled(False)  # else it paints all that waits in the window, here and now
            self._bar.setRange(0, total)
            self._bar.setValue(progress.done)
            self._bar.setUpdatesEnabled(True)
            self._progress_words = self._words(progress)
        self._show()

    def offer_resume(self, untagged: int) -> None:
        """Say that some photos still wait for a tag, and offer to go on; 0 takes the offer away."""
        self.resume_button.setVisible(untagged > 0)
        self.resume_button.setText(
            translate("status", "Go on with %n photo", "Go on with %n photos", untagged)
        )

    def say(self, message: str, *, can_undo: bool = False) -> None:
        """What was just done; it goes by itself."""
        self._message = shown(message)
        self.undo_button.setVisible(can_undo)
        self._timer.start()
        self._show()

    @Slot()
    def forget_undo(self) -> None:
        """Another step was made or undone: what is said here is no longer what would be undone."""
        if self.undo_button.isVisibleTo(self):
            self.clear_message()

    @Slot()
    def clear_message(self) -> None:
        """Back to the progress, or to nothing."""
        self._message = ""
        self.undo_button.hide()
        self._show()

    def show_unsaved(self, count: int, reason: str) -> None:
        """Say that some of what was decided is not saved yet, for as long as that is so; 0 takes it away."""
        self.unsaved = count
        self._unsaved.setVisible(count > 0)
        self._unsaved.setToolTip(tip(shown(reason)))
        self._unsaved.setText(
            translate("status", "%n change is not saved yet", "%n changes are not saved yet", count)
        )

    def show_summary(self, words: str) -> None:
        """The one-line summary at the right."""
        self._right.setText(words)

    def words(self) -> tuple[str, str]:
        """What is said at the left and at the right."""
        return self._left.text(), self._right.text()

    # Inside

    def _show(self) -> None:
        if not self._message:
            self.undo_button.hide()
        self._left.setText(self._message or self._progress_words)

    def _words(self, progress: Progress) -> str:
        if progress.scanning and not progress.done:
            return self.tr("Looking for photos: {0} so far").format(number(progress.total))
        words = translate("words", "{0} of %n photo", "{0} of %n photos", progress.total)
        parts = [words.format(number(progress.done))]
        if progress.rate >= 0.5:
            parts.append(self.tr("{0} a second").format(number(progress.rate)))
        if progress.seconds_left is not None and not progress.scanning:
            parts.append(self.tr("{0} left").format(time_left(progress.seconds_left)))
        return " · ".join(parts)
