"""The export formats, in the order in which they are offered."""

from retagger_gui.core.export import (
    blm,
    csv,
    folders,
    json,
    kyero,
    openimmo,
    reaxml,
    reso,
    training_set,
    xlsx,
    xmp,
)
from retagger_gui.core.export.steps import Format

FORMATS: tuple[Format, ...] = tuple(
    module.FORMAT
    for module in (csv, xlsx, reso, json, xmp, folders, openimmo, reaxml, blm, kyero, training_set)
)
BY_KEY = {entry.key: entry for entry in FORMATS}
