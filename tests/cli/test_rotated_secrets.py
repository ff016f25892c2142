"""A rotated secret: values made with the earlier one stay valid until the next rotation."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from typing import TypeAlias

import pytest
from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.core.config import Settings
from app.core.outside import secret_files
from app.core.outside.secret_files import ROTATED, load_secrets
from app.core.rules import keys
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.core.rules.rate import DAY, Count, count_under
from app.core.rules.tokens import LinkKind
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.staff.accounts.codes import (
    next_code,
    recovery_codes,
    turn_on_codes,
    use_recovery_code,
)
from tests.staff.desk import make_account, sign_in, sign_out, signed_in, zone_of
from tests.support.enquiries.contact import send
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import audited, count_rows
from tests.support.zone_command import run_zone

EMAIL = "kim@example.com"

Rotate: TypeAlias = Callable[[str], None]


@pytest.fixture
def rotate(
    app: Flask, client: PageClient, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Rotate]:
    """A function that rotates a secret, and lets the visitor meet the restarted service."""
    monkeypatch.setenv("ZONE_INSTANCE", str(settings.instance))
    for module in (keys, secret_files):
        monkeypatch.setattr(module, "SPREADING", timedelta(0))
    monkeypatch.setenv("ZONE_DATABASE_URL", settings.database_url)
    with ExitStack() as running:

        def perform(name: str) -> None:
            run_zone("secrets", "rotate", name)
            restarted = running.enter_context(running_app(settings))
            client.app = client.flask_client.application = restarted

        yield perform


def test_a_session_outlives_one_rotation_and_ends_with_two(
    app: Flask, client: PageClient, rotate: Rotate
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)

    rotate("session")
    client.get("/staff/account")
    rotate("session")
    client.get("/staff/account")
    rotate("session")
    rotate("session")
    client.get("/staff/account", expect=302)


def test_an_opened_page_outlives_one_rotation_of_csrf_but_not_two(
    app: Flask, client: PageClient, rotate: Rotate
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)

    def opened() -> dict[str, str]:
        token = client.get("/staff/account").all("input", name="csrf_token")[0]
        return {"csrf_token": token.attrib["value"]}

    page = opened()
    rotate("csrf")
    rotate("csrf")
    client.post("/staff/sign-out", page, expect=400)
    page = opened()
    rotate("csrf")
    client.post("/staff/sign-out", page, expect=302)


def test_codes_of_an_app_and_for_recovery_survive_rotations_of_totp(
    app: Flask, client: PageClient, rotate: Rotate
) -> None:
    make_account(app, Role.ADMINISTRATOR, EMAIL)
    sign_in(client, EMAIL)
    key, (first, second, *_others) = turn_on_codes(client), recovery_codes(client)
    sign_out(client.get("/staff/account"))

    rotate("totp")
    rotate("totp")
    sign_in(client, EMAIL).follow().form("code").submit(code=next_code(key), expect=302)
    sign_out(client.get("/staff/account"))
    rotate("totp")
    use_recovery_code(client, EMAIL, first, expect=302)
    sign_out(client.get("/staff/account"))
    rotate("totp")
    use_recovery_code(client, EMAIL, second, expect=302)


def test_a_form_opened_before_is_taken_after_a_rotation_of_notice(
    client: PageClient, rotate: Rotate
) -> None:
    opened = client.get("/en/contact")

    rotate("notice")
    send(opened)
    rotate("notice")
    send(opened, message="Another one.", expect=422)


def test_counts_of_the_day_go_on_after_a_rotation_of_rate(
    settings: Settings, rotate: Rotate
) -> None:
    def count() -> Count:
        return count_under(load_secrets(settings).rate_key, b"kind", b"subject", now, DAY)

    now = clock.now()
    before = count()

    rotate("rate")

    assert count() == before


def test_an_invitation_made_before_is_mailed_after_a_rotation_of_links(
    app: Flask, client: PageClient, settings: Settings, rotate: Rotate
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    form = client.get("/staff/people").form("email")
    form.submit(name="Lin Example", email="lin@example.com", role="handler")
    kept = zone_of(app).secrets.link_key

    rotate("links")

    renewed = load_secrets(settings).link_key
    make_ready = zone_of(app).parts.mail.make_ready
    with zone_of(app).database.reading() as session:
        kind = MessageKind.STAFF_INVITATION.value
        message = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind)).one()
        tokens = [make_ready(session, key, message, clock.now()) for key in (kept, renewed)]
    assert tokens[0] == tokens[1]
    assert tokens[1] is not None
    client.get(f"/staff/set-up/{tokens[1][LinkKind.INVITATION]}")


def test_entries_queued_before_are_sealed_after_a_rotation_of_pending(
    app: Flask, client: PageClient, rotate: Rotate
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)

    rotate("pending")

    run_zone("ledger", "seal")
    assert "ledger_pending" not in count_rows(zone_of(app).database)
    assert audited(app, AuditEvent.SECRET_ROTATED.tag) == [{"secret": "pending"}]


@pytest.mark.parametrize("name", ROTATED)
def test_a_rotation_prints_no_key(settings: Settings, rotate: Rotate, name: str) -> None:
    run_zone("secrets", "rotate", name)
    output = run_zone("secrets", "rotate", name).output

    for line in (settings.instance / "secrets" / ROTATED[name]).read_text().splitlines():
        assert line.partition(" ")[0] not in output
    assert "Restart" in output
