"""What a page says about itself to machines, as JSON-LD (schema.org)."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from app.core.rules.installation import Operator

Thing = dict[str, object]

# Inside <script> a "<" could end the element, and two separators end a line of JavaScript.
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


@dataclass(frozen=True)
class Subject:
    """A page as it describes itself, all addresses absolute.

    :param language: as in `<html lang>`.
    :param based_on: the address of what the page's content was taken from; empty if not known.
    """

    address: str
    origin: str
    site: str
    title: str
    description: str
    language: str
    image: str
    operator: Operator
    based_on: str = ""


def linked_data(view: str, subject: Subject) -> Markup | None:
    """Return what a view's page says, safe inside `<script>`; None if it has nothing to say.

    Nothing is said that no setting and no fact tells: an operator without a name is no
    organisation, and the article has neither a day of publication nor an author on record.
    """
    describe = _DESCRIPTIONS.get(view)
    if describe is None:
        return None
    data = {"@context": "https://schema.org", **describe(subject)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704


def _home(subject: Subject) -> Thing:
    website: Thing = {
        "@type": "WebSite",
        "@id": f"{subject.origin}/#website",
        "url": subject.address,
        "name": subject.site,
        "description": subject.description,
        "inLanguage": subject.language,
    }
    if not subject.operator.configured:
        return website
    website["publisher"] = {"@id": f"{subject.origin}/#operator"}
    return {"@graph": [website, _operator(subject)]}


def _operator(subject: Subject) -> Thing:
    operator = subject.operator
    told: Thing = {
        "@type": "Organization",
        "@id": f"{subject.origin}/#operator",
        "name": operator.name,
        "url": f"{subject.origin}/",
        "address": operator.address,
        "email": operator.email,
        "telephone": operator.phone,
    }
    return {name: value for name, value in told.items() if value}


def _dataset(subject: Subject) -> Thing:
    files = [
        {"@type": "DataDownload", "encodingFormat": form, "contentUrl": subject.address + suffix}
        for form, suffix in (("text/csv", ".csv"), ("application/json", ".json"))
    ]
    return {
        "@type": "Dataset",
        "name": subject.title,
        "description": subject.description,
        "url": subject.address,
        "inLanguage": subject.language,
        "isAccessibleForFree": True,
        "distribution": files,
    } | _source(subject)


def _article(subject: Subject) -> Thing:
    return {
        "@type": "NewsArticle",
        "headline": subject.title,
        "description": subject.description,
        "url": subject.address,
        "mainEntityOfPage": subject.address,
        "image": subject.image,
        "inLanguage": subject.language,
    } | _source(subject)


def _source(subject: Subject) -> Thing:
    return {"isBasedOn": subject.based_on} if subject.based_on else {}


_DESCRIPTIONS: dict[str, Callable[[Subject], Thing]] = {
    "public.home": _home,
    "public.key_figures": _dataset,
    "public.article": _article,
}
