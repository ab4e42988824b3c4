"""What other programs drag: files and folders are opened, the web and bare pictures are not, text is only text."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSysInfo, QUrl
from PySide6.QtGui import QImage

from retagger_gui.qt.cards.drag import comes_from_elsewhere, dropped_paths, photo_mime

HOME, OTHER = Path("/photos/12 Oak Road").absolute(), Path("/photos/Küche #1.jpg").absolute()
WEB = "https://example.com/listing/1.jpg"


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def urls(*addresses: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address) for address in addresses])
    return mime


def picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    return mime


LOCAL = [
    QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    for path in (HOME, OTHER)
]


@pytest.mark.parametrize(
    ("mime", "paths", "elsewhere"),
    [
        (lambda: urls(*LOCAL), [HOME, OTHER], False),
        (lambda: text("\n".join(LOCAL)), [HOME, OTHER], False),
        (lambda: text(f"{HOME}\r\n\r\n{OTHER}\r\n"), [HOME, OTHER], False),
        (lambda: urls(LOCAL[0], WEB), [HOME], True),
        (lambda: urls(WEB), [], True),
        (lambda: urls("sftp://office/photos"), [], True),
        (lambda: text(WEB), [], True),
        (picture, [], True),
        (lambda: text("Three bedrooms, near the park"), [], False),
        (lambda: text(f"{HOME} is nice"), [HOME.with_name(f"{HOME.name} is nice")], False),
        (lambda: text(f"See:\n{HOME}"), [], False),
        (lambda: text("notes.txt"), [], False),
        (lambda: text(f"{HOME}\n" * 10_000), [], False),
        (QMimeData, [], False),
        (lambda: photo_mime([1], [HOME]), [], False),
    ],
)  # fmt: skip
def test_what_is_dragged(mime, paths: list[Path], elsewhere: bool) -> None:  # type: ignore[no-untyped-def]
    assert (dropped_paths(mime()), comes_from_elsewhere(mime())) == (paths, elsewhere)


@pytest.mark.skipif(sys.platform == "win32", reason="a server's share is such a path there")
@pytest.mark.parametrize("host", ["localhost", QSysInfo.machineHostName()])
def test_an_address_may_name_this_computer(host: str) -> None:
    assert dropped_paths(urls(f"file://{host}/photos/1.jpg")) == [Path("/photos/1.jpg")]
