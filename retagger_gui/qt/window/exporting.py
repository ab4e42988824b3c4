"""The Export command: opens the dialog for what is open, and prepares it while nothing else goes on."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from retagger_gui.core.export.steps import Options
from retagger_gui.qt.background.throttle import NEXT_TURN_MS
from retagger_gui.qt.view import ReportScope
from retagger_gui.qt.window.assembly import Assembly
from retagger_gui.qt.window.pages import Pages

if TYPE_CHECKING:  # imported when it is asked for: the window shows sooner
    from retagger_gui.qt.report.dialog import ReportDialog
    from retagger_gui.qt.transfer.export_dialog import ExportDialog

_EXPORT, _REPORT = "export", "report"  # names of the dialogs
_AHEAD_MS = 2000  # after its making, when the window has long been painted


class Exporting(QObject):
    """File > Export."""

    written = Signal(object)  # a sentence: where to

    def __init__(self, window: QWidget, assembly: Assembly, pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._assembly = assembly
        self._pages = pages
        QTimer.singleShot(_AHEAD_MS, self, self.import_ahead)

    @Slot()
    def ask(self) -> None:
        """Ask where to write the tags, and write them."""
        if self._pages.current is not None and self._window.findChild(QDialog, _EXPORT) is None:
            dialog = self.make_dialog()
            QTimer.singleShot(NEXT_TURN_MS, dialog, dialog.open)  # two steps, so that neither is noticed

    def make_dialog(self) -> "ExportDialog":
        """The dialog for what is open and selected now."""
        from retagger_gui.qt.transfer.export_dialog import ExportDialog  # noqa: PLC0415

        context, settings = self._assembly.context, self._assembly.preferences.settings
        model, selected = self._assembly.folder.model, self._pages.selected_ids()
        session = context.photos.session
        dialog = ExportDialog(
            session,
            model.version if model is not None else "",
            self._assembly.folder.home,
            runner=self._assembly.runner,
            theme=context.theme,
            selected=selected,
            tag=session.item(selected[0]).group if selected else None,
            options=Options(
                key_rooms=settings.key_rooms, reso=dict(settings.reso), rooms=context.photos.rooms.order
            ),
            covers=context.listings.covers,
            listing_notes=context.listings.notes,
            thumbnails=context.thumbnails,
            parent=self._window,
        )
        dialog.setObjectName(_EXPORT)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.review_wanted.connect(self._pages.show_review)
        dialog.written.connect(self._on_written)
        dialog.report_wanted.connect(self._report_on)
        return dialog

    @Slot()
    def ask_report(self) -> None:
        """Ask what of the view on show to put on paper."""
        if self._pages.current is not None:
            self._open_report(self._pages.current.report_scope())

    @Slot(object)
    def _report_on(self, ids: Sequence[int]) -> None:
        self._open_report(ReportScope("photos", "", tuple(ids)))

    def _open_report(self, scope: ReportScope) -> None:
        if self._window.findChild(QDialog, _REPORT) is None:
            dialog = self.make_report(scope)
            QTimer.singleShot(NEXT_TURN_MS, dialog, dialog.open)  # two steps, so that neither is felt

    def make_report(self, scope: ReportScope) -> "ReportDialog":
        """The dialog for a report of what is open now."""
        from retagger_gui.qt.report.dialog import ReportDialog  # noqa: PLC0415

        dialog = ReportDialog(self._assembly.context, scope, self._assembly.folder.home, self._window)
        dialog.setObjectName(_REPORT)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def last_folder(self) -> str:
        """Where a table was exported last, or would be proposed to be."""
        last, folder = self._assembly.preferences.settings.exported, self._assembly.folder
        return last or (str(folder.home) if folder.roots else "")

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self.written.emit(self.tr("Written to {0}").format(target))
        if target.suffix.lower() in (".csv", ".xlsx"):
            self._assembly.preferences.change(exported=str(target.parent))

    # Ahead

    @Slot()
    def import_ahead(self) -> None:
        """What the first export needs, so that the dialog opens sooner: what has no Qt in it in a worker."""
        self._assembly.runner.run(_import_exports, "import")
        QTimer.singleShot(_AHEAD_MS, self, self._import_options)

    @Slot()
    def _import_options(self) -> None:
        """The rest here, while nothing else goes on, in two short steps."""
        import retagger_gui.qt.transfer.export_options  # noqa: F401, PLC0415

        QTimer.singleShot(NEXT_TURN_MS, self, _import_dialog)


def _import_exports() -> None:
    import retagger_gui.core.export.formats  # noqa: F401, PLC0415


def _import_dialog() -> None:
    import retagger_gui.qt.transfer.export_dialog  # noqa: F401, PLC0415
