"""Foreign files, the forecast of an import, and its undoing within a day."""

import re
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadImport
from tests.staff.desk import place, read_in, sign_out, signed_in
from tests.staff.leads.test_routing import add
from tests.staff.reception.test_import import GOOD, csv_file, previewed, problems_of, upload
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.reception.imports import workbook
from tests.support.stored import change_every, every, only

IMPORTED = "/staff/leads/imported"
ROWS = [
    (f"Person {n}", "", f"p{n}@example.com", f"No. {n}", ZH.form.country.china.CN) for n in range(4)
]


def accepted(client: PageClient) -> str:
    """Import four people; return the address of the import."""
    return previewed(client, csv_file(*ROWS)).form("confirmed").submit(confirmed=True).location


def undo(client: PageClient, address: str) -> Page:
    """Press the button that undoes an import; return the page after it."""
    page = client.get(client.get(address).link(EN["import"].undo.offer))
    assert EN["import"].undo.sure(n=4) in page.words
    assert page.link(EN["import"].undo.keep) == address
    return client.get(page.form(action=f"{address}/undo").submit().location)


def shown(page: Page) -> dict[str, str]:
    """Return the facts of a page, by their labels."""
    return dict(zip(page.says("dt"), page.says("dd"), strict=True))


def test_the_preview_says_that_nothing_would_be_overdue_and_who_gets_how_many(
    app: Flask, me: UUID, client: PageClient
) -> None:
    add(app, "All", me, most_open=3)
    page = previewed(client, csv_file(*ROWS))
    assert EN["import"].preview.overdue(n=0) in page.words
    goes = [each for each in page.says("li") if re.fullmatch(r".*: [13]", each)]
    assert [each.rpartition(": ")[2] for each in goes] == ["3", "1"]
    assert goes[1] == f"{EN['import'].preview.nobody}: 1"

    page.form("confirmed").submit(confirmed=True)
    place(app)
    owners = every(app, Lead.owner_id)
    assert (owners.count(me), owners.count(None)) == (3, 1)


def test_the_preview_deals_by_amounts_in_yuan(app: Flask, me: UUID, client: PageClient) -> None:
    add(app, "Large", me, sizes=["gt100"])
    rows = (("a", "gt100", "JPY"), ("b", "gt100", "JPY"), ("c", "20to100", "USD"))
    lines = ("name,message,size_band,currency", *(f"{a},No. {a},{b},{c}" for a, b, c in rows))

    page = previewed(client, "\r\n".join(lines).encode())

    goes = [each for each in page.says("li") if re.fullmatch(r".*: [0-9]", each)]
    assert goes == [f"{EN['import'].preview.nobody}: 2", "Kim Officer: 1"]


def test_long_waits_are_told_and_keep_their_day_of_receipt(
    app: Flask, me: UUID, client: PageClient
) -> None:
    page = previewed(client, b"received,name,message\r\n2020-01-02,a,b\r\n")
    said = " ".join(page.says("p"))
    assert EN["import"].preview.overdue(n=0) in said
    assert EN["import"].preview.waited(n=1) in said
    page.form("confirmed").submit(confirmed=True)
    lead = only(app, Lead)
    assert lead.received_at.year == 2020
    assert lead.due_at is not None
    assert lead.due_at > clock.now()


def test_imported_answers_are_those_by_which_lists_are_filtered(
    app: Flask, me: UUID, client: PageClient
) -> None:
    rows = b"name,message,topics,intent,readiness,timeline\r\na,b,ai; sites,rnd,ready,lt6m\r\n"
    previewed(client, rows).form("confirmed").submit(confirmed=True)

    for query in ("topic=ai", "plan=rnd", "readiness=ready", "timing=lt6m"):
        page = client.get(f"/staff/leads?folder=all&{query}")
        assert len(page.says("small", class_="row-reference")) == 1, query


@both_languages
def test_the_last_import_is_linked_above_the_form(
    app: Flask, me: UUID, client: PageClient, lang: str
) -> None:
    assert "/leads/imported/" not in client.get("/staff/leads/import").body.decode()
    address = accepted(client)
    read_in(client, lang)
    page = client.get("/staff/leads/import")
    assert page.text.index(f'href="{address}"') < page.text.index('<form class="by-hand"')
    assert page.link(WORDS[lang]["import"].undo.recent_look) == address


def test_after_a_day_or_for_others_there_is_no_undoing(
    app: Flask, me: UUID, client: PageClient
) -> None:
    address = accepted(client)
    page = client.get(f"{address}?undo=ask")
    change_every(app, LeadImport, at=clock.now() - timedelta(days=1))
    said = EN["import"].undo.too_late
    assert said in " ".join(client.get(address).says("p"))
    page.form(action=f"{address}/undo").submit()
    assert said in " ".join(client.get(address).says("p"))
    assert len(every(app, Lead)) == 4
    sign_out(page)
    signed_in(app, client, Role.EXPORTER)
    client.get(address, expect=404)
    sign_out(client.get("/staff/leads/import"))
    signed_in(app, client, Role.ADMINISTRATOR)
    client.get(address)


def test_columns_of_a_foreign_file_are_mapped_by_hand(
    app: Flask, me: UUID, client: PageClient
) -> None:
    page = previewed(client, b"Firma,Was\r\nAcme,A hall\r\n")
    assert not page.all("input", name="confirmed")
    assert EN["import"].preview.map_first in page.words
    assert EN["import"].preview.none not in page.words
    assert EN["import"].columns_map.example(text="A hall") in page.words
    answer = page.form("column").fill(column=["organisation", "message"]).submit()
    page = client.get(answer.location)

    assert EN["import"].preview.unknown.before("columns") not in page.words
    page.form("confirmed").submit(confirmed=True)
    assert [(each.organisation, each.message) for each in every(app, Enquiry)] == [
        ("Acme", "A hall")
    ]


@pytest.mark.parametrize(
    ("phone", "problem"),
    [
        ("2 5550 1040", EN["import"].problems.phone(value="2 5550 1040")),
        ("+420 2 5550 104", EN["import"].problems.phone_digits(value="+420 2 5550 104")),
        (
            "13800138005",
            EN["import"].problems.phone_near(near="+8613800138005", value="13800138005"),
        ),
    ],
)
def test_a_bad_phone_number_is_shown_with_what_is_wrong(
    me: UUID, client: PageClient, phone: str, problem: str
) -> None:
    page = previewed(client, f"name,message,phone\r\na,b,{phone}\r\n".encode())
    assert page.says("dd")[:3] == ["1", "0", "0"]
    assert problem in " ".join(page.says("td"))


def test_one_button_reads_a_number_as_that_of_another_country(
    app: Flask, me: UUID, client: PageClient
) -> None:
    rows = "Tanaka,Hi,13800138005,JP\r\nSato,Hi,13800138005,JP\r\n"
    page = previewed(client, f"name,message,phone,country\r\n{rows}".encode())
    assert "13800138005" in page.says("td", class_="nowrap")

    decided = page.form(action=f"{page.url}/spelling", id="spelling-1").submit().follow()
    assert not decided.all("form", id="spelling-1")
    assert "+8613800138005" in decided.says("td", class_="nowrap")
    decided.form("confirmed").submit(confirmed=True)
    assert {each.phone_e164 for each in every(app, Enquiry)} == {"+8613800138005"}


def test_after_a_draft_is_discarded_its_statement_waits_for_the_corrected_file(
    me: UUID, client: PageClient
) -> None:
    address = upload(
        client, csv_file(*ROWS), method="written", answered="yes", given_on="2026-03-01"
    ).location
    form = client.get(address).form(action=f"{address}/discard").submit().follow().form("given_on")

    kept = [form.value(name) for name in ("method", "answered", "given_on")]
    assert kept == ["written", "yes", "2026-03-01"]
    client.get(address, expect=404)
    assert client.get("/staff/leads/import").form("given_on").value("method") == ""


def test_a_workbook_is_previewed_like_a_csv_file(me: UUID, client: PageClient) -> None:
    content = workbook(("name", "message", "phone", "country"), ("A", "Hi", 8613800138000, "CN"))
    assert previewed(client, content).says("dd")[:3] == ["1", "0", "0"]


def test_consent_older_than_the_first_policy_is_announced_as_claimed(
    me: UUID, client: PageClient
) -> None:
    page = client.get(upload(client, csv_file(GOOD), given_on="2020-01-01").location)
    assert EN["import"].preview.claimed in page.words


@both_languages
def test_the_page_of_an_import_offers_the_rows_left_out_to_its_author(
    app: Flask, client: PageClient, me: UUID, lang: str
) -> None:
    read_in(client, lang)
    words = WORDS[lang]["import"]
    left = words.left_over.text(n=1)
    page = previewed(client, csv_file(ROWS[0], ("Bo", "", "nobody", "A hall", "Atlantis")))
    address = page.form("confirmed").submit(confirmed=True).location
    page = client.get(address)
    assert words.undo.what.before("time") in page.words
    assert left in page.words

    file = problems_of(page)
    assert "Atlantis" in client.get(file).text
    assert ROWS[0][2] not in client.get(file).text
    rest = client.get(file.removesuffix("/problems.csv"))
    assert [each for each in rest.says("th") if each.isdigit()] == ["3"]

    upload(client, csv_file(ROWS[1]))
    assert left in client.get(address).words
    sign_out(client.get(address))
    signed_in(app, client, Role.ADMINISTRATOR)
    assert left not in client.get(address).words
    client.get(file, expect=404)
