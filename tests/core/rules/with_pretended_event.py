"""One more audit event; `test_audit_events.py` runs these tests in a process that declares it."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from flask import Flask

from app.content import Content, ContentError, load_content
from app.core import clock
from app.core.config import Settings
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.core.steps.records import write_audit
from app.factory import create_app
from tests.staff.desk import signed_in, zone_of
from tests.support.content.copied import site_with_copied_content
from tests.support.pages.page_client import PageClient
from tests.support.pretended_event import WORDS, add_words
from tests.support.stored import write_by

FILE_VIEWED = AuditEvent["FILE_VIEWED"]


@pytest.fixture(autouse=True, scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    """The site's content, with words for the declared event."""
    with site_with_copied_content(tmp_path_factory.mktemp("copied"), add_words) as found:
        yield found


def test_a_view_is_shown_to_auditors_in_both_languages(app: Flask, client: PageClient) -> None:
    reader = signed_in(app, client, Role.AUDITOR, "Ada Auditor")
    zone = zone_of(app)
    write_by(
        zone, write_audit, zone.secrets.ledger_key, FILE_VIEWED, actor=reader.hex, at=clock.now(),
        subject=uuid4().hex, details={"file": "f"},
    )  # fmt: skip

    page = client.get("/compliance/access")
    assert WORDS["en"] in page.words
    page.form(action="/staff/language").submit(button="简体中文")
    assert WORDS["zh"] in client.get("/compliance/access").words
    assert WORDS["zh"] in client.get("/compliance/access.csv").body.decode("utf-8-sig")


def test_without_words_the_service_does_not_start(settings: Settings) -> None:
    with pytest.raises(ContentError, match=r"access\.events\.file_viewed"):
        create_app(settings, load_content())
