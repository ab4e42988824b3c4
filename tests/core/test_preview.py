"""The picture that a camera puts beside its photo: as large, as wide and as upright as the photo, or none at all."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retagger_gui.core.images import decode
from retagger_gui.core.preview import preview
from tests.camera import jpeg_of, shot, with_preview


def photo(folder: Path, content: bytes) -> Path:
    path = folder / "a.jpg"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("size", [(640, 480), (720, 480), (960, 540), (480, 480), (360, 640)])
def test_it_shows_the_photo_without_bars(tmp_path: Path, size: tuple[int, int]) -> None:
    path = photo(tmp_path, shot(size))
    small = preview(path)
    assert small is not None
    assert small.shape[1] / small.shape[0] == pytest.approx(size[0] / size[1], rel=0.02)
    assert_alike(small, path)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_as_upright_as_the_photo(tmp_path: Path, orientation: int) -> None:
    path = photo(tmp_path, shot((720, 480), orientation=orientation))
    small = preview(path)
    assert small is not None
    assert (small.shape[0] > small.shape[1]) is (orientation >= 5)
    assert_alike(small, path)


def assert_alike(small: np.ndarray, path: Path) -> None:
    whole = decode(path, thumbnail=160).thumbnail
    assert whole is not None
    same = np.asarray(Image.fromarray(small).resize((whole.shape[1], whole.shape[0])), np.int16)
    assert np.abs(same - whole).mean() < 12


def plain() -> bytes:
    return jpeg_of(Image.new("RGB", (640, 480), "red"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no photo",
        plain(),
        plain()[:200],
        with_preview(plain(), b""),
        with_preview(plain(), b"no picture"),
        with_preview(plain(), jpeg_of(Image.new("RGB", (160, 120)))[:50]),
        with_preview(plain(), jpeg_of(Image.new("RGB", (16, 12)))),
        with_preview(plain(), jpeg_of(Image.new("RGB", (2000, 1500)))),
        shot((640, 480))[:3000],
    ],
)
def test_none_where_there_is_none_that_is_sound(tmp_path: Path, content: bytes) -> None:
    assert preview(photo(tmp_path, content)) is None


def test_none_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert preview(tmp_path / "a.jpg") is None


def test_what_it_says_of_its_own_place_is_not_believed(tmp_path: Path) -> None:
    sound = shot((640, 480))
    at = sound.index(b"\x01\x02\x04\x00\x01\x00\x00\x00") + 8
    for offset in (0, 1 << 20, 0xFFFFFFFF):
        moved = sound[:at] + offset.to_bytes(4, "little") + sound[at + 4 :]
        assert preview(photo(tmp_path, moved)) is None
