"""Names of files that every system takes."""

import re
import unicodedata

_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def portable(text: str, longest: int, not_first: str = "") -> str:
    """A name that Windows, macOS and Linux all take; its suffix stays.

    Args:
        text: one part of a path.
        longest: bytes that it may have.
        not_first: letters that it must not begin with.
    """
    name = _RESERVED.sub("_", unicodedata.normalize("NFC", text)).strip(" ").rstrip(". ")
    if not name or _DEVICES.fullmatch(name) or name[0] in not_first:
        name = f"_{name}"
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > 10:
        stem, dot, suffix = name, "", ""
    room = longest - len((dot + suffix).encode())
    return stem.encode()[:room].decode("utf-8", "ignore") + dot + suffix
