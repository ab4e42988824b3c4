"""SOURCE of `tag-cluster`, a folder of photos or Parquet of paths or URLs, split into the same parts every time."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.dataset as pads

from retagger_gui.cluster.files import check_scheme, is_url
from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.photos import Problem, scan

PATH_COLUMNS = ("path", "url")  # looked for in this order where no name is given
LISTING_COLUMN = "listing"
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo of the source."""

    path: str  # below the folder, with forward slashes; of Parquet, the path or URL as it stands there
    listing: str = ""  # the direct subfolder; of Parquet, what the column of listings says; "" for none
    # in bytes; 0 where nobody has looked. Another folder with files of the same names is told by it.
    size: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """Some hundred photos that one worker does in one go, and that become one file."""

    number: int  # from 0
    paths: pa.Array  # binary[N]: UTF-8, with the bytes of file names that are none (os.fsencode on Linux)
    listings: pa.Array  # binary[N], likewise

    def __len__(self) -> int:
        return len(self.paths)

    def entries(self) -> list[Entry]:
        """The photos."""
        return entries(self.paths.to_pylist(), self.listings.to_pylist())


@dataclass(frozen=True, slots=True)
class Plan:
    """The source, split."""

    parts: tuple[Part, ...]  # in the order of the source
    root: Path  # what relative paths are below
    # of every path, listing and size, in order, and of what relative paths in a Parquet are below: another source has
    # another one, and a folder that was moved has the same
    digest: str
    # listings whose photos are in more than one part, so that no worker sees all of them
    scattered: frozenset[str]
    complete: bool = True  # False where a folder could not be looked into

    @property
    def photos(self) -> int:
        """How many there are."""
        return sum(map(len, self.parts))


def entries(paths: Iterable[bytes], listings: Iterable[bytes]) -> list[Entry]:
    """Photos from what a part holds, or from its copy in a worker."""
    return [Entry(_text(path), _text(listing)) for path, listing in zip(paths, listings, strict=True)]


def read_source(
    source: str,
    size: int,
    *,
    column: str | None = None,
    listing_column: str | None = None,
    on_problem: Problem = lambda path, sentence: None,
    on_progress: Progress = lambda count: None,
) -> Plan:
    """Find every photo of a source and split them into parts.

    The paths are kept as Arrow arrays, not as texts, so that a driver holds millions of them.

    Args:
        source: a folder of photos; a Parquet file, or a folder of them (one that has a file *.parquet directly
            in it), which fsspec may find elsewhere too (s3://bucket/photos.parquet).
        size: photos a part; see split().
        column: of the paths or URLs; None for "path", or else "url".
        listing_column: None for "listing", if there is one.
        on_problem: called with each folder that cannot be looked into.
        on_progress: called with how many photos were found so far, now and then.

    Raises:
        RetaggerError: there is no such source, nothing in it, or not what is needed; the sentence says which.
    """
    problems: list[Path] = []

    def noted(path: Path, sentence: str) -> None:
        problems.append(path)
        on_problem(path, sentence)

    if folder := _is_photo_folder(source):
        if column is not None or listing_column is not None:
            raise RetaggerError(
                f"{source} is a folder of photos and has no columns: leave out the column's name."
            )
        root, found = Path(source).absolute(), _scanned(source, noted)
    else:
        root, found = Path.cwd(), _listed(source, column, listing_column)
    splitter = _Splitter(size, on_progress)
    parts = tuple(splitter.split(found))
    if not parts:
        raise RetaggerError(_nothing_in(source))
    digest = f"{splitter.digest} below {root}" if splitter.relative and not folder else splitter.digest
    return Plan(parts, root, digest, frozenset(splitter.scattered), not problems)


def split(photos: Iterable[Entry], size: int) -> list[list[Entry]]:
    """Photos in parts of at most `size`, always the same for the same photos.

    Neighbours of one listing stay together where they fit into one part, so that a part may have fewer photos than
    `size`. Photos of no listing fill parts of their own.
    """
    return [part.entries() for part in _Splitter(size).split(photos)]


# Splitting


@dataclass(slots=True)
class _Splitter:
    """One pass over the source; what it knows of it lies in its attributes afterwards."""

    size: int
    on_progress: Progress = lambda count: None
    scattered: set[str] = field(default_factory=set)
    relative: bool = False  # whether some path is below something
    _hash: hashlib.blake2b = field(default_factory=lambda: hashlib.blake2b(digest_size=16))
    _seen: dict[str, int] = field(default_factory=dict)  # listing -> its first part
    _count: int = 0

    @property
    def digest(self) -> str:
        """Of all that went through."""
        return self._hash.hexdigest()

    def split(self, photos: Iterable[Entry]) -> Iterator[Part]:
        """The parts, each as soon as it is full."""
        for number, chunk in enumerate(self._chunks(photos)):
            for listing in {entry.listing for entry in chunk}:
                if self._seen.setdefault(listing, number) != number:
                    self.scattered.add(listing)
            yield _part(number, chunk)
            self.on_progress(self._count)

    def _chunks(self, photos: Iterable[Entry]) -> Iterator[list[Entry]]:
        together: list[Entry] = []
        loose: list[Entry] = []
        for run in self._runs(photos):
            if not run[0].listing:
                loose += run
                if len(loose) >= self.size:
                    yield loose[: self.size]
                    del loose[: self.size]
            elif len(together) + len(run) <= self.size:
                together += run
            else:
                if together:
                    yield together
                together = run
        yield from filter(None, (together, loose))

    def _runs(self, photos: Iterable[Entry]) -> Iterator[list[Entry]]:
        """Neighbours of one listing, at most a part of them."""
        run: list[Entry] = []
        for entry in photos:
            self._hash.update(_bytes(f"{entry.path}\0{entry.listing}\0{entry.size}\n"))
            self.relative = self.relative or not (is_url(entry.path) or Path(entry.path).is_absolute())
            self._count += 1
            if run and (entry.listing != run[0].listing or len(run) == self.size):
                yield run
                run = []
            run.append(entry)
        if run:
            yield run


def _part(number: int, photos: list[Entry]) -> Part:
    paths = pa.array([_bytes(entry.path) for entry in photos], pa.binary())
    listings = pa.array([_bytes(entry.listing) for entry in photos], pa.binary())
    return Part(number, paths, listings.dictionary_encode())


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


# Folders


def _is_photo_folder(source: str) -> bool:
    path = Path(source)
    if is_url(source) or not path.is_dir():
        return False
    try:
        names = [entry.name for entry in path.iterdir()]
    except OSError as error:
        raise RetaggerError(f"The folder {source} could not be read ({error.strerror}).") from error
    return not any(_is_parquet(name) for name in names)


def _is_parquet(name: str) -> bool:
    return name.lower().endswith(".parquet") and not name.startswith((".", "_"))


def _scanned(folder: str, on_problem: Problem) -> Iterator[Entry]:
    for photo in scan([Path(folder)], on_problem=on_problem):
        yield Entry(photo.relative, photo.listing, photo.size)


def _nothing_in(source: str) -> str:
    if _is_photo_folder(source):
        return f"There are no photos in {source}: no JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC or AVIF."
    return f"{source} has no rows."


# Parquet


def _listed(source: str, column: str | None, listing_column: str | None) -> Iterator[Entry]:
    dataset = _dataset(source)
    names = dataset.schema.names
    paths = _path_column(source, names, column)
    listings = _listing_column(source, names, listing_column)
    for name in filter(None, (paths, listings)):
        _check_text(source, name, dataset.schema.field(name).type)
    return _rows(source, dataset, paths, listings)


def _rows(source: str, dataset: pads.Dataset, paths: str, listings: str | None) -> Iterator[Entry]:
    schemes: set[str] = set()
    columns = [paths] if listings is None else [paths, listings]
    try:
        for batch in dataset.to_batches(columns=columns):
            table = [batch.column(name).cast(pa.large_string()).to_pylist() for name in columns]
            for path, listing in zip(table[0], table[-1], strict=True):
                check_scheme(path or "", schemes)
                yield Entry(path or "", "" if listings is None else listing or "")
    except (OSError, pa.ArrowException) as error:
        raise _unreadable(source, error) from error


def _dataset(source: str) -> pads.Dataset:
    """The Parquet file, or every one of a folder, in order of their names."""
    if is_url(source):
        check_scheme(source, set())
    try:
        system, path = fsspec.core.url_to_fs(source)
        if not system.exists(path):
            raise RetaggerError(f"There is no folder and no Parquet file {source}.")
        if system.isdir(path):
            found = [name for name in system.find(path) if _is_parquet(name.rpartition("/")[2])]
        else:
            found = [path]
        if not found:
            raise RetaggerError(
                f"There is no Parquet file in {source}. A folder of photos must be on a disk: list the photos "
                "elsewhere by their URLs in a Parquet file."
            )
        return pads.dataset(sorted(found), format="parquet", filesystem=system)
    except RetaggerError:
        raise
    except Exception as error:  # each file system has classes of its own
        raise _unreadable(source, error) from error


def _unreadable(source: str, error: Exception) -> RetaggerError:
    if isinstance(error, pa.ArrowInvalid):
        return RetaggerError(f"{source} is neither a folder nor a Parquet file, or it is damaged.")
    if isinstance(error, PermissionError):
        return RetaggerError(f"No permission to read {source}.")
    reason = next(iter(str(error).splitlines()), "") or type(error).__name__
    return RetaggerError(f"{source} could not be read ({reason}).")


def _path_column(source: str, names: list[str], wanted: str | None) -> str:
    for name in PATH_COLUMNS if wanted is None else (wanted,):
        if name in names:
            return name
    missing = '"path" or "url"' if wanted is None else f'"{wanted}"'
    raise RetaggerError(
        f"{source} has no column {missing}. Its columns are {', '.join(names)}: name the one with the paths or URLs "
        "by --column."
    )


def _listing_column(source: str, names: list[str], wanted: str | None) -> str | None:
    if wanted is None:
        return LISTING_COLUMN if LISTING_COLUMN in names else None
    if wanted not in names:
        raise RetaggerError(f'{source} has no column "{wanted}". Its columns are {", ".join(names)}.')
    return wanted


def _check_text(source: str, name: str, kind: pa.DataType) -> None:
    inner = kind.value_type if pa.types.is_dictionary(kind) else kind
    text = pa.types.is_string(inner) or pa.types.is_large_string(inner) or pa.types.is_string_view(inner)
    if not text and not pa.types.is_null(inner):
        raise RetaggerError(f'The column "{name}" of {source} holds no text, but {kind}.')
