"""The command `tag`: from a folder of photos to a CSV or any other export, without a window."""

import argparse
import contextlib
import io
import logging
import os
import sys
import threading
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from tqdm import tqdm

from retagger_gui import engine_choice, paths, settings, standard_output
from retagger_gui.core.attributes import AttributeSet
from retagger_gui.core.classify import Predictor, classify
from retagger_gui.core.compare import Spot, covers, listing_key, memory_key
from retagger_gui.core.engines.choice import Choice
from retagger_gui.core.engines.names import AUTO, NAMES
from retagger_gui.core.engines.registry import check_name
from retagger_gui.core.errors import ExportError, RetaggerError
from retagger_gui.core.export.attributes import attributes_named, leave_out
from retagger_gui.core.export.formats import FORMATS
from retagger_gui.core.export.rows import Record, records_of
from retagger_gui.core.export.steps import Format, Options
from retagger_gui.core.labels import dress
from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo, is_photo
from retagger_gui.core.prediction import NO_ANNOTATIONS, Annotations, Known, Prediction
from retagger_gui.core.rooms import Rooms
from retagger_gui.core.session import Item, item_of
from retagger_gui.core.sources.finding import find
from retagger_gui.core.sources.kinds import is_source
from retagger_gui.ending import STOPPED
from retagger_gui.settings import Settings

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

    from retagger_gui.core.store import Cover, Store  # only --with-decisions needs it

ALL_READ, SOME_UNREADABLE, NOTHING_DONE = 0, 1, 2  # exit codes; and STOPPED

tqdm.set_lock(threading.RLock())  # its own one works between processes, too, and imports what that takes
BAR = "{percentage:3.0f} % |{bar}| {n_fmt} of {total_fmt} photos, {rate_noinv_fmt}, {remaining} left"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what `tag` takes."""
    parser.add_argument(
        "folder",
        type=Path,
        metavar="FOLDER",
        help="the folder of photos, a subfolder a listing; or a PDF, a ZIP file, a saved web page or a feed",
    )
    exports = parser.add_argument_group(
        "what to write, one or more of them",
        "A file named - is the standard output; ./- is a file of that name.",
    )
    for entry in FORMATS:
        if entry.place == "beside":
            exports.add_argument(f"--{entry.key}", action="store_true", help=entry.about)
        else:
            metavar = f"OUT{entry.suffix}"
            exports.add_argument(f"--{entry.key}", metavar=metavar, help=entry.about)
    exports.add_argument(
        "--thumbnails", action="store_true", help="with --xlsx: show the photos in the sheets of the rooms"
    )
    exports.add_argument(
        "--links", action="store_true", help="with --folders: hard links instead of copies (same disk only)"
    )
    exports.add_argument(
        "--keywords",
        action="store_true",
        help="with --folders: the room as a keyword inside each copy, for Lightroom and others",
    )
    exports.add_argument(
        "--media-url",
        metavar="URL",
        default="",
        help="with --openimmo, --reaxml, --blm, --kyero: the address below which the photos will lie on the web",
    )
    exports.add_argument(
        "--into",
        type=Path,
        metavar="FEED",
        help="with --openimmo, --reaxml, --kyero: your own feed, written anew with the photos put into its listings",
    )
    add_model(parser)
    parser.add_argument(
        "--engine",
        metavar="NAME",
        help=f"what runs the model: {', '.join(NAMES)}, or {AUTO} for the fastest on this machine, found out on the "
        "first photos of the first folder that has enough (default: what is set in the window, else that)",
    )
    parser.add_argument("--threads", type=count, metavar="N", help="processor cores to use (default: all)")
    parser.add_argument(
        "--leave-out",
        action="append",
        default=[],
        metavar="NAME",
        help="leave photos out of all exports that show this: toilet, fireplace or what else the model knows; can be "
        "given several times",
    )
    parser.add_argument(
        "--with-decisions",
        action="store_true",
        help="honour the tags, ratings and notes that were given in the window",
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    """Say which model is used, of each command."""
    about = "another model than the one that comes along"
    parser.add_argument("--model", type=Path, metavar="FILE", help=about)


@dataclass(frozen=True, slots=True)
class _Export:
    """One thing to write."""

    format: Format
    target: Path
    piped: bool = False  # to the standard output

    @property
    def shown(self) -> str:
        """Where it goes, in words."""
        if self.piped:
            return "the standard output"
        return "sidecars beside the photos" if self.format.place == "beside" else shown(self.target)

    @contextlib.contextmanager
    def file(self) -> Iterator[Path]:
        """Where the format is to write."""
        if self.piped:
            with standard_output.into_output(self.format.suffix) as file:
                yield file
        else:
            yield self.target


def run(arguments: argparse.Namespace) -> int:
    """Tag a folder as the parsed arguments say; every failure is a sentence on stderr and an exit code."""
    written: list[_Export] = []
    try:
        with quiet_decoders():
            return _tag(arguments, _exports(arguments), written)
    except RetaggerError as error:
        _say(str(error))
        if written:
            _say(f"Written before that: {_listed(written)}.")
        return NOTHING_DONE
    except KeyboardInterrupt:
        _say(
            f"Stopped. Written before that: {_listed(written)}."
            if written
            else "Stopped. Nothing was written."
        )
        return STOPPED


def _exports(arguments: argparse.Namespace) -> list[_Export]:
    """What to write, as the arguments say."""
    exports = []
    for entry in FORMATS:
        given = getattr(arguments, entry.key.replace("-", "_"))
        if given:
            piped = entry.place == "file" and given == standard_output.DASH
            exports.append(_Export(entry, arguments.folder if given is True else Path(given), piped))
    if arguments.links and arguments.keywords:
        raise ExportError("Links are the photos themselves: leave out --links, or --keywords.")
    if not exports:
        choices = ", ".join(f"--{entry.key}" for entry in FORMATS)
        raise ExportError(f"Say what to write: give one or more of {choices}.")
    return exports


def _tag(arguments: argparse.Namespace, exports: Sequence[_Export], written: list[_Export]) -> int:
    _check_folder(arguments.folder)
    _check_targets(exports)  # now, not after an hour's work
    if arguments.engine not in (None, AUTO):
        check_name(arguments.engine)
    with contextlib.ExitStack() as stack:
        store = stack.enter_context(_store()) if arguments.with_decisions else None
        model, known = _model(arguments)
        unwanted = attributes_named(arguments.leave_out, model.attributes)
        photos, all_seen, left_out = _find(arguments.folder)
        tagger = stack.enter_context(
            engine_choice.tagging_with(model, known, len(photos), on_found=tell_of_choice)
        )
        predictions = _predict(photos, tagger, arguments.threads)
        said = _said(store, predictions)
        chosen = store.covers({memory_key(photo) for photo in photos}) if store is not None else []
        noted = _listing_notes(store, photos)
    knows = AttributeSet(model.attributes, model.attribute_thresholds)
    parted = leave_out(
        (
            item_of(
                number,
                Known(prediction.photo, prediction.fingerprint, prediction, one),
                model.labels,
                knows=knows,
            )
            for number, (prediction, one) in enumerate(zip(predictions, said, strict=True))
        ),
        unwanted,
    )
    items = parted.kept
    for sentence in parted.sentences:
        _say(shown(sentence))
    rooms = Rooms(model.labels, known.rooms)
    dress(rooms.styles())
    options = Options(
        thumbnails=arguments.thumbnails,
        links=arguments.links,
        keywords=arguments.keywords,
        media_url=arguments.media_url,
        into=arguments.into,
        key_rooms=known.key_rooms,
        reso=dict(known.reso),
        rooms=rooms.order,
    )
    standing = covers(items, _chosen(items, chosen), lambda item: predictions[item.id].sharpness)
    all_written = _write(records_of(items, model.version, standing, noted), exports, options, written)
    unreadable = sum(bool(prediction.error) for prediction in predictions)
    if unreadable < len(predictions):
        _say(f"Tagged with the engine {model.engine}.")
    _say(_summary(len(predictions), unreadable, left_out, written))
    complete = all_seen and all_written and not unreadable and not left_out.missed
    return ALL_READ if complete else SOME_UNREADABLE


def _model(arguments: argparse.Namespace) -> tuple[RoomModel, Settings]:
    """The model with the engine asked for, or the best one known; and the settings that say which may tag."""
    path, threads = arguments.model or paths.resource("rooms.onnx"), arguments.threads
    known = settings.load()
    if arguments.engine is not None:
        known = replace(known, engine=arguments.engine)
    if arguments.engine in (None, AUTO):
        return engine_choice.load_model(path, known, threads=threads), known
    return engine_choice.load_with(arguments.engine, path, threads=threads), known


def _write(
    records: Sequence[Record], exports: Sequence[_Export], options: Options, written: list[_Export]
) -> bool:
    """Write everything, with a sentence for what is left out; whether nothing was that should not be."""
    complete = True
    for export in exports:
        with export.file() as target:
            steps = list(export.format.write(records, target, options))
        left_out = [step.left_out for step in steps if step.left_out]
        for sentence in left_out:
            _say(f"{export.format.name}: {shown(sentence)}")
        # That nobody has looked at some photos yet is no failure of a training set.
        complete = complete and (not left_out or export.format.key == "training-set")
        if export.format.place != "beside" or sum(step.missing for step in steps) < len(records):
            written.append(export)
    return complete


def _check_folder(folder: Path) -> None:
    if folder.is_file() and is_source(folder):
        return
    try:
        with os.scandir(folder):
            pass
    except FileNotFoundError as error:
        raise RetaggerError(
            f"There is no folder {shown(folder)}. Name the one in which your photos lie."
        ) from error
    except NotADirectoryError as error:
        raise RetaggerError(f"{shown(folder)} is a file. Give the folder that it lies in.") from error
    except PermissionError as error:
        raise RetaggerError(f"No permission to open the folder {shown(folder)}.") from error
    except OSError as error:
        raise RetaggerError(f"The folder {shown(folder)} could not be read ({error.strerror}).") from error


def _check_targets(exports: Sequence[_Export]) -> None:
    if len(piped := [export for export in exports if export.piped]) > 1:
        names = " and ".join(f"--{export.format.key}" for export in piped)
        raise ExportError(f"Only one export can go to the standard output, not {names}.")
    taken: set[str] = set()
    for export in exports:
        target = export.target
        if export.format.place == "beside":
            continue
        if export.piped:
            standard_output.check(export.format.suffix)
            continue
        export.format.check(target)
        if export.format.place == "file" and target.exists() and is_photo(target):
            raise ExportError(
                f"{shown(target)} is a photo, and would be lost. Give another name for the export."
            )
        if (real := os.path.realpath(target)) in taken:
            raise ExportError(f"{shown(target)} is named twice. Give each export a name of its own.")
        taken.add(real)


@contextlib.contextmanager
def _store() -> Iterator["Store | None"]:
    """What the window remembers; None where there has been no window yet."""
    from retagger_gui.core.store import Store  # noqa: PLC0415

    if not Store.exists(paths.store_file()):
        yield None
        return
    with contextlib.closing(Store(paths.store_file())) as store:
        if store.notice:
            _say(store.notice)
        yield store


def _find(folder: Path) -> tuple[list[Photo], bool, LeftOut]:
    """The photos, whether every folder could be looked into, and what was left out."""
    problems: list[Path] = []
    left_out = LeftOut()

    def on_problem(path: Path, sentence: str) -> None:
        problems.append(path)
        _say(f"{shown(path)}: {sentence}")

    photos = list(find([folder], paths.sources_dir(), left_out=left_out, on_problem=on_problem))
    if not photos:
        raise RetaggerError(
            f"There are no photos in {shown(folder)}: no JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC, AVIF, JPEG 2000 or "
            f"camera raw. {left_out.sentence()}".rstrip()
        )
    return photos, not problems, left_out


def _predict(photos: list[Photo], model: Predictor, threads: int | None) -> list[Prediction]:
    """Look at every photo, with a progress bar, and a sentence for each that cannot be read."""
    predictions = []
    with (
        tqdm(total=len(photos), unit=" photos", bar_format=BAR, dynamic_ncols=True, file=sys.stderr) as bar,
        contextlib.closing(classify(photos, model, workers=threads, sharpness=True)) as found,
    ):
        for prediction in found:
            predictions.append(prediction)
            if prediction.error:
                bar.write(f"{shown(prediction.photo.relative)}: {prediction.error}", file=sys.stderr)
            bar.update()
    return predictions


def tell_of_choice(choice: Choice | None) -> None:
    """Say which engine was chosen, and by what; or that the one in use was the fastest and is no longer."""
    if choice is None:
        _say("The engine has become slow, and the first one takes over. The next folder finds out anew.")
        return
    timed = sorted((timing for timing in choice.timings if timing.rate), key=lambda timing: -timing.rate)
    rates = ", ".join(f"{timing.engine} {timing.rate:.0f}" for timing in timed)
    refused = [
        f" {timing.engine}: {timing.reason}"
        for timing in timed
        if timing.reason and timing.engine != choice.engine
    ]
    _say(f"The engine for this machine is {choice.engine} (photos/s: {rates}).{''.join(refused)}")


def _said(store: "Store | None", predictions: Sequence[Prediction]) -> Sequence[Annotations]:
    """What was said of each photo in the window."""
    if store is None:
        return [NO_ANNOTATIONS] * len(predictions)
    contents = [(prediction.photo, prediction.fingerprint) for prediction in predictions]
    for photo, mark in contents:
        store.adopt(photo, mark)
    return store.annotations(contents)


def _listing_notes(store: "Store | None", photos: Iterable[Photo]) -> dict[str, str]:
    """What was noted of listings in the window, by listing_key."""
    if store is None:
        return {}
    keys = {memory_key(photo): listing_key(photo) for photo in photos}
    return {keys[folder]: note for folder, note in store.listing_notes(keys).items()}


def _chosen(items: Sequence[Item], remembered: "Sequence[Cover]") -> dict[Spot, int]:
    """The photos that a person chose in the window to stand for rooms, found by place or by content."""
    by_path = {(cover.path, cover.tag): cover.fingerprint for cover in remembered}
    by_print = {(cover.folder, cover.tag, cover.fingerprint) for cover in remembered if cover.fingerprint}
    found: dict[Spot, int] = {}
    for item in items:
        if item.tag is None:
            continue
        there = by_path.get((item.photo.path, item.tag))
        same = (memory_key(item.photo), item.tag, item.fingerprint) in by_print
        if same or (there is not None and there in ("", item.fingerprint)):
            found[listing_key(item.photo), item.tag] = item.id
    return found


def _summary(count: int, unreadable: int, left_out: LeftOut, written: Sequence[_Export]) -> str:
    photos = "1 photo" if count == 1 else f"{count} photos"
    failed = f", {unreadable} of them could not be read (see the column error)" if unreadable else ""
    others = f"{left_out.sentence()} " if len(left_out) else ""
    end = f"Written to {_listed(written)}." if written else "Nothing was written."
    return f"{photos}{failed}. {others}{end}"


def _listed(exports: Iterable[_Export]) -> str:
    return ", ".join(export.shown for export in exports)


def shown(path: Path | str) -> str:
    """A path as one line, safe in a terminal: line breaks, escapes and undecodable bytes are spelt out."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in str(path)
    )


def _say(sentence: str) -> None:
    """A line of its own, also while a progress bar stands there."""
    with contextlib.suppress(OSError):  # nobody listens, which changes no exit code
        tqdm.write(sentence, file=sys.stderr)
        if sys.stderr is not None:
            sys.stderr.flush()


@contextlib.contextmanager
def quiet_decoders() -> Iterator[None]:
    """Keep what decoders print about odd files out of the terminal; what matters is in the photo's error.

    Pillow warns and logs; libtiff, below it, writes to file descriptor 2 itself. So that descriptor leads nowhere
    for a while, and sys.stderr to where it led before.
    """
    logging.getLogger("PIL").setLevel(logging.CRITICAL)
    with contextlib.ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        if not sys.warnoptions:
            warnings.simplefilter("ignore")
        if sys.stderr is None:  # started without a terminal
            stack.enter_context(contextlib.redirect_stderr(stack.enter_context(_nowhere())))
        elif _can_move(sys.stderr):
            terminal = stack.enter_context(_reopened(sys.stderr))
            stack.callback(os.dup2, terminal.fileno(), 2)
            stack.enter_context(contextlib.redirect_stderr(terminal))
            os.dup2(stack.enter_context(_nowhere()).fileno(), 2)
        yield


def _can_move(stream: TextIO) -> bool:
    """Whether it is descriptor 2, and not a Windows console, which garbles text from any other descriptor."""
    try:
        return stream.fileno() == 2 and not (sys.platform == "win32" and stream.isatty())
    except OSError:
        return False


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


class _Listener(io.FileIO):
    """Where progress is told. Whoever does not listen any more (`| head`), or a full disk, does not stop the work."""

    def write(self, data: "Buffer", /) -> int:
        try:
            return super().write(data)
        except OSError:
            return memoryview(data).nbytes


def _reopened(stream: TextIO) -> TextIO:
    """The same place through a descriptor of its own."""
    listener = io.BufferedWriter(_Listener(os.dup(stream.fileno()), "w"))
    return io.TextIOWrapper(listener, encoding=stream.encoding, errors=stream.errors, line_buffering=True)


def count(text: str) -> int:
    """An argument that says how many, for argparse."""
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number: give 1 or more")
    return number
