"""A complete enquiry, and its submission through the site's own form."""

from typing import Any
from uuid import uuid4

from tests.support.pages.forms import Value
from tests.support.pages.html import text_of
from tests.support.pages.page import Page

ANSWERS: dict[str, Value] = {
    "name": "张伟 🏭",
    "email": "Wei.Zhang@example.com",
    "organisation": "示例新材料有限公司",
    "country": "CN",
    "topics": ["talent", "sites"],
    "message": "我们希望了解园区载体。\nSecond line 👍",
    "consent_privacy_policy": True,
    "consent_cookie_policy": True,
}
"""A complete enquiry: the six answers and the two boxes."""


def send(page: Page, expect: int = 303, **changes: Any) -> Page:
    """Fill in a page's form with a complete enquiry, change some answers, and send it.

    Each is a new one: the same answers within a day are the same enquiry.
    """
    answers = {"website": f"{uuid4().hex}.example", **ANSWERS, **changes}
    return page.form("message").fill(**answers).submit(expect=expect)


def complete_fields() -> dict[str, str | list[str]]:
    """Return a complete enquiry as a browser sends it, without hidden fields.

    Each is a new one: the same answers within a day are the same enquiry.
    """
    return {
        "website": f"{uuid4().hex}.example",
        **{
            name: "yes" if value is True else value if isinstance(value, str) else list(value)
            for name, value in ANSWERS.items()
            if not isinstance(value, bool) or value
        },
    }


def problems(page: Page) -> dict[str, str]:
    """Return the error summary: the messages, by the field that each links to."""
    summary = page.one(class_="summary")
    return {
        link.attrib["href"].removeprefix("#"): text_of(link)
        for link in page.all("a")
        if link in list(summary.iter())
    }
