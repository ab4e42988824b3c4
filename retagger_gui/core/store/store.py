"""The store: reads and writes what people decided and the caches, which lie in files of their own."""

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from retagger_gui.core.compare import ListingState
from retagger_gui.core.duplicates import Look
from retagger_gui.core.errors import StoreError
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Annotations, Known, Prediction
from retagger_gui.core.store import earlier
from retagger_gui.core.store.caches import THUMBNAIL_BYTES, PredictionDatabase, ThumbnailDatabase
from retagger_gui.core.store.changes import UNKNOWN, Change, Cover
from retagger_gui.core.store.decisions import Asked, DecisionDatabase, key_of

log = logging.getLogger(__name__)


class Store:
    """The memory of the program. Every method may be called from any thread, and may raise StoreError."""

    def __init__(
        self, path: Path | None, *, later: bool = False, thumbnail_bytes: int = THUMBNAIL_BYTES
    ) -> None:
        """Open the store, or make a new one; an earlier version's decisions are taken over.

        Args:
            path: the decisions' file; its folder is made, and holds caches and backups, too. None keeps everything
                in memory, until it is closed.
            later: whether decisions that cannot be opened now are tried again whenever they are needed; an earlier
                version's are then taken over at the next start.
            thumbnail_bytes: how much room the thumbnails may take on disk.

        Raises:
            NewerError: a newer version of ReTagger wrote it.
            StoreError: it cannot be opened or made, unless `later`.
        """
        self.decision_db = DecisionDatabase(path, later=later)
        if path is not None and not later:
            try:
                earlier.upgrade(self.decision_db, path.parent)
            except StoreError:
                self.decision_db.close()
                raise
        self.prediction_db = PredictionDatabase(
            None if path is None else path.with_name("predictions.sqlite")
        )
        cache = None if path is None else path.with_name("thumbnails.sqlite")
        self.thumbnail_db = ThumbnailDatabase(cache, thumbnail_bytes)

    @staticmethod
    def exists(path: Path) -> bool:
        """Whether this or an earlier version has remembered anything there."""
        return path.exists() or path.with_name(earlier.NAME).exists()

    @property
    def notice(self) -> str:
        """Sentences for the person: a damaged file was mended, or a cache cannot be used; "" when all is well."""
        notices = (self.decision_db.notice, self.prediction_db.notice, self.thumbnail_db.notice)
        return " ".join(filter(None, notices))

    def close(self) -> None:
        """Close the files; calling it twice is fine."""
        for part in (self.decision_db, self.prediction_db, self.thumbnail_db):
            part.close()

    def look_after(self) -> None:
        """Check the decisions and mend them, make the day's backup, prune the caches: in a worker, once a run.

        Raises:
            StoreError: the decisions cannot be read, or no backup can be written.
        """
        for cache in (self.prediction_db, self.thumbnail_db):
            try:
                cache.prune()
            except StoreError as error:
                log.warning("%s", error)
        self.decision_db.look_after()

    # What people say

    def put(self, changes: Iterable[Change]) -> None:
        """Remember what a person said, in that order, all or nothing; safe against a power cut once this returns."""
        self.decision_db.put(changes)

    def annotations(
        self, photos: Sequence[tuple[Photo, str]], without: Collection[str] = ()
    ) -> list[Annotations]:
        """All that a person said of photos, in their order.

        Args:
            photos: (photo, fingerprint or "" where that is not known).
            without: gestures that are passed over where they spoke of the very file: whoever can undo them wants to
                know what would count without them.
        """
        return self.decision_db.annotations([_asked(photo, mark) for photo, mark in photos], without)

    def decisions(self, files: Iterable[tuple[Path, str]]) -> dict[Path, str]:
        """The tags decided for files, of which nobody knows whether they changed.

        Args:
            files: (absolute path, fingerprint or "" where that is not known).

        Returns:
            path -> label, for the files that a person has decided on.
        """
        asked = list(files)
        said = self.decision_db.annotations([(key_of(path), mark, UNKNOWN, UNKNOWN) for path, mark in asked])
        return {path: one.label for (path, _), one in zip(asked, said, strict=True) if one.label is not None}

    def listings(self, folders: Iterable[str]) -> dict[str, ListingState]:
        """What a person said of those of the listings that they said anything of."""
        return self.decision_db.listings(folders)

    def listing_notes(self, folders: Iterable[str]) -> dict[str, str]:
        """The notes on those of the listings that have one."""
        return self.decision_db.listing_notes(folders)

    def covers(self, folders: Iterable[str]) -> list[Cover]:
        """The photos that a person chose in those listings; a path may lead nowhere by now."""
        return self.decision_db.covers(folders)

    def name_contents(self, found: Iterable[tuple[Photo, str]]) -> None:
        """These files were read: what was said of them before their content was known belongs to it from now on."""
        self.decision_db.name_contents(found)

    def adopt(self, photo: Photo, fingerprint: str) -> None:
        """This file was read: what an earlier version remembered of it belongs to its content from now on."""
        earlier.adopt(self.decision_db, photo, fingerprint)

    # What models found

    def put_predictions(self, predictions: Iterable[Prediction], model: str) -> None:
        """Remember what a model found, and which content each file had; errors are not remembered.

        A decision that was made before the content was known belongs to that content from now on.
        """
        predictions = list(predictions)
        self.decision_db.name_contents((found.photo, found.fingerprint) for found in predictions)
        self.prediction_db.put(predictions, model)

    def prediction(self, photo: Photo, fingerprint: str, model: str) -> Prediction | None:
        """What that model found for this content, wherever it lay then; None when it has not seen it."""
        return self.prediction_db.of_contents([(photo, fingerprint)], model)[0]

    def known(self, photos: Sequence[Photo], model: str | None) -> list[Known]:
        """All that is remembered of files, in their order; no file is opened.

        A fingerprint is known of a file unchanged in size and date since it was read; with it, what that model
        found, and what a person said of that content.

        Args:
            photos: the files.
            model: whose predictions; None for none.
        """
        try:
            seen = self.prediction_db.of_files(photos, model)
        except StoreError as error:  # they can be made again; what people said is still to be told
            log.warning("%s", error)
            seen = [("", None)] * len(photos)
        said = self.annotations([(photo, mark) for photo, (mark, _) in zip(photos, seen, strict=True)])
        return [Known(photo, *one, of_it) for photo, one, of_it in zip(photos, seen, said, strict=True)]

    def known_contents(self, photos: Sequence[tuple[Photo, str]], model: str) -> list[Known]:
        """All that is remembered of the contents of files, wherever these lay then, in their order.

        Args:
            photos: the files, each with its fingerprint.
            model: whose predictions.
        """
        found = self.prediction_db.of_contents(photos, model)
        said = self.annotations(photos)
        return [
            Known(photo, mark, one, of_it)
            for (photo, mark), one, of_it in zip(photos, found, said, strict=True)
        ]

    def embeddings(self, fingerprints: Sequence[str], model: str) -> dict[str, bytes]:
        """How that model describes those of the contents that it has described (core/neighbours.py: compact)."""
        return self.prediction_db.embeddings(fingerprints, model)

    def sizes(self, sizes: Iterable[int]) -> set[int]:
        """Those of the sizes that some file had whose content is remembered."""
        return self.prediction_db.sizes(sizes)

    # Thumbnails, and what photos look like

    def put_thumbnails(self, pictures: Mapping[str, bytes]) -> None:
        """Keep encoded pictures by fingerprint; beyond the limit the longest unused ones go."""
        self.thumbnail_db.put(pictures)

    def thumbnail(self, fingerprint: str) -> bytes | None:
        """The encoded picture of that content, or None."""
        return self.thumbnail_db.picture(fingerprint)

    def has_thumbnails(self, fingerprints: Iterable[str]) -> set[str]:
        """Those of the contents that have a picture here."""
        return self.thumbnail_db.has(fingerprints)

    def put_looks(self, looks: Mapping[str, Look]) -> None:
        """Keep what photos look like, by fingerprint."""
        self.thumbnail_db.put_looks(looks)

    def looks(self, fingerprints: Iterable[str]) -> dict[str, Look]:
        """What those of the contents look like that were measured before."""
        return self.thumbnail_db.looks(fingerprints)


def _asked(photo: Photo, mark: str) -> Asked:
    return key_of(photo.path), mark, photo.size, photo.mtime_ns
