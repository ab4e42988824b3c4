"""Names that were chosen to hurt, through `tag`: nothing acts on them in a terminal, a spreadsheet or a web page."""

import csv
import io
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from retagger_gui.core.export.csv import read_csv
from tests.drawing import draw
from tests.e2e.hostile_names import ALL

Tagged = tuple[Path, subprocess.CompletedProcess[bytes]]
RISKY = "=+-@\t\r\n"


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory, model_file: Path) -> Tagged:
    """A folder of such photos, tagged once with every table."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, name in enumerate(ALL):
        draw(folder / "photos" / name / f"{ALL[-1 - number]}.jpg", "kitchen")
        (folder / "photos" / name / f"broken {name}.webp").write_bytes(b"broken")
    exports = ("csv", "xlsx", "reso", "json")
    flags = [f"--{kind}={folder / f'out.{kind}'}" for kind in exports]
    command = [
        sys.executable,
        "-m",
        "retagger_gui",
        "tag",
        str(folder / "photos"),
        "--model",
        str(model_file),
        *flags,
    ]
    done = subprocess.run(
        [*command, "--xmp", "--engine", "onnxruntime-fp32"], capture_output=True, check=False
    )
    assert done.returncode == 1, done.stderr  # the broken ones
    return folder, done


def test_the_terminal_gets_no_escapes(tagged: Tagged) -> None:
    said = tagged[1].stderr.decode()
    own = re.sub("\x1b\\[A|[\r\n]", "", said)  # the bar's
    assert own.isprintable(), [letter for letter in own if not letter.isprintable()]
    assert "\\x1b[31m" in said
    assert "\\u202e" in said


def test_a_csv_holds_no_formula_and_is_read_back(
    tagged: Tagged,
) -> None:
    for name in ("out.csv", "out.reso"):
        content = (tagged[0] / name).read_text("utf-8-sig")
        for row in csv.reader(io.StringIO(content, newline="")):
            assert not any(cell[:1] in RISKY for cell in row if cell), row
    rows = read_csv(tagged[0] / "out.csv")
    assert len(rows) == 2 * len(ALL)
    assert {row.listing for row in rows} == set(ALL)


def test_a_workbook_holds_no_formula(tagged: Tagged) -> None:
    book = openpyxl.load_workbook(tagged[0] / "out.xlsx")
    own = re.compile(r"=(COUNTIFS?|SUM|SUBTOTAL|IF|IFERROR|HYPERLINK|ROUND)\(")  # of the summary
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" or own.match(str(cell.value)), (sheet.title, cell.value)


def test_sidecars_are_sound_xml(tagged: Tagged) -> None:
    sidecars = list((tagged[0] / "photos").rglob("*.xmp"))
    assert len(sidecars) == len(ALL)
    for sidecar in sidecars:
        etree.parse(io.BytesIO(sidecar.read_bytes()))


def test_the_web_page_puts_names_in_as_text() -> None:
    script = (Path(__file__).parents[2] / "retagger_gui" / "server" / "page" / "page.js").read_text("utf-8")
    written = re.findall(r"(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)[^;]*", script)
    assert written == ["innerHTML = SHAPES[shape]"]  # drawn signs of its own
    assert "eval(" not in script
