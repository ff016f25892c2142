"""Pages as trees: their elements, their text, and errors that make them invalid HTML5.

Lexbor parses ten times faster than html5lib, but does not complain. Whether an element is valid
depends on where it stands, so html5lib parses only pages with an element in a place where no valid
page had it, and has to see the same tree.
"""

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element

import html5lib
from html5lib import constants
from selectolax.lexbor import LexborHTMLParser, LexborNode

_TOKEN = re.compile(r'<(?:[^"<>]|"[^"]*")*>|[^<]+|<')
_TAG = re.compile(r'<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"]*")?)*)\s*(/?)>')
"""A tag as templates write it."""
_NAME = re.compile(r'\s([\w:-]+)(?:="[^"]*")?')
_ODD = re.compile(
    r"&(?!(?:amp|lt|gt|quot|#34|#39);)[#\w]*;?"
    r"|[^\t\n\f\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0001fffd]"
)
"""Parts of a text that can make a page invalid: references and rare characters."""
_ONCE = frozenset({"html", "head", "body"})

_valid: set[str] = set()
"""What stood where on pages that html5lib has found valid."""


@lru_cache(maxsize=16)
def parse(text: str) -> tuple[Element, tuple[str, ...]]:
    """Parse a page as a browser would, and list the faults that make it invalid HTML5.

    :return: the root element, without namespaces, and one sentence per error with its line and
        column.
    """
    root, places = _tree(LexborHTMLParser(text).root), _places(text)
    if places is not None and places <= _valid:
        return root, ()
    errors = _errors(text, root)
    if places is not None and not errors:
        _valid.update(places)
    return root, errors


def _errors(text: str, root: Element) -> tuple[str, ...]:
    """Return html5lib's errors on a page; a page without errors must give the same tree."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        strict = parser.parse(text)
    if not parser.errors:
        assert _written_out(strict) == _written_out(root), "The two parsers see different trees."
    return tuple(
        f"line {line}, column {column}: {constants.E.get(code, code) % (data or {})}"
        for (line, column), code, data in parser.errors
    )


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


def _places(text: str) -> set[str] | None:
    """Return the nodes of a page by their path from its root; None if tags do not match.

    A page without its document type has none either. Words, and the values of attributes, make no
    page invalid, and a hundredth row is as valid as the first.
    """
    if not text.startswith("<!doctype html>"):
        return None
    found: set[str] = set()
    path = [""]
    for token in _TOKEN.findall(text):
        kind, name, odd = _read(token)
        if kind == "text":
            found.add(f"{path[-1]}/{odd}")
        elif kind == "end":
            if path.pop().rpartition("/")[2] != name:
                return None
        else:
            place = f"{path[-1]}/{name}"
            if place in found and name in _ONCE:
                return None
            found |= {place, f"{place} {odd}"}
            if kind == "start":
                path.append(place)
    return found if len(path) == 1 else None


@lru_cache(maxsize=50_000)
def _read(token: str) -> tuple[str, str, str]:
    """Return the kind of a token, the element's name, and any sources of invalidity."""
    tag = _TAG.fullmatch(token)
    if tag is None:
        return "text", "", _odd_text(token)
    end, name, attributes, closed = tag.groups()
    if end:
        return "end", name, ""
    is_void = closed or name in constants.voidElements
    return "void" if is_void else "start", name, _odd_attributes(attributes) + closed


def _odd_text(text: str) -> str:
    if text.startswith("<"):
        return text
    return "".join(_ODD.findall(text)) or "text" * bool(text.strip())


def _odd_attributes(written: str) -> str:
    names = [name.lower() for name in _NAME.findall(written)]
    return written if len(set(names)) < len(names) else "".join(_ODD.findall(written))


def _written_out(root: Element) -> list[tuple[str, dict[str, str], str, str]]:
    """Return the elements of a tree in order, with their attributes and texts."""
    names = ((each, _local(each.tag)) for each in root.iter())
    return [
        (name, {_local(key): value for key, value in each.attrib.items()}, each.text or "",
         each.tail or "")
        for each, name in names
        if name
    ]  # fmt: skip


def _local(name: object) -> str:
    """Return a name without its namespace; a comment's is a function, despite the stubs."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def elements(root: Element, *names: str) -> Iterator[Element]:
    """Yield the elements below a root in document order, of the given names or of any."""
    if len(names) == 1:
        return root.iter(*names)
    return (each for each in root.iter() if not names or each.tag in names)


def text_of(element: Element) -> str:
    """Return an element's visible text with white space collapsed."""
    return " ".join(_raw_text(element).split())


def _raw_text(element: Element) -> str:
    if element.tag in {"script", "style"}:
        return ""
    below = (_raw_text(child) + (child.tail or "") for child in element)
    return (element.text or "") + "".join(below)


def show(element: Element) -> str:
    """Return an element's start tag, shortened, to point at it in a message."""
    attributes = "".join(f' {key}="{value}"' for key, value in element.attrib.items())
    tag = f"<{element.tag}{attributes}>"
    return tag if len(tag) <= 120 else tag[:117] + "..."
