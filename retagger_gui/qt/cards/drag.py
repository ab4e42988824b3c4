"""What travels in a drag: our own photos between groups, and files and folders from other programs."""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from retagger_gui.core.language import number
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Tokens, sized

PHOTO_IDS = "application/x-retagger-photo-ids"
# Other programs may copy the photos, never move them: the originals stay where they are.
ACTIONS = Qt.DropAction.CopyAction

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
    if photo_ids(mime) or not mime.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


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
        painter.setPen(QPen(QColor(tokens.strong_line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(box, 6, 6)
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
        tokens: the colours in force.
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
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(badge, 11, 11)
    painter.setPen(QColor(tokens.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
