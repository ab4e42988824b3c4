"""The agency's logo as a picture for paper."""

from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtGui import QImage

from retagger_gui.core.errors import ExportError, PhotoError
from retagger_gui.core.images import explained
from retagger_gui.core.language import say

_LARGEST = (1600, 640)  # pixels: as large as it is ever printed


def read_logo(path: Path) -> QImage:
    """Read a logo, with what is transparent in it. For a worker: it decodes.

    Raises:
        ExportError: it is no image, or not there; the message says so.
    """
    try:
        with explained(), Image.open(path) as opened:
            opened.draft("RGB", _LARGEST)
            picture = ImageOps.exif_transpose(opened)
            picture.thumbnail(_LARGEST)
            shown = picture.convert("RGBA")
    except (PhotoError, OSError, ValueError) as error:
        raise ExportError(
            say("report", "The logo {0} cannot be used: {1} Choose a PNG or JPEG.").format(path, error)
        ) from error
    width, height = shown.size
    return QImage(shown.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
