"""The program's few line icons, drawn as SVG in whatever colour the theme asks for."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from retagger_gui.paths import resource

# Each on a 24 x 24 ground, drawn by a line of 1.8 with round ends.
_PATHS = {
    "search": '<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>',
    "folder": '<path d="M3.5 18V6.5a1.5 1.5 0 0 1 1.5-1.5h4l2 2.5h8a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1'
    '-1.5 1.5H5a1.5 1.5 0 0 1-1.5-1.5z"/>',
    "photo": '<rect x="3.5" y="5" width="17" height="14" rx="2"/><circle cx="9" cy="10" r="1.6"/>'
    '<path d="M4 17l5-4 3.5 2.5L16 12l4.5 4"/>',
    "drop": '<path d="M12 3.5v11M7.5 10.5l4.5 4.5 4.5-4.5"/><path d="M4 16v2.5A1.5 1.5 0 0 0 5.5 20h13'
    'a1.5 1.5 0 0 0 1.5-1.5V16"/>',
    "panel": '<rect x="3.5" y="5" width="17" height="14" rx="2"/><path d="M14.5 5v14"/>',
    "small": '<rect x="7.5" y="9" width="9" height="6" rx="1.5"/>',
    "large": '<rect x="3.5" y="5.5" width="17" height="13" rx="2"/>',
    "close": '<path d="M6.5 6.5l11 11M17.5 6.5l-11 11"/>',
    "back": '<path d="M14.5 5.5L8 12l6.5 6.5"/>',
    "forward": '<path d="M9.5 5.5L16 12l-6.5 6.5"/>',
    "warning": '<path d="M12 4.5L21 19.5H3z"/><path d="M12 10v4.5M12 17v.2"/>',
    "info": '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.2"/>',
    "check": '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
    "fit": '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
    "export": '<path d="M12 15V4M7.5 8L12 3.5 16.5 8"/><path d="M4 14.5v4A1.5 1.5 0 0 0 5.5 20h13'
    'a1.5 1.5 0 0 0 1.5-1.5v-4"/>',
}


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon as a picture of that many logical pixels for a screen with this device pixel ratio."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}" '
        f'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">{_PATHS[name]}</svg>'
    )
    result = QPixmap(QSize(size, size) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """An icon for buttons and fields, sharp on ordinary and on high-density screens."""
    result = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result


def app_icon() -> QIcon:
    """The program's own icon, at every size that lies with the resources."""
    result = QIcon()
    for file in sorted(resource("icons").glob("retagger-*.png")):
        result.addFile(str(file))
    return result
