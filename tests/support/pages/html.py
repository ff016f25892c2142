"""Pages as trees: their elements, their text, and what makes them invalid HTML5.

Lexbor parses ten times faster than html5lib, but does not complain. Whether a page is valid depends
on its shape alone, so html5lib parses one page of each shape, and has to see the same tree.
"""

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E as COMPLAINTS
from selectolax.lexbor import LexborHTMLParser, LexborNode

_TOKEN = re.compile(r'<(?:[^"<>]|"[^"]*")*>|[^<]+|<')
_VALUE = re.compile(r'"[^"]*"')
_TELLING = re.compile(r"&[#\w]*;?|[\"'<=>`]|[^\t\n\f\r -~\u00a0-\ud7ff\uf900-\ufdcf]")
"""Parts of a text that can make a page invalid: references, quotes and rare characters."""

_valid: set[str] = set()
"""Hashes of the shapes that html5lib has found valid."""
_found: list[Path] = []
"""The folder in which all workers of a run note them, as names of empty files."""


def share_shapes(folder: Path) -> None:
    """Let the workers of a run spare each other the work for shapes that one has found valid."""
    folder.mkdir(exist_ok=True)
    _found[:] = [folder]


@lru_cache(maxsize=16)
def parse(text: str) -> tuple[Element, tuple[str, ...]]:
    """Parse a page as a browser would, and list what makes it invalid HTML5.

    :return: the root element, without namespaces on HTML's own elements, and one sentence per
        error with its line and column.
    """
    root, shape = _tree(LexborHTMLParser(text).root), sha256(_shape(text).encode()).hexdigest()
    if shape in _valid or any((folder / shape).exists() for folder in _found):
        return root, ()
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        strict = parser.parse(text)
    errors = tuple(
        f"line {line}, column {column}: {COMPLAINTS.get(code, code) % (data or {})}"
        for (line, column), code, data in parser.errors
    )
    if errors:
        return strict, errors
    assert _written_out(strict) == _written_out(root), "The two parsers see different trees."
    _valid.add(shape)
    for folder in _found:
        (folder / shape).touch()
    return root, ()


def _tree(node: LexborNode | None) -> Element:
    """Return the tree below a node."""
    assert node is not None
    assert node.tag is not None
    element = Element(node.tag, {name: value or "" for name, value in node.attributes.items()})
    last: Element | None = None
    child = node.child
    while child is not None:
        tag = child.tag or ""
        if tag == "-text":
            if last is None:
                element.text = (element.text or "") + (child.text_content or "")
            else:
                last.tail = (last.tail or "") + (child.text_content or "")
        elif tag[:1].isalpha():
            last = _tree(child)
            element.append(last)
        child = child.next
    return element


def _shape(text: str) -> str:
    """Return a page without those parts of its texts and values that cannot make it invalid."""
    return "".join(
        _VALUE.sub(lambda value: f'"{_telling(value[0][1:-1])}"', token)
        if token.startswith("<")
        else _telling(token) + ("x" if token.strip() else "")
        for token in _TOKEN.findall(text)
    )


def _telling(text: str) -> str:
    return "".join(_TELLING.findall(text))


def _written_out(root: Element) -> list[tuple[str, dict[str, str], str, str]]:
    """Return the elements of a tree in order, with their attributes and texts."""
    return [
        (name_of(each), {key.rpartition("}")[2]: each.attrib[key] for key in each.attrib},
         each.text or "", each.tail or "")
        for each in elements(root)
    ]  # fmt: skip


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
