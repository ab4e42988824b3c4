"""The strip after a correction: offers to file photos that look the same under the same room."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.cards.painting import draw_edge, draw_mat
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.pixmaps import fitted, scaled_pixmap
from retagger_gui.qt.style.text import button_text, tag_name, tip
from retagger_gui.qt.style.theme import Theme

KEY = "="
_SHOWN = 8  # photos at most; the others are counted
_SIDE = QSize(56, 42)
_GAP = 6
_WIDEST = 160  # pixels of a room's name on the button; its tooltip has all of it


class Pictures(QWidget):
    """Some photos, small, in a row."""

    def __init__(self, photos: PhotoModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._theme = theme
        self.ids: list[int] = []
        self.setFixedHeight(_SIDE.height())
        photos.pictures_changed.connect(self.update)
        theme.changed.connect(self.update)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these."""
        self.ids = list(ids)
        self.setFixedWidth(max(0, len(self.ids) * (_SIDE.width() + _GAP) - _GAP))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each whole, in its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, item_id in enumerate(self.ids):
            slot = QRect(number * (_SIDE.width() + _GAP), 0, _SIDE.width(), _SIDE.height())
            picture = self._photos.picture(item_id)
            if picture is None or picture.isNull():
                draw_mat(painter, slot, self._theme.tokens)
                continue
            place = fitted(slot, picture.size())
            scaled = scaled_pixmap(picture, place.size(), self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), scaled)
            draw_edge(painter, place, self._theme.tokens)


class AlikeStrip(QFrame):
    """Offers to file photos that look the same under the same room; gone with the next step."""

    accepted = Signal(list, str)  # file these photos under this tag
    viewed = Signal(list)  # ids of the photos offered, whose thumbnails are wanted

    def __init__(
        self, photos: PhotoModel, lookalikes: Lookalikes, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._lookalikes = lookalikes
        self._tag = ""
        self._filed: tuple[int, ...] = ()  # what the offer is about
        self.ids: list[int] = []
        self.setObjectName("bar")
        self._words = ElidedLabel()
        self.pictures = Pictures(photos, theme)
        self.button = QPushButton()
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Not these"))
        self._close.setAccessibleName(self.tr("Not these"))
        for button in (self.button, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layouts.row(
            self.pictures,
            (self._words, 1),
            self.button,
            self._close,
            on=self,
            margins=(16, 6, 12, 6),
            spacing=12,
        )
        self.button.clicked.connect(self.accept)
        self._close.clicked.connect(self.dismiss)
        photos.modelReset.connect(self.dismiss)
        self.hide()

    @Slot(object)
    def offer(self, filed: Mapping[int, str]) -> None:
        """Photos were filed under a room: offer those that look the same and are elsewhere, if there are any."""
        tags = set(filed.values())
        if len(tags) != 1:
            return
        (self._tag,) = tags
        self._filed = tuple(filed)
        alike = {other for item_id in filed for other in self._lookalikes.stack(item_id)} - set(filed)
        self._show(sorted(alike))

    def offer_near(self, ranking: Ranking) -> None:
        """The same, once the photos nearest to those filed are known: they come after the very same ones."""
        if self._filed and ranking.of == self._filed:
            nearest = [one.id for one in ranking.neighbours if one.id not in self.ids]
            self._show([*self.ids, *nearest])

    def _show(self, ids: Sequence[int]) -> None:
        others = self._photos.session.items_of(ids)
        self.ids = [item.id for item in others if item.tag != self._tag and not item.decided]
        if not self.ids:
            return
        self.pictures.show_ids(self.ids[:_SHOWN])
        self._words.setText(
            translate(
                "alike",
                "%n photo in another room looks the same",
                "%n photos in other rooms look the same",
                len(self.ids),
            )
        )
        words = self.tr("{0} too   {1}")
        name = tag_name(self._tag)
        cut = self.button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)
        self.button.setText(button_text(words.format(cut, KEY)))
        self.button.setToolTip(tip(words.format(name, KEY)))
        self.show()
        self.viewed.emit(self.pictures.ids)

    @Slot()
    def accept(self) -> None:
        """File them as well."""
        ids, tag = self.ids, self._tag
        self.dismiss()
        if ids:
            self.accepted.emit(ids, tag)

    @Slot()
    def dismiss(self) -> None:
        """Take the offer away."""
        self.ids = []
        self._filed = ()
        self.hide()

    def words(self) -> str:
        """What is offered; "" where nothing is."""
        return f"{self._words.text()}: {self.button.text()}" if self.ids else ""
