"""What a scan leaves out and a person may miss: kinds of files that hold photos ReTagger cannot read, counted."""

from collections import Counter
from pathlib import Path

PDF, ZIP, ARCHIVE = "PDF", "ZIP file", "archive"
JPEG_XL, PHOTOSHOP, RAW = "JPEG XL", "Photoshop file", "camera raw of a kind that cannot be read"
ICLOUD = "not downloaded from iCloud"
RAW_BESIDE = "camera raw beside its JPEG"
NOT_FETCHED = "photo on the web"
MISSING = "photo that a feed names and that is not there"
NESTED = "ZIP file within a ZIP file"
NO_ROOM = "logo, icon, map tile or portrait"
HARMLESS = frozenset((RAW_BESIDE, NO_ROOM))
"""Kinds that are left out for good reason: nothing of the property is missing without them."""

_BY_SUFFIX = {
    ".pdf": PDF,
    ".zip": ZIP,
    **dict.fromkeys((".rar", ".7z", ".tar", ".tgz", ".gz"), ARCHIVE),
    ".jxl": JPEG_XL,
    **dict.fromkeys((".psd", ".psb"), PHOTOSHOP),
    **dict.fromkeys((".cr3", ".crw", ".x3f", ".braw", ".gpr"), RAW),
}
_PLURALS = {
    ZIP: "ZIP files",
    ARCHIVE: "archives",
    PHOTOSHOP: "Photoshop files",
    RAW: "camera raws of a kind that cannot be read",
    RAW_BESIDE: "camera raws beside their JPEGs",
    PDF: "PDFs",
    NOT_FETCHED: "photos on the web",
    MISSING: "photos that a feed names and that are not there",
    NESTED: "ZIP files within a ZIP file",
    NO_ROOM: "logos, icons, map tiles or portraits",
}


def kind_of_name(name: str) -> str | None:
    """What a file is by its name, where that is one of the kinds above; None for any other."""
    lower = name.lower()
    if lower.startswith(".") and lower.endswith(".icloud"):
        return ICLOUD
    return _BY_SUFFIX.get(Path(lower).suffix)


class LeftOut:
    """Counts what is left out, and says it."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, path: Path, kind: str) -> None:
        """One more; `path` names it for those who want to know."""
        self._counts[kind] += 1

    def add_all(self, other: "LeftOut") -> None:
        """All that another one has counted."""
        self._counts.update(other._counts)

    def __len__(self) -> int:
        return self._counts.total()

    @property
    def counts(self) -> dict[str, int]:
        """Kind -> how many."""
        return dict(self._counts)

    @property
    def missed(self) -> int:
        """How many there are whose photos are missing now (see HARMLESS)."""
        return sum(count for kind, count in self._counts.items() if kind not in HARMLESS)

    def sentence(self) -> str:
        """As "5 files left out: 1 PDF, 1 JPEG XL, 3 not downloaded from iCloud."; "" where nothing was."""
        if not self._counts:
            return ""
        total = len(self)
        parts = (
            f"{count:,} {kind if count == 1 else _PLURALS.get(kind, kind)}"
            for kind, count in self._counts.items()
        )
        hint = ""
        if self._counts.keys() & {PDF, ZIP}:
            hint = " Open a PDF or a ZIP file itself to see what is in it."
        return f"{total:,} file{'s' * (total != 1)} left out: {', '.join(parts)}.{hint}"
