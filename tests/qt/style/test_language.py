"""The languages: which one the system asks for, what is spoken, and what becomes of a damaged translation."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from retagger_gui import paths
from retagger_gui.core.language import number, say, shown, translate
from retagger_gui.qt.style.language import LANGUAGES, SUMS, Language, of_system
from retagger_gui.qt.style.text import per_cent, photo_count, tag_name, tag_within


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Translations that a test may spoil."""
    return Path(shutil.copytree(paths.resource("translations"), tmp_path / "translations"))


@pytest.fixture
def language(qapp: object, folder: Path) -> Iterator[Language]:
    language = Language(folder)
    yield language
    language.close()


def qt_says(words: str) -> str:
    return QCoreApplication.translate("QPlatformTheme", words)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"), (["de_CH.UTF-8"], "de"), (["fr-CA"], "fr"), (["sv"], "sv"), (["nl-BE"], "nl"),
        (["es-419"], "es"), (["pl-PL", "fr-FR"], "fr"), (["en-GB", "de"], "en"), (["pl-PL"], "en"), (["C"], "en"),
        ([], "en"),
    ],
)  # fmt: skip
def test_the_first_known_language_of_the_system_is_spoken(wanted: list[str], code: str) -> None:
    assert of_system(wanted) == code


def test_it_speaks_and_changes_with_words_of_qt_numbers_and_dates(language: Language) -> None:
    told: list[str] = []
    language.changed.connect(lambda: told.append(language.code))
    kept = say("photos", "The file is empty.")
    language.choose("de")
    assert (tag_name("kitchen"), tag_within("floorplan"), photo_count(1), photo_count(1234)) == (
        "Küche", "Grundriss", "1 Foto", "1.234 Fotos",
    )  # fmt: skip
    assert (shown(kept), kept) == ("Die Datei ist leer.", "The file is empty.")
    assert (number(2.5, 1), per_cent(0.923)) == ("2,5", "92\u00a0%")
    assert qt_says("Cancel") == "Abbrechen"
    assert "März" in QLocale().toString(QDate(2026, 3, 9), QLocale.FormatType.LongFormat)
    language.choose("fr")
    assert (tag_name("dining_room"), photo_count(0), photo_count(2)) == (
        "Salle à manger",
        "0 photo",
        "2 photos",
    )
    assert qt_says("Cancel") == "Annuler"
    language.choose("en")
    assert (tag_name("kitchen"), photo_count(1), photo_count(1234)) == ("Kitchen", "1 photo", "1,234 photos")
    assert (number(2.5, 1), qt_says("Cancel")) == ("2.5", "Cancel")
    assert told == ["de", "fr", "en"]


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_language_counts(language: Language, code: str) -> None:
    language.choose(code)
    assert language.code == code
    one, many = photo_count(1), photo_count(5)
    assert one.startswith("1 ") and many.startswith("5 ") and one[2:] != many[2:]
    assert translate("words", "never translated {0}").format(3) == "never translated 3"


def test_a_language_that_there_is_not_gives_what_the_system_asks_for(language: Language) -> None:
    language.choose("tlh")
    assert language.code == of_system()


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def change_one_byte(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(bytes(content))


def fill_with_text(file: Path) -> None:
    file.write_text("this is no translation", "utf-8")


def remove(file: Path) -> None:
    file.unlink()


def make_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def lose_the_sums(file: Path) -> None:
    (file.parent / SUMS).unlink()


def spoil_the_sums(file: Path) -> None:
    (file.parent / SUMS).write_bytes(b"\xff\xfe one\ntwo three four five\n")


@pytest.mark.parametrize(
    "spoil", [cut, change_one_byte, fill_with_text, remove, make_a_folder, lose_the_sums, spoil_the_sums]
)
def test_a_damaged_translation_is_english_and_the_log_says_so(
    language: Language, folder: Path, spoil: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    spoil(folder / "retagger_de.qm")
    with caplog.at_level(logging.WARNING):
        language.choose("de")
    assert (language.code, tag_name("kitchen"), photo_count(2)) == ("en", "Kitchen", "2 photos")
    assert qt_says("Cancel") == "Cancel"
    assert "retagger_de.qm" in caplog.text and "ReTagger speaks English" in caplog.text
    language.choose("fr")
    others_are_sound = spoil not in (lose_the_sums, spoil_the_sums)
    assert tag_name("kitchen") == ("Cuisine" if others_are_sound else "Kitchen")
