"""Filters by people's answers, and by several sources and tags at once."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from app.core import clock
from tests.staff.desk import NOON, change, lead_of, place, read_in, receive
from tests.staff.leads.inbox.lists import ALL, references
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient

pytestmark = pytest.mark.engine("both")

TOPIC, PLAN_IN_CHINESE = "Topic: AI scenarios", "投资意向：设立研发机构"
ANSWERED: Mapping[str, Any] = {
    "topics": ("ai", "policy"), "intent": "rnd", "readiness": "ready", "timeline": "lt6m",
}  # fmt: skip
BARE: Mapping[str, Any] = {"topics": (), "intent": "", "readiness": "", "timeline": ""}


def several(app: Flask, count: int) -> list[str]:
    """Store enquiries of several people, an hour apart; return their references."""
    return [receive(app, NOON + timedelta(hours=n), email=f"{n}@example.com") for n in range(count)]


@pytest.mark.parametrize("placed", [True, False])
def test_leads_are_filtered_by_topic_plan_readiness_and_timing(
    app: Flask, officer: PageClient, *, placed: bool
) -> None:
    # So old that none may leave, but all are counted.
    old = clock.now() - timedelta(days=900)
    other = receive(app, old, **BARE)
    wanted = receive(app, old + timedelta(hours=1), **ANSWERED)
    if placed:
        place(app)

    for query in (
        "topic=ai", "topic=policy&topic=sites", "plan=rnd", "readiness=ready", "timing=lt6m",
        "topic=ai&plan=rnd&readiness=ready,informed&timing=lt6m&country=CN",
    ):  # fmt: skip
        assert references(officer.get(f"{ALL}&{query}")) == [wanted], query
    for query in ("topic=-", "plan=-", "readiness=-", "timing=-"):
        assert references(officer.get(f"{ALL}&{query}")) == [other], query
    both = f"{ALL}&topic=-&topic=ai"
    assert references(officer.get(f"{both}&topic=policy")) == [wanted, other]
    assert references(officer.get(f"{ALL}&topic=talent")) == []
    export = officer.get(officer.get(f"{ALL}&topic=ai&plan=rnd").link("Export these"))
    assert TOPIC in export.words
    assert f"{EN.exports.left_out.expired}: 1." in export.words
    two = officer.get(officer.get(both).link("Export these"))
    assert f"{EN.exports.left_out.expired}: 2." in two.words


def test_the_panel_offers_these_filters_in_the_words_of_the_form(
    app: Flask, officer: PageClient
) -> None:
    wanted = receive(app, NOON, **ANSWERED)

    form = officer.get(ALL).form("topic")
    assert form.choices("topic") == ["sites", "industry", "ai", "talent", "policy", "other", "-"]
    assert form.choices("timing") == ["lt6m", "6to12m", "1to2y", "gt2y", "-"]
    page = form.submit(
        topic=["ai", "talent"], plan=["rnd"], readiness=["ready"], timing=["lt6m"], expect=200
    )

    assert references(page) == [wanted]
    for words in (
        TOPIC, "Topic: Talent", "Plan: Set up research and development",
        "Readiness: Ready to invest", "Timing: Within 6 months",
    ):  # fmt: skip
        assert words in page.words
    assert page.form("topic").values["topic"] == ["ai", "talent"]
    read_in(officer, "zh")
    assert PLAN_IN_CHINESE in officer.get(f"{ALL}&plan=rnd").words


def test_an_answer_that_the_form_does_not_offer_is_named(officer: PageClient) -> None:
    page = officer.get(f"{ALL}&topic=moon&plan=ready&timing=soon")

    for said in (
        EN.inbox.filters.bad(name="Topic", value="moon"),
        EN.inbox.filters.bad(name="Plan", value="ready"),
        EN.inbox.filters.bad(name="Timing", value="soon"),
    ):
        assert said in page.words


def test_several_sources_of_which_some_hold_commas_are_asked_for_at_once(
    app: Flask, officer: PageClient
) -> None:
    fair, chamber, other = several(app, 3)
    for each, source in ((fair, "fair, 2026"), (chamber, "roadshow"), (other, "fair")):
        change(app, each, source=source)
    place(app)

    form = officer.get(ALL).form("source")
    assert {"fair, 2026", "roadshow", "fair"} < set(form.choices("source"))
    page = form.submit(source=["fair, 2026", "roadshow"], expect=200)

    assert references(page) == [chamber, fair]
    assert page.form("source").values["source"] == ["fair, 2026", "roadshow"]
    assert references(
        officer.get(page.link(f"Source: {EN.dashboard.visits.campaign(campaign='roadshow')}"))
    ) == [fair]
    assert page.link(EN.inbox.filters.clear) == ALL
    assert references(officer.get(page.link(EN.inbox.sort.oldest))) == [fair, chamber]
    saved = page.form("shared", method="post").submit(name="Both").follow()
    assert references(officer.get(saved.link("Both"))) == [chamber, fair]
    export = officer.get(page.link(EN.staff.inbox.export))
    assert (
        f"{EN.dashboard.visits.campaign(campaign='fair, 2026')}"
        f"; {EN.dashboard.visits.campaign(campaign='roadshow')}"
    ) in export.words
    page.form(action="/staff/language").submit(button="简体中文")
    assert ZH.dashboard.visits.campaign(campaign="roadshow") in officer.get(ALL).words


def test_the_lead_opened_from_a_list_of_several_sources_leads_back_to_it(
    app: Flask, officer: PageClient
) -> None:
    first, second = several(app, 2)
    change(app, first, source="a, b")
    change(app, second, source="c")
    place(app)
    lead = officer.get(officer.get(f"{ALL}&source=a,+b&source=c").link(f"张示例 {first}"))

    assert references(officer.get(lead.link(EN.lead_list.back_chosen(folder="All")))) == [
        second,
        first,
    ]


def test_the_folder_of_all_shows_spam_only_if_it_is_asked_for(
    app: Flask, officer: PageClient
) -> None:
    spam, genuine = receive(app, NOON, name="Loud Offer"), receive(app, NOON, email="b@example.com")
    change(app, spam, status="spam", closed=True, due_at=None, judged="missed")
    place(app)

    page = officer.get(ALL)

    assert references(page) == [genuine]
    assert "All 1" in page.says("a")
    for query in ("status=spam", "status=spam,new", "judged=missed"):
        assert spam in references(officer.get(f"{ALL}&{query}")), query
    aside = officer.get("/staff/leads?folder=suspect")
    assert references(officer.get(aside.link(EN.staff.set_aside.judged))) == [spam]


def test_a_reference_finds_its_enquiry_even_if_it_was_judged_as_spam(
    app: Flask, officer: PageClient
) -> None:
    spam = receive(app, clock.now())
    change(app, spam, status="spam", closed=True, due_at=None, judged="missed")
    place(app)

    assert references(officer.get(ALL).form(role="search").submit(q=spam).follow()) == [spam]
    assert lead_of(app, spam).status == "spam"
