"""A card's geometry, and that every kind of card can be painted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from retagger_gui.core.session import AttributeAspect
from retagger_gui.qt.cards import delegate as photo_delegate
from retagger_gui.qt.cards.delegate import (
    Card,
    PhotoDelegate,
    also_words,
    caption_height,
    card_geometry,
    mark_beside,
)
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.pixmaps import PixmapCache, ScaledPixmaps, fitted
from retagger_gui.qt.style.text import per_cent
from retagger_gui.qt.style.theme import Theme
from tests.qt.conftest import add_photos, make_photo, make_prediction


@pytest.mark.parametrize("width", [120, 160, 201, 400])
def test_the_parts_of_a_card_lie_inside_it_and_apart(width: int) -> None:
    card = QRect(30, 50, width, (width - 16) * 3 // 4 + 60)
    parts = card_geometry(card, 16, 15)
    for part in (parts.slot, parts.caption, parts.badge):
        assert card.contains(part)
    assert parts.slot.bottom() < parts.caption.top()
    assert parts.caption.bottom() < parts.badge.top()


def test_the_slot_is_four_to_three_with_the_fonts_in_use(qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    from retagger_gui.qt.cards.painting import small

    font = QApplication.font()
    width = 160
    card = QRect(0, 0, width, (width - 16) * 3 // 4 + caption_height(font))
    parts = card_geometry(card, QFontMetrics(font).height(), QFontMetrics(small(font)).height())
    assert parts.slot.size() == QSize(144, 108)


@pytest.mark.parametrize(
    "size", [QSize(4000, 3000), QSize(3000, 4000), QSize(10, 10), QSize(9000, 3), QSize(3, 9000)]
)
def test_the_whole_photo_is_fitted_never_cropped(size: QSize) -> None:
    slot = QRect(8, 8, 144, 108)
    place = fitted(slot, size)
    assert slot.contains(place)
    assert place.width() == slot.width() or place.height() == slot.height()
    if min(size.width(), size.height()) > 10:
        assert abs(place.width() / place.height() - size.width() / size.height()) < 0.03


def test_without_a_known_size_the_mat_fills_the_slot() -> None:
    slot = QRect(0, 0, 144, 108)
    assert fitted(slot, QSize()) == slot


@pytest.mark.parametrize(
    ("share", "words"), [(0.92, "92 %"), (0.999, "99 %"), (1.0, "100 %"), (0.004, "0 %"), (0.995, "99 %")]
)
def test_per_cent_never_claims_certainty_that_is_not_there(share: float, words: str) -> None:
    assert per_cent(share) == words


def test_further_labels_are_cut_by_whole_words(qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    metrics = QFontMetrics(QApplication.font())
    also = [("living_room", 0.22), ("hallway", 0.11)]
    assert also_words(also, metrics, 1000) == "· Living room 22 %, Hallway 11 %"
    assert also_words(also, metrics, metrics.horizontalAdvance("· Living room 22 %")) == "· Living room 22 %"
    assert also_words(also, metrics, metrics.horizontalAdvance("· Living r")) == "· Living room"
    assert also_words(also, metrics, 10) == "", "a letter or two would say nothing"


@pytest.mark.parametrize(("name", "mark"), [("Elm", "✎ ★★★★★"), ("3 Hideaway Lane", "✎ 5★")])
def test_stars_give_way_to_the_name(filled: PhotoModel, name: str, mark: str) -> None:
    metrics = QFontMetrics(QFont())
    item = replace(filled.item(filled.id_of(0)), rating=5, note="ask")
    width = metrics.horizontalAdvance("3 Hideaway Lane ✎ 5★ .....")
    assert mark_beside(name, item, width, metrics, metrics) == mark


def painted(
    model: PhotoModel,
    row: int,
    theme: Theme,
    *,
    state: QStyle.StateFlag,
    delegate: PhotoDelegate | None = None,
    font: QFont | None = None,
) -> QImage:
    image = QImage(200, 220, QImage.Format.Format_ARGB32)
    image.fill(QColor(theme.tokens.bg))
    option = QStyleOptionViewItem()
    option.rect = QRect(10, 10, 170, 180)
    option.state = state
    if font is not None:
        option.font = font
    option.backgroundBrush = QColor(theme.tokens.bg)
    painter = QPainter(image)
    (delegate or PhotoDelegate(theme)).paint(painter, option, model.index(row))
    painter.end()
    return image


def test_every_kind_of_card_is_painted_and_looks_different(filled: PhotoModel, theme: Theme) -> None:
    filled.say("decision", {filled.id_of(2): "hallway"})
    enabled = QStyle.StateFlag.State_Enabled
    images = [painted(filled, row, theme, state=enabled) for row in range(filled.rowCount())]
    assert len({bytes(image.constBits()) for image in images}) == len(images)


def test_selection_hover_and_focus_can_be_seen(filled: PhotoModel, theme: Theme) -> None:
    states = QStyle.StateFlag
    looks = [
        painted(filled, 0, theme, state=state)
        for state in (
            states.State_Enabled,
            states.State_Enabled | states.State_Selected,
            states.State_Enabled | states.State_MouseOver,
            states.State_Enabled | states.State_HasFocus,
            states.State_Enabled | states.State_HasFocus | states.State_Selected,
        )
    ]
    assert len({bytes(look.constBits()) for look in looks}) == len(looks)


def test_the_level_is_told_by_shape_and_not_by_colour_alone(qapp: object) -> None:
    from PySide6.QtCore import QPointF

    from retagger_gui.qt.cards.painting import draw_level

    dots = []
    for level in ("high", "medium", "low"):
        image = QImage(16, 16, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        draw_level(painter, QPointF(8, 8), level, QColor("black"))
        painter.end()
        dots.append(sum(image.pixelColor(x, y).lightness() < 128 for x in range(16) for y in range(16)))
    full, half, empty = dots
    assert full > half + 5 > empty + 10


def test_names_with_line_breaks_stay_on_their_line(photos: PhotoModel, theme: Theme) -> None:
    from tests.qt.conftest import add_photos, make_photo

    add_photos(photos, [make_photo("two\nlines\tand more.jpg"), make_photo("房间 🛏 " + "x" * 200 + ".jpg")])
    for row in range(2):
        painted(photos, row, theme, state=QStyle.StateFlag.State_Enabled)


def test_the_caches_stay_within_their_bounds(qapp: object) -> None:
    cache = PixmapCache(pixels=10_000)
    for number in range(10):
        cache.put(number, QPixmap(60, 60))
    assert cache.get(0) is None
    assert cache.get(9) is not None
    scaled = ScaledPixmaps(1_000_000)
    picture = QPixmap(400, 300)
    picture.fill(QColor("red"))
    first = scaled.get(picture, QSize(80, 60), 2.0)
    assert first.size() == QSize(160, 120)
    assert first.deviceIndependentSize().toSize() == QSize(80, 60)
    assert scaled.get(picture, QSize(80, 60), 2.0) is first
    other = scaled.get(picture, QSize(160, 120), 1.0)
    assert other.deviceIndependentSize().toSize() == QSize(160, 120), "as many pixels, for another screen"


def test_cards_that_come_in_crowds_are_painted_over_several_frames(
    filled: PhotoModel, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [painted(filled, row, theme, state=QStyle.StateFlag.State_Enabled) for row in range(6)]
    monkeypatch.setattr(photo_delegate, "AT_LEAST", 2)
    monkeypatch.setattr(photo_delegate, "SECONDS", -1.0)
    delegate = PhotoDelegate(theme)
    frames = []
    for _ in range(3):
        delegate.begin_frame()
        images = [
            painted(filled, row, theme, state=QStyle.StateFlag.State_Enabled, delegate=delegate)
            for row in range(6)
        ]
        frames.append((sum(image == plain for image, plain in zip(images, whole, strict=True)),
                       delegate.postponed))  # fmt: skip
    assert frames == [(2, True), (4, True), (6, False)]


def test_a_large_page_settles_after_some_frames(
    filled: PhotoModel, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_delegate, "AT_LEAST", 4)
    monkeypatch.setattr(photo_delegate, "SECONDS", -1.0)
    monkeypatch.setattr(photo_delegate, "CARD_PIXELS", 100_000)  # not a quarter of these cards
    delegate, size, ratio = PhotoDelegate(theme), QSize(60, 80), 2.0
    cards = [Card(replace(filled.item(n % 6), id=n), None) for n in range(24)]
    page = QImage(size * ratio, QImage.Format.Format_RGB32)
    page.setDevicePixelRatio(ratio)
    postponed = []
    for selected in (False, True):  # from nothing, then from what was there
        for _ in range(7):
            delegate.begin_frame(len(cards) * size.width() * size.height() * ratio**2)
            painter = QPainter(page)
            for card in cards:
                delegate.paint_card(
                    painter,
                    QRect(QPoint(), size),
                    replace(card, selected=selected),
                    theme_font(),
                    QColor("white"),
                )
            painter.end()
            postponed.append(delegate.postponed)
    assert postponed == 2 * [True, True, True, True, True, False, False]


def theme_font() -> QFont:
    """What cards are written in."""
    from PySide6.QtWidgets import QApplication

    return QApplication.font()


def test_a_postponed_card_is_shown_as_it_was(
    filled: PhotoModel, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_delegate, "AT_LEAST", 1)
    monkeypatch.setattr(photo_delegate, "SECONDS", -1.0)
    delegate = PhotoDelegate(theme)
    enabled = QStyle.StateFlag.State_Enabled
    delegate.begin_frame()
    before = painted(filled, 0, theme, state=enabled, delegate=delegate)
    filled.say("decision", {0: "hallway"})
    delegate.begin_frame()
    painted(filled, 1, theme, state=enabled, delegate=delegate)
    assert painted(filled, 0, theme, state=enabled, delegate=delegate) == before
    assert delegate.postponed
    delegate.begin_frame()
    after = painted(filled, 0, theme, state=enabled, delegate=delegate)
    assert after != before
    assert after == painted(filled, 0, theme, state=enabled)


def test_lines_that_cards_have_alike_look_as_if_painted_each_for_itself(
    filled: PhotoModel, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = (
        QStyle.StateFlag.State_Enabled,
        QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected,
    )
    filled.say("decision", {filled.id_of(2): "hallway"})
    delegate = PhotoDelegate(theme)
    rows = [row for _ in range(2) for row in range(filled.rowCount())]  # the second time from what was kept
    copied = []
    for row in rows:
        delegate.cards.clear()
        copied.append([painted(filled, row, theme, state=state, delegate=delegate) for state in states])
    monkeypatch.setattr(
        PhotoDelegate, "paint_line", lambda self, on, line, card, words, paint, *, ratio: paint(on, line)
    )
    each = [[painted(filled, row, theme, state=state) for state in states] for row in rows]
    assert copied == each


def test_another_font_is_seen(filled: PhotoModel, theme: Theme) -> None:
    from PySide6.QtWidgets import QApplication

    delegate = PhotoDelegate(theme)
    large = QApplication.font()
    large.setPixelSize(20)
    looks = []
    for font in (QApplication.font(), large, QApplication.font()):
        delegate.clear()  # as the page does
        looks.append(
            painted(filled, 0, theme, state=QStyle.StateFlag.State_Enabled, delegate=delegate, font=font)
        )
    usual, larger, again = looks
    assert usual == again != larger


def test_what_a_portrait_photo_shows_stays_within_it(photos: PhotoModel, theme: Theme) -> None:
    add_photos(photos, [make_photo("Oak/tall.jpg")])
    photos.set_predictions([replace(make_prediction("Oak/tall.jpg"), width=300, height=600)])
    enabled = QStyle.StateFlag.State_Enabled
    before = painted(photos, 0, theme, state=enabled)
    for name in ("fireplace", "island", "washer"):
        photos.say(AttributeAspect(name), {photos.id_of(0): True})
    after = painted(photos, 0, theme, state=enabled)
    everywhere = [(x, y) for x in range(before.width()) for y in range(before.height())]
    mat = [x for x, y in everywhere if before.pixelColor(x, y) == QColor(theme.tokens.mat)]
    changed = [x for x, y in everywhere if before.pixel(x, y) != after.pixel(x, y)]
    assert changed and max(mat) - min(mat) < 75
    assert min(mat) <= min(changed) and max(changed) <= max(mat)
