"""Another language while the program runs: every word changes, and nothing of what one was doing is lost."""

import gc
import string
import weakref
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from retagger_gui import paths
from retagger_gui.core.errors import ModelError
from retagger_gui.core.language import say
from retagger_gui.core.neighbours import Neighbour
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.style.language import ENGLISH, LANGUAGES
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from retagger_gui.qt.window.renewal import Renewal
from tests.drawing import blend, draw
from tests.inline_runner import InlineRunner
from tests.qt.kit import ids_of, settle


@pytest.fixture
def renewal(qtbot: QtBot, theme: Theme, listings: Path, model_file: Path) -> Iterator[Renewal]:
    """A window with seven photos open, three of which somebody has decided on."""
    owner = QWidget()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assembly = build(app, InlineRunner(), owner, theme=theme)
    assembly.preferences.change(model_path=str(model_file), language=ENGLISH)
    renewal = Renewal(assembly, owner)
    window = renewal.window
    window.resize(1280, 800)
    window.show()
    assembly.folder.set_model(model_file)
    draw(listings / "12 Oak Road" / "3.jpg", blend("kitchen", "living_room", 0.5))
    with qtbot.waitSignal(assembly.folder.finished, timeout=10_000):
        window.open_paths([listings])
    settle(window.pages.board.board)
    yield renewal
    renewal.window.close()
    assembly.language.close()
    renewal.window.deleteLater()
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(renewal: Renewal, code: str, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(renewal.renewed, timeout=10_000):
        renewal.window.assembly.preferences.change(language=code)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(renewal.window.pages.board.board)
    return renewal.window


def words_of(window: QWidget) -> set[str]:
    """Every text that a person can read or hear in a window and its menus."""
    found: set[str] = set()
    for part in [window, *window.findChildren(QObject)]:
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            found.add(part.text())
        if isinstance(part, QLineEdit):
            found.add(part.placeholderText())
        if isinstance(part, QAction):
            found.update((part.text(), part.toolTip()))
        if isinstance(part, QMenu):
            found.add(part.title())
        if isinstance(part, QWidget):
            found.update((part.toolTip(), part.accessibleName(), part.windowTitle()))
    return found - {""}


def sources(code: str) -> set[str]:
    """The English texts without braces that are another text in a language."""
    tree = ElementTree.parse(paths.resource("translations") / f"retagger_{code}.ts")
    found = set()
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.findtext("translation") or ""
        if (
            "{" not in source
            and "%n" not in source
            and len(source) > 2
            and translation.strip() not in ("", source)
        ):
            found.add(source)
    return found - {message.findtext("translation") or "" for message in tree.getroot().iter("message")}


@pytest.mark.parametrize("code", ["de", "fr"])
def test_every_word_of_the_window_is_another_one(renewal: Renewal, qtbot: QtBot, code: str) -> None:
    english = sources(code)
    assert len(words_of(renewal.window) & english) > 100
    window = choose(renewal, code, qtbot)
    for view in window.pages.views:
        window.pages.show_view(view)
        assert words_of(window) & english == set()
    window.status.say("")
    left = words_of(choose(renewal, ENGLISH, qtbot)) & english
    assert len(left) > 100


def test_what_one_was_doing_goes_on(renewal: Renewal, qtbot: QtBot) -> None:
    window = renewal.window
    board = window.pages.board.board
    chosen = ids_of(window.context.photos, "12 Oak Road/2.jpg", "12 Oak Road/10.png")
    board.select_ids(chosen[:1])
    window.pages.board.choose("kitchen")
    board.select_ids(chosen)
    window.pages.board.set_card_width(220)
    window.top_bar.filter_box.setText("Oak")
    qtbot.waitUntil(lambda: window.context.contents.filter.text == "Oak")
    session, stack = window.context.photos.session, window.context.corrections.stack
    window.resize(790, 700)  # as fits the screen of the tests, or it would be made smaller
    decided, size = session.decided, window.size()
    window = choose(renewal, "de", qtbot)
    assert window.context.photos.session is session and session.decided == decided == 1
    assert window.pages.current is window.pages.board
    assert sorted(window.pages.selected_ids()) == sorted(chosen)
    assert window.top_bar.filter_box.text() == "Oak" and window.context.contents.filter.text == "Oak"
    assert window.pages.board.board.card_width == 220
    assert window.size() == size
    assert window.windowTitle() == "comparables — ReTagger"
    assert stack.undoText() == "2.jpg nach „Küche“ verschieben"
    assert window.actions_.undo.text() == "&Rückgängig 2.jpg nach „Küche“ verschieben"
    assert window.status.words()[1].startswith("4 von 7 Fotos gezeigt · 3 Objekte")
    window.actions_.undo.trigger()
    assert session.decided == 0


def test_the_keys_are_those_of_the_language(renewal: Renewal, qtbot: QtBot) -> None:
    window = choose(renewal, "de", qtbot)
    keys = {action.data(): action.shortcut().toString() for action in window.actions_.rooms}
    assert (keys["kitchen"], keys["bedroom"], keys["floorplan"]) == ("K", "S", "G")
    keys = {
        action.data(): action.shortcut().toString() for action in choose(renewal, "fr", qtbot).actions_.rooms
    }
    assert (keys["kitchen"], keys["bedroom"], keys["floorplan"]) == ("C", "H", "P")


@pytest.mark.parametrize("view", ["listings", "review", "compare"])
def test_the_view_on_show_stays(renewal: Renewal, qtbot: QtBot, view: str) -> None:
    renewal.window.pages.show_view(view)
    before = renewal.window.pages.selected_ids()
    window = choose(renewal, "sv", qtbot)
    assert window.pages.current is window.pages.views[view]
    assert window.pages.selected_ids() == before
    assert window.top_bar.segments.isVisible()


def test_what_the_banner_says_is_said_in_the_language(renewal: Renewal, qtbot: QtBot) -> None:
    sentence = say("model", "The model {0} failed while looking at photos. Choose another model.").format(
        "m.onnx"
    )
    renewal.window.assembly.folder.model_failed.emit(str(ModelError(sentence)))
    assert renewal.window.banner.words() == sentence
    window = choose(renewal, "de", qtbot)
    assert (
        window.banner.words()
        == "Das Modell m.onnx versagte beim Ansehen von Fotos. Wählen Sie ein anderes Modell."
    )
    assert window.banner.button.text() == "Modell wählen…"


def test_the_former_window_is_gone_and_nothing_calls_it(
    renewal: Renewal, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    former = weakref.ref(renewal.window)
    widgets = len(QApplication.allWidgets())
    for code in ("de", "es", "nl", "en"):
        window = choose(renewal, code, qtbot)
        for view in window.pages.views:
            window.pages.show_view(view)
        window.context.contents.tell()
        ids = ids_of(window.context.photos, "12 Oak Road/1.jpg")
        window.context.corrections.choose(ids, "bathroom")
        window.context.corrections.stack.undo()
    gc.collect()
    left = former()  # Python may keep the shell of it for a while
    assert left is None or not shiboken6.isValid(left)
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    assert windows == [renewal.window]
    assert len(QApplication.allWidgets()) < widgets * 1.5


def test_no_window_comes_after_the_end(renewal: Renewal, qtbot: QtBot) -> None:
    """It would stand on a closed store, be left behind when all else is deleted, and crash when it is painted."""
    window, language = renewal.window, renewal.window.assembly.language
    window.close()
    language.choose("de")
    with qtbot.assertNotEmitted(renewal.renewed, wait=50):
        QApplication.processEvents()
    assert renewal.window is window
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_two_changes_at_once_make_one_window(renewal: Renewal, qtbot: QtBot) -> None:
    made: list[MainWindow] = []
    renewal.renewed.connect(lambda: made.append(renewal.window))
    for code in ("de", "sv"):
        renewal.window.assembly.preferences.change(language=code)
    qtbot.waitUntil(lambda: len(made) > 0)
    qtbot.wait(50)
    assert made == [renewal.window]
    assert renewal.window.actions_.settings.text().replace("&", "") == "Inställningar…"


def test_a_photo_tagged_before_the_window_is_renewed_is_shown(renewal: Renewal, qtbot: QtBot) -> None:
    """The language is another one, and the window's words are not yet."""
    window = renewal.window
    ids = ids_of(window.context.photos, "12 Oak Road/1.jpg")
    window.pages.show_preview(ids[0])
    window.assembly.preferences.change(language="de")
    with qtbot.captureExceptions() as failures:
        window.context.corrections.choose(ids, "bathroom")
    assert not failures
    assert window.pages.preview.facts.words()["Tag"] == "Bad"


def test_scroll_and_review_filter_stay(renewal: Renewal, qtbot: QtBot) -> None:
    renewal.window.resize(1000, 420)
    renewal.window.pages.board.set_card_width(260)
    settle(renewal.window.pages.board.board)
    bar = renewal.window.pages.board.board.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    assert scrolled > 0
    for code in ("de", "fr", "en"):
        window = choose(renewal, code, qtbot)
        assert window.pages.board.board.verticalScrollBar().value() == scrolled
    window.actions_.review_only.setChecked(True)
    window = choose(renewal, "nl", qtbot)
    assert window.actions_.review_only.isChecked() and window.context.contents.filter.review_only


def test_the_look_alikes_on_show_stay(renewal: Renewal, qtbot: QtBot) -> None:
    ids = ids_of(renewal.window.context.photos, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    ranking = Ranking((ids[0],), (Neighbour(ids[1], 0.9),), 0)
    renewal.window.pages.show_similar(ranking)
    window = choose(renewal, "de", qtbot)
    assert window.pages.current is window.pages.similar
    assert window.pages.similar.page.ids == ids[1:]


def test_the_progress_goes_on_at_once(
    renewal: Renewal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large photo may take a while: until then the bar would say nothing."""
    monkeypatch.setattr(OpenFolder, "busy", property(lambda folder: True))
    window = choose(renewal, "de", qtbot)
    assert "7 von 7 Fotos" in " ".join(window.status.words())


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_letter(renewal: Renewal, qtbot: QtBot, code: str) -> None:
    window = renewal.window if code == ENGLISH else choose(renewal, code, qtbot)
    bar = window.menuBar()
    assert isinstance(bar, QMenuBar)
    for menu in (bar, *(action.menu() for action in bar.actions())):
        assert isinstance(menu, QMenuBar | QMenu)
        letters = [
            text[text.index("&") + 1].casefold()
            for text in (action.text().replace("&&", "") for action in menu.actions())
            if "&" in text
        ]
        shared = {letter: letters.count(letter) for letter in letters if letters.count(letter) > 1}
        assert not shared, (code, [action.text() for action in menu.actions()], shared)
        assert all(letter in string.ascii_lowercase + "äöüåéàñ" for letter in letters)
