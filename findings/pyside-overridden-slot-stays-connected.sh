#!/usr/bin/env bash
# PySide6 6.11.3 leaves a signal connected to a deleted receiver when the slot overrides a method decorated with @Slot.
#
# Qt cuts the connections of an object that is deleted, and PySide does so whether a method is decorated or not. One
# would expect the same of a method that overrides another. Seen, with the receiver deleted by Qt and still referred to
# from Python: cut when neither method is a Slot and when the overriding one alone is; not cut when the overridden one
# is, whether the overriding one is too or not. The next emission then calls the method of the deleted object, which
# raises "RuntimeError: libshiboken: Internal C++ object (...) already deleted." when it uses what it inherits from Qt.
# An inherited Slot that is not overridden is cut.
#
# Fails when that changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PySide6_Essentials==6.11.3
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - <<'PY'
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

app = QCoreApplication([])
raised = []
sys.excepthook = lambda kind, error, trace: raised.append(f"{kind.__name__}: {error}")


class Sender(QObject):
    fired = Signal()


class Plain(QObject):
    def show(self):
        self.objectName()


class Decorated(QObject):
    @Slot()
    def show(self):
        self.objectName()


class Neither(Plain):
    def show(self):
        self.objectName()


class OverridingOnly(Plain):
    @Slot()
    def show(self):
        self.objectName()


class OverriddenOnly(Decorated):
    def show(self):
        self.objectName()


class Both(Decorated):
    @Slot()
    def show(self):
        self.objectName()


class Inherited(Decorated):
    pass


stays = set()
for kind in (Neither, OverridingOnly, Inherited, OverriddenOnly, Both):
    sender, receiver = Sender(), kind()
    sender.fired.connect(receiver.show)
    sender.fired.emit()
    assert not raised, f"{kind.__name__}: {raised}"
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    receivers = sender.receivers("2fired()")  # "2" marks a signal, as Qt's SIGNAL() does
    sender.fired.emit()
    print(f"{kind.__name__}: receivers of the signal once it is deleted {receivers}; raised {raised or 'nothing'}")
    wanted = [f"RuntimeError: libshiboken: Internal C++ object ({kind.__name__}) already deleted."]
    assert raised == (wanted if receivers else []), f"{kind.__name__}: another outcome"
    if receivers:
        stays.add(kind)
    raised.clear()
assert stays == {OverriddenOnly, Both}, "other connections outlive their receiver now, or none"
PY
