"""Leads are found by a tag, alone and with other filters, and kept out of no export by it."""

import pytest
from flask import Flask

from app.core import clock
from app.exports.rules.filter import BadExportFilter, ExportFilter
from tests.staff.desk import lead_of, place, receive
from tests.staff.leads.inbox.lists import tag
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


def listed(page: Page) -> set[str]:
    """Return the references of the leads in a list."""
    return set(page.says("small", class_="row-reference"))


@pytest.mark.engine("both")
def test_leads_are_filtered_by_a_tag_in_any_spelling_and_by_more(
    app: Flask, officer: PageClient
) -> None:
    one, two, three = (
        receive(app, clock.now(), email=f"{n}@example.com", country=code)
        for n, code in enumerate(("DE", "JP", "DE"))
    )
    fair = "canton fair"
    tag(app, fair, one, two)
    place(app)

    both = officer.get("/staff/leads?folder=all&tagged=%23Canton++Fair")
    german = officer.get("/staff/leads?folder=all&tagged=canton+fair&country=DE")
    none = officer.get("/staff/leads?folder=all&tagged=other")

    assert listed(both) == {one, two}
    assert listed(german) == {one}
    assert (listed(none), three in none.words) == (set(), False)
    assert f"Tag: {fair}" in both.words
    assert fair in both.form("tagged").choices("tagged")
    lead = officer.get(f"/staff/leads/{lead_of(app, one).id}")
    assert listed(officer.get(lead.link(fair))) == {one, two}


@pytest.mark.parametrize(
    ("name", "value"),
    [("tagged", "VIP"), ("tagged", ""), ("tagged", "x" * 41), ("owner", "nobody,x")],
)
def test_an_export_takes_a_tag_only_as_it_is_stored_and_no_unknown_value(
    name: str, value: str
) -> None:
    assert ExportFilter(filters={"tagged": "vip"}).as_json()["tagged"] == "vip"
    with pytest.raises(BadExportFilter):
        ExportFilter(filters={name: value})


def test_many_leads_are_tagged_at_once_and_untagged(app: Flask, officer: PageClient) -> None:
    one, two = receive(app, clock.now()), receive(app, clock.now(), email="b@example.com")
    place(app)
    leads = [f"{each.id}:{each.version}" for each in (lead_of(app, one), lead_of(app, two))]

    def press(name: str, **values: object) -> Page:
        form = officer.get("/staff/leads?folder=all").form("lead")
        return form.submit(button=EN.inbox.many.set_tag, lead=leads, tag=name, expect=303, **values)  # type: ignore[arg-type]

    page = press("#VIP").follow()
    assert "Tagged vip: 2." in page.words
    assert listed(officer.get(page.link("vip"))) == {one, two}
    assert EN.inbox.many.same.before("references") in press("vip").follow().words

    page = press("R&D <1>").follow()
    assert "Tagged r&d <1>: 2." in page.words
    assert "Tag: r&d <1>" in officer.get(page.link("r&d <1>")).words
    page = press("vip", untag=True).follow()
    assert EN.inbox.many.untagged(n=2, tag="vip") in page.words
    assert listed(officer.get("/staff/leads?folder=all&tagged=vip")) == set()
    assert EN.undo.done(n=2) in page.form("act").submit().follow().words
    assert listed(officer.get("/staff/leads?folder=all&tagged=vip")) == {one, two}


@pytest.mark.engine("both")
@pytest.mark.parametrize("typed", ["spring-visit", "#Spring", "ＳＰＲＩＮＧ-"])
def test_a_search_for_the_name_of_a_tag_leads_to_its_list(
    app: Flask, officer: PageClient, typed: str
) -> None:
    one, two = receive(app, clock.now()), receive(app, clock.now(), email="b@example.com")
    tag(app, "spring-visit", one, two)
    tag(app, "autumn-visit", one)
    place(app)

    page = officer.get("/staff/leads").form(role="search").submit(q=typed).follow()

    assert "autumn-visit" not in page.says("ul", class_="named-tags")[0]
    assert listed(officer.get(page.link(EN.inbox.search.named(n=2, tag="spring-visit")))) == {
        one,
        two,
    }


def test_a_search_for_words_that_no_tag_begins_with_names_none(
    app: Flask, officer: PageClient
) -> None:
    tag(app, "spring-visit", receive(app, clock.now()))
    for typed in ("visit", "#"):
        page = officer.get("/staff/leads").form(role="search").submit(q=typed).follow()
        assert not page.all("ul", class_="named-tags")


@pytest.mark.parametrize(
    ("typed", "said"),
    [("#", EN.inbox.errors.tag), ("a\x07", "Tag contains a character")],
)
def test_an_act_on_many_without_a_tag_is_refused(
    app: Flask, officer: PageClient, typed: str, said: str
) -> None:
    lead = lead_of(app, receive(app, clock.now()))
    place(app)
    form = officer.get("/staff/leads?folder=all").form("lead")

    page = form.submit(
        button=EN.inbox.many.set_tag, lead=[f"{lead.id}:{lead.version}"], tag=typed, expect=422
    )

    assert said in page.words
