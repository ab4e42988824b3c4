"""Drag and drop: photos between groups, and files and folders from other programs."""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, QSysInfo, Qt, QUrl, SignalInstance
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from retagger_gui.core.language import number
from retagger_gui.qt.cards.painting import draw_box
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Tokens, sized

PHOTO_IDS = "application/x-retagger-photo-ids"
# Other programs may copy the photos, never move them: the originals stay where they are.
ACTIONS = Qt.DropAction.CopyAction

if TYPE_CHECKING:
    _Widget = QWidget
else:  # PySide takes one Qt class among the bases
    _Widget = object

_SCHEMES = ("file", "http", "https")  # of addresses that are taken from plain text, too
_LONGEST = (
    100_000  # letters of such a text; what is longer is no list of files, and is asked for at each step
)
_STACK = 3  # thumbnails shown under the pointer


def photo_mime(ids: Iterable[int], paths: Iterable[Path]) -> QMimeData:
    """Photos on their way to another group of this window, or as copies to another program."""
    mime = QMimeData()
    body = {"process": os.getpid(), "ids": list(ids)}
    mime.setData(PHOTO_IDS, json.dumps(body).encode())
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def photo_ids(mime: QMimeData) -> list[int]:
    """The photos of this very program in a drag; empty for anything else."""
    if not mime.hasFormat(PHOTO_IDS):
        return []
    try:
        body = json.loads(bytes(mime.data(PHOTO_IDS).data()))
        mine = body["process"] == os.getpid()
        return [int(number) for number in body["ids"]] if mine else []
    except (ValueError, KeyError, TypeError):  # someone else's bytes under our name
        return []


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Files and folders from another program; none for our own photos, which are open already."""
    return [Path(path) for url in _dropped(mime) if url.isLocalFile() and (path := _local(url))]


def comes_from_elsewhere(mime: QMimeData) -> bool:
    """Whether some of what another program drags is a picture or an address, and no file on this computer."""
    if photo_ids(mime):
        return False
    found = _dropped(mime)
    return mime.hasImage() if not found else any(not url.isLocalFile() for url in found)


def _dropped(mime: QMimeData) -> list[QUrl]:
    """What another program names: as addresses, or as text of nothing but absolute paths and addresses."""
    if photo_ids(mime):
        return []
    if mime.hasUrls():
        return mime.urls()
    text = mime.text()
    if len(text) > _LONGEST:
        return []
    found = [_named(line) for line in map(str.strip, text.splitlines()) if line]
    return [url for url in found if url is not None] if None not in found else []


def _named(line: str) -> QUrl | None:
    """The file or address that a line of text is, if it is one."""
    if Path(line).is_absolute():
        return QUrl.fromLocalFile(line)
    url = QUrl(line)
    return url if url.scheme() in _SCHEMES and (url.host() or url.path()) else None


def _local(url: QUrl) -> str:
    """The path of a file's address; programs on X11 may name this computer in it, and Qt takes that for a server."""
    own = QSysInfo.machineHostName().casefold()
    if url.host() in ("localhost", own, own.partition(".")[0]):
        url = QUrl(url)
        url.setHost("")
    return url.toLocalFile()


class PhotoDrops(_Widget):
    """Takes photos dropped on the rooms of a view, and has a room lit while a drop there would change anything.

    It stands before the Qt class among the bases. The view says which room lies where, and lights it.
    """

    move_requested: SignalInstance  # ids dropped on a room, and its tag: Signal(list, str)
    drop_ids: Sequence[int] = ()  # the photos held over the view
    _photos: PhotoModel

    def room_at(self, point: QPoint) -> str | None:
        """The room that photos dropped at this point of the viewport would be filed under."""
        raise NotImplementedError

    def light(self, tag: str | None, count: int) -> None:
        """Show that a drop would file so many photos under a room; None that it would change nothing."""
        raise NotImplementedError

    def follow_drop(self, point: QPoint) -> str | None:
        """Light the room under the pointer if a drop there would change anything; that room."""
        tag, session = self.room_at(point), self._photos.session
        count = 0 if tag is None else sum(item.tag != tag for item in session.items_of(self.drop_ids))
        tag = tag if count else None
        self.light(tag, count)
        return tag

    def end_drop(self) -> None:
        """Nothing is held over the view any more."""
        self.drop_ids = ()
        self.light(None, 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Our own photos are welcome; files from elsewhere are the window's business."""
        self.drop_ids = photo_ids(event.mimeData())
        _answer(event, taken=bool(self.drop_ids))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept the drag where a drop would change anything."""
        self.drop_ids = photo_ids(event.mimeData())
        _answer(event, taken=self.follow_drop(event.position().toPoint()) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drag went elsewhere."""
        self.end_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which photos were dropped on which room."""
        ids = self.drop_ids = photo_ids(event.mimeData())
        tag = self.follow_drop(event.position().toPoint())
        self.end_drop()
        _answer(event, taken=tag is not None)
        if tag is not None:
            self.move_requested.emit(ids, tag)


def _answer(event: QDropEvent, *, taken: bool) -> None:
    if taken:
        event.setDropAction(ACTIONS)
    event.setAccepted(taken)


def drag_pixmap(
    pictures: Sequence[QPixmap], count: int, tokens: Tokens, font: QFont, ratio: float
) -> QPixmap:
    """Up to three photos as a loose stack, with the number of all of them."""
    side, step = 104, 7
    pictures = pictures[:_STACK]
    size = QSize(side + step * _STACK + 16, side + step * _STACK + 12)
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place in reversed(range(max(1, len(pictures)))):
        box = QRectF(step * place + 1, step * place + 1, side, side * 3 / 4)
        draw_box(painter, box, 6, fill=QColor(tokens.panel), pen=QPen(QColor(tokens.strong_line), 1))
        if place < len(pictures):
            _draw_inside(painter, pictures[place], box.adjusted(3, 3, -3, -3))
    if count > 1:
        _draw_count(painter, count, tokens, font, QPoint(side + 4, 0))
    painter.end()
    return result


def drag_photos(source: QWidget, photos: PhotoModel, ids: Sequence[int], tokens: Tokens) -> None:
    """Drag photos from a view: to a room here, or as copies to another program. Returns when they are let go.

    Args:
        source: the view.
        photos: where they are known.
        ids: at least one photo.
    """
    drag = QDrag(source)
    drag.setMimeData(photo_mime(ids, [photos.item(item_id).photo.path for item_id in ids]))
    icons = (photos.index_of(item_id).data(Qt.ItemDataRole.DecorationRole) for item_id in ids[:_STACK])
    pictures = [icon for icon in icons if icon is not None]
    drag.setPixmap(drag_pixmap(pictures, len(ids), tokens, source.font(), source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(16, 16))
    drag.exec(ACTIONS, ACTIONS)


def _draw_inside(painter: QPainter, picture: QPixmap, box: QRectF) -> None:
    size = picture.deviceIndependentSize().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    painter.drawPixmap(place, picture, QRectF(picture.rect()))


def _draw_count(painter: QPainter, count: int, tokens: Tokens, font: QFont, right_top: QPoint) -> None:
    bold = sized(font, -1, weight=QFont.Weight.Bold, tabular=True)
    painter.setFont(bold)
    words = number(count)
    width = max(22, painter.fontMetrics().horizontalAdvance(words) + 12)
    badge = QRectF(right_top.x() - width + 12, right_top.y(), width, 22)
    draw_box(painter, badge, 11, fill=QColor(tokens.accent))
    painter.setPen(QColor(tokens.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
