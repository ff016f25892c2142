"""Answers and reasons on the console are kept as drafts until they are sent."""

from collections.abc import Callable

import pytest
from flask import Flask

from app.accounts.models import StaffDraft
from tests.compliance.asking import acting, enter, request_of
from tests.compliance.rights.test_erasures import propose
from tests.compliance.rights.test_holds import place
from tests.staff.desk import NOON, receive
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import every


def kept(app: Flask) -> list[dict[str, str]]:
    return [each.words for each in every(app, StaffDraft)]


@pytest.mark.parametrize(
    ("act", "typed", "send"),
    [
        ("close", {"outcome": "in_part", "text": "Stopped."}, EN.rights.letter.send_close),
        ("extend", {"reason": "Very many"}, EN.rights.letter.send_extend),
    ],
)
def test_an_answer_is_kept_through_its_letter_until_it_is_sent(
    app: Flask, auditor: PageClient, act: str, typed: dict[str, str], send: str
) -> None:
    receive(app, NOON)
    page = enter(auditor, kind="objection", words="No calls, please")
    acting(page, app, act).fill(**typed).submit(button=EN.drafts.save).follow()

    form = acting(auditor.get(f"/compliance/requests/{request_of(app).id}"), app, act)
    assert {name: form.value(name).strip() for name in typed} == typed
    assert len(kept(app)) == 1
    letter = form.submit(button=EN.rights.close.submit, expect=200)
    assert len(kept(app)) == 1
    acting(letter, app, act).submit(button=send)
    assert kept(app) == []


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/compliance/erasures/new", "remark"),
        ("/compliance/holds/new", "reason"),
        ("/compliance/requests/new", "words"),
    ],
)
def test_a_reason_is_kept_on_the_page_of_a_new_act(
    auditor: PageClient, path: str, field: str
) -> None:
    auditor.get(path).form(field).fill(**{field: "Court file 7"}).submit(button=EN.drafts.save)
    assert auditor.get(path).form(field).value(field).strip() == "Court file 7"


@pytest.mark.parametrize(("begin", "field"), [(propose, "why_not"), (place, "why_lifted")])
def test_a_reason_to_refuse_or_to_lift_is_kept_until_that_is_done(
    app: Flask, auditor: PageClient, begin: Callable[[PageClient], Page], field: str
) -> None:
    receive(app, NOON)
    page = begin(auditor)
    page.form(field).fill(**{field: "Settled"}).submit(button=EN.drafts.save)

    form = auditor.get(page.url).form(field)
    assert form.value(field).strip() == "Settled"
    assert [each[field] for each in kept(app)] == ["Settled"]
    form.submit()
    assert kept(app) == []
