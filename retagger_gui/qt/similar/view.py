"""Look-alikes: the photos nearest to some, over all that is open; tag those that are the same in one step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedLayout, QWidget

from retagger_gui.core.language import number, shown, translate
from retagger_gui.core.neighbours import NEAR_DUPLICATE
from retagger_gui.qt.details.card_list_view import CardListView
from retagger_gui.qt.similar.page import RankedPage, similarity_words
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.notice import Notice
from retagger_gui.qt.style.text import one_line, photo_count
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context

SHOWN = 500  # photos at most: whoever looks through more of them wants a filter


class SimilarView(CardListView):
    """The ranked cards in the middle, the rooms at the right, the way back at the top."""

    def __init__(self, context: Context) -> None:
        self.page = RankedPage(context.photos, context.theme)
        super().__init__(context, self.page)
        self.ranking: Ranking | None = None
        self.setAccessibleName(self.tr("Look-alikes"))
        self.back_button = QPushButton(self.tr("← Back   Esc"))
        self._title = ElidedLabel()
        self._facts = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._notice = Notice()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._title.setFont(sized(self.font(), 5, weight=QFont.Weight.DemiBold))
        self._facts.setProperty("role", "dim")
        self.back_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self._notice)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head = layouts.row(self.back_button, self._title, (self._facts, 1), margins=(20, 0), spacing=12)
        middle = layouts.column(head, (shown, 1), margins=(0, 14, 0, 0), spacing=10)
        rooms = self.make_rooms(self.tr("TAG THE SELECTED AS"))
        layouts.row((middle, 1), rooms, on=self, margins=0, spacing=0)

    def _connect(self) -> None:
        self.page.left.connect(self.left)
        self.back_button.clicked.connect(self.left)
        self._notice.clicked.connect(self.left)
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
        facts = [self.tr("Likeness from 0 to 100; 100 is the same photo again")]
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

    def words(self) -> tuple[str, str]:
        """The heading, and what is said of the ranking."""
        return self._title.text(), self._facts.text()

    def shown(self) -> Sequence[tuple[int, str]]:
        """The photos with how near they are, as the cards say it."""
        return [(item_id, similarity_words(value)) for item_id, value in self.page.similarity.items()]

    # Inside

    @Slot()
    def _reset(self) -> None:
        self.ranking = None
        self.page.show_ranking({})
        if self.isVisible():
            self.left.emit()
