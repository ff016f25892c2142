"""Checks on every HTML page of the site: valid, named, linked up and free of inline code."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from xml.etree.ElementTree import Element

from app.core.rules.languages import LANGUAGE
from tests.support.pages.html import elements, parse, show, text_of

LANGUAGES: Final = frozenset(each.html for each in LANGUAGE.values())
ID_LISTS: Final = frozenset({
    "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "aria-errormessage",
    "aria-details", "headers",
})  # fmt: skip
FETCHED: Final = frozenset({
    "stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest",
})  # fmt: skip
UNNAMED_INPUTS: Final = frozenset({"hidden", "submit", "button", "reset", "image"})


@dataclass(frozen=True)
class Document:
    """A parsed page with the policy it was sent under."""

    root: Element
    policy: str

    @cached_property
    def ids(self) -> Counter[str]:
        return Counter(each.attrib["id"] for each in elements(self.root) if "id" in each.attrib)


def problems(text: str, headers: Mapping[str, str]) -> list[str]:
    """Return the problems of a page, one sentence each; empty if it has none.

    :param headers: the response's headers; names in any case.
    """
    root, invalid = parse(text)
    policy = {name.lower(): value for name, value in headers.items()}.get(
        "content-security-policy", ""
    )
    document = Document(root, policy)
    return [
        *(f"The HTML is not valid: {each}." for each in invalid),
        *(problem for check in CHECKS for problem in check(document)),
    ]


def _title_heading_and_language(page: Document) -> Iterator[str]:
    titles = [
        text_of(each) for head in elements(page.root, "head") for each in elements(head, "title")
    ]
    if len(titles) != 1 or not titles[0]:
        yield f"A page has exactly one non-empty <title>; this one has {titles}."
    headings = [text_of(each) for each in elements(page.root, "h1")]
    if len(headings) != 1 or not headings[0]:
        yield f"A page has exactly one non-empty <h1>; this one has {headings}."
    language = page.root.attrib.get("lang")
    if language not in LANGUAGES:
        yield f"<html lang> must be one of {sorted(LANGUAGES)}; it is {language!r}."


def _unique_ids(page: Document) -> Iterator[str]:
    for name, count in page.ids.items():
        if count > 1:
            yield f"The id {name!r} is used {count} times."
        if not name or re.search(r"\s", name):
            yield f"The id {name!r} is empty or contains white space."


def _references(page: Document) -> Iterator[str]:
    ids = page.ids
    for element in elements(page.root):
        for attribute, target in _references_of(element):
            if target not in ids:
                yield f"{show(element)}: {attribute} names the id {target!r}, which does not exist."


def _references_of(element: Element) -> Iterator[tuple[str, str]]:
    for attribute, value in element.attrib.items():
        if attribute in ID_LISTS:
            for target in value.split():
                yield attribute, target
        # "#" and "#top" mean the top of the page in HTML itself.
        elif attribute == "href" and value.startswith("#") and value not in {"#", "#top"}:
            yield attribute, value[1:]
        elif attribute == "list" or (attribute == "for" and element.tag in {"label", "output"}):
            yield attribute, value


def _names_of_controls(page: Document) -> Iterator[str]:
    labelled = {each.attrib.get("for") for each in elements(page.root, "label") if text_of(each)}
    wrapped = {
        id(control)
        for label in elements(page.root, "label")
        if text_of(label)
        for control in elements(label, "input", "select", "textarea")
    }
    for control in elements(page.root, "input", "select", "textarea"):
        if control.tag == "input" and control.attrib.get("type") in UNNAMED_INPUTS:
            continue
        named = control.attrib.keys() & {"aria-label", "aria-labelledby"}
        if not named and id(control) not in wrapped and control.attrib.get("id") not in labelled:
            yield f"{show(control)} has no label."
    for image in elements(page.root, "img"):
        if "alt" not in image.attrib:
            yield f'{show(image)} has no alt; write alt="" if it only decorates.'


def _forms(page: Document) -> Iterator[str]:
    for form in elements(page.root, "form"):
        method = form.attrib.get("method", "").lower()
        if "action" not in form.attrib or method not in {"get", "post"}:
            yield f"{show(form)} must say its action and its method (get or post)."
        tokens = [
            each
            for each in elements(form, "input")
            if each.attrib.get("name") == "csrf_token" and each.attrib.get("value")
        ]
        if method == "post" and not tokens and not _permitted_by_link(form):
            yield f"{show(form)} posts but carries no csrf_token."


def _permitted_by_link(form: Element) -> bool:
    # The secret in the address permits it, and mail programs send the same from outside (RFC 8058),
    # so a token would protect nothing.
    if re.search("/(confirm|renew)/", form.attrib.get("action", "")):
        return True
    sent = {each.attrib.get("name"): each.attrib.get("value") for each in elements(form, "input")}
    return sent == {"List-Unsubscribe": "One-Click"}


def _inline_code(page: Document) -> Iterator[str]:
    for element in elements(page.root):
        for attribute, value in element.attrib.items():
            if attribute == "style":
                yield f"{show(element)} has a style attribute; use a class."
            elif attribute.lower().startswith("on"):
                yield f"{show(element)} has an inline handler {attribute}; use a script file."
            elif attribute in {"href", "src", "action", "formaction"} and re.match(
                r"\s*javascript:", value, re.IGNORECASE
            ):
                yield f"{show(element)} has a javascript: address."
    for element in elements(page.root, "script", "style"):
        if "src" not in element.attrib and not _is_allowed(element, page.policy):
            yield f"{show(element)} is inline and its page's policy has no nonce or hash for it."


def _is_allowed(element: Element, policy: str) -> bool:
    directive = f"{element.tag}-src"
    sources = " ".join(each for each in policy.split(";") if each.strip().startswith(directive))
    digest = hashlib.sha256((element.text or "").encode()).digest()
    wanted = [f"'sha256-{base64.b64encode(digest).decode()}'"]
    if element.attrib.get("nonce"):
        wanted.append(f"'nonce-{element.attrib['nonce']}'")
    return any(each in sources.split() for each in wanted)


def _foreign_requests(page: Document) -> Iterator[str]:
    for element in elements(page.root):
        address = element.attrib.get("src", "")
        if element.tag == "link" and FETCHED & {*element.attrib.get("rel", "").lower().split()}:
            address = element.attrib.get("href", "")
        if re.match(r"(https?:)?//", address):
            yield f"{show(element)} makes the browser ask another site; serve it from ours."


def _gaps_in_chinese(page: Document) -> Iterator[str]:
    if page.root.attrib.get("lang") != LANGUAGE["zh"].html:
        return
    for element in elements(page.root):
        # What a person typed stays as it is.
        if element.attrib.get("class") in {"message", "first-words", "typed"}:
            continue
        for run in (element.text or "", *(each.tail or "" for each in element)):
            for gap in re.findall(r"\S*[。！？；：，] +\w+", run):
                yield f"{show(element)} has a space behind a full-width mark: {gap!r}."


def _policy(page: Document) -> Iterator[str]:
    if "default-src 'none'" not in map(str.strip, page.policy.split(";")):
        yield (
            "The response needs a Content-Security-Policy with default-src 'none'; it has"
            f" {page.policy!r}."
        )


CHECKS: Final[tuple[Callable[[Document], Iterator[str]], ...]] = (
    _title_heading_and_language,
    _unique_ids,
    _references,
    _names_of_controls,
    _forms,
    _inline_code,
    _foreign_requests,
    _gaps_in_chinese,
    _policy,
)
