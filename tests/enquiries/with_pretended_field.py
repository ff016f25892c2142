"""Places where the pretended field must appear; run by `test_pretended_field`."""

import csv
import io
import json
import zipfile
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.staff.desk import lead_of, sealed, signed_in, zone_of
from tests.staff.exports.exports import export_file, rows
from tests.staff.reception.test_enter import CALL, ENTER
from tests.staff.reception.test_import import IMPORT, upload
from tests.support.databases import COLUMNS_OF_ENQUIRIES
from tests.support.enquiries.pretended_field import LIMIT, NAME, short
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import every, row_of, write_by

COLUMNS_OF_ENQUIRIES.append(NAME)

FIELD = NAME
FORMULA = "=1+1"
LANGUAGES = pytest.mark.parametrize("lang", ["en", "zh"])


@pytest.fixture
def zone(app: Flask) -> Zone:
    """The running application's dependencies."""
    return zone_of(app)


@pytest.fixture
def enquiry(client: PageClient, zone: Zone) -> UUID:
    """An enquiry whose answer in the field looks like a formula."""
    return write(client, zone, **{FIELD: FORMULA})


def stored(zone: Zone, enquiry_id: UUID) -> Any:
    return row_of(zone.database, Enquiry, enquiry_id)


def answer_beside(page: Page, label: str) -> str:
    """Return the text beside a label in a page's lists of answers."""
    return dict(zip(page.says("dt"), page.says("dd"), strict=True))[label]


def file_of(held: dict[str, Any]) -> dict[str, Any]:
    """Return the only enquiry of a person's data file."""
    (only,) = held["enquiries"]
    found: dict[str, Any] = only
    return found


@LANGUAGES
def test_the_form_asks_for_it_and_returns_it(client: PageClient, lang: str) -> None:
    page = client.get(f"/{lang}/contact")
    assert any(said.startswith(short(lang)) for said in page.says("label"))

    refused = page.form("message").submit(expect=422, **{FIELD: "kept"})
    assert refused.form("message").value(FIELD) == "kept"
    too_long = page.form("message").submit(expect=422, **{FIELD: "x" * (LIMIT + 1)})
    assert any(short(lang) in said for said in too_long.says("p", id=f"{FIELD}-error"))


def test_it_is_stored_and_confirmed(client: PageClient, zone: Zone) -> None:
    page = client.get("/zh/contact").form("message")
    received = page.fill(
        name="李", email="li@example.com", organisation="示例", country="CN", topics=["sites"],
        message="想了解", consent_privacy_policy=True, consent_cookie_policy=True, nickname="阿李",
    ).submit().follow()  # fmt: skip

    assert answer_beside(received, short("zh")) == "阿李"
    assert every(zone.database, getattr(Enquiry, FIELD)) == ["阿李"]


def test_an_earlier_enquiry_shows_nothing_of_it(app: Flask, client: PageClient, zone: Zone) -> None:
    made = write(client, zone)
    write_by(zone.database, Session.execute, text(f"UPDATE enquiry SET {FIELD} = NULL"))
    signed_in(app, client, Role.EXPORTER)

    lead = client.get(f"/staff/leads/{lead_of(app, stored(zone, made).reference).id}")
    assert short("en") not in lead.says("dt")
    assert "None" not in open_page(client, token_for(zone, made)).says("dd")


def test_the_lead_page_shows_it(app: Flask, client: PageClient, zone: Zone, enquiry: UUID) -> None:
    signed_in(app, client, Role.READER)
    lead_id = lead_of(app, stored(zone, enquiry).reference).id

    assert answer_beside(client.get(f"/staff/leads/{lead_id}"), short("en")) == FORMULA


def test_it_is_entered_by_hand(app: Flask, client: PageClient, zone: Zone) -> None:
    signed_in(app, client, Role.HANDLER)

    client.get(ENTER).form("message").fill(**CALL, **{FIELD: "Bee"}).submit(expect=303)

    assert every(zone.database, getattr(Enquiry, FIELD)) == ["Bee"]


@LANGUAGES
def test_it_is_a_column_of_imports(app: Flask, client: PageClient, zone: Zone, lang: str) -> None:
    signed_in(app, client, Role.EXPORTER)
    template = client.get(f"{IMPORT}/template.csv?lang={lang}").body.decode("utf-8-sig")
    assert short(lang) in next(csv.reader(io.StringIO(template)))

    file = f"name,message,{short(lang)}\nLi,Hello,Bee\n".encode()
    client.get(upload(client, file).location).form("confirmed").submit(confirmed=True, expect=303)

    assert every(zone.database, getattr(Enquiry, FIELD)) == ["Bee"]


def test_the_person_corrects_it_and_finds_it_in_every_file(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(client, token_for(zone, enquiry))
    form = client.get(f"/en/my-data/correct/{stored(zone, enquiry).reference}").form(FIELD)
    shown = answer_beside(form.fill(**{FIELD: "Bee"}).submit().follow(), short("en"))
    assert shown.startswith("Bee")
    assert FORMULA in shown

    sent = file_of(json.loads(client.get("/en/my-data/file.json").text))
    assert sent["as_sent"][FIELD] == FORMULA
    assert [each["field"] for each in sent["corrections"]] == [FIELD]
    table = client.get("/en/my-data/file.csv").body.decode("utf-8-sig")
    cells = {row[2]: row[3] for row in csv.reader(io.StringIO(table))}
    assert cells[f"as_sent.{FIELD}"] == f"'{FORMULA}"


def test_the_access_pack_holds_it(client: PageClient, zone: Zone, enquiry: UUID) -> None:
    open_page(client, token_for(zone, enquiry))

    pack = client.get("/en/my-data/file.zip").body

    with zipfile.ZipFile(io.BytesIO(pack)) as files:
        assert short("en") in files.read("my-data.html").decode()
        held = json.loads(files.read("my-data.json"))
    assert file_of(held)["as_sent"][FIELD] == FORMULA


def test_the_search_finds_a_lead_by_it(
    app: Flask, client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    signed_in(app, client, Role.READER)

    found = client.get(f"/staff/leads?folder=all&q={sealed(client, '=1+1')}")

    assert stored(zone, enquiry).reference in found.text


@pytest.mark.parametrize("preset", ["plain", "readable"])
def test_an_export_has_its_column_and_guards_it(
    engine_url: str, app: Flask, client: PageClient, enquiry: UUID, preset: str
) -> None:
    signed_in(app, client, Role.EXPORTER)

    file = export_file(client, preset=preset)

    heading = FIELD if preset == "plain" else short("en")
    assert [row[heading] for row in rows(file)] == [f"'{FORMULA}"]
