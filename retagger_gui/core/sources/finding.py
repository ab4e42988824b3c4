"""Find photos wherever they are: in folders, or inside brochures, archives, saved web pages and feeds."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.photos import Photo, Problem, scan
from retagger_gui.core.sources.extraction import Extraction


def find(
    roots: Sequence[Path],
    extracted: Path,
    *,
    left_out: LeftOut,
    cancelled: Callable[[], bool] = lambda: False,
    on_problem: Problem = lambda path, sentence: None,
    beside: bool = False,
    first: Path | None = None,
) -> Iterator[Photo]:
    """Yield every photo of the roots as it is found (see core/photos.py for folders).

    A PDF, a ZIP file, a saved web page or a feed may be a root. In folders, saved pages and feeds are followed; PDFs
    and ZIP files are counted as left out.

    Args:
        roots: folders, photos, or files that photos are in.
        extracted: the program's folder for what is taken out of such files; made when it is needed.
        left_out: counts what holds photos and is left out.
        cancelled: asked between files; the search ends early once it says True.
        on_problem: called with what cannot be read, with a sentence that says why; the rest goes on.
        beside: whether photos of other roots are open already.
        first: the root that was opened alone before others came (see scan).
    """
    # What reads them is imported once it is needed: the window shows itself before.
    from retagger_gui.core.sources.inside import Sources  # noqa: PLC0415

    inside = Sources(Extraction(extracted, cancelled), left_out, on_problem)
    yield from scan(
        roots,
        cancelled=cancelled,
        on_problem=on_problem,
        on_left_out=left_out.add,
        inside=inside,
        beside=beside,
        first=first,
    )
