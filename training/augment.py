"""Vary a photo the way photographers and portals do: framing, mirror image, light, watermarks, compression."""

import io
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from retagger_gui.core.images import DECODE_AT_LEAST, open_rgb


@dataclass(frozen=True, slots=True)
class Strength:
    """How far a photo is varied; a probability or the edge of a uniform range each."""

    smallest_area: float  # of the crop, as a share of the photo
    aspect: float  # the crop's proportions change by at most this factor
    light: float  # brightness, contrast and colour change by at most this share
    grey: float  # probability of no colour at all
    mark: float  # probability of a watermark across the photo
    recompress: float  # probability of a second, coarse JPEG compression
    turn: float  # rotated by at most so many degrees
    warmth: float  # red and blue change against each other by at most this share
    blur: float  # probability of being out of focus or enlarged from fewer pixels
    erase: float  # probability of a patch that hides a part


STRENGTHS = {
    "mild": Strength(
        smallest_area=0.7,
        aspect=1.15,
        light=0.2,
        grey=0.0,
        mark=0.0,
        recompress=0.0,
        turn=0.0,
        warmth=0.0,
        blur=0.0,
        erase=0.0,
    ),
    "homes": Strength(
        smallest_area=0.5,
        aspect=1.3,
        light=0.3,
        grey=0.03,
        mark=0.08,
        recompress=0.1,
        turn=6.0,
        warmth=0.1,
        blur=0.1,
        erase=0.25,
    ),
    "strong": Strength(
        smallest_area=0.45,
        aspect=1.3,
        light=0.4,
        grey=0.05,
        mark=0.1,
        recompress=0.15,
        turn=0.0,
        warmth=0.0,
        blur=0.0,
        erase=0.0,
    ),
}


def load(path: Path) -> Image.Image:
    """The photo as core/images.py decodes it for the model, so that a plain view is what the program sees.

    Raises:
        PhotoError: it cannot be read.
    """
    return open_rgb(path, at_least=DECODE_AT_LEAST)


def vary(photo: Image.Image, strength: str, rng: np.random.Generator) -> Image.Image:
    """A varied copy; `strength` is "none" or one of STRENGTHS."""
    if strength == "none":
        return photo
    how = STRENGTHS[strength]
    if how.turn and rng.random() < 0.5:
        photo = rotated(photo, rng.uniform(-how.turn, how.turn))
    photo = _crop(photo, how, rng)
    if rng.random() < 0.5:
        photo = photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    photo = _light(photo, how, rng)
    if rng.random() < how.blur:
        photo = _blur(photo, rng)
    if rng.random() < how.mark:
        photo = _watermark(photo, rng)
    if rng.random() < how.recompress:
        photo = _recompress(photo, rng)
    if rng.random() < how.erase:
        photo = _erase(photo, rng)
    return photo


def rotated(photo: Image.Image, degrees: float) -> Image.Image:
    """Held askew: rotated, and cropped to the largest part of the same proportions without empty corners."""
    angle = math.radians(abs(degrees))
    long, short = max(photo.size), min(photo.size)
    share = short / (long * math.sin(angle) + short * math.cos(angle))
    width, height = max(1, int(photo.width * share)), max(1, int(photo.height * share))
    left, top = (photo.width - width) // 2, (photo.height - height) // 2
    turned = photo.rotate(degrees, Image.Resampling.BILINEAR)
    return turned.crop((left, top, left + width, top + height))


def _crop(photo: Image.Image, how: Strength, rng: np.random.Generator) -> Image.Image:
    """A random part, as Szegedy et al. (arXiv 1409.4842) train Inception, but seldom small: the room must show."""
    area = rng.uniform(how.smallest_area, 1.0)
    aspect = float(np.exp(rng.uniform(-np.log(how.aspect), np.log(how.aspect))))
    width = min(photo.width, max(1, round(photo.width * (area * aspect) ** 0.5)))
    height = min(photo.height, max(1, round(photo.height * (area / aspect) ** 0.5)))
    left = int(rng.integers(0, photo.width - width + 1))
    top = int(rng.integers(0, photo.height - height + 1))
    return photo.crop((left, top, left + width, top + height))


def _light(photo: Image.Image, how: Strength, rng: np.random.Generator) -> Image.Image:
    for change in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        photo = change(photo).enhance(rng.uniform(1 - how.light, 1 + how.light))
    if how.warmth:
        shift = rng.uniform(-how.warmth, how.warmth)
        red, green, blue = photo.split()
        photo = Image.merge(
            "RGB", (red.point(lambda v: v * (1 + shift)), green, blue.point(lambda v: v * (1 - shift)))
        )
    return photo.convert("L").convert("RGB") if rng.random() < how.grey else photo


def _blur(photo: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Out of focus, or few pixels enlarged, as thumbnails on portals are."""
    if rng.random() < 0.5:
        return photo.filter(ImageFilter.GaussianBlur(photo.height * rng.uniform(0.002, 0.008)))
    share = rng.uniform(0.35, 0.7)
    few = photo.resize((max(1, round(photo.width * share)), max(1, round(photo.height * share))))
    return few.resize(photo.size, Image.Resampling.BILINEAR)


def _erase(photo: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A patch of one colour (random erasing, arXiv 1708.04896): no single thing may decide alone."""
    area, aspect = rng.uniform(0.03, 0.15), float(np.exp(rng.uniform(-0.7, 0.7)))
    width = max(1, round(photo.width * (area * aspect) ** 0.5))
    height = max(1, round(photo.height * (area / aspect) ** 0.5))
    left = int(rng.integers(0, max(1, photo.width - width)))
    top = int(rng.integers(0, max(1, photo.height - height)))
    photo = photo.copy()
    photo.paste(tuple(rng.integers(0, 256, 3).tolist()), (left, top, left + width, top + height))
    return photo


def _watermark(photo: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Half-transparent lettering: portals print their names across photos, and it says nothing about the room."""
    layer = Image.new("RGBA", photo.size, (0, 0, 0, 0))
    grey = int(rng.integers(0, 256))
    size = max(8, round(photo.height * rng.uniform(0.05, 0.16)))
    at = (rng.uniform(0, 0.6) * photo.width, rng.uniform(0, 0.9) * photo.height)
    text = "".join(rng.choice(list("ABCDEFGHIKLMNOPRSTUVW.  "), size=int(rng.integers(5, 14))))
    ImageDraw.Draw(layer).text(at, text, fill=(grey, grey, grey, int(rng.integers(60, 160))), font_size=size)
    return Image.alpha_composite(photo.convert("RGBA"), layer).convert("RGB")


def _recompress(photo: Image.Image, rng: np.random.Generator) -> Image.Image:
    data = io.BytesIO()
    photo.save(data, "JPEG", quality=int(rng.integers(20, 60)))
    return Image.open(data).convert("RGB")
