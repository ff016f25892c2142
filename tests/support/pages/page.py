"""A fetched page as a test reads it: its text, its elements, its links and its forms."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from werkzeug.datastructures import Headers

from tests.support.pages.forms import Form
from tests.support.pages.html import elements, parse, text_of

if TYPE_CHECKING:
    from tests.support.pages.page_client import PageClient


class Page:
    """One response to one request.

    :param url: the requested path, with its query.
    """

    def __init__(
        self, client: "PageClient", url: str, status: int, headers: Headers, body: bytes
    ) -> None:
        self.client = client
        self.url = url
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"<Page {self.status} {self.url}>"

    @property
    def text(self) -> str:
        """The body as it was sent."""
        return self.body.decode("utf-8")

    @property
    def is_html(self) -> bool:
        """True if a browser would show this as a page."""
        return self.headers.get("Content-Type", "").startswith("text/html")

    @cached_property
    def root(self) -> Element:
        """The `<html>` element."""
        return parse(self.text)[0]

    @property
    def title(self) -> str:
        # A drawing in the body may have a <title> of its own.
        return text_of(next(elements(self.one("head"), "title")))

    @property
    def heading(self) -> str:
        return text_of(self.one("h1"))

    @property
    def words(self) -> str:
        """All text of the body, white space collapsed."""
        return text_of(self.one("body"))

    @property
    def location(self) -> str:
        """The address to which this response redirects the browser."""
        return self.headers.get("Location", "")

    def all(self, *names: str, **attributes: str) -> list[Element]:
        """List elements by name and attributes; `class_` matches one of the classes.

        An underscore in an attribute's name stands for a hyphen: `aria_invalid="true"`.
        """
        return [each for each in elements(self.root, *names) if _matches(each, attributes)]

    def one(self, *names: str, **attributes: str) -> Element:
        """Return the only such element, or fail."""
        found = self.all(*names, **attributes)
        what = f"<{'|'.join(names)}> {attributes or ''}"
        assert len(found) == 1, f"{self!r} has {len(found)} of {what}, not one."
        return found[0]

    def by_id(self, name: str) -> Element:
        """Return the element with an id, or fail."""
        return self.one(id=name)

    def says(self, *names: str, **attributes: str) -> list[str]:
        """Return the texts of the matching elements."""
        return [text_of(each) for each in self.all(*names, **attributes)]

    def errors_of(self, field: str) -> list[str]:
        """Return what stands beside a field that was refused."""
        return self.says(id=f"{field}-error")

    def link(self, text: str) -> str:
        """Return the address of the only link whose text contains the given words."""
        found = {each.attrib["href"] for each in self.all("a") if text in text_of(each)}
        assert len(found) == 1, f"{self!r} has {len(found)} links that say {text!r}: {found}."
        return found.pop()

    def form(self, name: str | None = None, **attributes: str) -> Form:
        """Return the only form, or the only one with a field of this name or with these attributes.

        `page.form("consent_privacy_policy")`, `page.form(action="/staff/sign-out")`.
        """
        forms = [Form(self.client, self.url, each) for each in self.all("form", **attributes)]
        found = [each for each in forms if name is None or name in each.names]
        assert len(found) == 1, f"{self!r} has {len(found)} such forms; name one of its fields."
        return found[0]

    def follow(self, expect: int = 200, **options: Any) -> "Page":
        """Follow the redirect of this response."""
        assert self.location, f"{self!r} sends the browser nowhere."
        return self.client.get(self.location, expect=expect, **options)


def _matches(element: Element, attributes: Mapping[str, str]) -> bool:
    for key, value in attributes.items():
        name = key.rstrip("_").replace("_", "-")
        has = element.attrib.get(name)
        if has is None or (value not in has.split() if name == "class" else value != has):
            return False
    return True
