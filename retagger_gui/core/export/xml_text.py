"""What the XML exports have in common: elements, text that XML can hold, and the document as bytes."""

import re
from typing import Any

from lxml import etree

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def child(parent: Any, name: str, text: str | None = None, **attributes: str) -> Any:
    """A new last child in its parent's namespace, so that it belongs into any document of that kind."""
    namespace = etree.QName(parent).namespace
    element = etree.SubElement(parent, etree.QName(namespace, name) if namespace else name, attributes)
    element.text = None if text is None else plain(text)
    return element


def plain(text: str) -> str:
    """The text on one line, without what XML cannot hold."""
    return " ".join(_NOT_XML.sub(" ", text).split())


def serialised(root: Any) -> bytes:
    """A document in UTF-8, indented, with its declaration."""
    content: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return content
