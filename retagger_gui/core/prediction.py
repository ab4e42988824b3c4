"""What is known of a photo: what a model says of it, and what a person said of it earlier."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retagger_gui.core.photos import Photo


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model says about one photo."""

    photo: Photo
    # one for each of the model's labels, in their order, summing to 1; empty with an error
    probabilities: tuple[float, ...]
    width: int = 0  # of the photo in pixels, after the EXIF turn; 0 where there is an error
    height: int = 0  # likewise
    error: str = ""  # a sentence that says why the photo could not be read; "" where it could
    fingerprint: str = ""  # of the file's content (see fingerprint()); "" where it could not be taken
    # uint8[h, w, 3], RGB; None where none was asked for. Takes no part in comparisons.
    thumbnail: npt.NDArray[np.uint8] | None = field(default=None, compare=False, repr=False)
    # a probability for each of the model's attributes, in their order, each for itself; empty where the model knows
    # none
    attributes: tuple[float, ...] = ()
    # float16[D], by which the model describes the photo; None where it was not asked for, or the model has none.
    # Takes no part in comparisons.
    embedding: npt.NDArray[np.float16] | None = field(default=None, compare=False, repr=False)
    # what a person should know of how the photo was read (that its end is missing, say); "" for nothing
    note: str = ""
    # as core/duplicates.py measures it; None where that was not asked for. Takes no part in comparisons.
    sharpness: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that a person has said of one photo; the default is that they said nothing."""

    label: str | None = None  # the tag they decided for, or None
    # (name, yes or no) of what they spoke of: a fireplace, a toilet ...; sorted by name
    attributes: tuple[tuple[str, bool], ...] = ()
    note: str = ""  # their words about it
    rating: int = 0  # 1 to 5 stars; 0 for none
    seen: bool = False  # whether they have looked at it
    caption: str | None = None  # what they want below it on paper; None for what stands there anyway


NO_ANNOTATIONS = Annotations()


class Known(NamedTuple):
    """A photo as it was found, with what is known of it from earlier."""

    photo: Photo
    fingerprint: str = ""  # of its content; "" where that is not known
    prediction: Prediction | None = None  # what the model found in it, or None
    annotations: Annotations | None = (
        NO_ANNOTATIONS  # what a person said of it; None: the store cannot be asked
    )

    @property
    def label(self) -> str | None:
        """The tag that a person decided for, or None."""
        return None if self.annotations is None else self.annotations.label
