"""Settings > Advanced: which model tags and how good it is, and which engine runs it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from retagger_gui.core.engines.names import AUTO
from retagger_gui.core.engines.registry import Candidate
from retagger_gui.core.labels import style
from retagger_gui.core.language import number, shown, translate
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.settings.page import Page, heading, paragraph
from retagger_gui.qt.state.engine_selection import EngineSelection, title
from retagger_gui.qt.style.text import day, tag_name, with_reason


class AdvancedPage(Page):
    """Another model or engine is in use as soon as it is chosen."""

    # a Path to tag with from now on; None for the model that comes with the program
    model_chosen = Signal(object)

    def __init__(
        self,
        model: RoomModel | None,
        tags: Callable[[], Sequence[str]],
        usual: Path,
        engines: EngineSelection,
        parent: QWidget | None = None,
    ) -> None:
        """Show the model.

        Args:
            model: the one in use; None while there is none.
            tags: gives every tag in use, the rooms first.
            usual: the model that comes with the program.
            engines: what runs the model.
            parent: the dialog.
        """
        super().__init__(translate("settings", "Advanced"), parent)
        self._tags = tags
        self._usual = usual
        self.engine_box = EngineBox(engines)
        self.facts = paragraph(role="")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = paragraph(role="warn")
        self.usual_button = QPushButton(self.tr("Use the one that comes with ReTagger"))
        self._lay_out()
        self.show_model(model)

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose another model…"))
        choose.clicked.connect(self._choose)
        self.usual_button.clicked.connect(self._use_usual)
        for button in (choose, self.usual_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(choose)
        row.addWidget(self.usual_button)
        row.addStretch(1)
        words = self.tr(
            "Another model tags all open photos anew. What you have decided stays, also where the new model "
            "has no such label."
        )
        self.column.addWidget(heading(self.tr("The model that tags"), self.font(), 1))
        for part in (self.facts, self.note, paragraph(words)):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.column.addSpacing(12)
        self.column.addWidget(heading(self.tr("Engine"), self.font(), 1))
        self.column.addWidget(self.engine_box)
        self.column.addStretch(1)

    def show_model(self, model: RoomModel | None) -> None:
        """Show the model in use, and again once another one is loaded."""
        self.facts.setText(model_words(model) if model is not None else self.tr("No model is loaded."))
        strangers = [
            tag
            for tag in self._tags()
            if model is not None and tag not in model.labels and not style(tag).own
        ]
        words = ""
        if strangers:
            words = self.tr(
                "You have decided for tags that this model does not have; they stay: {0}."
            ).format(", ".join(map(tag_name, strangers)))
        self._say(words)
        self.usual_button.setEnabled(model is None or model.path != self._usual)
        self.engine_box.look()

    def show_failure(self, sentence: str) -> None:
        """The file chosen cannot be used; the former model stays in use."""
        self._say(shown(sentence))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    @Slot()
    def _choose(self) -> None:
        words = self.tr("Models (*.onnx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a model"), "", words)
        if chosen:
            self._say("")
            self.model_chosen.emit(Path(chosen))

    @Slot()
    def _use_usual(self) -> None:
        self._say("")
        self.model_chosen.emit(None)


class EngineBox(QWidget):
    """Chooses what runs the model: the fastest as measured, or a certain engine."""

    def __init__(self, engines: EngineSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Engine"))
        self.measured = paragraph(role="")
        self.words = paragraph()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.measured)
        column.addWidget(self.words)
        self._fill(())
        self.box.activated.connect(self._on_activated)
        engines.found.connect(self._fill)
        engines.changed.connect(self._tell)

    def look(self) -> None:
        """Show what can be chosen for the model in use, once that is known."""
        self._tell()
        self._engines.look()

    @Slot(object)
    def _fill(self, candidates: Sequence[Candidate]) -> None:
        """The automatic choice, then each engine; those that cannot be used say why, and cannot be chosen."""
        self.box.clear()
        self.box.addItem(self.tr("Automatic: the fastest on this machine"), AUTO)
        for candidate in candidates:
            reason = f" ({candidate.reason.rstrip('.')})" if candidate.reason else ""
            self.box.addItem(title(candidate.name) + reason, candidate.name)
            if candidate.reason:
                self.box.model().item(self.box.count() - 1).setEnabled(False)  # type: ignore[attr-defined]
        self.box.setCurrentIndex(max(0, self.box.findData(self._engines.fixed)))
        self._tell()

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self._engines.fix(str(self.box.currentData()))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.measured.setText(self._engines.measured())
        self.measured.setVisible(bool(self.measured.text()))
        words = with_reason(self._engines.in_use(), self._engines.why())
        self.words.setText(self.tr("In use: {0}.").format(words) if words else "")


def model_words(model: RoomModel) -> str:
    """A model in words: how good it is, its rooms, version, date, licence and file."""
    lines = [
        metric_words(model.metrics),
        translate("settings", "%n room: {0}", "%n rooms: {0}", len(model.labels)).format(
            ", ".join(map(tag_name, model.labels))
        ),
        translate("settings", "Version {0}, trained {1}; licence: {2}").format(
            model.version, day(model.trained), model.licence
        ),
        str(model.path),
    ]
    return "\n\n".join(line for line in lines if line)


def metric_words(metrics: Mapping[str, Any]) -> str:
    """What its makers measured, as a sentence; numbers that this program does not know stand as they are."""
    whole = metrics.get("all")
    numbers = whole if isinstance(whole, Mapping) else metrics
    accuracy, top2 = _share(numbers.get("accuracy")), _share(numbers.get("top2"))
    if accuracy is not None and top2 is not None:
        words = translate(
            "settings",
            "On photos kept aside, the first room was right for {0} % of them, the first or second for {1} %.",
        )
        return words.format(number(100 * accuracy, 1), number(100 * top2, 1))
    if accuracy is not None:
        words = translate("settings", "On photos kept aside, the room was right for {0} % of them.")
        return words.format(number(100 * accuracy, 1))
    named = [name for name in numbers if _is_number(numbers[name])][:6]
    words = ", ".join(f"{name.replace('_', ' ')} {numbers[name]:.3g}" for name in named)
    return translate("settings", "Measured: {0}").format(words) if words else ""


def _share(value: object) -> float | None:
    return value if isinstance(value, int | float) and _is_number(value) and 0 <= value <= 1 else None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
