"""Values that people send reach no line of the log, no metric and no error page."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NoReturn

import pytest
from flask import Flask

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.log import set_up_log
from app.core.rules.errors import StorageUnavailable
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mail, MailNotSent, Trouble
from app.public.reception import contact
from tests.support.enquiries.contact import send
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.zone_command import log_restored

MARK = "Zqmarked"
MARKED: dict[str, Any] = {
    "name": f"{MARK} Name", "organisation": f"{MARK} Company", "job_title": f"{MARK} Title",
    "email": f"{MARK}@example.com", "website": f"https://{MARK}.example.com",
    "message": f"{MARK} asks for a site of some size near the port.",
}  # fmt: skip

pytestmark = pytest.mark.own_app


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of a site that writes a line for each request."""
    return replace(settings, log_requests=True, log_format="json")


@pytest.fixture
def app(settings: Settings) -> Iterator[Flask]:
    """A site that shows its errors as to visitors, and logs as JSON."""
    with running_app(settings) as running, log_restored():
        running.config["PROPAGATE_EXCEPTIONS"] = False
        set_up_log("json")
        yield running


class RefusingMailer(NullMailer):
    """A mailer whose server repeats the address that it refuses."""

    def send(self, mail: Mail) -> None:
        raise MailNotSent(Trouble.RECIPIENT_REFUSED, f"550 5.1.1 <{mail.recipient}> unknown")


def failing(*_arguments: Any, **_named: Any) -> NoReturn:
    raise RuntimeError(f"{MARK} is in the words of an error")


def away(*_arguments: Any, **_named: Any) -> NoReturn:
    raise StorageUnavailable from RuntimeError(f"{MARK} is in the words of its cause")


def test_a_marked_run_leaves_no_mark(
    app: Flask,
    client: PageClient,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plain = app.test_client()

    def get(path: str, **headers: str) -> str:
        return plain.get(path, base_url=settings.origin, headers=headers).text

    send(client.get("/en/contact"), **MARKED)
    send(client.get("/en/contact"), expect=422, **{**MARKED, "email": f"{MARK} at example"})
    form = client.get("/en/contact")
    with monkeypatch.context() as broken:
        broken.setattr(contact, "submit_enquiry", away)
        send(form, expect=503, **MARKED)
        broken.setattr(contact, "submit_enquiry", failing)
        pages = [send(form, expect=500, **MARKED).text]
    get(f"/en/my-data/{MARK}")
    get(f"/staff/set-up/{MARK}")
    get(f"/staff/leads?q={MARK}", Cookie=f"zone_session={MARK}")
    typed = {"email": f"{MARK}@example.com", "password": MARK}
    plain.post(f"/staff/sign-in?next=/{MARK}", base_url=settings.origin, data=typed)
    pages += map(get, (f"/en/{MARK}?q={MARK}", "/metrics", "/readyz"))
    deliver(app.extensions["zone"].database, RefusingMailer(), clock.now())

    out = capsys.readouterr()
    logged = [json.loads(line) for line in out.out.splitlines()]
    events = {line["event"] for line in logged}
    assert {"request.answered", "request.failed", "enquiry.not_stored", "mail.parked"} <= events
    assert MARK.lower() not in (out.out + out.err).lower()
    assert [page for page in pages if MARK.lower() in page.lower()] == []


def test_a_mail_names_the_request_that_caused_it(
    app: Flask, client: PageClient, capsys: pytest.CaptureFixture[str]
) -> None:
    database: Database = app.extensions["zone"].database
    sent = send(client.get("/en/contact"))
    message: OutboxMessage = outbox_of(database)[0]
    deliver(database, RefusingMailer(), clock.now())

    logged = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [answered] = [
        each for each in logged
        if each.get("route") == "/<lang:lang>/contact" and each.get("method") == "POST"
    ]  # fmt: skip
    [parked] = [each for each in logged if each["event"] == "mail.parked"]
    assert sent.status == answered["status"] == 303
    assert answered["request"] == parked["request"] == message.request != ""
