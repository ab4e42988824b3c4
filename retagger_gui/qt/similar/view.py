"""Look-alikes: the photos nearest to some, over all that is open; tag those that are the same in one step."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from retagger_gui.core.language import number, shown, translate
from retagger_gui.core.neighbours import NEAR_DUPLICATE
from retagger_gui.qt.details.inspector import section
from retagger_gui.qt.details.room_buttons import RoomButtons
from retagger_gui.qt.similar.page import RankedPage, similarity_words
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.notice import Notice
from retagger_gui.qt.style.plain_label import PlainLabel
from retagger_gui.qt.style.text import one_line, photo_count
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context, View

SHOWN = 500  # photos at most: whoever looks through more of them wants a filter
_ROOMS_WIDTH = 188


class SimilarView(View):
    """The ranked cards in the middle, the rooms at the right, the way back at the top."""

    menu_requested = Signal(QPoint)  # a context menu for the selected photos

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ranking: Ranking | None = None
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Look-alikes"))
        self.page = RankedPage(context.photos, context.theme)
        self.back_button = QPushButton(self.tr("← Back   Esc"))
        self._title = ElidedLabel()
        self._facts = PlainLabel()
        self._rooms = RoomButtons(context.photos, context.keys, context.theme, columns=1)
        self._notice = Notice()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.page)

    def _lay_out(self) -> None:
        self._title.setFont(sized(self.font(), 5, weight=QFont.Weight.DemiBold))
        self._facts.setProperty("role", "dim")
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(12)
        for part, stretch in ((self.back_button, 0), (self._title, 1), (self._facts, 0)):
            head.addWidget(part, stretch)
        column.addLayout(head)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self._notice)
        column.addWidget(shown, 1)
        right = QFrame()
        right.setObjectName("bar")
        right.setFixedWidth(_ROOMS_WIDTH)
        rooms = QVBoxLayout(right)
        rooms.setContentsMargins(12, 14, 12, 12)
        rooms.setSpacing(8)
        heading = section(self.tr("TAG THE SELECTED AS"))
        heading.setWordWrap(True)
        rooms.addWidget(heading)
        rooms.addWidget(self._rooms)
        rooms.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(right)

    def _connect(self) -> None:
        self.page.viewed.connect(self.context.thumbnails.request)
        self.page.opened.connect(self.preview_requested)
        self.page.menu_requested.connect(self.menu_requested)
        self.page.selection_changed.connect(self._selection_changed)
        self.page.left.connect(self.left)
        self.back_button.clicked.connect(self.left)
        self._notice.clicked.connect(self.left)
        self._rooms.chosen.connect(self.choose)
        self.context.photos.modelReset.connect(self._reset)

    # What the window calls

    def show_ranking(self, ranking: Ranking) -> None:
        """Show the nearest photos, those that can only be the same again selected."""
        self.ranking = ranking
        here = self.context.photos.session
        near = [one for one in ranking.neighbours if one.id in here][:SHOWN]
        self.page.show_ranking({one.id: one.similarity for one in near})
        self.page.select_ids([one.id for one in near if one.similarity >= NEAR_DUPLICATE])
        self._say(len(near))

    def _say(self, count: int) -> None:
        ranking = self.ranking
        assert ranking is not None, "only called with one"
        items = self.context.photos.session.items_of(ranking.of)
        what = one_line(items[0].photo.path.name) if len(items) == 1 else photo_count(len(items))
        self._title.setText(self.tr("Look-alikes of {0}").format(what))
        facts = [self.tr("100 is the same photo")]
        if count < len(ranking.neighbours):
            facts.append(
                self.tr("the nearest {0} of {1}").format(number(count), number(len(ranking.neighbours)))
            )
        if ranking.undescribed:
            words = translate(
                "similar", "%n photo not compared yet", "%n photos not compared yet", ranking.undescribed
            )
            facts.append(words)
        self._facts.setText(" · ".join(facts))
        self._stack.setCurrentIndex(0 if count else 1)
        if not count:
            self._notice.say(self.tr("No look-alikes"), self._reason(), self.tr("Back"))

    def _reason(self) -> str:
        assert self.ranking is not None, "only called with one"
        if self.ranking.problem:
            return shown(self.ranking.problem)
        if self.ranking.undescribed:
            return self.tr("Photos can be compared once they are tagged. Try again in a moment.")
        return self.tr("There is no other photo.")

    def enter(self) -> None:
        """The keyboard goes to the cards."""
        self.page.setFocus()

    def selected_ids(self) -> list[int]:
        """The selected photos."""
        return self.page.selected_ids()

    def shown_around(self, item_id: int) -> list[int]:
        """The ranked photos."""
        return list(self.page.ids)

    def return_to(self, item_id: int) -> None:
        """Stand on the photo that the preview ended with."""
        self.page.select_ids([item_id])

    def zoom(self, step: int) -> None:
        """Larger or smaller cards."""
        self.page.zoom(step)

    def select_all(self) -> None:
        """Select all that are shown."""
        self.page.selectAll()

    def words(self) -> tuple[str, str]:
        """The heading, and what is said of the ranking."""
        return self._title.text(), self._facts.text()

    def shown(self) -> Sequence[tuple[int, str]]:
        """The photos with how near they are, as the cards say it."""
        return [(item_id, similarity_words(value)) for item_id, value in self.page.similarity.items()]

    # Inside

    @Slot()
    def _selection_changed(self) -> None:
        groups = {item.group for item in self.context.photos.session.items_of(self.selected_ids())}
        self._rooms.mark(groups.pop() if len(groups) == 1 else "")
        self._rooms.setEnabled(bool(self.selected_ids()))
        self.selection_changed.emit()

    @Slot()
    def _reset(self) -> None:
        self.ranking = None
        self.page.show_ranking({})
        if self.isVisible():
            self.left.emit()
