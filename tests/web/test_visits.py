"""Visits of public pages: counted without cookies or addresses, and stored together."""

from collections import Counter
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event

from app.core import clock
from app.core.rules.permissions import Role
from app.core.rules.visits import Visit, is_crawler, told
from app.core.store.visit_count import list_visits
from app.web.context import Zone
from tests.staff.desk import signed_in
from tests.support.content.copy import EN
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.pages.page_client import PageClient
from tests.support.stored import read_by

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CRAWLER = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"


def open_page(app: Flask, path: str, agent: str = BROWSER) -> None:
    """Open a page as a new visitor."""
    assert app.test_client().get(path, headers={"User-Agent": agent}).status_code == 200


def stored(zone: Zone) -> Counter[tuple[str, str, str, bool]]:
    """Store the counts, and return those of all days."""
    zone.visit_log.store()
    today = clock.now().date()
    found = read_by(zone.database, list_visits, today - timedelta(1), today + timedelta(1))
    return Counter({visit[1:]: count for visit, count in found.items()})


def test_pages_forms_and_enquiries_are_counted_by_language_and_campaign(
    app: Flask, client: PageClient, zone: Zone
) -> None:
    for _ in range(2):
        open_page(app, "/en/")
    open_page(app, "/zh/roadmap?utm_source=FAIR-2026")
    open_page(app, "/en/privacy?source=unknown")
    open_page(app, "/zh/contact")
    open_page(app, "/en/", CRAWLER)
    send(client.get("/en/contact?source=fair-2026"))
    send(client.get("/en/contact"), expect=422, name="")

    counts = stored(zone)

    people = {place[:3]: n for place, n in counts.items() if not place[3]}
    assert people == {
        ("page", "en", ""): 2,
        ("page", "zh", "fair-2026"): 1,
        ("page", "en", "other"): 1,
        ("form", "zh", ""): 1,
        ("form", "en", ""): 1,
        ("form", "en", "fair-2026"): 1,
        ("sent", "en", "fair-2026"): 1,
    }
    assert {place: n for place, n in counts.items() if place[3]} == {("page", "en", "", True): 1}


def test_what_is_sent_again_is_counted_once(app: Flask, client: PageClient, zone: Zone) -> None:
    form = client.get("/en/contact").form("message").fill(**ANSWERS)
    for _ in range(2):
        client.post(form.action, form.values)

    assert stored(zone)[("sent", "en", "", False)] == 1


def test_a_page_view_writes_nothing_and_all_are_stored_in_one_transaction(
    app: Flask, zone: Zone
) -> None:
    commits: list[object] = []
    event.listen(zone.database.engine, "commit", commits.append)
    for _ in range(20):
        open_page(app, "/en/")
        open_page(app, "/zh/contact")
    assert commits == []

    zone.visit_log.store()
    zone.visit_log.store()

    assert len(commits) == 1
    assert sum(stored(zone).values()) == 40


def test_files_and_other_addresses_are_no_page_views(app: Flask, zone: Zone) -> None:
    for path in ("/en/key-figures.csv", "/robots.txt", "/healthz"):
        open_page(app, path)

    assert not stored(zone)


@pytest.mark.parametrize(
    ("agent", "is_one"),
    [
        (BROWSER, False),
        (CRAWLER, True),
        ("", True),
        ("curl/8.5.0", True),
        ("Baiduspider/2.0", True),
    ],
)
def test_crawlers_are_known_by_what_they_say(agent: str, is_one: bool) -> None:
    assert is_crawler(agent) == is_one


@pytest.mark.parametrize(("count", "shown"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5")])
def test_few_are_shown_as_fewer_than_five(count: int, shown: str) -> None:
    assert told(count) == shown


def test_the_dashboard_shows_the_way_to_the_form_and_its_days(
    app: Flask, client: PageClient, zone: Zone
) -> None:
    today = clock.now().date()
    for step, number in (("page", 12), ("form", 5), ("sent", 3)):
        for _ in range(number):
            zone.visit_log.note(Visit(today, step, "en", "fair-2026", crawler=False))
    zone.visit_log.note(Visit(today, "page", "zh", "", crawler=True))
    zone.visit_log.store()
    signed_in(app, client, Role.READER)

    words = client.get("/staff/dashboard").words
    lines = client.get("/staff/dashboard/visits.csv").text.splitlines()

    assert f"{EN.dashboard.visits.all}125<5" in words
    assert f"{EN.dashboard.visits.campaign(campaign='fair-2026')}125<5" in words
    assert "Crawlers<500" in words
    assert f'"{today}","en","fair-2026","no","12","5","<5"' in lines
