"""WeChat as a way to be reached: offered once a policy in force names the operator's account."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from app.core.config import Settings
from app.core.rules.installation import Operator
from app.enquiries.models import Enquiry
from tests.support.content.copy import EN
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import only

pytestmark = pytest.mark.own_app

ACCOUNT = "zone_desk"


@pytest.fixture
def by_wechat(settings: Settings) -> Iterator[Flask]:
    """A site whose operator writes by WeChat, and says so in the policy."""
    with running_app(replace(settings, operator=Operator("Zone", wechat=ACCOUNT))) as app:
        yield app


@pytest.fixture
def visitor(by_wechat: Flask, settings: Settings) -> PageClient:
    """A visitor of that site."""
    return PageClient(by_wechat, settings.origin)


def test_wechat_is_offered_where_the_policy_names_the_account(visitor: PageClient) -> None:
    for lang in ("en", "zh"):
        assert "wechat" in visitor.get(f"/{lang}/contact").form("message").choices("reach_by")
        assert ACCOUNT in text_of(visitor.get(f"/{lang}/contact").one("aside"))
        assert ACCOUNT in visitor.get(f"/{lang}/privacy").words


def test_wechat_needs_an_id_and_is_stored_with_the_policy_in_force(
    visitor: PageClient, by_wechat: Flask
) -> None:
    refused = send(visitor.get("/en/contact"), expect=422, reach_by="wechat")
    assert EN.form.errors.reach_note_wechat in refused.words

    send(refused, reach_by="wechat", reach_note="wei-zhang")

    enquiry = only(by_wechat, Enquiry)
    assert (enquiry.answer("reach_by"), enquiry.answer("reach_note")) == ("wechat", "wei-zhang")


@both_languages
@pytest.mark.parametrize(
    ("way", "answer"),
    [
        ("email", {"email": "wei@example.com"}),
        ("phone", {"phone": "+49 30 901820"}),
        ("wechat", {"reach_note": "wei-zhang"}),
    ],
)
def test_the_confirmation_names_the_way_that_was_chosen(
    visitor: PageClient, lang: str, way: str, answer: dict[str, Any]
) -> None:
    received = send(visitor.get(f"/{lang}/contact"), reach_by=way, **answer).follow()

    (told,) = [each for each in received.all("p") if "data-next" in each.attrib]
    assert told.attrib["data-next"] == way
    for value in answer.values():
        assert value in text_of(told)


def test_until_the_policy_names_the_account_wechat_is_neither_offered_nor_taken(
    settings: Settings,
) -> None:
    with running_app(settings):
        pass
    with running_app(replace(settings, operator=Operator(wechat=ACCOUNT))) as app:
        visitor = PageClient(app, settings.origin)
        form = visitor.get("/en/contact").form("message")
        assert "wechat" not in form.choices("reach_by")
        wrong = visitor.post(form.action, {**form.values, "reach_by": "wechat"}, expect=422)
        assert EN.form.errors.choice(field=EN.form.reach_by.short) in wrong.words
