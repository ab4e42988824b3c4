"""Small pictures at the size they are painted: fitted, scaled, rounded, and kept while there is room."""

from collections import OrderedDict
from collections.abc import Hashable
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPixmap,
)

from retagger_gui.qt.style.theme import RADIUS_PHOTO

_THUMBNAIL_PIXELS = 12_000_000  # of scaled thumbnails: some 50 MB at four bytes each


def fitted(slot: QRect, size: QSize) -> QRect:
    """The largest rectangle of these proportions in the middle of the slot: the photo is never cropped."""
    left, top, width, height = _fitted(slot.width(), slot.height(), size.width(), size.height())
    return QRect(slot.left() + left, slot.top() + top, width, height)


@lru_cache(maxsize=256)  # photos come in few proportions
def _fitted(width: int, height: int, photo_width: int, photo_height: int) -> tuple[int, int, int, int]:
    """Left, top, width and height within a slot of that size; all of it for a photo of unknown size."""
    if photo_width <= 0 or photo_height <= 0:
        return 0, 0, width, height
    target = QSize(photo_width, photo_height).scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    target = target.expandedTo(QSize(1, 1))
    return (
        (width - target.width()) // 2,
        (height - target.height()) // 2,
        target.width(),
        target.height(),
    )


class PixmapCache:
    """Pixmaps by key, the longest unused going first once they hold too many pixels."""

    def __init__(self, pixels: int) -> None:
        self._limit = pixels
        self._held = 0
        self._cache: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def allow(self, pixels: int) -> None:
        """Another limit; what is too much goes with the next that comes."""
        self._limit = pixels

    def get(self, key: Hashable) -> QPixmap | None:
        """What is kept under a key."""
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
        return found

    def put(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep a pixmap under a key; what was kept there goes."""
        former = self._cache.pop(key, None)
        self._held -= 0 if former is None else former.width() * former.height()
        self._cache[key] = pixmap
        self._held += pixmap.width() * pixmap.height()
        while self._held > self._limit and len(self._cache) > 1:
            old = self._cache.popitem(last=False)[1]
            self._held -= old.width() * old.height()

    def clear(self) -> None:
        """Forget everything."""
        self._cache.clear()
        self._held = 0


class ScaledPixmaps:
    """Thumbnails at the size they are painted, with round corners: scaling at each paint is too slow."""

    def __init__(self, pixels: int = _THUMBNAIL_PIXELS) -> None:
        self._cache = PixmapCache(pixels)

    def get(self, pixmap: QPixmap, size: QSize, ratio: float, radius: int = RADIUS_PHOTO) -> QPixmap:
        """The pixmap at a size in logical pixels for a screen with this device pixel ratio."""
        width, height = _device_pixels(size.width(), size.height(), ratio)
        key = (pixmap.cacheKey(), width, height, ratio, radius)
        found = self._cache.get(key)
        if found is None:
            found = _rounded(pixmap, width, height, radius * ratio)
            found.setDevicePixelRatio(ratio)
            self._cache.put(key, found)
        return found

    def put(self, pixmap: QPixmap, scaled: QPixmap) -> None:
        """Take what a worker has scaled already, with square corners: `get` then has nothing to do."""
        ratio = scaled.devicePixelRatio()
        self._cache.put((pixmap.cacheKey(), scaled.width(), scaled.height(), ratio, 0), scaled)

    def clear(self) -> None:
        """Forget everything."""
        self._cache.clear()


def device_size(size: QSize, ratio: float) -> QSize:
    """A size in logical pixels as the pixels of a screen."""
    return QSize(*_device_pixels(size.width(), size.height(), ratio))


def _device_pixels(width: int, height: int, ratio: float) -> tuple[int, int]:
    return max(1, round(width * ratio)), max(1, round(height * ratio))


def _rounded(pixmap: QPixmap, width: int, height: int, radius: float) -> QPixmap:
    scaled = pixmap.scaled(
        width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if radius <= 0:
        return scaled
    result = QPixmap(width, height)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(scaled)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, width, height), radius, radius)
    painter.end()
    return result
