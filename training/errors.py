"""The error that every training step ends with when something a person can mend is wrong."""

from retagger_gui.core.errors import RetaggerError


class TrainingError(RetaggerError):
    """A step cannot go on; the message is a sentence that says what to do."""
