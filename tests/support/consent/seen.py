"""The words of a published block, as a reader of the page sees them."""

import re
from xml.etree.ElementTree import Element

_MARKS = re.compile(r"^(\[ \] | {4}> | {4}|\[(?=[^ ].*\]$))|(?<=[^ ])\]$", re.MULTILINE)


def words_in(block: str) -> str:
    """Return a block without its marks, with white space collapsed."""
    return " ".join(_MARKS.sub("", block).split())


def is_hint(element: Element) -> bool:
    """Return whether an element is a hint."""
    return element.attrib.get("class") == "hint"
