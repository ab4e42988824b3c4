"""Settings: the model and what it measures, and what own labels are called in the RESO table."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from retagger_gui.core.engines.names import AUTO
from retagger_gui.core.engines.registry import Candidate
from retagger_gui.core.export.order import EXTERIOR
from retagger_gui.core.export.reso import LOOKUPS, image_of
from retagger_gui.core.language import shown
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.state.engine_selection import EngineSelection, title
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.style.theme import sized

_SHOWN_METRICS = ("accuracy", "macro_f1", "ece", "top2")


class SettingsDialog(QDialog):
    """The pages Model and RESO. Another model is in use as soon as it is chosen; the mapping once it is kept."""

    # a Path to tag with from now on; None for the model that comes with the program
    model_chosen = Signal(object)
    mapping_changed = Signal(object)  # label -> ImageOf lookup, where it is not the usual one

    def __init__(
        self,
        model: RoomModel | None,
        tags: Callable[[], Sequence[str]],
        mapping: Mapping[str, str],
        usual: Path,
        *,
        engines: EngineSelection,
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings.

        Args:
            model: the one in use; None while there is none.
            tags: gives every tag in use, the model's labels first.
            mapping: the person's own RESO lookups.
            usual: the model that comes with the program.
            engines: what runs the model.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(560, 480)
        self._tags = tags
        self._mapping = dict(mapping)
        self._usual = usual
        self.engine_box = EngineBox(engines)
        self.facts = QLabel()
        self.note = QLabel()
        self.usual_button = QPushButton(self.tr("Use the one that comes with ReTagger"))
        self.table = QTableWidget()
        self.tabs = QTabWidget()
        self.tabs.addTab(self._model_page(), self.tr("Model"))
        self.tabs.addTab(self._reso_page(), self.tr("RESO export"))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = layouts.row(..., close)
        layouts.column(self.tabs, row, on=self, margins=16)
        self.show_model(model)

    # Model

    @Slot(object)
    def show_model(self, model: RoomModel | None) -> None:
        """Show the model in use, and again once another one is loaded."""
        tags = self._tags()
        self.facts.setText(model_words(model) if model is not None else self.tr("No model is loaded."))
        strangers = [tag for tag in tags if model is not None and tag not in model.labels]
        words = ""
        if strangers:
            words = self.tr(
                "You have decided for tags that this model does not have; they stay: {0}."
            ).format(", ".join(map(tag_name, strangers)))
        self._say(words)
        self.usual_button.setEnabled(model is None or model.path != self._usual)
        self.engine_box.look()
        self._fill_table(tags)

    @Slot(object)
    def show_failure(self, sentence: str) -> None:
        """The file chosen cannot be used; the former model stays in use."""
        self._say(shown(sentence))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _model_page(self) -> QWidget:
        page = QWidget()
        column = layouts.column(on=page, margins=16, spacing=12)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "warn")
        choose = QPushButton(self.tr("Choose another model…"))
        choose.clicked.connect(self._choose)
        self.usual_button.clicked.connect(self._use_usual)
        for button in (choose, self.usual_button):
            button.setAutoDefault(False)
        row = layouts.row(choose, self.usual_button, ...)
        words = QLabel(
            self.tr(
                "Another model tags all open photos anew. What you have decided stays, also where the new model "
                "has no such label."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "dim")
        column.addWidget(self._title(self.tr("The model that tags")))
        column.addWidget(self.facts, 1)
        column.addWidget(self.note)
        column.addWidget(words)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._title(self.tr("Engine")))
        column.addWidget(self.engine_box)
        return page

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

    # RESO

    def mapping(self) -> dict[str, str]:
        """Label -> lookup, where the person wants another than the usual one."""
        return dict(self._mapping)

    def _reso_page(self) -> QWidget:
        page = QWidget()
        column = layouts.column(on=page, margins=16, spacing=12)
        words = QLabel(
            self.tr(
                "What each tag is called in the RESO table (ImageOf). Only the standard's own terms can be chosen. "
                "For exterior photos the export asks what they show, unless you fix one term here."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "dim")
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels([self.tr("Tag"), self.tr("In the RESO table")])
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column.addWidget(words)
        column.addWidget(self.table, 1)
        return page

    def _fill_table(self, tags: Iterable[str]) -> None:
        labels = [tag for tag in tags if tag]
        self.table.setRowCount(len(labels))
        for row, label in enumerate(labels):
            item = QTableWidgetItem(tag_name(label))
            item.setData(Qt.ItemDataRole.UserRole, label)
            self.table.setItem(row, 0, item)
            self.table.setCellWidget(row, 1, self._lookup_box(label))

    def _lookup_box(self, label: str) -> QComboBox:
        box = QComboBox()
        usual = self.tr("asked at each export") if label == EXTERIOR else image_of(label, {})
        box.addItem(self.tr("{0} (usual)").format(usual), "")
        for lookup in LOOKUPS:
            box.addItem(lookup, lookup)
        box.setCurrentIndex(max(0, box.findData(self._mapping.get(label, ""))))
        box.setAccessibleName(tag_name(label))
        box.setProperty("label", label)
        box.currentIndexChanged.connect(self._mapped)
        return box

    @Slot()
    def _mapped(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            label = str(box.property("label"))
            self._mapping.pop(label, None)
            if box.currentData():
                self._mapping[label] = str(box.currentData())
            self.mapping_changed.emit(self.mapping())

    def _title(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(sized(self.font(), 2, weight=QFont.Weight.DemiBold))
        return label


class EngineBox(QWidget):
    """Chooses what runs the model: the fastest as measured, or a certain engine."""

    def __init__(self, engines: EngineSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Engine"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("role", "dim")
        layouts.column(self.box, self.words, on=self, margins=0)
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
        parts = (self._engines.in_use(), self._engines.why())
        words = ": ".join(part for part in parts if part)
        self.words.setText(self.tr("In use: {0}.").format(words) if words else "")


def model_words(model: RoomModel) -> str:
    """A model in words: file, version, date, licence, labels and what its makers measured."""
    lines = [
        f"{model.path}",
        f"Version {model.version}, trained {model.trained}, {model.licence}",
        f"{len(model.labels)} labels: {', '.join(map(tag_name, model.labels))}",
        f"Measured: {metric_words(model.metrics)}",
    ]
    return "\n\n".join(lines)


def metric_words(metrics: Mapping[str, Any]) -> str:
    """What was measured, in one line: known numbers first, others as they stand."""
    whole = metrics.get("all")
    numbers = whole if isinstance(whole, Mapping) else metrics
    shown = [name for name in _SHOWN_METRICS if _is_number(numbers.get(name))]
    shown = shown or [name for name in numbers if _is_number(numbers[name])][:6]
    words = [f"{name.replace('_', ' ')} {numbers[name]:.3g}" for name in shown]
    return ", ".join(words) or json.dumps(metrics, ensure_ascii=False)[:200]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
