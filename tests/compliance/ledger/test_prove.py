"""An auditor enters a checkpoint that they hold, and learns whether anything below it changed."""

import io
import re

import pytest
from flask import Flask

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.ledger.outside.bundle_files import verifier_script
from tests.compliance.ledger.ledger_desk import folder_of, seal, work
from tests.staff.desk import NOON, receive, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.stored import audit
from tests.verifier.auditor import verify_apart

PROVE = "/compliance/ledger/prove"
PASTED = "what was pasted"
DESCRIBED_BY = {"file-hint", "file-error"}
FOR_OPERATORS = "The note has no empty line"


@pytest.fixture
def checkpoint(app: Flask) -> str:
    """The checkpoint of the ledger once all that waits is sealed."""
    seal(app)
    note = folder_of(app).kept_checkpoint()
    assert note is not None
    return note.decode()


@pytest.fixture
def grown(app: Flask, checkpoint: str) -> None:
    """The ledger has grown since that checkpoint."""
    receive(app, NOON)
    seal(app)


def give(client: PageClient, checkpoint: str, expect: int = 200) -> Page:
    """Paste a checkpoint and send it."""
    return client.get(PROVE).form("file").submit(checkpoint=checkpoint, expect=expect)


def send_file(client: PageClient, data: bytes, expect: int = 200, pasted: str = "") -> Page:
    """Send a checkpoint as a file."""
    token = client.get(PROVE).form("file").value("csrf_token")
    fields = {"csrf_token": token, "checkpoint": pasted, "file": (io.BytesIO(data), "a.checkpoint")}
    return client.send(
        "POST", PROVE, expect=expect, data=fields, content_type="multipart/form-data"
    )


def test_the_last_verification_is_shown_beside_it(
    app: Flask, auditor: PageClient, checkpoint: str, grown: None
) -> None:
    verify = auditor.get("/compliance/ledger").form(action="/compliance/ledger/verify")
    verify.submit(expect=303)
    work(app)
    assert EN.ledger_prove.proven.verified.before("time") in give(auditor, checkpoint).words

    tamper(zone_of(app).database, "UPDATE consent_decision SET state = 'given'")
    verify.submit(expect=303)
    work(app)
    assert EN.ledger_prove.proven.not_held in give(auditor, checkpoint).words


@both_languages
def test_an_unchanged_ledger_is_explained_with_its_limits(
    app: Flask, auditor: PageClient, lang: str, checkpoint: str, grown: None
) -> None:
    empty = auditor.get(PROVE)
    one, all_of_it = WORDS[lang].ledger_prove.lead, WORDS[lang].ledger_prove.form.title
    assert empty.words.index(one) < empty.words.index(all_of_it)
    assert empty.link(WORDS[lang].ledger_prove.records) == "/compliance/consents"
    page = give(auditor, checkpoint)

    size = checkpoint.split("\n")[1]
    assert page.by_id("verdict").text == WORDS[lang].ledger_prove.verdicts.unchanged.title(n=size)
    assert WORDS[lang].ledger_prove.proven.unchanged(n=size) in page.words
    assert WORDS[lang].ledger_prove.proven.never_verified in page.words
    assert WORDS[lang].ledger_prove.anchors.none in page.words
    assert page.form("file").value("checkpoint") == checkpoint.strip()
    [event] = audit(app, AuditEvent.LEDGER_COMPARED.tag)
    assert b'"verdict":"unchanged"' in event.payload


def test_the_downloads_pass_the_offline_program(
    app: Flask,
    auditor: PageClient,
    tmp_path_factory: pytest.TempPathFactory,
    checkpoint: str,
    grown: None,
) -> None:
    page = give(auditor, checkpoint)
    proof = page.form(action=f"{PROVE}/file").submit(expect=200)
    held = page.form(action=f"{PROVE}/held").submit(expect=200)
    folder = tmp_path_factory.mktemp("offline")
    for name, got in (("growth.proof", proof), ("held.checkpoint", held)):
        (folder / name).write_bytes(got.body)
    program = folder / "zone-verify.py"
    program.write_bytes(verifier_script())
    [key] = folder_of(app).verifier_keys()
    path = folder / "growth.proof"
    found = verify_apart(program, path, "--key", key, "--since", str(folder / "held.checkpoint"))

    assert found.status == 0, found.out + found.err
    assert "filename=growth-" in proof.headers["Content-Disposition"]
    assert held.body.decode() == checkpoint
    size = checkpoint.split("\n")[1]
    assert f"growth-{size}-" in (page.by_id("command").text or "")


def test_an_uploaded_file_works_like_pasted_text(
    app: Flask, auditor: PageClient, checkpoint: str
) -> None:
    page = send_file(auditor, checkpoint.replace("\n", "\r\n").encode())

    assert EN.ledger_prove.verdicts.latest.title.before("n") in page.words
    assert page.form("file").value("checkpoint") == checkpoint.strip()


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"  \n", b"x" * 70_000])
def test_an_unreadable_file_is_refused(auditor: PageClient, data: bytes) -> None:
    told_at_file(send_file(auditor, data, expect=422, pasted=PASTED), EN.ledger_prove.errors.file)


@both_languages
def test_a_faulty_file_is_reported_beside_its_field(
    app: Flask, auditor: PageClient, lang: str, checkpoint: str
) -> None:
    name, *_rest = checkpoint.split("\n")
    given = {
        "no_checkpoint": "Not a checkpoint",
        "other_log": checkpoint.replace(name, "else.example"),
        "checkpoint_long": "x" * 20_001,
        "control": "with a \0 in it",
    }
    for error, text in given.items():
        page = send_file(auditor, text.encode(), expect=422, pasted=PASTED)
        said = content().copy[lang][f"ledger_prove.errors.{error}"]
        told_at_file(page, *(part for part in re.split(r"{\w+}", said) if part))

    # Without the file, the pasted text is checked, and an error is shown at its own field.
    again = page.form("file").submit(expect=422)
    assert again.says("a", href="#checkpoint")
    assert not again.all("p", id="file-error")


def told_at_file(page: Page, *said: str) -> None:
    """Check that the error is shown only at the field of the file, and in the summary."""
    [message] = page.errors_of("file")
    [summed_up] = page.says("a", href="#file")
    assert all(part in message for part in said)
    assert summed_up == message
    field = page.by_id("file").attrib
    assert ({*field["aria-describedby"].split()}, field["aria-invalid"]) == (DESCRIBED_BY, "true")

    assert not page.all("a", href="#checkpoint")
    assert not page.all("p", id="checkpoint-error")
    assert "aria-invalid" not in page.by_id("checkpoint").attrib
    assert page.form("file").value("checkpoint") == PASTED


@both_languages
def test_each_bad_input_has_its_message_and_comes_back(
    app: Flask, auditor: PageClient, lang: str, checkpoint: str
) -> None:
    name, size, *_rest = checkpoint.split("\n")
    given = {
        "no_checkpoint": "Not a checkpoint",
        "other_log": checkpoint.replace(name, "else.example"),
        "wrong_signature": checkpoint.replace(f"\n{size}\n", f"\n{size}0\n"),
        "unknown_key": checkpoint.replace(f" {name} ", " stranger.example "),
    }
    for verdict, text in given.items():
        page = give(auditor, text, expect=422)
        start = content().copy[lang][f"ledger_prove.errors.{verdict}"].partition("{")[0]
        assert start in page.words
        assert FOR_OPERATORS not in page.words
        assert page.form("file").value("checkpoint") == text.strip()
    token = auditor.get(PROVE).form("file").value("csrf_token")
    for address in ("file", "held"):
        fields = {"csrf_token": token, "checkpoint": "nothing"}
        page = auditor.post(f"{PROVE}/{address}", fields, expect=422)
        assert WORDS[lang].ledger_prove.errors.no_checkpoint in page.words
    empty = give(auditor, "", expect=422)
    assert empty.link(WORDS[lang].ledger_prove.errors.checkpoint) == "#checkpoint"


@both_languages
def test_a_changed_tree_is_an_alarm(
    database: Database, app: Flask, auditor: PageClient, lang: str, checkpoint: str
) -> None:
    tamper(database, "DELETE FROM ledger_tile")
    page = give(auditor, checkpoint)

    [alarm] = page.all("section", role="alert")
    said = "".join(alarm.itertext())
    assert WORDS[lang].ledger_prove.verdicts.broken.title(n=checkpoint.split("\n")[1]) in said
    assert WORDS[lang].ledger_prove.alarm in said
    assert not page.all("form", action=f"{PROVE}/file")
