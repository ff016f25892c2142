"""Importing a list: a file, a preview with the places of problems, and only then the rows."""

import csv
import io
from collections.abc import Sequence
from uuid import uuid4

import pytest
from flask import Flask
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from app.core.rules.audit_events import AuditEvent
from app.core.rules.export_rows import csv_line
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import ImportDraft
from app.reception.rules.csv_table import LARGEST_FILE
from app.staff.reception.imports import SOON_DONE
from tests.staff.desk import sign_out, signed_in, token_of
from tests.support.content.copy import EN, ZH
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every, only

IMPORT = "/staff/leads/import"
HEADING = ("name", "organisation", "email", "message", "country")
LIMITS = {"columns": 200, "megabytes": 20, "row": 0, "rows": "20,000"}
GOOD = ("李示例", "示例公司", "", "想了解园区。", ZH.form.country.china.CN)
BAD = ("", "", "nobody", "", "Atlantis")


def csv_file(*rows: Sequence[str]) -> bytes:
    """Return a file of rows below a heading."""
    return "".join(map(csv_line, (HEADING, *rows))).encode()


def upload(
    client: PageClient,
    content: bytes,
    expect: int = 303,
    file_name: str = "fair.csv",
    **changes: str,
) -> Page:
    """Choose a file, state how the people in it agreed, and send it."""
    form = client.get(IMPORT).form("given_on")
    form.fill(**{"method": "paper", "answered": "no", **changes})
    data: dict[str, object] = {name: list(values) for name, values in form.values.items()}
    data["file"] = FileStorage(io.BytesIO(content), file_name)
    # Werkzeug's client would leave a large form in a temporary file that is never closed.
    boundary, body = encode_multipart(data)
    return client.send(
        "POST",
        IMPORT,
        expect=expect,
        data=body,
        content_type=f'multipart/form-data; boundary="{boundary}"',
    )


def previewed(client: PageClient, content: bytes) -> Page:
    """Upload a file; return its preview."""
    return client.get(upload(client, content).location)


def problems_of(page: Page) -> str:
    """Return the address of the file of rows with problems."""
    [link] = [each.attrib["href"] for each in page.all("a") if "problems" in each.attrib["href"]]
    return link


def test_nothing_is_stored_before_the_preview_is_accepted(app: Flask, officer: PageClient) -> None:
    page = previewed(officer, csv_file(GOOD, BAD))

    assert page.says("dd")[:3] == ["1", "0", "1"]
    assert EN["import"].preview.no_email in " ".join(page.says("td"))
    assert every(app, Enquiry) == []
    refused = page.form("confirmed").submit(confirmed=True, all_or_none=True, expect=422)
    assert EN["import"].errors.not_all_good in " ".join(refused.says("p"))
    refused = page.form("confirmed").submit(expect=422)
    assert EN["import"].errors.confirmed in " ".join(refused.says("p"))
    assert every(app, Enquiry) == []
    answer = refused.form("confirmed").submit(confirmed=True)

    assert answer.location.startswith("/staff/leads/imported/")
    assert EN["import"].done(n=1) in " ".join(officer.get(answer.location).says("p"))
    assert [(each.name, each.channel) for each in every(app, Enquiry)] == [("李示例", "import")]
    assert len(audit(app, AuditEvent.ENQUIRIES_IMPORTED.tag)) == 1


def test_each_problem_names_row_and_column_and_its_rows_download(
    officer: PageClient,
) -> None:
    page = previewed(officer, csv_file(GOOD, BAD))

    [said] = [text for text in page.says("td") if "Atlantis" in text]
    problems = EN["import"].problems
    for told in (
        f"{EN.form.country.short}: {problems.choice(value='Atlantis')}",
        f"{EN.form.email.short}: {problems.email(value='nobody')}",
        f"Enquiry: {problems.message}",
    ):
        assert told in said
    assert "3" in page.says("th")
    link = problems_of(page)
    [heading, row] = list(csv.reader(io.StringIO(officer.get(link).body.decode("utf-8-sig"))))
    assert heading == [*HEADING, EN["import"].row_column, "Problem"]
    assert (row[:-1], row[-1]) == ([*BAD, "3"], said)


def test_the_preview_shows_the_day_of_consent_in_the_readers_format(officer: PageClient) -> None:
    day = officer.get(IMPORT).form("given_on").value("given_on")
    page = previewed(officer, csv_file(GOOD))
    assert EN["import"].preview.agreed.before("day") in page.words
    assert day not in page.words


def test_the_template_of_each_language_can_be_imported(
    officer: PageClient,
) -> None:
    for lang in ("en", "zh"):
        page = previewed(officer, officer.get(f"{IMPORT}/template.csv?lang={lang}").body)
        assert page.says("dd")[:3] == ["1", "0", "0"], page.says("td")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", f"{EN['import'].file.label} is empty"),
        (
            b"name,message\r\n",
            EN["import"].errors.table_no_rows(**LIMITS),
        ),
        (
            b'name,message\r\n"a,b\r\n',
            EN["import"].errors.table_broken(**{**LIMITS, "row": 2}),
        ),
        (
            b"name,message\r\n\xff\xff\xff,b\r\n",
            EN["import"].errors.table_encoding(**LIMITS),
        ),
        (
            b"name,message\r\n" + b"a,b\r\n" * 20_001,
            EN["import"].errors.table_too_many(**LIMITS),
        ),
        (
            b"name," * 201 + b"\r\na",
            EN["import"].errors.table_too_wide(**LIMITS),
        ),
        (
            b"x" * (LARGEST_FILE + 1),
            EN["import"].errors.table_too_large(**LIMITS),
        ),
        (
            b"PK\x03\x04",
            EN["import"].errors.table_workbook(**LIMITS),
        ),
    ],
    ids=["empty", "heading", "quote", "encoding", "rows", "columns", "large", "workbook"],
)
def test_an_unreadable_file_is_refused_with_advice(
    app: Flask, officer: PageClient, content: bytes, said: str
) -> None:
    assert said in " ".join(upload(officer, content, 422).errors_of("file"))
    assert every(app, ImportDraft) == []


def test_an_oversized_form_is_refused(officer: PageClient) -> None:
    upload(officer, b"x" * (LARGEST_FILE + 200_000), 413)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"method": ""}, EN["import"].errors.method),
        ({"given_on": "2999-01-01"}, EN.rights.errors.received_future),
        ({"given_on": "4/3/2026"}, EN["import"].errors.given_on_format),
        ({"answered": ""}, EN["import"].errors.answered),
    ],
)
def test_the_statement_about_the_people_must_be_complete(
    officer: PageClient, changes: dict[str, str], said: str
) -> None:
    page = upload(officer, csv_file(GOOD), 422, **changes)

    assert said in " ".join(page.says("p"))
    assert page.errors_of("file") == [EN["import"].errors.file_again]


def test_a_missing_file_is_reported_beside_its_field(officer: PageClient) -> None:
    form = officer.get(IMPORT).form("given_on").fill(method="paper", answered="no")
    assert form.submit(expect=422).errors_of("file") == [EN["import"].errors.file]


def test_missing_duplicate_and_unknown_columns_are_named(officer: PageClient) -> None:
    page = previewed(officer, b"name,colour\r\na,red\r\n")
    assert EN["import"].preview.missing(columns="Enquiry") in " ".join(page.says("p"))
    assert EN["import"].preview.unknown(columns="colour") in " ".join(page.says("p"))
    page = previewed(officer, "name,message,姓名\r\na,b,c\r\n".encode())
    assert EN["import"].preview.twice(columns="Full name") in " ".join(page.says("p"))
    assert not page.all("input", name="confirmed")


def test_of_many_unknown_columns_the_first_are_named(officer: PageClient) -> None:
    columns = [f"x{n}" for n in range(1, 13)]
    page = previewed(officer, ("name,message," + ",".join(columns) + "\r\na,b\r\n").encode())
    told = EN["import"].preview.unknown_first(columns="x1, x2", n=10, total=12)
    (said,) = (each for each in page.says("p") if told in each)
    assert columns[10] not in said


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "0001-01-01 00:00+14:00"])
def test_a_day_at_the_end_of_the_calendar_is_a_problem_of_its_row(
    officer: PageClient, day: str
) -> None:
    page = previewed(officer, f"received,name,message\r\n{day},a,b\r\n".encode())
    assert EN["import"].problems.received.after("value") in " ".join(page.says("td"))
    assert day in officer.get(problems_of(page)).text


def test_the_preview_shows_the_phone_and_reads_days_of_a_column_that_begin_with_the_day(
    officer: PageClient,
) -> None:
    rows = "04.03.2026,a,b,\r\n24.03.2026 16:30,c,d,+4930123456\r\n"
    page = previewed(officer, f"received,name,message,phone\r\n{rows}".encode())
    assert page.says("dd")[:3] == ["2", "0", "0"]
    assert "24 Mar 2026, 16:30" in page.words
    assert "4 Mar 2026, 12:00" in page.words
    assert "+4930123456" in page.says("td")


def test_invalid_characters_of_a_file_name_are_dropped(officer: PageClient) -> None:
    page = officer.get(upload(officer, csv_file(GOOD), file_name="fa\0ir\x1b.csv").location)
    assert EN["import"].preview.lead(name="fair.csv") in page.words


def test_the_draft_of_another_is_not_found(app: Flask, client: PageClient) -> None:
    me = signed_in(app, client, Role.ADMINISTRATOR)
    address = upload(client, csv_file(GOOD)).location
    assert only(app, ImportDraft.author_id) == me
    sign_out(client.get(address))
    signed_in(app, client, Role.EXPORTER)
    for path in (address, f"{address}/problems.csv", f"{IMPORT}/{uuid4()}"):
        client.get(path, expect=404)


def test_no_other_page_accepts_a_file(officer: PageClient) -> None:
    data = {"csrf_token": token_of(officer), "file": (io.BytesIO(b"x"), "x.csv")}
    officer.post("/staff/leads/enter", data, expect=415)


def test_a_long_list_is_announced_to_take_time(officer: PageClient) -> None:
    rows = [(f"Person {number}", "", "", "Sites?", "") for number in range(SOON_DONE + 1)]
    said = EN["import"].preview.takes_long

    assert said in previewed(officer, csv_file(*rows)).words
    assert said not in previewed(officer, csv_file(*rows[1:])).words
