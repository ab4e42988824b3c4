"""Where things are: the files that come with the program, and the folders that it may write to."""

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "RETAGGER_HOME"  # set it to a folder, and everything that the program writes goes there

_DIRS = PlatformDirs(appname="ReTagger", appauthor=False, roaming=False)


def resource(name: str) -> Path:
    """A file of the folder `resources`: in the frozen program, in the installed package, or in the source tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    inside = (package / "resources").is_dir()
    base = Path(frozen) if frozen else package if inside else package.parent
    return base / "resources" / name


def data_dir() -> Path:
    """Decisions, predictions and thumbnails: what must not be lost comes first. Not made here."""
    return _folder("data", _DIRS.user_data_path)


def store_file() -> Path:
    """What people decided (core/store); caches and backups lie beside it."""
    return data_dir() / "decisions.sqlite3"


def sources_dir() -> Path:
    """Photos taken out of brochures, archives and web pages (core/sources). Not made here."""
    return data_dir() / "sources"


def config_dir() -> Path:
    """Settings. Not made here."""
    return _folder("config", _DIRS.user_config_path)


def cache_dir() -> Path:
    """What can be made again at any time. Not made here."""
    return _folder("cache", _DIRS.user_cache_path)


def engines_dir() -> Path:
    """Models as an engine has compiled them, and digests of their files. Not made here."""
    return cache_dir() / "engines"


def log_dir() -> Path:
    """Logs. Not made here."""
    return _folder("log", _DIRS.user_log_path)


def _folder(name: str, usual: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / name if home else usual
