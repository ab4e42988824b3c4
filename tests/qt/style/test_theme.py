"""Colours: readable in light and dark, following the system or the choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.qt.style.theme import DARK, LIGHT, Theme, Tokens, base_font, sized


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(first: str, second: str) -> float:
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["bg", "panel", "selection", "hover", "mat"])
@pytest.mark.parametrize("text", ["ink", "dim", "accent", "high", "medium", "low"])
def test_text_can_be_read_on_every_ground_it_stands_on(tokens: Tokens, ground: str, text: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["bg", "panel", "selection", "hover"])
def test_controls_stand_out_from_every_ground(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.edge, getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_strong_button_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def test_levels_have_their_colours_and_anything_else_is_dim() -> None:
    assert [LIGHT.level(name) for name in ("high", "medium", "low", "")] == [
        LIGHT.high,
        LIGHT.medium,
        LIGHT.low,
        LIGHT.dim,
    ]


def test_light_and_dark_by_choice(theme: Theme, qapp: QApplication) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.tokens.name))
    try:
        theme.choose("dark")
        assert theme.tokens is DARK
        assert qapp.palette().window().color() == QColor(DARK.panel)
    finally:
        theme.choose("light")
    assert theme.tokens is LIGHT
    assert told == ["dark", "light"]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_ticked_box_that_cannot_be_changed_has_not_the_colour_of_one_that_can(
    theme: Theme, qtbot: QtBot, name: str
) -> None:
    theme.choose(name)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    accent = QColor(theme.tokens.accent)
    try:
        assert shows(box, accent)
        box.setEnabled(False)
        assert not shows(box, accent)
    finally:
        theme.choose("light")


def shows(widget: QWidget, colour: QColor) -> bool:
    picture = widget.grab().toImage()
    return any(
        picture.pixelColor(x, y) == colour for x in range(picture.width()) for y in range(picture.height())
    )


def test_following_the_system(theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        theme.choose("system")
        dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
        assert theme.tokens is (DARK if dark else LIGHT)
    finally:
        theme.choose("light")


def test_the_systems_font_is_kept_and_never_too_small(qapp: QApplication) -> None:
    font = QFont("Some Family")
    font.setPointSizeF(5)
    assert base_font(font).pixelSize() == 13
    assert base_font(font).family() == "Some Family"
    font.setPixelSize(18)
    assert base_font(font).pixelSize() == 18
    assert sized(base_font(font), -1).pixelSize() == 17
