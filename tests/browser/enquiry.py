"""The public pages, and an enquiry as a visitor enters it, for browser tests."""

from uuid import uuid4

from playwright.sync_api import Page

PAGES = (
    "/",
    "/key-figures",
    "/roadmap",
    "/news/2024-03-04-new-industrialization",
    "/privacy",
    "/cookies",
    "/accessibility",
    "/disclaimer",
)
"""Every public page but the form, without its language."""

ANSWERS = {"name": "Ana Lüdtke", "email": "ana@example.com", "organisation": "Example GmbH"}


def fill_enquiry(page: Page, **answers: str) -> None:
    """Answer the six questions, some with other values, and tick the two boxes with the mouse.

    Each message is a new one: the same answers within a day are the same enquiry.
    """
    for name, value in {**ANSWERS, **answers}.items():
        page.locator(f"#{name}").fill(value)
    page.locator("#country").select_option("DE")
    page.locator("#topics-sites").check()
    page.locator("#message").fill(f"Which sites are free? {uuid4().hex}")
    page.locator("#consent_privacy_policy").check()
    page.locator("#consent_cookie_policy").check()
