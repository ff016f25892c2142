"""Several leads are closed as duplicates of one, which may be among those that are selected."""

from datetime import timedelta

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import NOON, change, lead_of, receive, signed_in
from tests.staff.leads.closing.many import answer, close, statuses
from tests.staff.leads.closing.test_duplicate_of import unrelated
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient


@pytest.fixture
def sent(app: Flask, client: PageClient) -> list[str]:
    """Three enquiries of one organisation, the newest first, as in the list."""
    signed_in(app, client, Role.HANDLER)
    return [
        receive(app, NOON - timedelta(minutes=n), email=f"{n}@sample-works.example")
        for n in range(3)
    ]


@pytest.mark.engine("both")
def test_it_is_asked_which_the_others_repeat_and_that_one_stays_open(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    page = close(app, client, sent, "duplicate")
    assert EN.staff.errors.question_title in page.words
    assert page.errors_of("repeats") == [EN.lead.errors.duplicate_of_common]
    assert [each.get("value") for each in page.all("input", name="repeats")] == [*sent, "another"]
    assert statuses(app, sent) == ["new"] * 3

    page = answer(page, repeats=sent[2])

    assert EN.inbox.many.status_set(instead="Duplicate", n=2, status="Duplicate") in page.words
    assert not page.says("p", class_="notice-error")
    assert statuses(app, sent) == ["duplicate", "duplicate", "new"]
    lead = client.get(f"/staff/leads/{lead_of(app, sent[0]).id}")
    assert EN.closing.history(reference=sent[2]) in lead.words
    page.form("act").submit()
    assert statuses(app, sent) == ["new"] * 3


def test_they_may_repeat_one_that_is_not_selected(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    page = close(app, client, sent[:2], "duplicate")

    page = answer(page, repeats="another", duplicate_of=sent[2].replace("-", " ").lower())

    assert EN.inbox.many.status_set(instead="Duplicate", n=2, status="Duplicate") in page.words
    assert statuses(app, sent) == ["duplicate", "duplicate", "new"]


@pytest.mark.parametrize(
    ("reference", "problem"),
    [
        ("", EN.lead.errors.duplicate_of_reference),
        ("GDZ-2222-2222", EN.lead.errors.duplicate_of_unknown(typed="GDZ-2222-2222")),
        ("Sample Works", EN.lead.errors.duplicate_of_unknown(typed="Sample Works")),
    ],
)
def test_nothing_is_closed_without_the_reference_of_an_enquiry(
    app: Flask, client: PageClient, sent: list[str], reference: str, problem: str
) -> None:
    page = close(app, client, sent[:2], "duplicate")

    page = answer(page, 422, repeats="another", duplicate_of=reference)

    assert page.errors_of("duplicate_of") == [problem]
    ticked = page.form("owner", method="post").values["lead"]
    assert [each.partition(":")[0] for each in ticked] == [
        str(lead_of(app, each).id) for each in sent[:2]
    ]
    assert statuses(app, sent) == ["new"] * 3


def test_an_enquiry_does_not_repeat_itself(app: Flask, client: PageClient, sent: list[str]) -> None:
    page = close(app, client, sent[:1], "duplicate")
    assert page.errors_of("duplicate_of") == [EN.lead.errors.duplicate_of_reference]
    assert not page.all("input", name="repeats")

    page = answer(page, 422, duplicate_of=sent[0])

    assert EN.lead.errors.duplicate_of_itself(reference=sent[0]) in page.words
    assert statuses(app, sent[:1]) == ["new"]


def test_one_of_another_person_and_organisation_is_left_for_its_own_page(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    other = unrelated(app)

    page = answer(close(app, client, [*sent, other], "duplicate"), repeats=sent[2])

    assert statuses(app, [*sent, other]) == ["duplicate", "duplicate", "new", "new"]
    (left,) = page.says("p", class_="notice-error")
    assert left.startswith(EN.inbox.many.unlikely.before("references"))
    assert other in left


def test_they_do_not_repeat_one_that_figures_leave_out(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    change(app, sent[2], status="spam", closed=True)

    page = answer(
        close(app, client, sent[:2], "duplicate"), 422, repeats="another", duplicate_of=sent[2]
    )

    assert EN.lead.errors.duplicate_left_out(reference=sent[2]) in page.words
    assert statuses(app, sent[:2]) == ["new", "new"]
