"""Enquiries that reach the desk, sent to the public form without a browser, which is quicker."""

import re
from contextlib import closing
from urllib.parse import urlsplit
from uuid import uuid4

from tests.browser.enquiry import ANSWERS
from tests.support.pages.http_client import HttpVisitor

_REFERENCE = re.compile(r"GDZ-[2-9A-Z]{4}-[2-9A-Z]{4}")


def arrive(site: str, lang: str, **answers: str) -> str:
    """Send an enquiry with some given answers; return its reference.

    Each message is a new one: the same answers within a day are the same enquiry.

    :param site: any address of the site.
    """
    message = f"Which sites are free? {uuid4().hex}"
    usual = {**ANSWERS, "country": "DE", "topics": "sites", "message": message}
    ticks = {"consent_privacy_policy": "yes", "consent_cookie_policy": "yes"}
    with closing(HttpVisitor(urlsplit(site).port or 80)) as visitor:
        path = f"/{lang}/contact"
        hidden = visitor.open_form(path)
        assert visitor.send_form({**hidden, **usual, **ticks, **answers}, path) == 303, visitor.body
        found = _REFERENCE.search(visitor.get(visitor.location))
    assert found is not None
    return found[0]
