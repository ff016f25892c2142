"""Hostile answers in every kind of form of the desk and the console: refused, never a fault."""

from random import Random
from urllib.parse import urlencode

import pytest
from flask import Flask

from app.core import clock
from tests.service.test_hostile_requests import FORM, SEED, WRONG_ANSWERS
from tests.staff.desk import lead_of, receive
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.sizes import full_size

EACH = 2000 if full_size() else 30
PAGES = (
    "/staff/leads?folder=all", "/staff/leads/enter", "/staff/leads/import", "/staff/exports/new",
    "/staff/exports/saved/new", "/staff/routing/new", "/staff/reply-texts/new", "/staff/people",
    "/staff/account", "/compliance/subjects", "/compliance/consents", "/compliance/access",
    "/compliance/requests/new", "/compliance/holds/new", "/compliance/erasures/new",
    "/compliance/sample", "/compliance/ledger/prove",
    "/compliance/policies/privacy_policy/draft",
)  # fmt: skip
"""Pages with forms, beside that of a lead, which has most of them."""

MORE = (
    "2026-13-45", "9999-12-31", "0001-01-01", "25:99", "\u0661\u0662", "nan", "1\n2",
    "0b9de5b6-1111-4111-8111-111111111111", "0001-01-01T00:00:00+14:00",
)  # fmt: skip
ENDS_THE_SESSION = ("sign-out", "sessions/end", "language")


def forms_of(page: Page) -> list[Form]:
    """Return the forms of a page that change something, but for those of its frame."""
    forms = (Form(page.client, page.url, each) for each in page.all("form", method="post"))
    return [each for each in forms if not each.action.endswith(ENDS_THE_SESSION)]


def spoiled(form: Form, chance: Random) -> str:
    """Return the body of a form, every button pressed at once and a few answers replaced."""
    sent = {
        name: form.values.get(name) or form.choices(name)[:1] or [""] for name in sorted(form.names)
    }
    own = sorted(form.names - {"csrf_token"})
    for name in chance.sample(own, min(len(own), chance.randrange(1, 4))):
        sent[name] = chance.choices((*WRONG_ANSWERS, *MORE), k=chance.randrange(3))
    return urlencode(sent, doseq=True, errors="surrogatepass")


@pytest.mark.engine("sqlite", only=True)
def test_hostile_answers_in_a_form_of_the_back_office_meet_no_fault(
    app: Flask, administrator: PageClient
) -> None:
    lead = f"/staff/leads/{lead_of(app, receive(app, clock.now())).id}"
    chance, statuses = Random(SEED), set()
    for _ in range(EACH):
        form = chance.choice(
            forms_of(administrator.get(chance.choice((lead, chance.choice(PAGES)))))
        )
        body = spoiled(form, chance)
        answer = administrator.flask_client.post(
            form.action, base_url=administrator.origin, data=body, content_type=FORM
        )
        assert answer.status_code < 500, (form.action, body)
        statuses.add(answer.status_code)
    assert 422 in statuses
