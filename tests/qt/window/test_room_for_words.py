"""In every language each word has its room in a window of 1280 by 800, and no two entries of a menu share a letter."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.qt.cards.bars import Bars
from retagger_gui.qt.details.room_buttons import RoomButton
from retagger_gui.qt.style.language import LANGUAGES
from retagger_gui.qt.style.text import per_cent
from retagger_gui.qt.style.theme import Theme, sized
from retagger_gui.qt.view import ReportScope
from retagger_gui.qt.window.help_dialogs import ShortcutsDialog
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import ids_of, make_window, settle

SCREEN = (1280, 800)
_IN_BOX = 50  # pixels of its edges and its magnifying glass


@dataclass
class Spoken:
    """A window that speaks a language."""

    code: str
    window: MainWindow


@pytest.fixture(params=LANGUAGES)
def spoken(
    request: pytest.FixtureRequest,
    owner: QWidget,
    theme: Theme,
    listings: Path,
    model_file: Path,
    qtbot: QtBot,
) -> Iterator[Spoken]:
    """With a folder open, in each language."""
    window = make_window(owner, theme, model_file)
    language = window.assembly.language
    language.choose(request.param)
    window = MainWindow(window.assembly)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # or the tests' screen would make it smaller
    window.resize(*SCREEN)
    window.show()
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=10_000):
        window.open_paths([listings])
    settle(window.pages.board.board)
    yield Spoken(request.param, window)
    window.close()
    language.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cut_short(within: QWidget) -> list[str]:
    """The words of buttons that have less room than they need, and of headings that take two lines."""
    QApplication.processEvents()  # what has other words now is laid out
    found = [
        button.text()
        for kind in (QCheckBox, QPushButton)
        for button in within.findChildren(kind)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    for label in within.findChildren(QLabel):
        if label.property("role") == "section" and label.isVisible():
            needed = QFontMetrics(label.font()).boundingRect(
                0, 0, label.width(), 999, Qt.TextFlag.TextWordWrap, label.text()
            )
            found += [label.text()] if needed.height() > 1.5 * QFontMetrics(label.font()).height() else []
    return found


def test_every_view_has_room_for_its_words(spoken: Spoken) -> None:
    pages = spoken.window.pages
    for name in pages.views:
        pages.show_view(name)
        assert cut_short(spoken.window) == []
    pages.show_view("board")
    pages.board.board.select_ids(
        ids_of(spoken.window.context.photos, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    )
    assert cut_short(spoken.window) == []
    spoken.window.top_bar.show_counts(1234)
    QApplication.processEvents()
    box = spoken.window.top_bar.filter_box
    hint = QFontMetrics(box.font()).horizontalAdvance(box.placeholderText())
    assert hint <= box.width() - _IN_BOX, "else the box explains itself in half a sentence"


def test_dialogs_have_room_for_their_words(spoken: Spoken) -> None:
    window = spoken.window
    sheet = ShortcutsDialog(window.actions_.sheet(), window)
    report = window.exporting.make_report(ReportScope("room", "kitchen"))
    for dialog in (window.dialogs.make_settings(), window.exporting.make_dialog(), report, sheet):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        dialog.show()
        assert dialog.width() <= SCREEN[0] and dialog.height() <= SCREEN[1]
        assert cut_short(dialog) == []
        if dialog is sheet:
            edges = {label.x() for label in sheet.findChildren(QLabel) if label.property("role") == "key"}
            assert len(edges) == 2, "the keys of a column stand below each other"
        dialog.reject()


def test_no_two_entries_of_a_menu_share_a_letter(spoken: Spoken) -> None:
    def letters(menu: QMenu) -> Iterator[list[str]]:
        yield [
            found[1].casefold() for action in menu.actions() if (found := re.search("&([^&])", action.text()))
        ]
        for action in menu.actions():
            if isinstance(inner := action.menu(), QMenu):
                yield from letters(inner)

    bar = spoken.window.menuBar()
    menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    assert len(menus) == 5
    tops = [re.sub("[^&]*&(.).*", r"\1", action.text()).casefold() for action in bar.actions()]
    for found in (tops, *(one for menu in menus for one in letters(menu))):
        assert [letter for letter, count in Counter(found).items() if count > 1] == []


def test_keys_are_called_as_keyboards_call_them(spoken: Spoken) -> None:
    words = QKeySequence("Ctrl+Shift+R").toString(QKeySequence.SequenceFormat.NativeText)
    assert words == {
        "en": "Ctrl+Shift+R", "de": "Strg+Umschalt+R", "es": "Ctrl+Mayús+R", "fr": "Ctrl+Maj+R", "nl": "Ctrl+Shift+R",
        "sv": "Ctrl+Skift+R",
    }[spoken.code]  # fmt: skip


SMALL = (800, 560)  # a laptop of 1366 by 768 at 150 %, less its bars


@pytest.mark.parametrize("spoken", ["fr", "de"], indirect=True)
def test_a_small_window_hides_what_it_cannot_show_whole(spoken: Spoken) -> None:
    window = spoken.window
    window.resize(*SMALL)
    for name in window.pages.views:
        window.pages.show_view(name)
        assert cut_short(window) == []
    bar = window.top_bar
    window.pages.show_view("board")
    QApplication.processEvents()
    assert bar.review_button.isHidden()
    window.actions_.review_only.trigger()
    assert not bar.review_button.isHidden(), "what is in force stays in sight"
    window.actions_.review_only.trigger()
    window.resize(*SCREEN)
    QApplication.processEvents()
    assert not bar.review_button.isHidden() and not bar.panel_button.isHidden()
    window.pages.show_view("listings")
    window.resize(*SMALL)
    QApplication.processEvents()
    rooms = window.pages.listings.findChildren(RoomButton)
    places = [button.geometry() for button in rooms]
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])


@pytest.fixture
def large_text(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """The system's font is as large as the program takes it."""
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(22)
    qapp.setFont(font)
    theme.choose(theme.choice)
    yield
    qapp.setFont(before)
    theme.choose(theme.choice)


@pytest.mark.parametrize("spoken", ["sv"], indirect=True)
def test_large_text_has_room(large_text: None, spoken: Spoken) -> None:
    window = spoken.window
    for name in window.pages.views:
        window.pages.show_view(name)
        assert [words for words in cut_short(window) if words.isupper() is False] == []
    for button in (window.top_bar.open_button, *window.top_bar.segments.buttons.values()):
        assert button.height() >= QFontMetrics(button.font()).height() + 14, "Ö has its dots"
    bars = Bars(window.context.theme)
    needed = QFontMetrics(sized(bars.font(), tabular=True)).horizontalAdvance(per_cent(1.0))
    bars.show_labels((("kitchen", 0.0),))
    bars.resize(300, bars.sizeHint().height())
    picture, track = bars.grab().toImage(), QColor(window.context.theme.tokens.line)
    middle = [picture.pixelColor(x, picture.height() // 2 + 1) for x in range(picture.width())]
    assert picture.width() - max(x for x, colour in enumerate(middle) if colour == track) > needed, (
        "100 % fits"
    )
