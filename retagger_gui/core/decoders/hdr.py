"""HDR photos (PQ or HLG) to sRGB: linear light, white at 203 nits, highlights rolled off (ITU-R BT.2100, BT.2408)."""

import struct
from functools import lru_cache
from typing import IO, Literal

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from retagger_gui.core.decoders.isobmff import Cicp, cicp_of

Transfer = Literal["PQ", "HLG"]

_TRANSFERS: dict[int, Transfer] = {16: "PQ", 18: "HLG"}  # ITU-T H.273, table 3
WHITE = 203.0  # nits of diffuse white, BT.2408
_KNEE = 0.85  # of white; light beyond is rolled off, so that what is brighter than white is not all alike
_POINTS = 65  # a side of the table, the most that Pillow takes
_HLG_PEAK = 1000.0  # nits of the display that HLG's system gamma of 1.2 is for
# To linear sRGB from linear BT.2020 and Display P3 (SMPTE EG 432); ITU-R BT.2087 and CSS Color 4 give the same numbers.
TO_SRGB = {
    9: ((1.660491, -0.587641, -0.072850), (-0.124550, 1.132900, -0.008349), (-0.018151, -0.100579, 1.118730)),
    12: ((1.224940, -0.224940, 0.0), (-0.042057, 1.042057, 0.0), (-0.019638, -0.078636, 1.098274)),
}
_CHUNKS = 64  # of a PNG before its pixels that are looked at

Floats = npt.NDArray[np.float64]


def cicp(image: Image.Image, file: IO[bytes]) -> Cicp | None:
    """The code points of a picture that Pillow has opened: of its boxes, its PNG chunk or its ICC profile."""
    if image.format in ("AVIF", "HEIF"):
        found = cicp_of(file)
    elif image.format == "PNG":
        found = _of_png(file)
    else:
        found = None
    return found or _of_profile(image.info.get("icc_profile"))


def is_hdr(code: Cicp | None) -> bool:
    """Whether the code values are PQ's or HLG's."""
    return code is not None and code.transfer in _TRANSFERS


def to_srgb(photo: Image.Image, code: Cicp) -> Image.Image:
    """An RGB picture of PQ or HLG code values as a screen should show it.

    Args:
        photo: mode RGB, code values of full range.
        code: as `cicp` found it; see `is_hdr`.
    """
    return photo.filter(lookup(_TRANSFERS[code.transfer], code.primaries))


def pq_to_light(code: Floats) -> Floats:
    """PQ code values 0..1 to light, 1.0 being WHITE (SMPTE ST 2084)."""
    power = np.power(np.clip(code, 0, 1), 32 / 2523)
    base = np.maximum(power - 3424 / 4096, 0) / (2413 / 128 - 2392 / 128 * power)
    light: Floats = 10_000 / WHITE * np.power(base, 8192 / 1305)
    return light


def hlg_to_light(code: Floats) -> Floats:
    """HLG code values 0..1, [..., 3], to light on a display of 1,000 nits, 1.0 being WHITE (ITU-R BT.2100)."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(code <= 0.5, code**2 / 3, (np.exp((np.maximum(code, 0.5) - c) / a) + b) / 12)
    luminance = scene @ np.array((0.2627, 0.6780, 0.0593))
    light: Floats = scene * np.power(np.maximum(luminance, 1e-9), 0.2)[..., None] * (_HLG_PEAK / WHITE)
    return light


@lru_cache(maxsize=8)
def lookup(transfer: Transfer, primaries: int) -> ImageFilter.Color3DLUT:
    """Code values to sRGB, worked out at a lattice of points; Pillow interpolates between them."""
    axis = np.linspace(0, 1, _POINTS)
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")  # red changes fastest, as Pillow wants it
    code = np.stack([red, green, blue], axis=-1)
    light = pq_to_light(code) if transfer == "PQ" else hlg_to_light(code)
    if primaries in TO_SRGB:
        light = light @ np.array(TO_SRGB[primaries]).T
    return ImageFilter.Color3DLUT(_POINTS, _encoded(_rolled_off(light)).ravel().tolist())


def _rolled_off(light: Floats) -> Floats:
    """Up to the knee as it is, beyond it ever less; each channel for itself, so that what is bright goes to white."""
    light = np.maximum(light, 0)
    beyond = np.maximum(light - _KNEE, 0)
    rolled: Floats = np.minimum(light, _KNEE) + (1 - _KNEE) * (1 - np.exp(-beyond / (1 - _KNEE)))
    return rolled


def _encoded(light: Floats) -> Floats:
    """Linear light 0..1 to sRGB 0..1 (IEC 61966-2-1)."""
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * np.power(light, 1 / 2.4) - 0.055)


def _of_png(file: IO[bytes]) -> Cicp | None:
    """The cICP chunk of a PNG (third edition)."""
    file.seek(8)
    for _ in range(_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] in (b"IDAT", b"IEND"):
            return None
        (length,) = struct.unpack(">I", head[:4])
        if head[4:] == b"cICP":
            content = file.read(4)
            return Cicp(content[0], content[1]) if len(content) == 4 else None
        file.seek(length + 4, 1)
    return None


def _of_profile(profile: object) -> Cicp | None:
    """The cicp tag of an ICC profile (ICC.1:2022), by which JPEGs say PQ or HLG."""
    if not isinstance(profile, bytes) or len(profile) < 132:
        return None
    (count,) = struct.unpack_from(">I", profile, 128)
    for place in range(132, min(132 + 12 * count, len(profile) - 11), 12):
        name, offset, size = struct.unpack_from(">4sII", profile, place)
        if name == b"cicp" and size >= 12 and profile[offset : offset + 4] == b"cicp":
            content = profile[offset + 8 : offset + 10]
            return Cicp(*content) if len(content) == 2 else None
    return None
