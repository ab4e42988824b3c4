"""The one-line summary: photos, listings, how many to review."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Slot

from retagger_gui.core.language import joined, number, say, translate
from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.session import UNREADABLE
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import photo_count


class Summary(QObject):
    """Counts listings as photos are added, so that nothing walks over all of them."""

    def __init__(
        self,
        model: PhotoModel,
        contents: BoardContents,
        left_out: Callable[[], LeftOut],
        parent: QObject | None = None,
    ) -> None:
        """Wire it up.

        Args:
            model: the photos.
            contents: what of them is shown.
            left_out: tells what the scans of what is open have left out.
        """
        super().__init__(parent)
        self._left_out = left_out
        self._model = model
        self._contents = contents
        self._listings: set[str] = set()
        model.rowsInserted.connect(self._rows_inserted)
        model.modelReset.connect(self._reset)
        self._reset()

    def words(self, *, filtered: bool = True) -> str:
        """The summary as it is now; `filtered` where the view on show heeds the filter."""
        count = len(self._model.session)
        if not count:
            return self.tr("Photos never leave this computer")
        parts = [photo_count(count)]
        if filtered and self._contents.filter.active:
            parts[0] = translate("summary", "{0} of %n photo shown", "{0} of %n photos shown", count).format(
                number(self._contents.shown())
            )
        if self._listings:
            parts.append(translate("words", "%n listing", "%n listings", len(self._listings)))
        to_review = self._model.total_to_review()
        if to_review:
            parts.append(translate("words", "{0} to review").format(number(to_review)))
        if len(left_out := self._left_out()):
            parts.append(translate("summary", "%n file left out", "%n files left out", len(left_out)))
        parts.append(self.tr("photos never leave this computer"))
        return " · ".join(parts)

    def finished(self) -> str:
        """What is said when all photos that were found are dealt with."""
        unreadable = self._model.count(UNREADABLE)[0]
        if not unreadable:
            return say("summary", "All photos are tagged.")
        tagged = len(self._model.session) - unreadable
        unread = say("summary", "%n photo could not be read.", "%n photos could not be read.", unreadable)
        if not tagged:
            return unread
        return joined((say("summary", "%n photo tagged.", "%n photos tagged.", tagged), unread), " ")

    @Slot()
    def _reset(self) -> None:
        self._listings = {item.photo.listing for item in self._model.session.items} - {""}

    @Slot(QModelIndex, int, int)
    def _rows_inserted(self, parent: QModelIndex | QPersistentModelIndex, first: int, last: int) -> None:
        items = self._model.session.items
        self._listings.update(items[row].photo.listing for row in range(first, last + 1))
        self._listings.discard("")
