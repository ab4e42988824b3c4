"""What can be chosen beside an export's format: one small page for each format that has choices."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from retagger_gui.core.export.order import EXTERIOR
from retagger_gui.core.export.reso import EXTERIOR_LOOKUPS, image_of
from retagger_gui.core.export.steps import Options
from retagger_gui.core.session import Item
from retagger_gui.qt.state.thumbnails import Thumbnails
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import tip

_PICTURE = QSize(96, 64)  # pixels of a picture in the list of exterior photos
_MERGEABLE = ("openimmo", "reaxml", "kyero")  # formats whose photos can be put into a feed that is there
_FEEDS = ("openimmo", "reaxml", "blm", "kyero")  # formats that may name photos by their address on the web
_PICTURES = 250  # of them at most: about as many as are kept in memory


class ExportOptions(QWidget):
    """The choices of one format at a time; nothing where it has none."""

    changed = Signal()  # `options` gives something else now

    def __init__(
        self, options: Options, *, thumbnails: Thumbnails | None = None, parent: QWidget | None = None
    ) -> None:
        """Begin with these options; what no format here shows (key rooms, mapping) is passed on.

        Args:
            options: what was chosen before.
            thumbnails: small pictures, for the choice photo by photo; None for names alone.
            parent: the dialog.
        """
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._is_mergeable = False
        self._given = options
        self._exteriors: dict[Path, str] = dict(options.exteriors)
        self.items: Sequence[Item] = ()
        self.thumbnails = QCheckBox(self.tr("Show the photos in the sheets of the rooms"))
        self.thumbnails.setChecked(options.thumbnails)
        self.links = QCheckBox(self.tr("Link instead of copying (takes no extra disk space; same disk only)"))
        self.links.setChecked(options.links)
        self.keywords = QCheckBox(
            self.tr("Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)")
        )
        self.keywords.setChecked(options.keywords)
        self.media_url = QLineEdit(options.media_url)
        self.media_url.setPlaceholderText("https://www.example.com/photos")
        self.into = QLineEdit(str(options.into or ""))
        self.into.setPlaceholderText(self.tr("your own feed (optional)"))
        self._web = self._web_page()
        self._feed = self._feed_page()
        self.exterior = QComboBox()
        usual = options.exterior or image_of(EXTERIOR, options.reso)  # fixed in the settings, or not
        self.exterior.addItems(_with(usual))
        self.exterior.setCurrentText(usual)
        self.exterior.setAccessibleName(self.tr("What exterior photos show"))
        self.each = QPushButton(self.tr("Per photo…"))
        self.each.setAutoDefault(False)
        self._reso = self._reso_page()
        layouts.column(
            self.thumbnails, self.keywords, self.links, self._web, self._feed, self._reso, on=self, margins=0
        )
        self.thumbnails.toggled.connect(self.changed)
        self.media_url.textChanged.connect(self.changed)
        self.links.toggled.connect(self._links_toggled)
        self.keywords.toggled.connect(self._keywords_toggled)
        self.exterior.currentIndexChanged.connect(self.changed)
        self.each.clicked.connect(self._choose_each)
        self.show_for("", ())

    def _web_page(self) -> QWidget:
        page = QWidget()
        row = layouts.row(on=page, margins=0)
        label = QLabel(self.tr("Web address of the photos"))
        label.setBuddy(self.media_url)
        self.media_url.setAccessibleName(self.tr("Address on the web below which the photos lie"))
        row.addWidget(label)
        row.addWidget(self.media_url, 1)
        return page

    def _feed_page(self) -> QWidget:
        page = QWidget()
        row = layouts.row(on=page, margins=0)
        label = QLabel(self.tr("Put them into"))
        label.setBuddy(self.into)
        self.into.setAccessibleName(self.tr("Feed to put the photos into"))
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose_feed)
        row.addWidget(label)
        row.addWidget(self.into, 1)
        row.addWidget(browse)
        return page

    @Slot()
    def _choose_feed(self) -> None:
        kinds = self.tr("Feeds (*.xml);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Feed to put the photos into"), self.into.text(), kinds
        )
        if chosen:
            self.into.setText(chosen)

    def _reso_page(self) -> QWidget:
        page = QWidget()
        column = layouts.column(on=page, margins=0)
        words = QLabel(
            self.tr(
                "The standard has no term for an exterior as such: it wants to know what of the house is shown. "
                "Unless you say otherwise, exterior photos are “Front of Structure”."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "dim")
        row = QHBoxLayout()
        label = QLabel(self.tr("Exterior photos show"))
        label.setBuddy(self.exterior)
        row.addWidget(label)
        row.addWidget(self.exterior)
        row.addWidget(self.each)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(words)
        return page

    def options(self) -> Options:
        """What is chosen."""
        return replace(
            self._given,
            thumbnails=self.thumbnails.isChecked(),
            links=self.links.isChecked(),
            keywords=self.keywords.isChecked(),
            media_url=self.media_url.text().strip(),
            into=Path(into) if (into := self.into.text().strip()) and self._is_mergeable else None,
            exterior=self.exterior.currentText(),
            exteriors=dict(self._exteriors),
        )

    def show_for(self, key: str, items: Sequence[Item]) -> None:
        """Show the choices of a format.

        Args:
            key: of the format.
            items: the photos to be exported.
        """
        self.items = [item for item in items if item.group == EXTERIOR] if key == "reso" else ()
        self.thumbnails.setVisible(key == "xlsx")
        self.links.setVisible(key == "folders")
        self.keywords.setVisible(key == "folders")
        self._reso.setVisible(key == "reso" and bool(self.items))
        self._web.setVisible(key in _FEEDS)
        self._is_mergeable = key in _MERGEABLE
        self._feed.setVisible(self._is_mergeable)
        self.setVisible(key in ("xlsx", "folders", *_FEEDS) or bool(self.items))

    @Slot(bool)
    def _links_toggled(self, chosen: bool) -> None:
        """Links are the photos themselves, into which nothing is written."""
        if chosen:
            self.keywords.setChecked(False)
        self.changed.emit()

    @Slot(bool)
    def _keywords_toggled(self, chosen: bool) -> None:
        if chosen:
            self.links.setChecked(False)
        self.changed.emit()

    @Slot()
    def _choose_each(self) -> None:
        dialog = ExteriorDialog(
            self.items,
            self.exterior.currentText(),
            self._exteriors,
            thumbnails=self._thumbnails,
            parent=self,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._exteriors = dialog.chosen()
            self.changed.emit()


class ExteriorDialog(QDialog):
    """What each exterior photo shows: select some, and choose."""

    def __init__(
        self,
        items: Sequence[Item],
        usual: str,
        chosen: Mapping[Path, str],
        *,
        thumbnails: Thumbnails | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the photos with what each is said to show.

        Args:
            items: the exterior photos.
            usual: what the others of them show.
            chosen: what single photos show, by path.
            thumbnails: small pictures; None for names alone.
            parent: the dialog that asks.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("What exterior photos show"))
        self.setMinimumSize(640, 480)
        self._usual = usual
        self._thumbnails = thumbnails
        self._lines: dict[int, QTreeWidgetItem] = {}
        self.list = self._photos(items, chosen)
        self.choice = QComboBox()
        self.choice.addItems(_with(usual))
        self.choice.setAccessibleName(self.tr("What the selected photos show"))
        self.choice.activated.connect(self._set)
        self.list.itemSelectionChanged.connect(self._selected)
        layouts.column(self.list, self._choices(), self._buttons(), on=self, margins=24, spacing=12)
        self._selected()
        if thumbnails is not None:
            thumbnails.ready.connect(self._show_pictures)
            thumbnails.request_first([item.id for item in items[:_PICTURES]])
            self._show_pictures(list(self._lines))

    def _photos(self, items: Sequence[Item], chosen: Mapping[Path, str]) -> QTreeWidget:
        photos = QTreeWidget()
        photos.setHeaderLabels([self.tr("Photo"), self.tr("Shows")])
        photos.setRootIsDecorated(False)
        photos.setUniformRowHeights(True)
        photos.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        photos.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        if self._thumbnails is not None:
            photos.setIconSize(_PICTURE)
        for item in items:
            line = QTreeWidgetItem([item.photo.relative, chosen.get(item.photo.path, self._usual)])
            line.setData(0, Qt.ItemDataRole.UserRole, item.photo.path)
            line.setToolTip(0, tip(item.photo.relative))
            photos.addTopLevelItem(line)
            self._lines[item.id] = line
        photos.setColumnWidth(0, 400)
        return photos

    @Slot(object)
    def _show_pictures(self, ids: Sequence[int]) -> None:
        """Put the pictures that have come beside their names, small: the large ones are not kept for this."""
        for item_id in ids:
            line = self._lines.get(item_id)
            picture = self._thumbnails.pixmap(item_id) if self._thumbnails is not None else None
            if line is not None and picture is not None:
                line.setIcon(0, QIcon(_small(picture, self.devicePixelRatioF())))

    def chosen(self) -> dict[Path, str]:
        """Path -> lookup, where it is not the usual one."""
        lines = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        found = {line.data(0, Qt.ItemDataRole.UserRole): line.text(1) for line in lines if line is not None}
        return {path: lookup for path, lookup in found.items() if lookup != self._usual}

    def _choices(self) -> QHBoxLayout:
        words = QLabel(self.tr("Select photos in the list; they show"))
        words.setBuddy(self.choice)
        row = layouts.row(words, self.choice, ...)
        return row

    @Slot()
    def _selected(self) -> None:
        """Say what the selected photos show; nothing where they differ."""
        shown = {line.text(1) for line in self.list.selectedItems()}
        self.choice.setEnabled(bool(shown))
        self.choice.setCurrentIndex(self.choice.findText(shown.pop()) if len(shown) == 1 else -1)

    @Slot()
    def _set(self) -> None:
        for line in self.list.selectedItems():
            line.setText(1, self.choice.currentText())

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        accept = QPushButton(self.tr("Use these"))
        accept.setProperty("role", "primary")
        accept.setDefault(True)
        accept.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(cancel)
        row.addWidget(accept)
        return row


def _with(usual: str) -> tuple[str, ...]:
    """The usual terms for exteriors, and another one where that was fixed in the settings."""
    return EXTERIOR_LOOKUPS if usual in EXTERIOR_LOOKUPS else (usual, *EXTERIOR_LOOKUPS)


def _small(picture: QPixmap, ratio: float) -> QPixmap:
    """A picture on a ground of one size, so that the names beside it stand in a line."""
    size = _PICTURE * ratio
    small = picture.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    ground = QPixmap(size)
    ground.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ground)
    painter.drawPixmap((size.width() - small.width()) // 2, (size.height() - small.height()) // 2, small)
    painter.end()
    ground.setDevicePixelRatio(ratio)
    return ground
