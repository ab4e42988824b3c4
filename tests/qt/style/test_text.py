"""Words as they are shown: what languages need stays, what only misleads is made visible."""

from PySide6.QtCore import QLocale

from retagger_gui.qt.style.text import day, legible, one_line, with_reason


def test_spaces_that_hold_words_together_are_shown_as_spaces() -> None:
    for text in ("Cuisine\u00a0?", "«\u00a0cocina\u00a0»\u202f: 92\u00a0%"):
        assert legible(text) == text
        assert "\ufffd" not in one_line(text)


def test_what_turns_the_writing_round_is_seen() -> None:
    assert legible("exe.\u202egpj") == "exe.\ufffdgpj"
    assert legible("a\u2028b\x1b[0m") == "a\ufffdb\ufffd[0m"


def test_days_and_reasons_are_written_as_the_language_does() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    assert day("2026-11-28") == "28.11.26"
    assert (day(""), day("long ago")) == ("", "long ago")
    QLocale.setDefault(before)
    assert (with_reason("A", "b"), with_reason("A", ""), with_reason("", "b")) == ("A: b", "A", "b")
