"""Small pictures at the size they are painted: fitted, scaled, rounded, and kept while there is room."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from retagger_gui.qt.style.theme import RADIUS_PHOTO


def fitted(slot: QRect, size: QSize) -> QRect:
    """The largest rectangle of these proportions in the middle of the slot; all of it for a photo of unknown size."""
    if size.width() <= 0 or size.height() <= 0:
        return QRect(slot)
    target = size.scaled(slot.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    left = slot.left() + (slot.width() - target.width()) // 2
    return QRect(QPoint(left, slot.top() + (slot.height() - target.height()) // 2), target)


class PixmapCache:
    """Pixmaps by key, the longest unused going first once they hold too many pixels."""

    def __init__(self, pixels: int) -> None:
        self._limit = pixels
        self._held = 0
        self.cache: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def allow(self, pixels: int) -> None:
        """Another limit; what is too much goes with the next that comes."""
        self._limit = pixels

    def get(self, key: Hashable) -> QPixmap | None:
        """What is kept under a key."""
        found = self.cache.get(key)
        if found is not None:
            self.cache.move_to_end(key)
        return found

    def put(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep a pixmap under a key; what was kept there goes."""
        former = self.cache.pop(key, None)
        self._held -= 0 if former is None else former.width() * former.height()
        self.cache[key] = pixmap
        self._held += pixmap.width() * pixmap.height()
        while self._held > self._limit and len(self.cache) > 1:
            old = self.cache.popitem(last=False)[1]
            self._held -= old.width() * old.height()

    def clear(self) -> None:
        """Forget everything."""
        self.cache.clear()
        self._held = 0


class ScaledPixmaps:
    """Thumbnails at the size they are painted, with round corners: for views that paint them again and again."""

    def __init__(self, pixels: int) -> None:
        self.cache = PixmapCache(pixels)

    def get(self, pixmap: QPixmap, size: QSize, ratio: float, radius: int = RADIUS_PHOTO) -> QPixmap:
        """As `scaled_pixmap` makes it."""
        wanted = device_size(size, ratio)
        key = (pixmap.cacheKey(), wanted.width(), wanted.height(), ratio, radius)
        found = self.cache.get(key)
        if found is None:
            found = scaled_pixmap(pixmap, size, ratio, radius)
            self.cache.put(key, found)
        return found


def scaled_pixmap(pixmap: QPixmap, size: QSize, ratio: float, radius: int = RADIUS_PHOTO) -> QPixmap:
    """The pixmap at a size in logical pixels for a screen with this device pixel ratio, its corners round."""
    wanted = device_size(size, ratio)
    aspect, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    result = scaled = pixmap.scaled(wanted, aspect, smooth)
    if radius > 0:
        result = QPixmap(wanted)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(scaled)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(result.rect()), radius * ratio, radius * ratio)
        painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def device_size(size: QSize, ratio: float) -> QSize:
    """A size in logical pixels as the pixels of a screen."""
    return QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
