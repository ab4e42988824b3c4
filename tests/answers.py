"""Answers of models that tests make up."""

import numpy as np

from retagger_gui.core.model import Answers


def certain(count: int) -> Answers:
    """Of a model with one label."""
    return Answers(np.ones((count, 1), np.float32), np.empty((count, 0), np.float32))
