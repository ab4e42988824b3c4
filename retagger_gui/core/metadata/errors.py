"""What can be wrong with metadata."""


class MetadataError(Exception):
    """A file's structure or metadata is not sound; the message says in what way, to follow "it is"-like words."""
