"""What it costs a person to put homes right, counted: real keys and clicks in the window, on homes kept aside (val).

    python -m tests.benchmarks.agents_job [--data ../shared/data] [--homes 13]

The homes are the first so many of val by name that have 10 to 30 photos, under the names that the photos had where
they came from. A tag that `also` names counts as right. Twice: with a pass over the listings, where every wrong photo
is put right; and with Review alone, after which each wrong one must be among those it says nobody has looked at.

An input is a key, a click, a drag or a notch of the wheel. To move the pointer to a photo is none, with or without a
click. Every photo has to be in sight before its listing is said to be right. What names and copies suggest is taken
where it puts more right than it spoils, and each photo that it would spoil is confirmed by its own key before.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from retagger_gui.core.effort import outlook
from tests.benchmarks import kit
from tests.benchmarks.hints import right_of, rows

_FEWEST, _MOST = 10, 30  # photos of a home


def copy_homes(data: Path, count: int, target: Path) -> dict[Path, frozenset[str]]:
    """A folder a home; each photo with the labels that are right for it."""
    homes: dict[str, list[dict[str, str]]] = {}
    for row in rows(data, "val"):
        if row["listing"] and row["source"] == "homes":
            homes.setdefault(row["listing"], []).append(row)
    chosen = [name for name in sorted(homes) if _FEWEST <= len(homes[name]) <= _MOST][:count]
    right: dict[Path, frozenset[str]] = {}
    for name in chosen:
        for row in homes[name]:
            path = target / name / Path(row["file"]).name.split("__", 2)[-1]
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(data / row["file"], path)
            right[path] = right_of(row) - {""}
    return right


def turn(page: QAbstractScrollArea, notches: int) -> None:
    """Turn the wheel over a page, by so many notches towards its end."""
    middle = QPointF(page.viewport().rect().center())
    event = QWheelEvent(
        middle, page.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)
    QApplication.processEvents()


class Agent:
    """Someone at the window; every key and every click counts.

    Attributes:
        inputs: how many of each kind.
        right: the labels that are right, by photo.
    """

    def __init__(self, folders: list[Path], right: Mapping[Path, frozenset[str]]) -> None:
        """Open the window on the homes, and wait until all is tagged."""
        from retagger_gui.qt.background.jobs import JobRunner
        from retagger_gui.qt.window.assembly import build
        from retagger_gui.qt.window.main_window import MainWindow

        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        self.inputs: Counter[str] = Counter()
        self.right = right
        self.window = MainWindow(build(app, JobRunner(), app))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.assembly.folder.load_model()
        self.window.open_paths(folders)
        self.photos = self.window.context.photos
        while self.window.assembly.folder.busy or len(self.photos.session) < len(right):
            _wait(200)
        _wait(3000)  # look-alikes are found after the tags

    def press(
        self, kind: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key."""
        self.inputs[kind] += 1
        self.window.activateWindow()
        target = QApplication.focusWidget() or self.window.pages.current
        assert target is not None, "the window is open"
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()

    def point_at(self, item_id: int) -> None:
        """Move the pointer to a photo of the listing on show; scroll there where it is out of sight."""
        page, to = self.window.pages.listings.page, self.look_at(item_id)
        for off in (60, 30, 0):  # a pointer is moved, it does not jump
            QTest.mouseMove(page.viewport(), to + QPoint(off, 0))
            QApplication.processEvents()

    def look_at(self, item_id: int) -> QPoint:
        """Have a photo of the listing on show in sight; scroll where it is not. Returns its place on the page."""
        page = self.window.pages.listings.page
        index = page.model().index(list(page.ids).index(item_id), 0)
        while not page.viewport().rect().contains(to := page.visualRect(index).center()):
            self.inputs["scroll"] += 1
            turn(page, 1 if to.y() > 0 else -1)
        return to

    def beside(self, item_id: int, room: str) -> list[int]:
        """The photos around one in its line of the page that show the same room, itself included."""
        page = self.window.pages.listings.page
        ids = list(page.ids)
        top = {one: page.visualRect(page.model().index(row, 0)).top() for row, one in enumerate(ids)}
        found = [item_id]
        for step in (1, -1):
            place = ids.index(item_id) + step
            while (
                0 <= place < len(ids)
                and top[ids[place]] == top[item_id]
                and room in self.right_of(ids[place])
            ):
                found.append(ids[place])
                place += step
        return sorted(found, key=ids.index)

    def drag_over(self, ids: Sequence[int]) -> None:
        """Select the photos from one to another by a drag over them."""
        self.inputs["drag"] += 1
        page, left = self.window.pages.listings.page, Qt.MouseButton.LeftButton
        rows = [list(page.ids).index(one) for one in (ids[0], ids[-1])]
        start, end = (page.visualRect(page.model().index(row, 0)).center() for row in rows)
        QTest.mousePress(page.viewport(), left, pos=start)
        for part in range(1, 9):
            QTest.mouseMove(page.viewport(), start + (end - start) * part / 8)
            QApplication.processEvents()
        QTest.mouseRelease(page.viewport(), left, pos=end)
        assert self.window.pages.selected_ids() == list(ids)

    def right_of(self, item_id: int) -> frozenset[str]:
        """The rooms that are right for a photo."""
        return self.right[self.photos.item(item_id).photo.path]

    def wrong(self) -> list[int]:
        """The photos that are filed wrongly now."""
        return [item.id for item in self.photos.session.items if item.tag not in self.right_of(item.id)]

    def room_of(self, item_id: int) -> str:
        """The room to file a photo under: of several that are right the one it has, or that the program names first."""
        item, right = self.photos.item(item_id), self.right_of(item_id)
        return next((tag for tag in (item.tag, item.second_guess) if tag in right), min(right)) or ""

    def file_rightly(self, item_id: int) -> None:
        """Press the key of its room."""
        self.press("tag", Qt.Key(ord(self.window.context.keys.letters[self.room_of(item_id)])))


def by_listing(agent: Agent) -> None:
    """Listing by listing: look at every photo, put right what is wrong; the rest is right, as suggested or as it is."""
    agent.press("view", Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    view = agent.window.pages.listings
    for _ in range(len(agent.window.context.listings.comparison)):
        suggested = view.suggestions()
        for item_id in list(view.page.ids):
            agent.look_at(item_id)
            if item_id in agent.wrong() and suggested.get(item_id) not in agent.right_of(item_id):
                put_right(agent, item_id)
        helpful, harmful = sorted_out(agent, view.suggestions())
        take = len(helpful) > len(harmful)
        for item_id in harmful if take else helpful:
            if item_id in view.suggestions():  # else a drag or a look-alike has settled it
                put_right(agent, item_id)
        if take:
            agent.press("next home as suggested", Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        else:
            agent.press("next home", Qt.Key.Key_Return)


def put_right(agent: Agent, item_id: int) -> None:
    """File a photo under its room, with those beside it where a drag over them all pays."""
    view = agent.window.pages.listings
    item = agent.photos.item(item_id)
    run = agent.beside(item_id, agent.room_of(item_id))
    if sum(other in agent.wrong() for other in run) > 2:
        agent.drag_over(run)
    elif view.selected_ids() != [item_id]:
        agent.point_at(item_id)
    assert item_id in view.selected_ids()
    agent.file_rightly(item_id)
    if gain(agent, agent.window.alike.ids, agent.photos.item(item.id).tag) > 1:
        agent.press("look-alikes", Qt.Key.Key_Equal)


def sorted_out(agent: Agent, suggested: Mapping[int, str]) -> tuple[list[int], list[int]]:
    """Of the photos with a suggestion those that it would put right, and those that it would spoil."""
    changes = {item_id: gain(agent, [item_id], tag) for item_id, tag in suggested.items()}
    return [i for i, change in changes.items() if change > 0], [
        i for i, change in changes.items() if change < 0
    ]


def gain(agent: Agent, ids: Sequence[int], tag: str | None) -> int:
    """How many more of these photos are right once they are filed there."""
    items = [agent.photos.item(item_id) for item_id in ids]
    rights = [(item.tag, agent.right[item.photo.path]) for item in items]
    return sum((tag in right) - (before in right) for before, right in rights)


def by_review(agent: Agent) -> tuple[int, int, int]:
    """Review alone: how many it asked about; of the wrong ones left, those that it said are unseen, and others."""
    agent.press("view", Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    review, session, asked = agent.window.pages.review, agent.photos.session, 0
    while review.selected_ids():
        asked += 1
        (item_id,) = review.selected_ids()
        if agent.photos.item(item_id).tag in agent.right[agent.photos.item(item_id).photo.path]:
            agent.press("confirm", Qt.Key.Key_Return)
        else:
            agent.file_rightly(item_id)
    unseen = {item.id for item in session.items if not session.seen(item)}
    left = set(agent.wrong())
    assert f"{outlook(session).unseen}" in review.words() or not unseen
    return asked, len(left & unseen), len(left - unseen)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Both ways, on the same homes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--homes", type=int, default=13)
    parser.add_argument(
        "--review", action="store_true", help="Review alone instead of the pass over the listings"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["RETAGGER_HOME"] = str(Path(name) / "home")
        right = copy_homes(arguments.data, arguments.homes, Path(name) / "homes")
        folders = sorted((Path(name) / "homes").iterdir())
        agent = Agent(folders, right)
        wrong = len(agent.wrong())
        kit.say(f"{len(folders)} homes, {len(right)} photos, {wrong} wrong tags")
        if arguments.review:
            asked, unseen, outside = by_review(agent)
            kit.say(
                f"Review asked about {asked}; wrong ones left: {unseen} among those it says nobody has looked at, "
                f"{outside} elsewhere"
            )
        else:
            by_listing(agent)
            kit.say(f"left wrong: {len(agent.wrong())}")
        total = agent.inputs.total()
        parts = ", ".join(f"{count} {kind}" for kind, count in agent.inputs.most_common())
        kit.say(f"{total} inputs ({total / max(1, wrong):.2f} a wrong tag): {parts}")
        agent.window.close()


if __name__ == "__main__":
    main()
