"""The core stands alone: it imports without Qt, and knows neither the program's folders nor its settings."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import retagger_gui.core

CORE = Path(retagger_gui.core.__file__).parent
ROOT = CORE.parent.parent
MODULES = sorted(CORE.rglob("*.py"))

IMPORT_ALL = """
import importlib, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6") or name in ("retagger_gui.paths", "retagger_gui.settings"):
            raise ImportError(f"the core imports {name}")
sys.meta_path.insert(0, Refuse())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_every_module_of_the_core_imports_without_qt() -> None:
    names = [dotted(path) for path in MODULES]
    assert "retagger_gui.core.export.csv" in names
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_no_module_of_the_core_names_what_lies_above_it(path: Path) -> None:
    """Imports inside functions count too: they would fail only once they are reached."""
    for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
        package = name.split(".")[0]
        assert package not in ("PySide6", "training", "tests")
        if package == "retagger_gui":
            assert name.startswith("retagger_gui.core"), name


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "absolute imports only"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
