"""The audit trail holds exactly what each event declares."""

import re
from pathlib import Path
from typing import Any

import pytest

from app.core.rules.audit_entry import AuditEntry
from app.core.rules.audit_events import SECURITY, AuditEvent
from tests.support.enquiries.answers import NOW
from tests.support.pretending import run_pretending

OF_SECURITY = {
    *(AuditEvent.ACCOUNT_CREATED, AuditEvent.ACCOUNT_INVITED, AuditEvent.INVITATION_SENT),
    *(AuditEvent.ROLE_CHANGED, AuditEvent.ACTIVITY_CHANGED, AuditEvent.FACTORS_RESET),
    *(AuditEvent.PASSKEY_ADDED, AuditEvent.PASSKEY_REMOVED, AuditEvent.CODES_GUESSED),
    *(AuditEvent.PASSWORD_LINK_ASKED, AuditEvent.PASSWORD_LINK_MADE, AuditEvent.PASSWORD_RESET),
    *(AuditEvent.EXPORT_REFUSED, AuditEvent.EXPORT_STOPPED, AuditEvent.SECRET_ROTATED),
}


def entry(event: AuditEvent, details: dict[str, Any]) -> AuditEntry:
    """Return an entry about a record."""
    return AuditEntry("e1", event, "a1", "s1", NOW, details)


@pytest.mark.parametrize("event", AuditEvent)
def test_an_event_takes_exactly_its_own_details(event: AuditEvent) -> None:
    own = dict.fromkeys(sorted(event.keys), "x")

    assert entry(event, own).event is event
    with pytest.raises(ValueError, match=re.escape(event.tag)):
        entry(event, {**own, "email": "someone@example.com"})
    for missing in event.keys:
        with pytest.raises(ValueError, match=missing):
            entry(event, {name: value for name, value in own.items() if name != missing})


def test_tags_name_source_subject_and_action_and_are_unique() -> None:
    tags = [event.tag for event in AuditEvent]

    assert len(tags) == len(set(tags)) == len(list(AuditEvent))
    assert all(re.fullmatch(r"[a-z]+:[a-z]+:[a-z]+", tag) for tag in tags)


def test_changes_of_access_and_keys_and_refused_exports_are_of_security() -> None:
    assert OF_SECURITY - {*SECURITY.values()} == set()


def test_the_payload_is_exactly_these_bytes() -> None:
    written = entry(AuditEvent.LEAD_STATUS_CHANGED, {"to": "review", "from": "new"}).payload()

    assert written == (
        b'{"actor":"a1","details":{"from":"new","to":"review"},"event":"staff:lead:status",'
        b'"id":"e1","kind":"audit","subject":"s1","time":"2026-03-04T08:30:15.250Z","v":2}'
    )


def test_an_event_declared_once_is_found_everywhere() -> None:
    run_pretending(
        "tests.support.pretended_event",
        Path(__file__).with_name("with_pretended_event.py"),
    )
