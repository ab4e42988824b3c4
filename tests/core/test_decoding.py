"""Which photos are decoded in a helper, that it makes no difference to them, and what a lost helper means."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retagger_gui.core import decoding, images
from retagger_gui.core.apart.helpers import HELPERS
from retagger_gui.core.classify import classify
from retagger_gui.core.decoders.plain import LARGEST, is_plain
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from tests.core.apart import calls
from tests.core.decoders.test_odd_files import as_bytes, noise
from tests.drawing import draw
from tests.reliability.seeds import photos

PLAIN = {f"{name}.jpg" for name in ("baseline", "progressive", "grey", "cmyk")} | {
    f"{name}.png" for name in ("plain", "alpha", "palette", "sixteen")
}


def test_plain_are_the_jpegs_and_pngs_alone() -> None:
    assert {name for name, content in photos() if is_plain(content)} == PLAIN


def declared(width: int, height: int, *, progressive: bool = False) -> bytes:
    """A JPEG whose header says another size than it has."""
    content = bytearray(as_bytes(Image.new("RGB", (64, 64)), progressive=progressive))
    place = content.index(b"\xff\xc2" if progressive else b"\xff\xc0") + 5
    content[place : place + 4] = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return bytes(content)


def test_what_is_much_work_is_not_plain() -> None:
    assert is_plain(declared(9_000, 9_000))
    assert not is_plain(declared(12_000, 9_000))
    photo = as_bytes(noise(), progressive=True)
    assert is_plain(photo)
    scan = photo[photo.rindex(b"\xff\xda") : -2]
    assert not is_plain(photo[:-2] + scan * 400 + b"\xff\xd9")  # each goes over all of the picture
    assert not is_plain(as_bytes(noise()) + b"\0" * LARGEST)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\0", b"GIF89a"]
)
def test_stumps_are_not_plain(content: bytes) -> None:
    assert not is_plain(content)


@pytest.mark.parametrize(
    "name", ["plain.heic", "alpha.avif", "lossy.webp", "nikon.nef", "twelve.tif", "baseline.jpg"]
)
def test_it_makes_no_difference(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(dict(photos())[name])
    here, there = images.decode(path, thumbnail=64), decoding.decode(path, thumbnail=64)
    assert np.array_equal(here.model_input, there.model_input)
    assert np.array_equal(here.thumbnail, there.thumbnail)
    assert (here.width, here.height, here.note) == (there.width, there.height, there.note)
    assert decoding.size_of(path) == (here.width, here.height)
    assert np.array_equal(np.asarray(images.open_rgb(path)), np.asarray(decoding.open_rgb(path)))
    with path.open("rb") as file:
        assert np.array_equal(decoding.decode(file).model_input, here.model_input)
    assert np.array_equal(decoding.decode(io.BytesIO(path.read_bytes())).model_input, here.model_input)


def test_large_files_are_read_by_the_helper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "LARGEST", 100)
    path = draw(tmp_path / "a.webp", "kitchen")
    assert np.array_equal(decoding.decode(path).model_input, images.decode(path).model_input)


def test_a_file_that_changes_meanwhile_is_no_other_photo(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.webp", "kitchen")
    state = path.stat()
    with pytest.raises(PhotoError, match="changed while"):
        decoding.run(images.decode, (str(path), state.st_size, state.st_mtime_ns + 1))


def test_sentences_come_through(tmp_path: Path) -> None:
    whole = dict(photos())["lossy.webp"]
    (tmp_path / "cut.webp").write_bytes(whole[: len(whole) // 4])
    (tmp_path / "none.webp").write_bytes(b"nothing")
    (tmp_path / "empty.webp").write_bytes(b"")
    for name in ("cut.webp", "none.webp", "empty.webp", "gone.webp"):
        with pytest.raises(PhotoError) as here:
            images.decode(tmp_path / name)
        with pytest.raises(PhotoError) as there:
            decoding.decode(tmp_path / name)
        assert str(here.value) == str(there.value)


@pytest.mark.parametrize(
    ("end", "words"), [(calls.crash, "did not survive"), (calls.hold, "longer than 1 sec")]
)
def test_a_photo_that_ends_its_helper_is_named_and_the_rest_goes_on(
    tmp_path: Path, model: RoomModel, monkeypatch: pytest.MonkeyPatch, end: object, words: str
) -> None:
    names = ("1.jpg", "2.webp", "3.png")
    found = [Photo(draw(tmp_path / name, "kitchen"), tmp_path, name, "", 1, 1) for name in names]
    call, in_helper = HELPERS.call, decoding.in_helper
    monkeypatch.setattr(HELPERS, "call", lambda *arguments: call(*arguments, limit=1.0))
    monkeypatch.setattr(decoding, "in_helper", lambda work, sent: in_helper(end, sent))  # type: ignore[arg-type]
    lost = HELPERS.lost
    predictions = list(classify(found, model))
    assert [bool(one.probabilities) for one in predictions] == [True, False, True]
    assert words in predictions[1].error
    assert predictions[1].fingerprint
    assert HELPERS.lost == lost + 1


def test_a_plain_photo_needs_no_helper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "in_helper", None)
    assert decoding.decode(draw(tmp_path / "a.jpg", "kitchen")).width == 64
