"""Security events for auditors and administrators: refusals and changes."""

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import product
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask, Response

from app.accounts.accounts import change_role
from app.accounts.rules.sign_in import MOST_REFUSALS
from app.core import clock
from app.core.rules.audit_events import OPERATOR, SECURITY, SYSTEM, AuditEvent
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role
from app.core.rules.security_events import SecurityEvent
from app.core.steps.records import write_audit
from app.rights.retention import clear_expired
from app.web.security import CODES
from tests.staff.desk import EMAIL, another_browser, make_account, sign_in, zone_of
from tests.support.content.copy import EN
from tests.support.enquiries.contact import send
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, write_by

PAGE = "/compliance/security"
NOBODY = "nobody@example.com"

KEYS = {name for event in SECURITY.values() for name in event.keys}

pytestmark = pytest.mark.usefixtures("start_of_an_hour")


@pytest.fixture
def visitor(app: Flask, client: PageClient) -> PageClient:
    """A browser that has not signed in."""
    return PageClient(app, client.origin)


def told(page: Page) -> Sequence[Sequence[str]]:
    """Return the cells of every row after its time."""
    rows = [each for each in page.all("tr") if each.find("td") is not None]
    return [["".join(cell.itertext()).strip() for cell in row.findall("td")] for row in rows]


def routes(page: Page) -> Sequence[str]:
    """Return the routes of the refused requests that are listed."""
    return [row[1] for row in told(page) if row[1].startswith("/")]


def test_refused_sign_ins_are_counted_with_the_reason(
    app: Flask, auditor: PageClient, visitor: PageClient
) -> None:
    make_account(app, Role.READER, EMAIL, "Kim Reader")
    for _ in range(MOST_REFUSALS + 2):
        sign_in(visitor, EMAIL, "a wrong password", expect=422)
    sign_in(visitor, NOBODY, expect=422)

    page = auditor.get(PAGE)
    rows = {(row[0], row[1]): (row[3], int(row[5])) for row in told(page) if row[4]}
    refused, throttled = EN.security.events.sign_in_refused, EN.security.events.sign_in_throttled
    assert rows[refused, "Password"] == ("Kim Reader", MOST_REFUSALS)
    assert rows[throttled, "Password"] == ("Kim Reader", 2)
    assert rows[refused, EN.security.secret.address] == ("", 1)
    assert len({row[4] for row in told(page)} - {""}) == 1
    assert "127.0.0.1" not in page.text
    assert NOBODY not in page.text


def test_forbidden_forged_and_throttled_requests_are_counted(
    app: Flask, auditor: PageClient, visitor: PageClient, client: PageClient
) -> None:
    another_browser(app, Role.READER, "Rui Reader").get("/staff/people", expect=403)
    visitor.post("/staff/sign-in", {"email": EMAIL, "password": "x"}, expect=400)
    send(visitor.get("/en/contact"), csrf_token="of another site", expect=422)
    with app.test_request_context("/en/contact", method="POST"):
        app.process_response(Response(status=429))

    found = {(row[0], row[1], row[3]) for row in told(auditor.get(PAGE))}
    assert (EN.security.events.forbidden, "/staff/people", "Rui Reader") in found
    forged = EN.security.events.forged
    assert (forged, "/staff/sign-in", "") in found
    assert (forged, "/<lang:lang>/contact", "") in found
    assert (EN.security.events.throttled, "/<lang:lang>/contact", "") in found


def test_changes_of_accounts_stand_beside_refusals_and_are_filtered(
    app: Flask, auditor: PageClient, visitor: PageClient
) -> None:
    account = make_account(app, Role.READER, EMAIL, "Kim Reader")
    sign_in(visitor, EMAIL, "a wrong password", expect=422)
    zone = zone_of(app)
    change_role(
        zone.database,
        zone.secrets.ledger_key,
        zone.mailing,
        actor=OPERATOR,
        account_id=account,
        role=Role.HANDLER,
        now=clock.now(),
    )

    changed = [
        EN.security.events.role_changed,
        EN.security.details.role_changed(**{"from": "Reader"}, to="Handler"),
        EN.security.operator,
        "Kim Reader",
        "",
        "1",
    ]
    theirs = told(auditor.get(f"{PAGE}?who={account.hex}"))
    assert changed in theirs
    assert EN.security.events.sign_in_refused in {row[0] for row in theirs}
    assert told(auditor.get(f"{PAGE}?what={AuditEvent.ROLE_CHANGED.code}")) == [changed]
    (refused,) = told(auditor.get(f"{PAGE}?what=sign_in_refused"))
    lines = auditor.get(f"{PAGE}.csv?what=sign_in_refused").text.splitlines()
    assert [line.split(",")[1].strip('"') for line in lines[1:]] == [refused[0]]
    assert len(audit(app, AuditEvent.SECURITY_DOWNLOADED.tag)) == 1
    assert told(auditor.get(f"{PAGE}?network={refused[4]}")) == [refused]
    assert told(auditor.get(f"{PAGE}?to=2020-01-01")) == []
    auditor.get(f"{PAGE}?from=tomorrow", expect=422)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_detail_is_told_in_words_and_kept_as_codes_in_the_file(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    codes: dict[str, Sequence[str | int]] = {**dict.fromkeys(KEYS, (7,)), **CODES}
    stored = [
        (event, dict(zip(sorted(event.keys), values, strict=True)))
        for event in SECURITY.values()
        for values in product(*(codes[name] for name in sorted(event.keys)))
    ]
    zone, subject = zone_of(app), uuid4().hex
    with zone.database.transaction() as session:
        for event, details in stored:
            write_audit(
                session,
                zone.secrets.ledger_key,
                event,
                actor=OPERATOR,
                at=clock.now(),
                subject=subject,
                details=details,
            )

    theirs, reader = f"who={subject}", {"Accept-Language": lang}
    for event in SECURITY.values():
        words = {
            row[1]
            for row in told(auditor.get(f"{PAGE}?{theirs}&what={event.code}", headers=reader))
        }
        assert all(bool(each) == bool(event.keys) for each in words)
        assert not [each for each in words if re.search(r"[a-z0-9]_|^[a-z]|^[a-z_]+: ", each)]
    file = auditor.get(f"{PAGE}.csv?{theirs}").text
    for _event, details in stored:
        assert ", ".join(f"{name}: {value}" for name, value in sorted(details.items())) in file


def test_refusals_are_filtered_by_kind_account_network_and_day(
    app: Flask, auditor: PageClient
) -> None:
    kim = make_account(app, Role.READER, EMAIL, "Kim Reader").hex
    log, now = zone_of(app).security_log, clock.now()
    log.note(SecurityEvent.FORGED, "/first", kim, "0a" * 6, now)
    log.note(SecurityEvent.FORBIDDEN, "/second", "", "0b" * 6, now - timedelta(days=4))
    log.store()
    of: dict[str, Any] = {"actor": SYSTEM, "subject": uuid4().hex, "at": now}
    write_by(app, write_audit, zone_of(app).secrets.ledger_key, AuditEvent.EXPORT_STOPPED, **of)
    between = f"{now - timedelta(days=2):%Y-%m-%d}"

    for first in ("what=forged", f"who={kim}", f"network={'0a' * 6}", f"from={between}"):
        assert routes(auditor.get(f"{PAGE}?{first}")) == ["/first"]
    for second in ("what=forbidden", f"network={'0b' * 6}", f"to={between}"):
        assert routes(auditor.get(f"{PAGE}?{second}")) == ["/second"]
    [any_refusal] = [
        each.get("value")
        for each in auditor.get(PAGE).all("option")
        if each.text == EN.security.events.refusals
    ]
    assert [row[0] for row in told(auditor.get(f"{PAGE}?what={any_refusal}"))] == [
        EN.security.events.export_stopped,
        EN.security.events.forged,
        EN.security.events.forbidden,
    ]


def test_events_go_when_their_period_is_over(app: Flask, auditor: PageClient) -> None:
    zone, then = zone_of(app), clock.now() - timedelta(days=1500)
    zone.security_log.note(SecurityEvent.FORGED, "/", "", "", then)
    zone.security_log.store()
    zone.security_log.note(SecurityEvent.FORGED, "/", "", "", clock.now())
    zone.security_log.store()

    clear_expired(zone.database, zone.settings.retention, clock.now())

    assert len(told(auditor.get(f"{PAGE}?what=forged"))) == 1
