"""When an enquiry is answered: told where the operator lets it be, and kept as it was told."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.core.rules.installation import Operator
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.site import ORIGIN, operate
from tests.support.stored import only, row_of

MONDAY = datetime.fromisoformat("2026-11-30T10:00:00+08:00")
DAY = {
    "en": {"day": "Tuesday 1 December", "zone": "Beijing time"},
    "zh": {"day": "12月1日（星期二）", "zone": "北京时间"},
}
SAID = {lang: WORDS[lang].reach.answer_by(**day) for lang, day in DAY.items()}
LATE = {lang: WORDS[lang].reach.answer_late(**day) for lang, day in DAY.items()}


def telling(app: Flask, **changes: Any) -> PageClient:
    """Return a visitor of an operated site that tells when it answers."""
    operate(app, **{"tell_when": True, **changes})
    return PageClient(app, ORIGIN)


@both_languages
def test_form_confirmation_and_my_data_tell_the_day_of_the_desks_own_clock(
    app: Flask, zone: Zone, lang: str
) -> None:
    with time_machine.travel(MONDAY, tick=False):
        client = telling(app)
        form = client.get(f"/{lang}/contact")
        assert WORDS[lang].home.hero.by(**DAY[lang]) in form.words
        assert SAID[lang] in send(form).follow().words
        theirs = write(client, zone, lang, message="Another enquiry")
        assert open_page(client, token_for(zone, theirs), lang).words.count(SAID[lang]) == 2

    assert row_of(zone, Enquiry, theirs).answer_by == "2026-12-01 Asia/Shanghai"
    due_at = only(zone, select(Lead.first_due_at).where(Lead.enquiry_id == theirs))
    assert due_at is not None
    assert due_at.astimezone(MONDAY.tzinfo).date().isoformat() == "2026-12-01"


def test_the_day_beside_the_form_follows_the_clock_in_each_language(app: Flask) -> None:
    next_day = {"en": "Wednesday 2 December", "zh": "12月2日（星期三）"}
    with time_machine.travel(MONDAY, tick=False) as travel:
        client = telling(app)
        for told in ({lang: each["day"] for lang, each in DAY.items()}, next_day):
            for lang in ("en", "zh", "en"):
                assert told[lang] in text_of(client.get(f"/{lang}/contact").one("aside"))
            travel.shift(timedelta(days=1))


def test_a_suspect_is_told_the_same_day(app: Flask, zone: Zone) -> None:
    with time_machine.travel(MONDAY, tick=False):
        sent = send(telling(app).get("/en/contact"), fax_number="1").follow()

    assert SAID["en"] in sent.words
    lead = only(zone, Lead)
    assert (lead.suspect, lead.suspicions) == (True, ["honeypot", "fast"])


def test_later_settings_do_not_move_what_was_told(app: Flask, zone: Zone) -> None:
    with time_machine.travel(MONDAY, tick=False):
        client = telling(app)
        token = token_for(zone, write(client, zone))
        telling(app, tell_when=False, time_zone="America/New_York")
        assert SAID["en"] in open_page(client, token).words


@both_languages
def test_a_day_that_is_over_is_told_as_missed_until_somebody_answers(
    app: Flask, zone: Zone, lang: str
) -> None:
    with time_machine.travel(MONDAY, tick=False):
        client = telling(app)
        theirs = write(client, zone, lang)
    with time_machine.travel(MONDAY + timedelta(days=2), tick=False):
        assert LATE[lang] in open_page(client, token_for(zone, theirs), lang).words
        with zone.database.transaction() as session:
            session.query(Lead).update({"first_answered_at": clock.now()})
        assert LATE[lang] not in client.get(f"/{lang}/my-data").words


@pytest.mark.parametrize("changes", [{"tell_when": False}, {"operator": Operator()}])
def test_nothing_is_told_unless_set_and_never_in_a_demonstration(
    app: Flask, zone: Zone, changes: dict[str, object]
) -> None:
    form = telling(app, **changes).get("/en/contact")

    assert EN.home.hero.by.before("day") not in form.words
    assert EN.reach.answer_by.before("day") not in send(form).follow().words
    assert only(zone, Enquiry).answer_by == ""
