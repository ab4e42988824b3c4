"""A small valid file of every kind that the program reads, drawn anew: what hostile files are made from."""

import base64
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import tifffile
from PIL import Image, ImageDraw

from tests.core.decoders.test_tiff import raw_file
from tests.core.sources.kit import jpeg
from tests.core.sources.test_archive import packed
from tests.core.sources.test_feeds import OPENIMMO, blm
from tests.core.sources.test_pdf import brochure, drawn, with_lines
from tests.core.sources.test_web_page import mhtml, saved

SIZE = (160, 120)
pillow_heif.register_heif_opener()


def picture(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """Smooth, with edges and text: something for each part of a decoder."""
    ramp = np.mgrid[0 : size[1], 0 : size[0]]
    pixels = np.stack([ramp[0] * 255 // size[1], ramp[1] * 255 // size[0], ramp.sum(0) % 256], axis=2)
    image = Image.fromarray(pixels.astype(np.uint8))
    pen = ImageDraw.Draw(image)
    pen.ellipse((20, 20, 90, 90), fill=(200, 30, 30), outline="white")
    pen.text((30, 100), "Plan", fill="black")
    if mode in ("RGBA", "LA"):
        image = image.convert("RGBA")
        image.putalpha(Image.fromarray((ramp[1] * 255 // size[0]).astype(np.uint8)))
    return image.convert(mode)


def coded(form: str, mode: str = "RGB", **options: Any) -> bytes:
    """The picture as a file."""
    data = io.BytesIO()
    picture(mode).save(data, form, **options)
    return data.getvalue()


def of_tiff(samples: np.ndarray, **options: Any) -> bytes:
    """Samples as a TIFF of the kinds that Pillow does not write."""
    data = io.BytesIO()
    tifffile.imwrite(data, samples, **options)
    return data.getvalue()


def exif() -> Image.Exif:
    """With what a camera says, GPS and all."""
    found = Image.Exif()
    found[274], found[271], found[0x4746] = 6, "Maker", 4
    found.get_ifd(0x8825)[2] = (51.0, 30.0, 0.0)
    found.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0A note"
    return found


def photos() -> Iterator[tuple[str, bytes]]:
    """(name, content) of single photos."""
    deep = np.linspace(0, 4095, SIZE[0] * SIZE[1]).astype(np.uint16).reshape(SIZE[::-1])
    colours = np.stack([deep * 16, deep * 8, deep * 4], axis=2)
    icc = b"\0" * 128 + b"\0\0\0\0"
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>"
    yield "baseline.jpg", coded("JPEG", exif=exif(), icc_profile=icc, quality=85)
    yield "progressive.jpg", coded("JPEG", progressive=True, quality=85)
    yield "grey.jpg", coded("JPEG", "L", restart_marker_blocks=4)
    yield "cmyk.jpg", coded("JPEG", "CMYK")
    yield "plain.png", coded("PNG", exif=exif())
    yield "alpha.png", coded("PNG", "RGBA")
    yield "palette.png", coded("PNG", "P", transparency=3)
    yield "sixteen.png", _png16(deep)
    yield "lossy.webp", coded("WEBP", exif=exif(), xmp=xmp)
    yield "lossless.webp", coded("WEBP", "RGBA", lossless=True)
    yield "moving.webp", coded("WEBP", save_all=True, append_images=[picture().rotate(180)])
    yield "plain.bmp", coded("BMP")
    yield "palette.bmp", coded("BMP", "P")
    yield "bits.bmp", coded("BMP", "1")
    yield "plain.tif", coded("TIFF", exif=exif())
    for packing in ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        yield f"{packing}.tif", coded("TIFF", compression=packing)
    for packing in ("group3", "group4"):
        yield f"{packing}.tif", coded("TIFF", "1", compression=packing)
    yield "cmyk.tif", coded("TIFF", "CMYK")
    yield "twelve.tif", of_tiff(deep)
    yield "float.tif", of_tiff((deep / 4095).astype(np.float32), tile=(64, 64))
    yield "planes.tif", of_tiff(np.moveaxis(colours, 2, 0), photometric="rgb", planarconfig="separate")
    yield "packed.tif", of_tiff(colours, photometric="rgb", compression="zlib", predictor=True)
    yield "big.tif", of_tiff(colours, photometric="rgb", bigtiff=True, byteorder=">")
    yield "plain.gif", coded("GIF", "P")
    yield "moving.gif", coded("GIF", "P", save_all=True, append_images=[picture("P").rotate(90)])
    yield "plain.heic", coded("HEIF", quality=50, exif=exif())
    yield "alpha.heic", coded("HEIF", "RGBA", quality=50)
    yield "plain.avif", coded("AVIF", quality=50, exif=exif())
    yield "alpha.avif", coded("AVIF", "RGBA", quality=50)
    yield "plain.jp2", coded("JPEG2000")
    yield "lossy.jp2", coded("JPEG2000", irreversible=True, quality_layers=[20])
    yield "bare.j2k", coded("JPEG2000", "RGBA", no_jp2=True)
    yield "nikon.nef", raw_file([jpeg(1, (320, 240)), jpeg(2, (160, 120))], orientation=6)
    yield "adobe.dng", raw_file([jpeg(3, (320, 240))], dng=True, thumbnail=False)
    yield "notes.arw", raw_file([], notes=jpeg(4, (320, 240)))


def _png16(samples: np.ndarray) -> bytes:
    data = io.BytesIO()
    Image.fromarray(samples).save(data, "PNG")
    return data.getvalue()


def sources(folder: Path) -> Iterator[tuple[str, bytes]]:
    """(name, content) of files that photos are in.

    Args:
        folder: where they may be put together.
    """
    one, two = jpeg(5, (420, 320)), jpeg(6, (440, 300))
    whole = (40.0, 420.0, 500.0, 380.0)
    yield "photos.pdf", brochure(folder / "a.pdf", [[(one, whole)], [(two, whole)]], 90).read_bytes()
    yield "plan.pdf", with_lines(folder / "b.pdf", [drawn(60, "Ground floor")]).read_bytes()
    files = {"Oak/1.jpg": one, "Oak/2.png": coded("PNG"), "Elm/1.jpg": two}
    yield "photos.zip", packed(folder / "a.zip", files).read_bytes()
    body = '<img src="/img/k.jpg" alt="Kitchen"><div style="background:url(/img/bed.jpg)"></div>'
    yield "page.mhtml", mhtml(folder / "a.mhtml", body, {"k.jpg": one, "bed.jpg": two}).read_bytes()
    yield "feed.blm", blm([{"AGENT_REF": "1", "DISPLAY_ADDRESS": "Oak", "MEDIA_IMAGE_00": "1.jpg"}])
    inside = base64.b64encode(one).decode()
    yield "openimmo.xml", OPENIMMO.format(namespace="", inside=inside).encode()
    yield "reaxml.xml", REAXML
    yield "kyero.xml", KYERO


REAXML = b"""<?xml version="1.0"?><propertyList date="2024-01-01"><residential status="current"><agentID>X</agentID>
<uniqueID>ABC1</uniqueID><address><street>Main Road</street><suburb>RICHMOND</suburb></address>
<objects><img id="a" file="1.jpg" format="jpg"/>
<floorplan id="1" file="1.jpg"/></objects></residential></propertyList>"""
KYERO = b"""<?xml version="1.0"?><root><kyero><feed_version>3</feed_version></kyero><property><id>1</id><ref>V12</ref>
<town>Nerja</town><images><image id="1"><url>1.jpg</url>
<title><en>Kitchen</en></title></image></images></property></root>"""


def page(path: Path) -> Path:
    """A saved page with its folder."""
    return saved(path, f'<main><img src="./{path.stem}_files/k.jpg"></main>', {"k.jpg": jpeg(7, (420, 320))})
