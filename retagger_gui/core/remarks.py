"""What a person says of a photo or a listing beside its tag: stars and a note."""

MOST_STARS = 5
LONGEST_NOTE = 30_000  # characters: a cell of a workbook holds 32,767, escapes included


def as_note(text: str) -> str:
    """A note as it is kept: line ends as on Unix, no blanks around it, no longer than it may be."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()[:LONGEST_NOTE].rstrip()


def stars(rating: int) -> str:
    """A rating in stars, full and empty; "" for none."""
    return "★" * rating + "☆" * (MOST_STARS - rating) if rating else ""
