"""Somebody leaves, or works on leads no longer: a page says what moves to whom, and it moves."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import BrowserContext, Locator, expect
from sqlalchemy import select

from app.core import clock
from app.core.db import Database
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadTask
from app.leads.models.replies import PlannedReply
from app.leads.rules.inbox import place_of
from tests.browser.arrivals import arrive
from tests.browser.looking import assert_fits, follow, in_shapes, speak
from tests.support.leads.desk_work import add_account, make_reply
from tests.support.live_server import LiveServer
from tests.support.site import content

LEAVER, DEPUTY = "周离岗", "Dee Deputy"
_LOOK = """each => {
    const style = getComputedStyle(each);
    return [style.color, style.borderColor];
}"""


@pytest.fixture
def leaver(live_server: LiveServer, lang: str) -> tuple[UUID, UUID]:
    """The ids of an account with a deputy and of its lead, with a task and a planned reply."""
    reference, now = arrive(live_server.origin, lang), clock.now()
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    own = {"role": Role.HANDLER.value}
    deputy = add_account(database, name=DEPUTY, email=f"{uuid4().hex}@example.org", **own)
    email = f"{uuid4().hex}@example.org"
    account = add_account(database, name=LEAVER, email=email, deputy_id=deputy, **own)
    with database.transaction() as session:
        its = select(Lead).join(Enquiry).where(Enquiry.reference == reference)
        lead = session.scalars(its).one()
        lead.owner_id, lead.place = account, place_of(lead.received_at, lead.id)
        session.add(
            LeadTask(
                id=uuid4(), lead_id=lead.id, created_at=now, author=account.hex, title="Call",
                assignee_id=account, due_on=now.date(), due_time=None, done_at=None, done_by="",
            )
        )  # fmt: skip
        session.add(
            PlannedReply(
                id=uuid4(), lead_id=lead.id, author=account.hex, planned_at=now, held="",
                send_at=now + timedelta(days=1), reply=make_reply().stored(),
            )
        )  # fmt: skip
        lead_id = lead.id
    database.dispose()
    return account, lead_id


def look_of(button: Locator) -> list[str]:
    """Return the colours of a button's text and edge."""
    return list(button.evaluate(_LOOK))


@in_shapes(phone="en")
def test_deactivating_asks_and_moves_the_work_to_the_deputy(
    unscripted: BrowserContext, leaver: tuple[UUID, UUID], lang: str, width: int
) -> None:
    page, words, (account, lead) = unscripted.new_page(), content(), leaver
    page.goto(f"/staff/people/{account}")
    speak(page, lang)
    ask = page.locator("a[href$='/deactivate']")
    out = page.locator("form[action$='/sessions'] button")
    same = zip(look_of(ask), look_of(out), strict=True)
    assert not any(one == other for one, other in same)
    follow(ask)
    said = page.locator("main")
    for told in ("leads", "tasks", "replies"):
        expect(said.locator(f"[data-work={told}]")).to_have_attribute("data-count", "1")
    expect(said.locator("#taker option:checked")).to_have_text(DEPUTY)
    assert_fits(page)
    follow(page.locator("main .button-row a"))
    follow(ask)
    follow(page.locator("main .button.danger"))
    expect(page.locator(".notice-success")).to_have_text(
        words.text(lang, "people.person.deactivated")
    )
    page.goto(f"/staff/leads/{lead}")
    expect(page.locator(".owner-now")).to_contain_text(DEPUTY)
    expect(page.locator(".tasks li")).to_contain_text(DEPUTY)
    expect(page.locator(".planned .waits")).to_contain_text(DEPUTY)


@in_shapes(phone="zh")
def test_a_role_that_may_not_work_on_leads_asks_and_moves_the_work_too(
    unscripted: BrowserContext, leaver: tuple[UUID, UUID], lang: str, width: int
) -> None:
    page, words, (account, lead) = unscripted.new_page(), content(), leaver
    page.goto(f"/staff/people/{account}")
    speak(page, lang)
    assert_fits(page)
    page.locator("select[name=role]").select_option(Role.READER.value)
    follow(page.locator("form[action$='/role'] button"))
    role = words.choice_label("roles", Role.READER.value, lang)
    expect(page.locator("h1")).to_have_text(
        words.text(lang, "handover.title.role", name=LEAVER, role=role)
    )
    assert_fits(page)
    follow(page.locator("main .button.danger"))
    expect(page.locator(".notice-success")).to_have_text(
        words.text(lang, "people.person.role_changed")
    )
    page.goto(f"/staff/leads/{lead}")
    expect(page.locator(".owner-now")).to_contain_text(DEPUTY)
