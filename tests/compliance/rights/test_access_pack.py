"""The copy of everything about a person, as the answer to their request."""

import io
import json
import zipfile
from html import escape
from uuid import uuid4

from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffDraft
from app.consent.models import ConsentRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import commit
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import LeadNote
from tests.compliance.asking import acting, enter, request_of
from tests.staff.desk import FIRM, NOON, SENDER, lead_of, receive, signed_in, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import audited, only

BOB = "bob@other.example"
DOWNLOAD = "attachment; filename=my-data.zip"
ASKED = "<b>All</b> of it"
REACHED = "Reach him by {} or zhang@example.com."


def opened(body: bytes) -> dict[str, bytes]:
    """Return the files of a zip by their names."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@both_languages
def test_the_copy_is_complete_in_the_persons_language_without_others_data(
    app: Flask, client: PageClient, lang: str
) -> None:
    actor = signed_in(app, client, Role.AUDITOR)
    reference = receive(app, NOON, lang, reply_language=lang)
    note = LeadNote(
        id=uuid4(), lead_id=lead_of(app, reference).id, at=NOON, author=actor.hex,
        mentions=[], text=REACHED.format(BOB),
    )  # fmt: skip
    with zone_of(app).database.transaction() as session:
        session.add(note)
        person_id = session.scalars(select(Enquiry.person_id)).one()
        session.add(
            StaffDraft(
                id=uuid4(), account_id=actor, box="note", subject=note.lead_id.hex, version=1,
                person_id=person_id, saved_at=NOON, words={"note_text": f"Ask {BOB} first"},
            )
        )  # fmt: skip
    page = enter(client, kind="access", words=ASKED)
    assert not page.all("form", action=f"/compliance/requests/{request_of(app).id}/pack")
    page = acting(page, app, "identity").submit(proof="document", expect=303).follow()

    answer = acting(page, app, "pack").submit(expect=200)

    assert answer.headers["Content-Disposition"] == DOWNLOAD
    assert answer.headers["Cache-Control"] == "no-store"
    files = opened(answer.body)
    shown = files["my-data.html"].decode()
    assert f'<html lang="{ {"en": "en", "zh": "zh-Hans"}[lang] }">' in shown
    assert SENDER in shown
    assert FIRM in shown
    assert REACHED.format("***") in shown
    assert "Ask *** first" in shown
    assert escape(ASKED) in shown
    assert not [name for name, content in files.items() if BOB.encode() in content]
    assert json.loads(files["my-data.json"])["enquiries"][0]["reference"] == reference
    assert WORDS[lang].rights_pack.source in files["README.txt"].decode()
    record = only(app, ConsentRecord)
    salt = bytes.fromhex(files[f"consent/{record.id}.salt.txt"].decode())
    assert commit(salt, files[f"consent/{record.id}.payload.json"]) == record.commitment
    block = zone_of(app).publications.latest("consent_block", lang)
    words = [each.decode() for name, each in files.items() if name.startswith("words/")]
    assert len(words) == 3
    assert block.text in words
    assert audited(app, AuditEvent.RIGHTS_PACK.tag) == [{"request": request_of(app).id.hex}]


def test_no_copy_is_released_before_the_requester_is_identified(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.AUDITOR)
    receive(app, NOON)
    token = enter(client).form("outcome").value("csrf_token")

    address = f"/compliance/requests/{request_of(app).id}/pack"
    page = client.post(address, {"csrf_token": token}, expect=303).follow()

    assert EN.rights.refused.unproven in page.words
    assert audited(app, AuditEvent.RIGHTS_PACK.tag) == []
