"""LibreOffice opens and saves what is exported, and Import reads its answer: the way of most edited tables."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from retagger_gui.core.decisions_import import Plan, plan, read
from retagger_gui.core.export.csv import write_records
from retagger_gui.core.export.rows import COLUMNS, Record, records_of
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.xlsx import write_xlsx
from retagger_gui.core.export.yes_no import yes_or_no
from retagger_gui.core.session import Session
from tests.core.test_decisions_import import opened

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")

NAMES = (
    'a "b", c.jpg',
    "two\nlines.jpg",
    "=1+1.jpg",
    "+1.jpg",
    "-1.jpg",
    "@home.jpg",
    "Küche; 4 🍳.jpg",
    "0123/1e5.jpg",  # neither listing nor name is a number
    "1-2/3-4.jpg",  # nor a date
    "TRUE/'=x.jpg",
    "'t Huis/1.jpg",
    " blank.jpg",
    "tab\tbed.jpg",
)
DECIDED = {number: ("bathroom", "kitchen")[number % 4 == 3] for number in range(1, len(NAMES), 2)}
OURS = "Text - txt - csv (StarCalc):44,34,76,1"  # as LibreOffice opens it: commas, quotes, UTF-8
WESTERN = "Text - txt - csv (StarCalc):44,34,1,1"  # as it does where nobody tells it that the file is UTF-8
SAVED = {
    "semicolons, UTF-8": "csv:Text - txt - csv (StarCalc):59,34,76,1",
    "semicolons, Windows-1252": "csv:Text - txt - csv (StarCalc):59,34,1,1",
    "tabs, UTF-16": "csv:Text - txt - csv (StarCalc):9,34,65535,1",
}
_SECONDS = 240  # LibreOffice makes itself a profile first, which takes long on a busy machine


def converted(source: Path, to: str, *more: str) -> Path:
    """The file as LibreOffice saves it, without a window and with a profile of its own."""
    folder = source.parent / "saved"
    profile = f"-env:UserInstallation={(source.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", *more, "--convert-to", to, "--outdir", folder, source]
    subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
    return folder / f"{source.stem}.{to.partition(':')[0]}"


def records() -> list[Record]:
    return list(records_of(opened(DECIDED, NAMES).snapshot(), "1.0"))


def imported(source: Path, session: Session) -> Plan:
    return plan(read(source), session.snapshot(), session.labels)


def values(file: Path) -> list[list[Any]]:
    """The cells of the first sheet; LibreOffice writes truth values as formulas."""
    truth = {"=TRUE()": True, "=FALSE()": False}
    rows = load_workbook(file).worksheets[0].iter_rows()
    return [[truth.get(str(cell.value), cell.value) for cell in row] for row in rows]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("form", SAVED)
def test_a_csv_that_it_saved_is_imported(tmp_path: Path, form: str) -> None:
    run(write_records(records(), tmp_path / "tags.csv"))
    saved = converted(tmp_path / "tags.csv", SAVED[form], f"--infilter={OURS}")
    assert saved.read_bytes() != (tmp_path / "tags.csv").read_bytes()
    session = opened(names=NAMES)
    found = imported(saved, session)
    wanted = dict(DECIDED)
    lost = ("Küche; 4 ?.jpg",) if "1252" in form else ()  # that code page has no such sign
    assert found.missing == lost
    assert found.decisions() == {
        number: wanted[number] for number in wanted if not (lost and "🍳" in NAMES[number])
    }
    assert found.undecided + len(found.missing) + len(found.changes) == len(NAMES)


@pytest.mark.timeout(600)
def test_a_workbook_edited_and_saved_as_csv_is_imported(tmp_path: Path) -> None:
    run(write_xlsx(records(), tmp_path / "tags.xlsx", Options()))
    book = load_workbook(tmp_path / "tags.xlsx")
    sheet = book["Photos"]
    rows = {sheet.cell(row, 1).value: row for row in range(2, sheet.max_row + 1)}
    sheet.cell(rows["=1+1.jpg"], 1 + COLUMNS.index("tag")).value = "Living Room"
    book.save(tmp_path / "tags.xlsx")
    found = imported(converted(tmp_path / "tags.xlsx", SAVED["semicolons, UTF-8"]), opened(names=NAMES))
    assert found.missing == () and found.unclear == ()
    wanted = DECIDED | {NAMES.index("=1+1.jpg"): "living_room"}
    assert found.decisions() == wanted


@pytest.mark.timeout(600)
def test_a_workbook_that_it_saved_holds_the_same(tmp_path: Path) -> None:
    run(write_xlsx(records(), tmp_path / "tags.xlsx", Options()))
    saved = converted(tmp_path / "tags.xlsx", "xlsx:Calc MS Excel 2007 XML")
    assert values(saved) == values(tmp_path / "tags.xlsx")
    book = load_workbook(saved)
    assert book.sheetnames == load_workbook(tmp_path / "tags.xlsx").sheetnames
    assert book["Photos"].auto_filter.ref == f"A1:Q{len(NAMES) + 1}"
    assert {row[0].data_type for row in book["Photos"].iter_rows(min_row=2)} == {"s"}  # no formula


@pytest.mark.timeout(600)
def test_a_csv_that_it_took_for_western_and_saved_as_a_workbook_is_imported(tmp_path: Path) -> None:
    run(write_records(records(), tmp_path / "tags.csv"))
    saved = converted(tmp_path / "tags.csv", "xlsx:Calc MS Excel 2007 XML", f"--infilter={WESTERN}")
    assert load_workbook(saved).worksheets[0]["A1"].value == "ï»¿path", "as it was seen"
    found = imported(saved, opened(names=NAMES))
    assert found.missing == () and found.unclear == ()
    assert found.decisions() == DECIDED


@pytest.mark.timeout(600)
def test_a_csv_that_it_saved_as_a_workbook_has_no_formulas(tmp_path: Path) -> None:
    run(write_records(records(), tmp_path / "tags.csv"))
    saved = converted(tmp_path / "tags.csv", "xlsx:Calc MS Excel 2007 XML", f"--infilter={OURS}")
    cells = [cell for row in load_workbook(saved).worksheets[0].iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert "'=1+1.jpg" in {cell.value for cell in cells}


# Locales that have a word of their own for TRUE, and whose tables use semicolons.
COUNTRIES = ("de-DE", "fr-FR", "es-ES", "nl-NL")
WORDS = ("WAHR", "VRAI", "VERDADERO", "WAAR")
PLAIN_SAVE = "csv:Text - txt - csv (StarCalc):59,34,76,1"


def set_locale(profile: Path, locale: str) -> None:
    """Make the profile one of a person in that country."""
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
        f"<value>{locale}</value></prop></item></oor:items>",
        "utf-8",
    )


@pytest.mark.timeout(900)
def test_a_workbook_saved_as_csv_in_other_countries_keeps_every_confirmation(tmp_path: Path) -> None:
    run(write_xlsx(records(), tmp_path / "tags.xlsx", Options()))
    book = load_workbook(tmp_path / "tags.xlsx")
    sheet = book["Photos"]
    column = 1 + COLUMNS.index("reviewed")
    edited = [row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == "TRUE/'=x.jpg"]
    sheet.cell(edited[0], column).value = True  # as a person types it
    book.save(tmp_path / "tags.xlsx")
    wanted = dict(DECIDED)
    wanted[NAMES.index("TRUE/'=x.jpg")] = "bathroom" if 9 in DECIDED else "kitchen"
    words = set()
    for country in COUNTRIES:
        set_locale(tmp_path / "profile", country)
        saved = converted(tmp_path / "tags.xlsx", PLAIN_SAVE)
        words |= {
            cell
            for cell in saved.read_text("utf-8-sig").split(";")
            if cell in ("WAHR", "VRAI", "VERDADERO", "WAAR")
        }
        found = imported(saved, opened(names=NAMES))
        assert (found.missing, found.unclear, found.unknown) == ((), (), ())
        assert found.decisions() == wanted, country
    assert words == set(WORDS)


LOCALES = (
    *(
        "en-US",
        "de-DE",
        "fr-FR",
        "es-ES",
        "nl-NL",
        "it-IT",
        "pt-PT",
        "pt-BR",
        "sv-SE",
        "da-DK",
        "nb-NO",
        "fi-FI",
    ),
    *(
        "pl-PL",
        "cs-CZ",
        "sk-SK",
        "hu-HU",
        "ro-RO",
        "bg-BG",
        "ru-RU",
        "uk-UA",
        "tr-TR",
        "el-GR",
        "hr-HR",
        "sr-RS",
    ),
    *(
        "sl-SI",
        "et-EE",
        "lv-LV",
        "lt-LT",
        "ca-ES",
        "gl-ES",
        "eu-ES",
        "ja-JP",
        "ko-KR",
        "zh-CN",
        "zh-TW",
        "vi-VN",
    ),
    *(
        "th-TH",
        "he-IL",
        "ar-SA",
        "id-ID",
        "cy-GB",
        "ga-IE",
        "is-IS",
        "mt-MT",
        "lb-LU",
        "af-ZA",
        "be-BY",
        "mk-MK",
    ),
    *("sq-AL", "hi-IN", "fa-IR", "ka-GE", "hy-AM", "kk-KZ", "fo-FO", "gd-GB", "br-FR"),
)


@pytest.mark.timeout(600)
def test_every_word_that_it_has_for_yes_and_no_is_known(tmp_path: Path) -> None:
    styles, rows = [], []
    for number, locale in enumerate(LOCALES):
        language, _, country = locale.partition("-")
        styles.append(
            f'<number:boolean-style style:name="N{number}" number:language="{language}" '
            f'number:country="{country}"><number:boolean/></number:boolean-style>'
            f'<style:style style:name="c{number}" style:family="table-cell" style:data-style-name="N{number}"/>'
        )
        cells = "".join(
            f'<table:table-cell table:style-name="c{number}" office:value-type="boolean" '
            f'office:boolean-value="{value}"/>'
            for value in ("true", "false")
        )
        rows.append(f"<table:table-row>{cells}</table:table-row>")
    names = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("table", "table"),
            ("number", "datastyle"),
            ("style", "style"),
        )
    )
    (tmp_path / "words.fods").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document{names} office:version="1.2" '
        f'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>'
        f"{''.join(styles)}</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="words">{"".join(rows)}</table:table>'
        "</office:spreadsheet></office:body></office:document>",
        "utf-8",
    )
    saved = converted(tmp_path / "words.fods", PLAIN_SAVE)
    words = [line.split(";") for line in saved.read_text("utf-8-sig").splitlines()]
    said = {locale: tuple(map(yes_or_no, pair)) for locale, pair in zip(LOCALES, words, strict=True)}
    assert said == dict.fromkeys(LOCALES, (True, False))
    assert len({pair[0] for pair in words}) > 40  # they are words, not 1
