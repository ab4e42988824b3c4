"""Counts the files that a scan leaves out although they hold photos, by kind."""

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from retagger_gui.core.language import Sentence, joined, say

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
_IN_WORDS: Mapping[str, Callable[[int], Sentence]] = {
    ZIP: lambda count: say("left out", "%n ZIP file", "%n ZIP files", count),
    ARCHIVE: lambda count: say("left out", "%n archive", "%n archives", count),
    PHOTOSHOP: lambda count: say("left out", "%n Photoshop file", "%n Photoshop files", count),
    RAW: lambda count: say(
        "left out",
        "%n camera raw of a kind that cannot be read",
        "%n camera raws of a kind that cannot be read",
        count,
    ),
    RAW_BESIDE: lambda count: say(
        "left out", "%n camera raw beside its JPEG", "%n camera raws beside their JPEGs", count
    ),
    NOT_FETCHED: lambda count: say("left out", "%n photo on the web", "%n photos on the web", count),
    MISSING: lambda count: say(
        "left out",
        "%n photo that a feed names and that is not there",
        "%n photos that a feed names and that are not there",
        count,
    ),
    NESTED: lambda count: say(
        "left out", "%n ZIP file within a ZIP file", "%n ZIP files within a ZIP file", count
    ),
    NO_ROOM: lambda count: say(
        "left out", "%n logo, icon, map tile or portrait", "%n logos, icons, map tiles or portraits", count
    ),
    ICLOUD: lambda count: say(
        "left out", "%n not downloaded from iCloud", "%n not downloaded from iCloud", count
    ),
    PDF: lambda count: say("left out", "%n PDF", "%n PDFs", count),
}


def _words(kind: str, count: int) -> Sentence:
    """So many of a kind, in words."""
    words = _IN_WORDS.get(kind)
    return say("left out", "%n {0}", "%n {0}", count).format(kind) if words is None else words(count)


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
        self._counts.update(other.counts)

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
        kinds = joined(_words(kind, count) for kind, count in self._counts.items())
        sentence = say("left out", "%n file left out: {0}.", "%n files left out: {0}.", len(self)).format(
            kinds
        )
        if self._counts.keys() & {PDF, ZIP}:
            hint = say("left out", "Open a PDF or a ZIP file itself to see what is in it.")
            return joined((sentence, hint), " ")
        return sentence
