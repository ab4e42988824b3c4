#!/usr/bin/env bash
# pyside6-lupdate of PySide6 6.11.3 passes over translate() calls in Python whose count is more than a number or a name.
#
# One would expect every literal text in the .ts file, those with a count as plurals (numerus="yes"), as self.tr() has
# them, or a warning. Seen: exit code 0, no warning, a number of "source texts found", and of
# QCoreApplication.translate("Context", "text", "", COUNT)
#     COUNT 2                                in the .ts file, as a plural
#     COUNT count                            in the .ts file, but not as a plural: there is no place for its forms
#     COUNT size(), len(x), x.count, x + 1   not in the .ts file
#     n=2, n=count, disambiguation="..."     not in the .ts file
# self.tr() is found with all of these, as a plural where the count is the third argument (n=... or not); with
# self.tr("text", n=count), which is valid too, as no plural.
#
# Fails when that changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PySide6_Essentials==6.11.3
cd "$work"
cat > window.py <<'PY'
from PySide6.QtCore import QCoreApplication, QObject

translate = QCoreApplication.translate


def size() -> int:
    return 3


class Window(QObject):
    count = 3

    def texts(self, photos: list[str]) -> list[str]:
        count = len(photos)
        return [
            translate("Context", "translate, plain"),
            translate("Context", "translate, disambiguation", "menu"),
            translate("Context", "translate, %n as number", "", 2),
            translate("Context", "translate, %n as name", "", count),
            translate("Context", "translate, %n as call", "", size()),
            translate("Context", "translate, %n as len", "", len(photos)),
            translate("Context", "translate, %n as attribute", "", self.count),
            translate("Context", "translate, %n as sum", "", count + 1),
            translate("Context", "translate, %n as keyword, number", "", n=2),
            translate("Context", "translate, %n as keyword", "", n=count),
            translate("Context", "translate, disambiguation as keyword", disambiguation="menu"),
            self.tr("tr, plain"),
            self.tr("tr, %n as number", "", 2),
            self.tr("tr, %n as name", "", count),
            self.tr("tr, %n as call", "", size()),
            self.tr("tr, %n as len", "", len(photos)),
            self.tr("tr, %n as attribute", "", self.count),
            self.tr("tr, %n as sum", "", count + 1),
            self.tr("tr, %n as third, by keyword", "", n=count),
            self.tr("tr, %n as second, by keyword", n=count),
            self.tr("tr, disambiguation as keyword", disambiguation="menu"),
        ]


if __name__ == "__main__":
    print("\n".join(Window().texts(["a", "b", "c"])))
PY
"$work/venv/bin/python" window.py > said.txt
"$work/venv/bin/pyside6-lupdate" window.py -ts window_de.ts > lupdate.txt 2>&1
cat lupdate.txt
"$work/venv/bin/python" - <<'PY'
import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path

said = Path("said.txt").read_text().splitlines()
texts = {}
for node in ast.walk(ast.parse(Path("window.py").read_text())):
    if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in ("translate", "tr"):
        texts[node.args[0 if isinstance(node.func, ast.Attribute) else 1].value] = "missing"
assert len(said) == len(texts), "a call of the file is not valid"
for message in ElementTree.parse("window_de.ts").iter("message"):
    texts[message.findtext("source")] = "plural" if message.get("numerus") == "yes" else "one form"
for text, found in texts.items():
    print(f"{found:9}{text}")

wanted = dict.fromkeys(texts, "plural")
wanted |= dict.fromkeys(
    [
        "translate, plain",
        "translate, disambiguation",
        "translate, %n as name",
        "tr, plain",
        "tr, %n as second, by keyword",
        "tr, disambiguation as keyword",
    ],
    "one form",
)
wanted |= dict.fromkeys(
    [
        "translate, %n as call",
        "translate, %n as len",
        "translate, %n as attribute",
        "translate, %n as sum",
        "translate, %n as keyword, number",
        "translate, %n as keyword",
        "translate, disambiguation as keyword",
    ],
    "missing",
)
assert texts == wanted, {text: found for text, found in texts.items() if found != wanted.get(text)}
log = Path("lupdate.txt").read_text().lower()
assert "warning" not in log and "error" not in log, "lupdate says something about it now"
PY
