"""Closing several leads at once in the list: the form, the question, and the outcome."""

from flask import Flask

from tests.staff.desk import lead_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

LIST = "/staff/leads?folder=all"


def close(app: Flask, client: PageClient, sent: list[str], status: str) -> Page:
    """Close the leads without saying more; return the page that asks."""
    leads = [lead_of(app, each) for each in sent]
    form = client.get(LIST).form("owner", method="post")
    form.action = form.action.replace("/assign", "/status")
    return form.submit(
        lead=[f"{each.id}:{each.version}" for each in leads], status=status, expect=422
    )


def answer(page: Page, expect: int = 303, **values: str) -> Page:
    """Answer the questions of the page."""
    form = page.form("owner", method="post")
    form.action = form.action.replace("/assign", "/status")
    answered = form.submit(expect=expect, **values)
    return answered.follow() if expect == 303 else answered


def statuses(app: Flask, sent: list[str]) -> list[str]:
    """Return the statuses of leads."""
    return [lead_of(app, each).status for each in sent]
