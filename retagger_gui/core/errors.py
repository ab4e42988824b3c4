"""The errors that ReTagger raises on purpose; each message is a sentence a person can act on.

RetaggerError
├── PhotoError   a photo cannot be read
├── SourceError  a brochure, archive, web page or feed cannot be read
├── ModelError   the model file is missing, damaged, or breaks the contract
├── ExportError  a file cannot be written or read back
└── StoreError   the program's own data cannot be opened or written
"""


class RetaggerError(Exception):
    """Anything ReTagger can explain to the person using it."""


class PhotoError(RetaggerError):
    """A photo cannot be read; the message says why, without its path."""


class SourceError(RetaggerError):
    """A file that photos are in cannot be read; the message says why, without its path."""


class ModelError(RetaggerError):
    """A model file is missing, damaged, or breaks the contract in the model card."""


class ExportError(RetaggerError):
    """An export cannot be written, or a file cannot be read back."""


class StoreError(RetaggerError):
    """The program's own data cannot be opened or written."""
