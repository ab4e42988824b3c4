"""The agency's name and logo: kept at once; what is no image is refused with a sentence."""

from pathlib import Path

import pytest
from PIL import Image

from retagger_gui.core.errors import ExportError
from retagger_gui.qt.report.agency import AgencyBox
from retagger_gui.qt.report.logo import read_logo
from retagger_gui.qt.state.preferences import Preferences


@pytest.fixture
def box(qtbot, threads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AgencyBox:
    monkeypatch.setenv("RETAGGER_HOME", str(tmp_path / "home"))
    preferences = Preferences()
    box = AgencyBox(preferences, threads)
    box.preferences = preferences
    qtbot.addWidget(box)
    box.show()
    return box


def test_a_logo_keeps_what_is_transparent(tmp_path: Path) -> None:
    Image.new("RGBA", (4000, 1000), (200, 0, 0, 0)).save(tmp_path / "logo.png")
    image = read_logo(tmp_path / "logo.png")
    assert (image.width(), image.height()) == (1600, 400)
    assert image.pixelColor(5, 5).alpha() == 0


@pytest.mark.parametrize("content", [b"", b"no image at all", None])
def test_a_logo_that_is_no_image(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(ExportError, match=r"The logo .*logo\.png cannot be used: .* Choose a PNG or JPEG"):
        read_logo(tmp_path / "logo.png")


def test_name_and_logo_are_kept_and_a_bad_one_is_not(box: AgencyBox, qtbot, tmp_path: Path) -> None:
    box.name_box.setText("  Oak &  Partners ")
    box.name_box.editingFinished.emit()
    assert box.preferences.settings.agency == "Oak & Partners"
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "logo.png")
    with qtbot.waitSignal(box.changed):
        box.take_logo(tmp_path / "logo.png")
    assert box.preferences.settings.agency_logo == str(tmp_path / "logo.png")
    (tmp_path / "bad.png").write_bytes(b"nothing")
    box.take_logo(tmp_path / "bad.png")
    qtbot.waitUntil(lambda: "bad.png cannot be used" in box.message.text())
    assert box.preferences.settings.agency_logo == str(tmp_path / "logo.png")
    box.remove_button.click()
    assert box.preferences.settings.agency_logo == ""
