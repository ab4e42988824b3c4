"""Rows and columns of widgets, each said in one call."""

from types import EllipsisType
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

# A widget or layout, alone or with its share of free room; pixels of empty room; ... for room that grows.
Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | EllipsisType
# Pixels on all sides; left and right, above and below; or left, above, right, below. None for the style's usual ones.
Margins = int | tuple[int, int] | tuple[int, int, int, int] | None

# Of the headings of tables: where the words below them begin.
BEGINNING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_Box = TypeVar("_Box", bound=QBoxLayout)


def row(
    *parts: Part, on: QWidget | None = None, margins: Margins = None, spacing: int | None = None
) -> QHBoxLayout:
    """Parts from left to right, on a widget or to be put into another layout."""
    return _filled(QHBoxLayout() if on is None else QHBoxLayout(on), parts, margins, spacing)


def column(
    *parts: Part, on: QWidget | None = None, margins: Margins = None, spacing: int | None = None
) -> QVBoxLayout:
    """Parts from top to bottom, likewise."""
    return _filled(QVBoxLayout() if on is None else QVBoxLayout(on), parts, margins, spacing)


def _filled(box: _Box, parts: tuple[Part, ...], margins: Margins, spacing: int | None) -> _Box:
    if margins is not None:
        sides = (margins,) if isinstance(margins, int) else margins
        left, top, right, bottom = sides * (4 // len(sides))
        box.setContentsMargins(left, top, right, bottom)
    if spacing is not None:
        box.setSpacing(spacing)
    for part in parts:
        _add(box, part)
    return box


def _add(box: QBoxLayout, part: Part) -> None:
    what, share = part if isinstance(part, tuple) else (part, 0)
    if isinstance(what, QWidget):
        box.addWidget(what, share)
    elif isinstance(what, QLayout):
        box.addLayout(what, share)
    elif isinstance(what, int):
        box.addSpacing(what)
    else:
        box.addStretch(1)
