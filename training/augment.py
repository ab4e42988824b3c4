"""Vary a photo the way photographers and portals do: framing, mirror image, light, watermarks, compression."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance

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


STRENGTHS = {
    "mild": Strength(smallest_area=0.7, aspect=1.15, light=0.2, grey=0.0, mark=0.0, recompress=0.0),
    "strong": Strength(smallest_area=0.45, aspect=1.3, light=0.4, grey=0.05, mark=0.1, recompress=0.15),
}


def load(path: Path) -> Image.Image:
    """The photo as core/images.py decodes it for the model, so that a plain view is what the program sees.

    Raises:
        PhotoError: it cannot be read.
    """
    return open_rgb(path, at_least=DECODE_AT_LEAST)


def vary(photo: Image.Image, strength: str, rng: np.random.Generator) -> Image.Image:
    """A varied copy; `strength` is "none", "mild" or "strong"."""
    if strength == "none":
        return photo
    how = STRENGTHS[strength]
    photo = _crop(photo, how, rng)
    if rng.random() < 0.5:
        photo = photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    photo = _light(photo, how, rng)
    if rng.random() < how.mark:
        photo = _watermark(photo, rng)
    if rng.random() < how.recompress:
        photo = _recompress(photo, rng)
    return photo


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
    return photo.convert("L").convert("RGB") if rng.random() < how.grey else photo


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
