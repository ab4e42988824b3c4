"""The translations: complete, in step with the code, sound in their braces and keys, and no bare text in the window."""

import ast
import importlib.util
import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from retagger_gui.core.labels import SHIPPED, style
from retagger_gui.core.rooms import Rooms
from retagger_gui.qt.style.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
CODES = [code for code in LANGUAGES if code != ENGLISH]


def _load(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_translations", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


build = _load(TRANSLATIONS / "build.py")


class Entry:
    """One message of a .ts file."""

    def __init__(self, context: str, message: ElementTree.Element) -> None:
        self.context = context
        self.source = message.findtext("source") or ""
        self.plural = message.findtext("comment") or ""
        translation = message.find("translation")
        assert translation is not None
        self.state = translation.get("type") or "finished"
        forms = translation.findall("numerusform")
        self.forms = [form.text or "" for form in forms] if forms else [translation.text or ""]

    def __repr__(self) -> str:
        return f"{self.context}: {self.source!r} -> {self.forms}"


def entries(code: str) -> list[Entry]:
    tree = ElementTree.parse(TRANSLATIONS / f"retagger_{code}.ts")
    return [
        Entry(context.findtext("name") or "", message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def fields(text: str) -> set[str]:
    return {f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name is not None}


def test_the_translations_are_what_the_code_says_and_are_compiled() -> None:
    assert build.differences() == []


def test_the_same_languages_are_offered_and_built() -> None:
    assert sorted(build.LANGUAGES) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    lacking = [
        entry
        for entry in entries(code)
        if entry.state != "finished" or not all(form.strip() for form in entry.forms)
    ]
    assert not lacking, lacking
    assert len(entries(code)) == len(build.collect())


@pytest.mark.parametrize("code", CODES)
def test_braces_counts_and_spaces_are_those_of_the_source(code: str) -> None:
    for entry in entries(code):
        assert len(entry.forms) == (2 if entry.plural else 1), entry
        for form in entry.forms:
            assert fields(form) == fields(entry.source) | fields(entry.plural), entry
            assert form.startswith(" ") == entry.source.startswith(" "), entry
            assert form.endswith(" ") == entry.source.endswith(" "), entry
            assert ("&" in form) == ("&" in entry.source), entry
            assert form.count(";;") == entry.source.count(";;"), entry
            assert form.endswith("…") == entry.source.endswith("…"), entry
        if "%n" in entry.plural:
            assert "%n" in entry.forms[-1], entry


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_says_what_the_text_file_says(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"retagger_{code}.qm"))
    for entry in entries(code):
        said = translator.translate(entry.context, entry.source, entry.plural, 7 if entry.plural else -1)
        assert said == entry.forms[-1], entry


@pytest.mark.parametrize("code", CODES)
def test_no_two_rooms_share_a_key(code: str) -> None:
    letters = {entry.source: entry.forms[0] for entry in entries(code) if entry.context == "room keys"}
    keys = Rooms(SHIPPED, (), lambda letter: letters[str(letter)]).keys
    assert sorted(keys) == sorted(SHIPPED)
    assert len(set(keys.values())) == len(SHIPPED)
    assert all(key in string.ascii_uppercase for key in keys.values()), keys  # there on every keyboard
    names = {entry.source: entry.forms[0] for entry in entries(code) if entry.context == "rooms"}
    for label in SHIPPED:
        plain = names[str(style(label).name)].upper().replace("Ö", "O").replace("É", "E")
        assert keys[label] in plain, f"{code}: {keys[label]} does not stand in {plain}"


# No bare text in the window

SETTERS = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setInformativeText", "setTitle", "setStatusTip", "addAction", "addMenu", "addItem",
    "addTab", "addRow", "addButton", "setHorizontalHeaderLabels", "setHeaderLabels", "setLabelText", "setSuffix",
    "setPrefix", "QLabel", "QPushButton", "QAction", "QMenu", "QCheckBox", "QRadioButton", "QGroupBox", "ElidedLabel",
    "section", "drawText", "setPlainText",
}  # fmt: skip
WRAPPERS = {"tr", "translate", "say", "shown"}
NAMES = {"ReTagger", "ReTagger ", " — ReTagger", "https://www.example.com/photos"}


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _bare(node: ast.AST) -> Iterator[ast.Constant]:
    """Texts with words in them that no wrapper holds."""
    if isinstance(node, ast.Call):
        if _called(node) in WRAPPERS:
            return
        inner = (
            [node.func.value] if isinstance(node.func, ast.Attribute) and _called(node) == "format" else []
        )
        for part in (*inner, *(node.args if _called(node) in ("format", "join", "QIcon") else ())):
            yield from _bare(part)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and re.search(r"[^\W\d_]{2,}", node.value) and node.value not in NAMES:
            yield node
        return
    if isinstance(node, ast.Subscript | ast.Compare):
        return
    for child in ast.iter_child_nodes(node):
        yield from _bare(child)


def bare_texts(source: str) -> list[str]:
    return [
        f"{text.lineno}: {text.value!r}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and _called(node) in SETTERS
        for argument in (node.args[:1] if _called(node) == "addItem" else node.args)  # its second one is data
        for text in _bare(argument)
    ]


def test_a_bare_text_is_found() -> None:
    assert bare_texts('label.setText("Kitchen")') == ["1: 'Kitchen'"]
    assert bare_texts('label.setText(f"{count} photos")') == ["1: ' photos'"]
    assert bare_texts('QLabel("aa b" if x else self.tr("cc d"))') == ["1: 'aa b'"]
    assert bare_texts('box.addItem(self.tr("All of them"), "all")') == []
    assert bare_texts('label.setText(self.tr("Kitchen {0}").format(x.get("name")))') == []
    assert bare_texts('painter.drawText(box, words["name"])') == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "retagger_gui" / "qt").rglob("*.py")), ids=lambda path: str(path.name)
)
def test_the_window_says_nothing_untranslatable(path: Path) -> None:
    assert bare_texts(path.read_text("utf-8")) == []


def test_a_text_that_is_put_together_cannot_be_collected(tmp_path: Path) -> None:
    code = "from retagger_gui.core.language import say\nsay('files', f'{name} is empty')\n"
    (tmp_path / "module.py").write_text(code, "utf-8")
    with pytest.raises(build.NotLiteralError, match="literally"):
        build.collect(tmp_path)


def test_only_the_functions_of_the_language_are_collected(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text("def say(a, b): ...\nsay('not', 'collected')\n", "utf-8")
    code = (
        "from retagger_gui.core.language import say, translate\n"
        "class Box:\n"
        "    def show(self, n):\n"
        '        f\'{translate("here", "%n photo", "%n photos", len(n))} {self.tr("in {0}").format(1)}\'\n'
        "        text.translate(table)\n"
    )
    (tmp_path / "module.py").write_text(code, "utf-8")
    assert build.collect(tmp_path) == [
        build.Message("Box", "in {0}"),
        build.Message("here", "%n photo", "%n photos"),
    ]
