"""What a photo shows beside its room, as chips: painted on cards, and as buttons beside one large photo."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from retagger_gui.core.attributes import Attribute, attribute_keys
from retagger_gui.core.language import translate
from retagger_gui.core.session import Item
from retagger_gui.qt.cards.painting import draw_check, small
from retagger_gui.qt.style.pixmaps import PixmapCache, device_size
from retagger_gui.qt.style.text import attribute_name, per_cent
from retagger_gui.qt.style.theme import Theme, Tokens, sized

_SPACING = 6  # between buttons
_INSET, _GAP, _PAD = 4, 3, 6  # from the photo's edge, between chips, beside a chip's words
_LEAST = 20  # width of a name that is cut short
_CHECK = 11  # width of the mark of a person's word
_GROUND = 0.92  # how much of a chip's ground covers the photo: its words stay readable on any

_ROWS = PixmapCache(500_000)  # of painted rows of chips kept: some 200 on a card's width


def draw_chips(painter: QPainter, room: QRect, item: Item, font: QFont, tokens: Tokens) -> None:
    """What a photo has, in a row along its lower edge, within it; what does not fit is counted."""
    chips = [attribute for attribute in item.attributes if attribute.has] if item.has else []
    if not chips:
        return
    if room.height() < chips_height(font):
        return
    named = tuple([(attribute_name(chip.name), chip.said is not None) for chip in chips])
    width, ratio = room.width() - 2 * _INSET, painter.device().devicePixelRatioF()
    colours = tokens.panel, tokens.strong_line, tokens.accent, tokens.ink
    key = (named, width, font.key(), colours, ratio)
    row = _ROWS.get(key)
    if row is None:  # few photos show anything that no other shows
        row = _row(named, width, font, tokens, ratio)
        _ROWS.put(key, row)
    height = round(row.height() / ratio)
    painter.drawPixmap(room.left() + _INSET, room.bottom() + 1 - _INSET - height, row)


def _row(named: Sequence[tuple[str, bool]], width: int, font: QFont, tokens: Tokens, ratio: float) -> QPixmap:
    face = small(font)
    metrics = QFontMetrics(face)
    shown = _fitting(named, metrics, width)
    height = metrics.height() + 2
    widths = [_width(words, metrics, said=said) for words, said in shown]
    found = QPixmap(device_size(QSize(sum(widths) + _GAP * len(widths), height), ratio))
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = 0
    for (words, said), across in zip(shown, widths, strict=True):
        _draw_chip(painter, QRect(left, 0, across, height), words, face, tokens, said=said)
        left += across + _GAP
    painter.end()
    return found


def chips_height(font: QFont) -> int:
    """How high a rectangle must be for `draw_chips` to draw any."""
    return QFontMetrics(small(font)).height() + 2 + 2 * _INSET


def _fitting(named: Sequence[tuple[str, bool]], metrics: QFontMetrics, room: int) -> list[tuple[str, bool]]:
    """(words, whether a person said so) of the chips that fit, and then how many more there are."""

    def all_of(shown: Sequence[tuple[str, bool]]) -> int:
        return sum(_width(words, metrics, said=said) for words, said in shown) + _GAP * (len(shown) - 1)

    for count in range(len(named), 0, -1):
        shown = [*named[:count], *_rest(len(named) - count)]
        if all_of(shown) <= room:
            return shown
    (words, said), rest = named[0], _rest(len(named) - 1)
    left = room - all_of([("", said), *rest])
    shortened = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left) if left >= _LEAST else ""
    return [(shortened, said), *rest] if shortened else _rest(len(named))


def _rest(count: int) -> list[tuple[str, bool]]:
    return [(f"+{count}", False)] if count else []


def _width(words: str, metrics: QFontMetrics, *, said: bool) -> int:
    return metrics.horizontalAdvance(words) + 2 * _PAD + (_CHECK if said else 0)


def _draw_chip(painter: QPainter, box: QRect, words: str, font: QFont, tokens: Tokens, *, said: bool) -> None:
    ground = QColor(tokens.panel)
    ground.setAlphaF(_GROUND)
    painter.setBrush(ground)
    painter.setPen(QPen(QColor(tokens.strong_line), 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    left = box.left() + _PAD
    if said:
        draw_check(painter, QRectF(left - 1, box.center().y() - 3, 8, 7), QColor(tokens.accent), 1.6)
        left += _CHECK
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink))
    painter.drawText(
        QRect(left, box.top(), box.right() - left, box.height()),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        words,
    )


def attribute_words(attribute: Attribute) -> str:
    """One attribute in a sentence, for tooltips and screen readers: "Fireplace: yes, 98 %"."""
    name = attribute_name(attribute.name)
    yes = translate("attributes", "{0}: yes").format(name)
    parts = [yes if attribute.has else translate("attributes", "{0}: no").format(name)]
    if attribute.said is not None:
        parts.append(translate("attributes", "you said so"))
    if attribute.share is not None:
        parts.append(translate("attributes", "the model says {0}").format(per_cent(attribute.share)))
    return ", ".join(parts)


class Chip(QAbstractButton):
    """One attribute as a button: full where the photo has it, an outline where not, a check where a person said so."""

    def __init__(self, attribute: Attribute, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_attribute(attribute)

    def show_attribute(self, attribute: Attribute) -> None:
        """Show this."""
        self.attribute = attribute
        self.setChecked(attribute.has)
        self.setText(attribute_name(attribute.name))
        words = attribute_words(attribute)
        self.setAccessibleName(words)
        with_key = translate("attributes", "{0}   (Shift+{1})").format(words, self._key)
        self.setToolTip(with_key if self._key else words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Its words, and the check where a person said so."""
        metrics = QFontMetrics(self._face())
        said = self.attribute.said is not None
        return QSize(_width(self.text(), metrics, said=said) + 6, metrics.height() + 10)

    def _face(self) -> QFont:
        return sized(self.font(), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill."""
        t, has = self._theme.tokens, self.attribute.has
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(t.selection if has else t.hover if self.underMouse() else t.panel))
        edge = t.accent if has or self.hasFocus() else t.edge
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = _PAD + 3
        colour = QColor(t.ink if has else t.dim)
        if self.attribute.said is not None:
            middle = self.height() / 2
            draw_check(painter, QRectF(left, middle - 4, 9, 8), QColor(t.accent if has else t.dim), 1.6)
            left += _CHECK + 1
        face = self._face()
        face.setStrikeOut(not has and self.attribute.said is False)
        painter.setFont(face)
        painter.setPen(colour)
        painter.drawText(
            self.rect().adjusted(left, 0, -2, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, whatever Enter means elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """All attributes of a photo, or of several, in as many lines as they need: a press toggles one."""

    toggled = Signal(str)  # the name of the attribute that was pressed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Show these."""
        names = [attribute.name for attribute in attributes]
        if names != [chip.attribute.name for chip in self.chips]:
            for chip in self.chips:
                chip.hide()
                chip.deleteLater()
            keys = attribute_keys(names)
            self.chips = [Chip(entry, keys[entry.name], self._theme, self) for entry in attributes]
            for chip in self.chips:
                chip.clicked.connect(self._clicked)
                chip.show()
        for chip, attribute in zip(self.chips, attributes, strict=True):
            chip.show_attribute(attribute)
        self._lay_out(self.width(), move=True)
        self.updateGeometry()

    @Slot()
    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            chip.setChecked(chip.attribute.has)  # what it shows follows from the photo alone
            self.toggled.emit(chip.attribute.name)

    def _lay_out(self, width: int, *, move: bool) -> int:
        """Put the chips into lines of that width, or only find out how high these are."""
        left = top = line = 0
        for chip in self.chips:
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + _SPACING, 0
            if move:
                chip.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + _SPACING
            line = max(line, size.height())
        return top + line

    # Qt's virtual functions

    def hasHeightForWidth(self) -> bool:
        """A narrower one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._lay_out(width, move=False)

    def sizeHint(self) -> QSize:
        """As high as its width wants."""
        return QSize(self.width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """The widest chip, and all lines."""
        widest = max((chip.sizeHint().width() for chip in self.chips), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines."""
        super().resizeEvent(event)
        self._lay_out(self.width(), move=True)
        self.updateGeometry()
