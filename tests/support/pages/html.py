"""Small helpers for html5lib's trees: elements, their text, and the parser's complaints."""

import warnings
from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E as COMPLAINTS


@lru_cache(maxsize=16)
def parse(text: str) -> tuple[Element, tuple[str, ...]]:
    """Parse a page as a browser would, and list what makes it invalid HTML5.

    :return: the root element, without namespaces on HTML's own elements, and one sentence per
        error with its line and column.
    """
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        root = parser.parse(text)
    errors = tuple(
        f"line {line}, column {column}: {COMPLAINTS.get(code, code) % (data or {})}"
        for (line, column), code, data in parser.errors
    )
    return root, errors


def name_of(element: Element) -> str:
    """Return an element's local name; empty for a comment."""
    # A comment's tag is a function, whatever the type stubs say.
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def elements(root: Element, *names: str) -> Iterator[Element]:
    """Yield the elements below a root in document order, of the given names or of any."""
    for element in root.iter():
        name = name_of(element)
        if name and (not names or name in names):
            yield element


def text_of(element: Element) -> str:
    """Return an element's visible text with white space collapsed."""
    return " ".join(_raw_text(element).split())


def _raw_text(element: Element) -> str:
    if name_of(element) in {"script", "style", ""}:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [_raw_text(child), child.tail or ""]
    return "".join(parts)


def show(element: Element) -> str:
    """Return an element's start tag, shortened, to point at it in a message."""
    attributes = "".join(f' {key}="{value}"' for key, value in element.attrib.items())
    tag = f"<{name_of(element)}{attributes}>"
    return tag if len(tag) <= 120 else tag[:117] + "..."
