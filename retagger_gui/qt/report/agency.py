"""The agency's name and logo, as they stand on reports: a small form, which keeps them in the settings."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from retagger_gui.core.language import shown
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.report.logo import read_logo
from retagger_gui.qt.state.preferences import Preferences

_LOGO = (120, 40)  # pixels of the picture in the form


class AgencyBox(QWidget):
    """Name and logo of the agency."""

    changed = Signal()  # the settings `agency` or `agency_logo` are others now

    def __init__(
        self,
        preferences: Preferences,
        runner: Runner,
        parent: QWidget | None = None,
        *,
        form: QFormLayout | None = None,
    ) -> None:
        """Show what is set.

        Args:
            preferences: where both are kept, as soon as they are changed.
            runner: where the logo is read.
            parent: the dialog.
            form: the dialog's, to stand in with its labels in line with the others; one of its own if not given.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._runner = runner
        self._job: Job | None = None
        self.name_box = QLineEdit(preferences.settings.agency)
        self.name_box.setMaxLength(200)
        self.name_box.setAccessibleName(self.tr("The agency's name"))
        self.name_box.editingFinished.connect(self._name_edited)
        self._picture = QLabel()
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setProperty("role", "error")
        for button in (self.choose_button, self.remove_button):
            button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        logo = QHBoxLayout()
        logo.setSpacing(8)
        logo.addWidget(self._picture)
        logo.addWidget(self.choose_button)
        logo.addWidget(self.remove_button)
        logo.addStretch(1)
        if form is None:
            form = QFormLayout(self)
            form.setContentsMargins(0, 0, 0, 0)
            form.setHorizontalSpacing(16)
        else:
            self.hide()  # its parts are the dialog's
        form.addRow(self.tr("Agency"), self.name_box)
        form.addRow(self.tr("Logo"), logo)
        form.addRow(self.message)
        self._show_logo()

    @Slot()
    def _name_edited(self) -> None:
        name = " ".join(self.name_box.text().split())
        if name != self._preferences.settings.agency:
            self._preferences.change(agency=name)
            self.changed.emit()

    @Slot()
    def _choose(self) -> None:
        words = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;All files (*)")
        last = self._preferences.settings.agency_logo
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The agency's logo"), last, words)
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Use this picture, if it is one; else say why not, and keep what was there."""
        self._read(path, keep=True)

    @Slot()
    def _remove(self) -> None:
        self._preferences.change(agency_logo="")
        self._show_logo()
        self.changed.emit()

    def _show_logo(self) -> None:
        logo = self._preferences.settings.agency_logo
        self.remove_button.setVisible(bool(logo))
        self._picture.clear()
        self._picture.setVisible(False)
        self._say("")
        if logo:
            self._read(Path(logo), keep=False)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _read(self, path: Path, *, keep: bool) -> None:
        if self._job is not None:
            self._job.abandon()
        self._say("")
        self._job = Job(partial(_logo, path, keep), self, name="logo")
        self._job.batch.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self._job.start(self._runner)

    @Slot(object)
    def _on_read(self, results: list[tuple[Path, bool, QImage]]) -> None:
        path, keep, image = results[-1]
        pixmap = QPixmap.fromImage(image)
        ratio = self.devicePixelRatioF()
        pixmap = pixmap.scaled(
            round(_LOGO[0] * ratio), round(_LOGO[1] * ratio), Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        self._picture.setVisible(True)
        self.remove_button.setVisible(True)
        if keep:
            self._preferences.change(agency_logo=str(path))
            self.changed.emit()

    @Slot(object)
    def _on_failed(self, sentence: object) -> None:
        self._say(shown(sentence))


def _logo(path: Path, keep: bool, job: Job) -> Iterator[tuple[Path, bool, QImage]]:
    """In a worker."""
    yield path, keep, read_logo(path)
