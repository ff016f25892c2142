"""When an enquiry is answered: told where the operator lets it be, and kept as it was told."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.core import clock
from app.core.config import Settings
from app.core.rules.installation import Operator
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.web.context import Zone
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import only

pytestmark = pytest.mark.own_app

MONDAY = datetime.fromisoformat("2026-11-30T10:00:00+08:00")
SAID = {
    "en": EN.reach.answer_by(day="Tuesday 1 December", zone="Beijing time"),
    "zh": ZH.reach.answer_by(day="12月1日（星期二）", zone="北京时间"),
}
LATE = {
    "en": EN.reach.answer_late(day="Tuesday 1 December", zone="Beijing time"),
    "zh": ZH.reach.answer_late(day="12月1日（星期二）", zone="北京时间"),
}
RULE = {"en": EN.reach.within(n=8), "zh": ZH.reach.within(n=8)}


def telling(app: Flask, zone: Zone, settings: Settings, **changes: Any) -> PageClient:
    """Return a visitor of an operated site that tells when it answers."""
    usual: dict[str, Any] = {
        "operator": Operator(name="An Office", email="o@x.example"),
        "tell_when": True,
    }
    app.extensions["zone"] = replace(zone, settings=replace(settings, **{**usual, **changes}))
    return PageClient(app, settings.origin)


@both_languages
def test_form_confirmation_and_my_data_tell_the_day_of_the_desks_own_clock(
    app: Flask, zone: Zone, settings: Settings, lang: str
) -> None:
    with time_machine.travel(MONDAY, tick=False):
        client = telling(app, zone, settings)
        form = client.get(f"/{lang}/contact")
        assert RULE[lang] in form.words
        assert SAID[lang] in send(form).follow().words
        theirs = write(client, app.extensions["zone"], lang, message="Another enquiry")
        page = open_page(client, token_for(app.extensions["zone"], theirs), lang)
        assert page.words.count(SAID[lang]) == 2

    with zone.database.reading() as session:
        stored = session.get_one(Enquiry, theirs)
        lead = session.query(Lead).filter_by(enquiry_id=theirs).one()
        assert stored.answer_by == "2026-12-01 Asia/Shanghai"
        assert lead.first_due_at is not None
        assert lead.first_due_at.astimezone(MONDAY.tzinfo).date().isoformat() == "2026-12-01"


def test_a_suspect_is_told_the_same_day(app: Flask, zone: Zone, settings: Settings) -> None:
    with time_machine.travel(MONDAY, tick=False):
        sent = send(telling(app, zone, settings).get("/en/contact"), fax_number="1").follow()

    assert SAID["en"] in sent.words
    assert only(zone, Lead).suspect


def test_later_settings_do_not_move_what_was_told(
    app: Flask, zone: Zone, settings: Settings
) -> None:
    with time_machine.travel(MONDAY, tick=False):
        client = telling(app, zone, settings)
        token = token_for(app.extensions["zone"], write(client, app.extensions["zone"]))
        telling(app, zone, settings, tell_when=False, time_zone="America/New_York")
        assert SAID["en"] in open_page(client, token).words


@both_languages
def test_a_day_that_is_over_is_told_as_missed_until_somebody_answers(
    app: Flask, zone: Zone, settings: Settings, lang: str
) -> None:
    with time_machine.travel(MONDAY, tick=False):
        client = telling(app, zone, settings)
        theirs = write(client, app.extensions["zone"], lang)
    with time_machine.travel(MONDAY + timedelta(days=2), tick=False):
        page = open_page(client, token_for(app.extensions["zone"], theirs), lang)
        assert LATE[lang] in page.words
        with zone.database.transaction() as session:
            session.query(Lead).update({"first_answered_at": clock.now()})
        assert LATE[lang] not in client.get(f"/{lang}/my-data").words


@pytest.mark.parametrize("changes", [{"tell_when": False}, {"operator": Operator()}])
def test_nothing_is_told_unless_set_and_never_in_a_demonstration(
    app: Flask, zone: Zone, settings: Settings, changes: dict[str, object]
) -> None:
    form = telling(app, zone, settings, **changes).get("/en/contact")

    assert EN.reach.within.after("n") not in form.words
    assert EN.reach.answer_by.before("day") not in send(form).follow().words
    assert only(zone, Enquiry).answer_by == ""
