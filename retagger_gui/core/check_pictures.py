"""The pictures that engines are compared on: drawn rooms, no photos, that the model takes for what they show."""

from pathlib import Path

import numpy as np
from PIL import Image

from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import MODEL_SIZE, Pixels

COUNT = 24  # two or more of each scene
ACROSS = 6  # on the sheet


def pictures(sheet: Path) -> Pixels:
    """The pictures of a sheet, `ACROSS` in a row, as uint8[COUNT, 299, 299, 3]; training/drawn_rooms.py draws it.

    Raises:
        ModelError: the sheet is missing or damaged.
    """
    try:
        with Image.open(sheet) as image:
            whole = np.asarray(image.convert("RGB"))
        rows = whole.reshape(-1, MODEL_SIZE, ACROSS, MODEL_SIZE, 3).swapaxes(1, 2)
        found = np.ascontiguousarray(rows.reshape(COUNT, MODEL_SIZE, MODEL_SIZE, 3))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{sheet}, by which engines are compared, cannot be read. Install the program again."
        ) from error
    return found
