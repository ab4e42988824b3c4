"""Collects what the program says and compiles its translations: `python resources/translations/build.py`.

    python resources/translations/build.py           retagger_*.ts take in what is new; retagger_*.qm are compiled
    python resources/translations/build.py --check   changes nothing; fails where that would change something

The code is read here (`ast`), and Qt's lupdate is given what was found: its own reader of Python passes over calls
whose count is an expression, and those in f-strings. What is collected: `say("context", "text")` and
`translate("context", "text")`, both also with `"plural", count`, and `self.tr("text")` in a class.

A number that other words must agree with is always the `count`, also where English has one form for both ("%n hidden"):
one that is put in as plain `{0}` has no plural, and "1 pièces" is what comes of that.
"""

import argparse
import ast
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
CODE = HERE.parent.parent / "retagger_gui"
LANGUAGES = ("de", "es", "fr", "nl", "sv")
FUNCTIONS = {"say", "translate"}
SUMS = "SHA256SUMS"


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """A text in the code.

    Attributes:
        context: say's and translate's first argument, or the class of `self.tr`.
        source: the English text; of a count the singular.
        plural: the English plural; "" for none.
    """

    context: str
    source: str
    plural: str = ""


class NotLiteralError(Exception):
    """A text that is put together at run time cannot be collected; the message names the place."""


def collect(folder: Path = CODE) -> list[Message]:
    """All that the code says, in order.

    Raises:
        NotLiteralError: see there.
    """
    found: set[Message] = set()
    for path in sorted(folder.rglob("*.py")):
        try:
            tree = ast.parse(path.read_text("utf-8"))
            found.update(_in(tree, "", _imported(tree)))
        except NotLiteralError as error:
            raise NotLiteralError(f"{path}:{error}") from error
    return sorted(found)


def _imported(tree: ast.Module) -> set[str]:
    """Which of the functions a module has from core/language.py; others may have the same names."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "retagger_gui.core.language"
        for alias in node.names
    } & FUNCTIONS


def _in(node: ast.AST, owner: str, functions: set[str]) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            if not (isinstance(function.value, ast.Name) and function.value.id == "self" and owner):
                raise NotLiteralError(f'{node.lineno}: only self.tr("...") in a class is found by Qt')
            yield Message(owner, *_texts(node, node.args[:1]))
        elif isinstance(function, ast.Name) and function.id in functions:
            yield Message(*_texts(node, node.args[:3]))
    for child in ast.iter_child_nodes(node):
        yield from _in(child, owner, functions)


def _texts(call: ast.Call, arguments: Iterable[ast.expr]) -> list[str]:
    texts = []
    for argument in arguments:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            raise NotLiteralError(f"{call.lineno}: a text to translate must stand there literally")
        texts.append(argument.value)
    return texts


def update(messages: Iterable[Message], folder: Path) -> None:
    """Let lupdate take the messages into the .ts files of a folder."""
    calls = []
    for message in messages:
        texts = [message.context, message.source, *([message.plural] if message.plural else [])]
        arguments = [json.dumps(text, ensure_ascii=False) for text in texts]
        calls.append(f"translate({', '.join([*arguments, *(['2'] if message.plural else [])])})\n")
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "messages.py"
        source.write_text("".join(calls), "utf-8")
        files = [str(folder / f"retagger_{code}.ts") for code in LANGUAGES]
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
        # Without its heuristics: a text that was changed is a text to translate again.
        for heuristic in ("sametext", "similartext"):
            options += ["-disable-heuristic", heuristic]
        _run("pyside6-lupdate", *options, str(source), "-ts", *files)


def compile_all(folder: Path) -> None:
    """Let lrelease make the .qm files of a folder, and note their sums."""
    sums = []
    for code in LANGUAGES:
        made = folder / f"retagger_{code}.qm"
        _run("pyside6-lrelease", "-silent", str(folder / f"retagger_{code}.ts"), "-qm", str(made))
        sums.append(f"{hashlib.sha256(made.read_bytes()).hexdigest()}  {made.name}\n")
    (folder / SUMS).write_text("".join(sums), "utf-8")


def differences() -> list[str]:
    """Which files are not as `build.py` would make them."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        names = [f"retagger_{code}.{kind}" for code in LANGUAGES for kind in ("ts", "qm")] + [SUMS]
        for name in names:
            if name.endswith(".ts") and (HERE / name).is_file():
                (folder / name).write_bytes((HERE / name).read_bytes())
        update(collect(), folder)
        compile_all(folder)
        return [
            name
            for name in names
            if not (HERE / name).is_file() or (HERE / name).read_bytes() != (folder / name).read_bytes()
        ]


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / tool
    done = subprocess.run(
        [str(beside) if beside.exists() else tool, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stdout}{done.stderr}")


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail where something would change"
    )
    if parser.parse_args().check:
        changed = differences()
        if changed:
            print(f"Not up to date: {', '.join(changed)}. Run python resources/translations/build.py")
        return bool(changed)
    update(collect(), HERE)
    compile_all(HERE)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
