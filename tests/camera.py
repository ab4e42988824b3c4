"""JPEGs as cameras write them: with a small picture in their EXIF block."""

import io
import struct

from PIL import Image


def with_preview(jpeg: bytes, small: bytes, *, orientation: int = 1) -> bytes:
    """The JPEG with an EXIF block that holds another one, as thumbnail, and says how to turn both."""
    short, long = 3, 4  # types of TIFF
    first = struct.pack("<HHHIHHI", 1, 0x0112, short, 1, orientation, 0, 8 + 18)
    entries = ((0x0103, short, 6), (0x0201, long, 8 + 18 + 42), (0x0202, long, len(small)))
    second = struct.pack("<H", 3) + b"".join(
        struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries
    )
    block = b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + second + bytes(4) + small
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def jpeg_of(picture: Image.Image, quality: int = 88) -> bytes:
    """A picture as JPEG."""
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=quality)
    return data.getvalue()


def shot(size: tuple[int, int], *, orientation: int = 1, seed: int = 0) -> bytes:
    """A photo of that (width, height), whose preview of 160 x 120 has black bars where it needs them."""
    picture = (
        Image.effect_mandelbrot((64, 48), (-2 - seed / 50, -1.5, 1, 1.5), 40).convert("RGB").resize(size)
    )
    small = Image.new("RGB", (160, 120))
    scale = min(160 / size[0], 120 / size[1])
    width, height = round(size[0] * scale), round(size[1] * scale)
    small.paste(picture.resize((width, height)), ((160 - width) // 2, (120 - height) // 2))
    return with_preview(jpeg_of(picture), jpeg_of(small), orientation=orientation)
