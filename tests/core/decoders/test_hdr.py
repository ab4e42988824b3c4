"""HDR in PQ and HLG: shown as a screen should show it, wherever the file says so."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retagger_gui.core import images
from retagger_gui.core.decoders import hdr

TO_2020 = np.linalg.inv(np.array(hdr.TO_SRGB[9]))


def linear(srgb: np.ndarray) -> np.ndarray:
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def pq_code(light: np.ndarray) -> np.ndarray:
    """The inverse of pq_to_light (SMPTE ST 2084)."""
    power = np.power(np.clip(light * (hdr.WHITE / 10_000), 0, 1), 1305 / 8192)
    return np.power((3424 / 4096 + 2413 / 128 * power) / (1 + 2392 / 128 * power), 2523 / 32)


def hlg_code(light: np.ndarray) -> np.ndarray:
    """The inverse of hlg_to_light for greys."""
    scene = np.power(light * 203 / 1000, 1 / 1.2)
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(scene <= 1 / 12, np.sqrt(3 * scene), a * np.log(np.maximum(12 * scene - b, 1e-9)) + c)


def ramp() -> np.ndarray:
    """uint8[48, 64, 3], greys from dark to bright, as sRGB."""
    return np.linspace(20, 235, 64).round().astype(np.uint8)[None, :, None].repeat(48, 0).repeat(3, 2)


def coded(transfer: int) -> Image.Image:
    light = linear(ramp() / 255)
    code = pq_code(light) if transfer == 16 else hlg_code(light)
    return Image.fromarray((code * 255).round().astype(np.uint8))


def in_boxes(content: bytes, transfer: int) -> bytes:
    """An AVIF or HEIC with other code points in its colour box."""
    at = content.index(b"colrnclx") + 8
    return content[:at] + struct.pack(">HH", 9, transfer) + content[at + 4 :]


def as_avif(picture: Image.Image, transfer: int) -> bytes:
    data = io.BytesIO()
    picture.save(data, "AVIF", quality=100, subsampling="4:4:4")
    return in_boxes(data.getvalue(), transfer)


def as_heic(picture: Image.Image, transfer: int) -> bytes:
    data = io.BytesIO()
    picture.save(
        data,
        "HEIF",
        quality=-1,
        color_primaries=9,
        transfer_characteristics=transfer,
        matrix_coefficients=6,
        full_range_flag=1,
    )
    return data.getvalue()


def as_png(picture: Image.Image, transfer: int) -> bytes:
    data = io.BytesIO()
    picture.save(data, "PNG")
    content = data.getvalue()
    chunk = b"cICP" + bytes((9, transfer, 0, 1))
    return content[:33] + struct.pack(">I", 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) + content[33:]


def as_jpeg(picture: Image.Image, transfer: int) -> bytes:
    """With an ICC profile that holds the code points alone, which is all that is asked of it."""
    tag = b"cicp\0\0\0\0" + bytes((9, transfer, 0, 1))
    table = struct.pack(">I4sII", 1, b"cicp", 144, 12)
    profile = struct.pack(">I", 156) + b"\0" * 124 + table + tag
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=98, icc_profile=profile)
    return data.getvalue()


@pytest.mark.parametrize("transfer", [16, 18])
@pytest.mark.parametrize("write", [as_avif, as_heic, as_png, as_jpeg])
def test_greys_are_those_of_the_sdr_photo(tmp_path: Path, write: object, transfer: int) -> None:
    path = tmp_path / "photo"
    path.write_bytes(write(coded(transfer), transfer))  # type: ignore[operator]
    seen = np.asarray(images.open_rgb(path)).astype(int)
    assert np.abs(seen - ramp())[:, :56].max() <= 8  # the brightest are rolled off
    assert (np.diff(seen[24, :, 1]) >= -1).all()
    assert seen[24, -1, 1] > 215


def test_sdr_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(as_png(Image.fromarray(ramp()), 13))
    assert np.array_equal(np.asarray(images.open_rgb(path)), ramp())


def test_wide_colours_become_those_of_srgb(tmp_path: Path) -> None:
    colours = np.array([[200, 60, 40], [40, 160, 60], [50, 70, 200], [180, 160, 120]], np.uint8)
    code = pq_code(linear(colours / 255) @ TO_2020.T)
    picture = Image.fromarray((code * 255).round().astype(np.uint8).reshape(1, 4, 3)).resize((64, 16), 0)
    path = tmp_path / "photo.png"
    path.write_bytes(as_png(picture, 16))
    seen = np.asarray(images.open_rgb(path))[8, 8::16].astype(int)
    assert np.abs(seen - colours).max() <= 14


def test_highlights_are_rolled_off_and_not_cut() -> None:
    light = np.array([0.5, 1.0, 2.0, 4.0])
    code = np.repeat((pq_code(light) * 255).round().astype(np.uint8)[None, :, None], 3, 2)
    seen = np.asarray(hdr.to_srgb(Image.fromarray(code), hdr.Cicp(9, 16)))[0, :, 1].astype(int)
    assert abs(seen[0] - 188) <= 4  # half of white's light
    assert seen[1] < seen[2] <= seen[3] <= 255
    assert seen[1] >= 240


def test_the_primary_pictures_colours_count(tmp_path: Path) -> None:
    """A second picture's code points, as of a gain map's result, say nothing of the first."""
    data = io.BytesIO()
    Image.fromarray(ramp()).save(data, "AVIF", quality=100, subsampling="4:4:4")
    content = data.getvalue()
    plain = np.asarray(images.open_rgb(path_of(tmp_path, content)))
    at = content.index(b"pitm") + 8
    other = content[:at] + b"\0\7" + content[at + 2 :]  # the box with PQ is not that of item 7
    assert hdr.cicp_of(io.BytesIO(in_boxes(other, 16))) is None
    assert hdr.cicp_of(io.BytesIO(in_boxes(content, 16))) == (9, 16)
    assert np.abs(plain.astype(int) - ramp()).max() < 6


def path_of(folder: Path, content: bytes) -> Path:
    path = folder / "photo.avif"
    path.write_bytes(content)
    return path
