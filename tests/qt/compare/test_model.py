"""The grid as a table model, the listings behind it, lookalikes, and what undo does to them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester

from retagger_gui.core.compare import ListingState
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.duplicates import Look, Picture
from retagger_gui.core.errors import StoreError
from retagger_gui.core.photos import scan
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.store import Cover, ListingChange, Store
from retagger_gui.qt.compare.model import Cell, CellRole, CompareModel
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.listing_edits import ListingEdits
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.photo_model import PhotoModel
from tests.core.test_duplicates import encoded, scene
from tests.inline_runner import InlineRunner
from tests.qt.conftest import ROOT, add_photos, make_photo, make_prediction

KEYS = ("kitchen", "bathroom")
OAK, ELM = str(ROOT / "Oak"), str(ROOT / "Elm")
Vertical, Horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


@pytest.fixture
def lookalikes(filled: PhotoModel, store: Store, inline: InlineRunner) -> Lookalikes:
    return Lookalikes(filled, store, inline)


@pytest.fixture
def listings(
    filled: PhotoModel, store: Store, log: DecisionLog, inline: InlineRunner, lookalikes: Lookalikes
) -> Iterator[Listings]:
    found = Listings(filled, store, log, inline, lookalikes=lookalikes)
    found.tell()
    yield found
    found.close()


@pytest.fixture
def grid(listings: Listings, lookalikes: Lookalikes) -> Iterator[CompareModel]:
    model = CompareModel(listings, lookalikes, KEYS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()


@pytest.fixture
def edits(listings: Listings, filled: PhotoModel) -> ListingEdits:
    owner = QObject(listings)
    return ListingEdits(listings, Corrections(filled, QUndoStack(owner), owner))


def undo(edits: ListingEdits) -> None:
    edits.corrections.stack.undo()


def names(grid: CompareModel) -> list[str]:
    return [grid.head(listing).name for listing in grid.listings]


def test_listings_by_rooms_key_rooms_first(grid: CompareModel) -> None:
    assert names(grid) == ["Elm", "Oak", "No listing"]
    assert list(grid.rooms) == ["kitchen", "bathroom", "bedroom"]
    assert (grid.rowCount(), grid.columnCount()) == (3, 3)
    assert grid.headerData(1, Vertical) == "Oak"
    assert grid.headerData(2, Horizontal) == "Bedroom"


def test_a_cell_shows_the_cover_and_how_many_there_are(grid: CompareModel) -> None:
    cell = grid.cell(OAK, "kitchen")
    assert cell.item is not None
    assert (cell.item.photo.relative, cell.number, cell.count, cell.key) == ("Oak/1.jpg", 1, 2, True)
    missing: Cell = grid.index_of(ELM, "kitchen").data(CellRole.CELL)
    assert missing.item is None
    assert "missing" in grid.index_of(ELM, "kitchen").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 of 2" in grid.index_of(OAK, "kitchen").data(Qt.ItemDataRole.AccessibleTextRole)


def test_stepping_goes_round(grid: CompareModel) -> None:
    index = grid.index_of(OAK, "kitchen")
    assert grid.step(index, 1)
    assert grid.cell(OAK, "kitchen").number == 2
    assert grid.step(index, 1)
    assert grid.cell(OAK, "kitchen").number == 1
    assert not grid.step(grid.index_of(OAK, "bathroom"), 1), "there is one only"
    assert not grid.step(QModelIndex(), 1)


def test_heads_say_how_complete_a_listing_is(grid: CompareModel, listings: Listings) -> None:
    head = grid.head(OAK)
    assert (head.photos, head.have, head.key_rooms, head.missing) == (3, 2, 2, ())
    assert grid.head(ELM).missing == ("kitchen", "bathroom")
    assert (grid.head(ELM).waiting, grid.head(ELM).unreadable) == (0, 1)
    room = grid.room_head("kitchen")
    assert (room.have, room.listings) == (1, 3)
    grid.set_key_rooms(("bedroom",))
    assert list(grid.rooms) == ["bedroom", "kitchen", "bathroom"]
    assert (grid.head(ELM).have, grid.head(ELM).key_rooms) == (1, 1)


def test_a_room_is_not_missing_while_photos_wait_for_their_tag(
    grid: CompareModel, filled: PhotoModel, listings: Listings
) -> None:
    add_photos(filled, [make_photo("Elm/2.jpg")])
    listings.tell()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert grid.index_of(ELM, "kitchen").data(spoken).endswith("not tagged yet")
    assert "Not seen so far: kitchen" in grid.headerData(
        list(grid.listings).index(ELM), Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole
    )
    filled.set_predictions([make_prediction("Elm/2.jpg", "bedroom")])
    listings.tell()
    assert grid.index_of(ELM, "kitchen").data(spoken).endswith("missing")


def test_a_moved_photo_leaves_its_cell_and_makes_a_column(
    grid: CompareModel, filled: PhotoModel, listings: Listings
) -> None:
    filled.say("decision", {0: "balcony"})
    listings.tell()
    assert list(grid.rooms) == ["kitchen", "bathroom", "bedroom", "balcony"]
    shown = grid.cell(OAK, "kitchen")
    assert shown.item is not None
    assert (shown.item.id, shown.count) == (1, 1)
    filled.say("decision", {0: None})
    listings.tell()
    assert list(grid.rooms) == ["kitchen", "bathroom", "bedroom"]
    assert grid.cell(OAK, "kitchen").count == 2


def test_new_listings_and_photos_come_in(grid: CompareModel, filled: PhotoModel, listings: Listings) -> None:
    add_photos(filled, [make_photo("Ash/1.jpg"), make_photo("Oak/3.jpg")])
    filled.set_predictions([make_prediction("Ash/1.jpg"), make_prediction("Oak/3.jpg", "kitchen", 0.99)])
    listings.tell()
    assert names(grid) == ["Ash", "Elm", "Oak", "No listing"]
    cell = grid.cell(OAK, "kitchen")
    assert cell.item is not None
    assert (cell.item.photo.relative, cell.count) == ("Oak/3.jpg", 3)


def test_hundreds_of_listings_at_once(grid: CompareModel, filled: PhotoModel, listings: Listings) -> None:
    add_photos(filled, (make_photo(f"{number} Long Lane/1.jpg") for number in range(300)))
    listings.tell()
    assert grid.rowCount() == 303
    assert names(grid)[:3] == ["0 Long Lane", "1 Long Lane", "2 Long Lane"]


def test_transposed(grid: CompareModel) -> None:
    grid.set_transposed(True)
    assert grid.headerData(0, Horizontal) == "Elm"
    assert grid.headerData(0, Vertical) == "Kitchen"
    assert grid.spot(grid.index_of(OAK, "bathroom")) == (OAK, "bathroom")
    assert grid.index_of(OAK, "bathroom").row() == 1


def test_selection_follows_a_listing_to_its_new_place(grid: CompareModel, edits: ListingEdits) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    index = QPersistentModelIndex(grid.index_of(OAK, "kitchen"))
    assert edits.move(OAK, ELM)
    assert names(grid) == ["Oak", "Elm", "No listing"]
    assert grid.spot(index) == (OAK, "kitchen")


def test_another_folder_empties_it(grid: CompareModel, filled: PhotoModel, listings: Listings) -> None:
    filled.reset()
    assert (grid.rowCount(), listings.comparison.listings()) == (0, [])
    add_photos(filled, [make_photo("Ash/1.jpg")])
    listings.tell()
    assert names(grid) == ["Ash"]


class TestEdits:
    def test_rename_hide_move_and_subject_are_steps_of_undo(
        self, grid: CompareModel, edits: ListingEdits
    ) -> None:
        assert edits.rename(OAK, "  The  Oaks ")
        assert edits.make_subject(OAK)
        assert edits.hide([ELM])
        assert names(grid) == ["The Oaks", "No listing"]
        assert grid.head(OAK).role == "Subject property"
        stack = edits.corrections.stack
        assert [stack.text(number) for number in range(stack.count())] == [
            "Rename Oak to The Oaks",
            "Make The Oaks the subject",
            "Hide Elm",
        ]
        for _ in range(3):
            undo(edits)
        assert names(grid) == ["Elm", "Oak", "No listing"]
        stack.redo()
        assert names(grid)[1] == "The Oaks"

    def test_gestures_that_change_nothing_are_no_steps(self, edits: ListingEdits) -> None:
        assert not edits.rename(OAK, "Oak")
        assert not edits.rename(OAK, "")
        assert not edits.show([OAK])
        assert not edits.move(OAK, OAK)
        assert not edits.shift(ELM, -1)
        assert not edits.make_subject(None)
        assert not edits.drop_cover((OAK, "kitchen"))

    def test_an_empty_name_takes_the_name_away(self, grid: CompareModel, edits: ListingEdits) -> None:
        edits.rename(OAK, "x" * 200)
        assert names(grid)[1] == "x" * 200
        assert edits.rename(OAK, " ")
        assert names(grid)[1] == "Oak"

    def test_shifting(self, grid: CompareModel, edits: ListingEdits) -> None:
        assert edits.shift(ELM, 1)
        assert names(grid) == ["Oak", "Elm", "No listing"]
        assert edits.shift(ELM, 1)
        assert names(grid) == ["Oak", "No listing", "Elm"]
        assert edits.shift(ELM, -1)
        assert names(grid) == ["Oak", "Elm", "No listing"]

    def test_a_chosen_cover_is_kept_undone_and_remembered(
        self, grid: CompareModel, edits: ListingEdits, listings: Listings, store: Store
    ) -> None:
        assert edits.choose_cover(1)
        cell = grid.cell(OAK, "kitchen")
        assert cell.item is not None
        assert (cell.item.id, cell.chosen) == (1, True)
        assert listings.covers()() == {1, 2, 3}
        assert listings.flush()
        assert [cover.path for cover in store.covers([OAK])] == [ROOT / "Oak/2.jpg"]
        undo(edits)
        assert listings.covers()() == {0, 2, 3}
        assert listings.flush()
        assert store.covers([OAK]) == []
        edits.choose_cover(1)
        assert edits.drop_cover((OAK, "kitchen"))
        assert not grid.cell(OAK, "kitchen").chosen


class TestMemory:
    def reopened(self, photos: PhotoModel, store: Store, log: DecisionLog, inline: InlineRunner) -> Listings:
        found = Listings(photos, store, log, inline)
        found.tell()
        found.tell()
        return found

    def test_undo_brings_back_what_nobody_knew_yet(
        self, filled: PhotoModel, store: Store, log: DecisionLog, edits: ListingEdits, listings: Listings
    ) -> None:
        edits.rename(OAK, "Home")
        edits.choose_cover(1)
        assert listings.flush()

        class Late(InlineRunner):
            """Answers once it is let."""

            def __init__(self) -> None:
                self.calls: list[Callable[[], None]] = []

            def run(self, call: Callable[[], None], name: str) -> None:
                self.calls.append(call)

        late = Late()
        again = Listings(filled, store, log, late)
        early = ListingEdits(again, Corrections(filled, stack := QUndoStack(again), again))
        assert early.rename(OAK, "Another")
        assert early.choose_cover(0)
        assert store.listings([OAK])[OAK].name == "Home"
        while late.calls:
            late.calls.pop()()
        assert again.comparison.name(OAK) == "Another"
        assert stack.count() == 2
        stack.undo()
        stack.undo()
        assert again.flush()
        assert again.comparison.name(OAK) == store.listings([OAK])[OAK].name == "Home"
        assert [cover.path for cover in store.covers([OAK])] == [ROOT / "Oak/2.jpg"]
        again.close()

    def test_what_was_said_comes_back(
        self,
        listings: Listings,
        edits: ListingEdits,
        filled: PhotoModel,
        store: Store,
        log: DecisionLog,
        inline: InlineRunner,
    ) -> None:
        edits.rename(OAK, "Home")
        edits.make_subject(OAK)
        edits.choose_cover(1)
        listings.flush()
        again = self.reopened(filled, store, log, inline)
        assert again.comparison.name(OAK) == "Home"
        assert again.comparison.subject() == OAK
        assert again.comparison.chosen((OAK, "kitchen")) == 1
        again.close()

    def test_a_chosen_photo_is_found_again_by_its_content(
        self, photos: PhotoModel, store: Store, log: DecisionLog, inline: InlineRunner
    ) -> None:

        store.put([Cover(OAK, "kitchen", ROOT / "Oak/former name.jpg", "print of Oak/2.jpg")])
        found = Listings(photos, store, log, inline)
        add_photos(photos, [make_photo("Oak/1.jpg"), make_photo("Oak/2.jpg")])
        found.tell()
        photos.set_predictions([make_prediction("Oak/1.jpg"), make_prediction("Oak/2.jpg", "kitchen", 0.4)])
        found.tell()
        assert found.comparison.chosen((OAK, "kitchen")) == 1
        found.close()

    def test_another_photo_of_the_same_name_is_not_taken_for_it(
        self, photos: PhotoModel, store: Store, log: DecisionLog, inline: InlineRunner
    ) -> None:

        store.put([Cover(OAK, "kitchen", ROOT / "Oak/1.jpg", "another print")])
        found = Listings(photos, store, log, inline)
        add_photos(photos, [make_photo("Oak/1.jpg")])
        photos.set_predictions([make_prediction("Oak/1.jpg")])
        found.tell()
        found.tell()
        assert found.comparison.chosen((OAK, "kitchen")) is None
        found.close()

    def test_what_is_said_now_goes_before_what_was(
        self, listings: Listings, filled: PhotoModel, store: Store, log: DecisionLog, inline: InlineRunner
    ) -> None:
        store.put([ListingChange(OAK, ListingState("Old"))])
        found = Listings(filled, store, log, inline)
        found.set_states({OAK: ListingState("New")})
        found.tell()
        assert found.comparison.name(OAK) == "New"
        found.close()


class TestLookalikes:
    def put(self, store: Store, prints: dict[str, bytes], sharpness: float = 1.0) -> None:
        store.put_looks(
            {
                f"print of {name}": Look(Picture(bits * 7, bits * 144), bits * 12, sharpness)
                for name, bits in prints.items()
            }
        )

    def test_stacks_within_a_room_and_across_listings(
        self,
        grid: CompareModel,
        lookalikes: Lookalikes,
        store: Store,
        collected: Callable[[object], list[object]],
    ) -> None:
        changed = collected(lookalikes.changed)
        same = bytes(16)
        self.put(store, {"Oak/1.jpg": same, "Oak/2.jpg": same, "Elm/1.jpg": same, "Oak/10.jpg": b"\xf0" * 16})
        lookalikes.update()
        assert changed == [{0, 1, 3}]
        cell = grid.cell(OAK, "kitchen")
        assert (cell.stack, cell.count, cell.elsewhere) == ((0, 1), 1, ("Elm",))
        assert grid.cell(ELM, "bedroom").elsewhere == ("Oak",)
        assert "Looks the same as a photo in: Oak" in grid.index_of(ELM, "bedroom").data(
            Qt.ItemDataRole.ToolTipRole
        )
        lookalikes.update()
        assert len(changed) == 1, "nothing is new"

    def test_a_renamed_listing_has_its_new_name_wherever_it_is_named(
        self,
        grid: CompareModel,
        lookalikes: Lookalikes,
        store: Store,
        edits: ListingEdits,
        collected: Callable[[object], list[object]],
    ) -> None:
        self.put(store, {"Oak/1.jpg": bytes(16), "Elm/1.jpg": bytes(16)})
        lookalikes.update()
        told: list[tuple[QModelIndex, QModelIndex]] = []
        grid.dataChanged.connect(lambda first, last, _: told.append((first, last)))
        assert edits.rename(ELM, "Elm Lodge")
        assert grid.cell(OAK, "kitchen").elsewhere == ("Elm Lodge",)
        index = grid.index_of(OAK, "kitchen")
        assert any(
            first.row() <= index.row() <= last.row() and first.column() <= index.column() <= last.column()
            for first, last in told
        )

    def test_sharpness_decides_between_near_equals(
        self, grid: CompareModel, lookalikes: Lookalikes, listings: Listings, filled: PhotoModel, store: Store
    ) -> None:
        filled.set_predictions([make_prediction("Oak/2.jpg", "kitchen", 0.88)])
        listings.tell()
        assert listings.ordered(OAK, "kitchen")[0] == 0
        self.put(store, {"Oak/1.jpg": bytes(16)}, 10.0)
        self.put(store, {"Oak/2.jpg": b"\xf0" * 16}, 900.0)
        lookalikes.update()
        listings.tell()
        assert listings.ordered(OAK, "kitchen")[0] == 1

    def test_a_photo_that_is_gone_is_left_out(self, lookalikes: Lookalikes) -> None:
        lookalikes.update()
        assert lookalikes.stack(0) == (0,)
        assert not lookalikes.busy

    def test_real_files_are_measured_and_remembered(
        self, photos: PhotoModel, store: Store, inline: InlineRunner, tmp_path: Path
    ) -> None:
        pictures = {"1.jpg": scene(1), "2.jpg": encoded(scene(1), 40), "3.jpg": scene(2)}
        self.add(photos, tmp_path, pictures)
        found = Lookalikes(photos, store, inline)
        found.update()
        assert found.stack(0) == (0, 1)
        assert found.stack(2) == (2,)
        assert set(store.looks(["1.jpg", "2.jpg", "3.jpg"])) == {"1.jpg", "2.jpg", "3.jpg"}

    def add(self, photos: PhotoModel, folder: Path, pictures: dict[str, Image.Image]) -> None:
        """Draw these, and tag them."""
        for name, picture in pictures.items():
            picture.save(folder / name)
        files = [file for file in scan([folder]) if file.path.name in pictures]
        add_photos(photos, files)
        photos.set_predictions(
            Prediction(file, (1.0,) + (0.0,) * 10, 240, 180, fingerprint=file.path.name) for file in files
        )

    def test_stacks_are_found_though_the_store_takes_nothing(
        self,
        photos: PhotoModel,
        store: Store,
        inline: InlineRunner,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """As where the disk is full: what was measured stays for as long as it is compared."""

        def refuse(looks: object) -> None:
            raise StoreError("The disk is full.")

        def opening(path: Path, *, at_least: tuple[int, int]) -> Image.Image:
            opened.append(path.name)
            return open_rgb(path, at_least=at_least)

        opened: list[str] = []
        monkeypatch.setattr(store, "put_looks", refuse)
        monkeypatch.setattr("retagger_gui.qt.state.lookalikes.open_rgb", opening)
        self.add(photos, tmp_path, {"1.jpg": scene(1), "2.jpg": encoded(scene(1), 40)})
        found = Lookalikes(photos, store, inline)
        found.update()
        assert found.stack(0) == (0, 1)
        assert sorted(opened) == ["1.jpg", "2.jpg"]

    def test_a_look_that_the_store_has_lost_is_measured_again(
        self,
        photos: PhotoModel,
        store: Store,
        inline: InlineRunner,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        self.add(photos, tmp_path, {"1.jpg": scene(1)})
        found = Lookalikes(photos, store, inline)
        found.update()
        monkeypatch.setattr("retagger_gui.core.store.caches.ROWS", 0)
        store.thumbnail_db.prune()
        assert store.looks(["1.jpg"]) == {}
        self.add(photos, tmp_path, {"2.jpg": encoded(scene(1), 40)})
        found.update()
        assert found.stack(0) == (0, 1)


class TestUnwatched:
    """What happens to the listings while no view shows them."""

    def test_changes_are_noted_and_told_when_a_view_asks(
        self, listings: Listings, filled: PhotoModel, qtbot, collected
    ) -> None:
        told = collected(listings.changed)
        listings.unwatch()
        filled.say("decision", {0: "hallway"})
        qtbot.waitUntil(lambda: not listings.timer.isActive())
        assert told == []
        listings.tell()
        assert told == [{(OAK, "kitchen"), (OAK, "hallway")}]

    def test_the_covers_of_a_snapshot_stay_as_they_were(self, listings: Listings, filled: PhotoModel) -> None:
        before = listings.covers()
        expected = listings.covers()()
        filled.say("decision", {0: "hallway", 1: "balcony"})
        assert before() == expected
        assert listings.covers()() != expected
