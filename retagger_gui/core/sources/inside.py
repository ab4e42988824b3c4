"""The photos inside brochures, archives, saved web pages and feeds, as the scan of folders asks for them."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from retagger_gui.core.errors import SourceError
from retagger_gui.core.language import say
from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.photos import Photo, Problem, is_photo, scan
from retagger_gui.core.sources import archive, kinds, pdf, web_page
from retagger_gui.core.sources.extraction import Contents, Extraction, TakeOut, photos_of
from retagger_gui.core.sources.feeds import reading
from retagger_gui.core.sources.feeds.feed import Read


class Sources:
    """Photos in files, as core/photos.py asks for them."""

    def __init__(self, extraction: Extraction, left_out: LeftOut, on_problem: Problem) -> None:
        self._extraction = extraction
        self._left_out = left_out
        self._on_problem = on_problem

    def of_file(self, path: Path, /) -> Iterator[Photo] | None:
        """The photos in a file that was opened; None where it is no such file."""
        suffix = path.suffix.lower()
        if suffix not in kinds.SUFFIXES or is_photo(path):
            return None
        if suffix in kinds.PAGES:
            return self._told(path, self._page_alone(path))
        if suffix in kinds.FEEDS:
            read = reading.reader_of(path)
            return None if read is None else self._told(path, self._feed(path, read, path.parent, ""))
        if suffix == ".zip":
            return self._told(path, self._archive(path))
        return self._told(path, self._taken(path, pdf.take_out if suffix == ".pdf" else web_page.take_out))

    def of_folder(
        self, folder: Path, names: Sequence[str], root: Path, start: str, /
    ) -> Iterator[Photo | Path]:
        """The photos that pages and feeds in a folder lead to; and the folders of those pages."""
        for name in sorted(names):
            path = folder / name
            suffix = path.suffix.lower()
            if suffix in kinds.PAGES and (beside := web_page.folder_of(path, list(names))) is not None:
                if (yield from self._told(path, self._page(path, root, start))):
                    yield folder / beside  # else its folder is one like others
            elif suffix in kinds.FEEDS and (read := reading.reader_of(path)) is not None:
                yield from self._told(path, self._feed(path, read, root, start))

    def _told(self, path: Path, photos: Iterator[Photo]) -> Generator[Photo, None, bool]:
        """The photos, and in the end whether all went well; what goes wrong becomes a sentence."""
        try:
            yield from photos
        except SourceError as error:
            self._on_problem(path, str(error))
            return False
        return True

    def _taken(self, path: Path, take_out: Callable[..., None]) -> Iterator[Photo]:
        folder, contents = self._contents(path, partial(take_out, cancelled=self._extraction.cancelled))
        yield from photos_of(path, folder, contents.taken, path.stem)

    def _contents(self, path: Path, take_out: TakeOut) -> tuple[Path, Contents]:
        folder, contents = self._extraction.of(path, take_out)
        self._tell(path, contents)
        return folder, contents

    def _tell(self, path: Path, contents: Contents) -> None:
        for sentence in contents.problems:
            self._on_problem(path, sentence)
        for kind in contents.left_out:
            self._left_out.add(path, kind)

    def _page_alone(self, path: Path) -> Iterator[Photo]:
        if not (yield from _counted(self._page(path, path.parent, ""))):
            self._on_problem(path, say("sources", "There is no photo in this saved page."))

    def _page(self, path: Path, root: Path, start: str) -> Iterator[Photo]:
        """A page's photos, as a listing named after it, or after the folder in the root that it lies in."""
        contents = Contents()
        found = web_page.of_page(path, contents)
        self._tell(path, contents)
        above = path.relative_to(root).parts
        listing = above[0] if len(above) > 1 else path.stem
        for number, one in enumerate(found):
            state = one.path.stat()
            yield Photo(
                one.path,
                root,
                start + one.path.relative_to(root).as_posix(),
                listing,
                state.st_size,
                state.st_mtime_ns,
                caption=one.caption,
                place=f"{start}{path.relative_to(root).as_posix()}/{number:05}",
            )

    def _feed(self, path: Path, read: Read, root: Path, start: str) -> Iterator[Photo]:
        left_out = list[Path]()

        def leave_out(file: Path, kind: str) -> None:
            left_out.append(file)
            self._left_out.add(file, kind)

        count = yield from _counted(
            reading.photos(
                path, read, root=root, start=start, extraction=self._extraction, on_left_out=leave_out
            )
        )
        if not count and not left_out:
            self._on_problem(path, say("sources", "There is no photo in this feed."))

    def _archive(self, path: Path) -> Iterator[Photo]:
        """What is in a ZIP file, as if it were a folder; a folder around all of it is no listing."""
        folder, _ = self._contents(path, partial(archive.take_out, cancelled=self._extraction.cancelled))
        files = folder / archive.FILES
        base = _within(files)
        count = 0
        for photo in scan(
            [base],
            cancelled=self._extraction.cancelled,
            on_problem=lambda _, sentence: self._on_problem(path, sentence),
            on_left_out=self._left_out.add,
            inside=self,
        ):
            count += 1
            name = (
                photo.path.relative_to(files).as_posix()
                if photo.path.is_relative_to(files)
                else photo.relative
            )
            yield replace(
                photo,
                root=path.parent,
                relative=f"{path.name} > {name}",
                listing=path.stem if photo.at_root else photo.listing,
                at_root=False,
                place=f"{path.name}/{photo.place or photo.relative}",
            )
        if not count:
            self._on_problem(path, say("sources", "There is no photo in this ZIP file."))


def _counted(photos: Iterator[Photo]) -> Generator[Photo, None, int]:
    """The photos, and in the end their number."""
    count = 0
    for photo in photos:
        count += 1
        yield photo
    return count


def _within(folder: Path) -> Path:
    """The folder in which listings lie side by side: below those that hold nothing but one other."""
    while True:
        entries = [entry for entry in folder.iterdir() if not entry.name.startswith((".", "__MACOSX"))]
        if len(entries) != 1 or not entries[0].is_dir():
            return folder
        below = list(entries[0].iterdir())
        if any(entry.is_file() and is_photo(entry) for entry in below) or not any(map(Path.is_dir, below)):
            return folder
        folder = entries[0]
