"""Stars and notes as they are kept."""

from retagger_gui.core.remarks import LONGEST_NOTE, as_note, stars


def test_notes_are_kept_with_unix_line_ends_and_no_blanks_around() -> None:
    assert as_note("  one\r\ntwo\rthree \n") == "one\ntwo\nthree"
    assert as_note(" \n\t ") == ""
    assert len(as_note("x" * 10_000)) == 10_000
    assert len(as_note("x" * 99_999)) == LONGEST_NOTE


def test_stars() -> None:
    assert [stars(0), stars(1), stars(5)] == ["", "★☆☆☆☆", "★★★★★"]
