"""How far Review asks, in words: quick, thorough, everything; each with what it costs and what it leaves."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from retagger_gui.core.effort import EFFORTS, Choice, Outlook
from retagger_gui.core.language import number, translate
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.segments import Segments
from retagger_gui.qt.style.text import percentage


def effort_name(name: str) -> str:
    """An effort in a word."""
    return {
        "quick": translate("effort", "Quick"),
        "thorough": translate("effort", "Thorough"),
        "everything": translate("effort", "Everything"),
    }[name]


def choice_words(choice: Choice) -> str:
    """What an effort asks, and what it leaves."""
    if choice.name == "everything":
        return translate(
            "effort",
            "%n photo to look at; none is left unseen.",
            "%n photos to look at; none is left unseen.",
            choice.photos,
        )
    words = translate(
        "effort",
        "%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.",
        "%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.",
        choice.photos,
    )
    return words.format(percentage(round(100 * choice.found)), number(round(choice.left)))


def unseen_words(view: Outlook) -> str:
    """What is to be expected of the photos that nobody looked at."""
    wrong = round(view.wrong)
    if not wrong:
        return translate(
            "effort",
            "%n photo not looked at; hardly any of them will be wrong.",
            "%n photos not looked at; hardly any of them will be wrong.",
            view.unseen,
        )
    if wrong == 1:
        return translate(
            "effort",
            "%n photo not looked at; about one of them will be wrong.",
            "%n photos not looked at; about one of them will be wrong.",
            view.unseen,
        )
    words = translate(
        "effort",
        "%n photo not looked at; about {0} of them will be wrong.",
        "%n photos not looked at; about {0} of them will be wrong.",
        view.unseen,
    )
    return words.format(number(wrong))


class EffortSwitch(QWidget):
    """The three efforts side by side, and beside them what the chosen one means for the open photos."""

    chosen = Signal(str)  # one of EFFORTS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments()
        for name in EFFORTS:
            self.segments.add(name, effort_name(name), effort_name(name))
        self._words = ElidedLabel()
        self._words.setProperty("role", "dim")
        layouts.row(self.segments, (self._words, 1), on=self, margins=0, spacing=12)
        self.segments.chosen.connect(self._chosen)
        self._choices: dict[str, Choice] = {}

    def show_choices(self, choices: Sequence[Choice], below: float) -> None:
        """Show what each effort would ask; the one in use is the one that asks below that probability."""
        self._choices = {choice.name: choice for choice in choices}
        for choice in choices:
            self.segments.set_tip(choice.name, choice_words(choice))
        name = next((name for name, share in EFFORTS.items() if share == below), "")
        self.segments.choose(name)
        self._show(name)

    def words(self) -> str:
        """What the chosen effort means, as it is shown."""
        return self._words.text()

    def _show(self, name: str) -> None:
        choice = self._choices.get(name)
        self._words.setText(choice_words(choice) if choice is not None else "")

    @Slot(str)
    def _chosen(self, name: str) -> None:
        self._show(name)
        self.chosen.emit(name)
