"""Which files can be opened like a folder, by their names: brochures, archives, saved web pages, feeds."""

from pathlib import Path

PAGES = frozenset((".html", ".htm", ".xhtml"))
PAGE_ARCHIVES = frozenset((".mhtml", ".mht"))
FEEDS = frozenset((".blm", ".xml"))
SUFFIXES = frozenset((".pdf", ".zip")) | PAGES | PAGE_ARCHIVES | FEEDS
"""Suffixes (lower case) of all of them."""


def is_source(path: Path) -> bool:
    """Whether a file can be opened like a folder, by its name."""
    return path.suffix.lower() in SUFFIXES
