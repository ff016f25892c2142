"""`zone restore`: an instance from a backup, with later events applied again."""

import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli.reload import noted
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.enquiries.models import Enquiry
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.rules.erasure import ErasureGround
from app.web.rights.erasing import erasing_tools
from tests.cli.backup.conftest import Backups, references
from tests.support.databases import ENGINES, empty_database
from tests.support.enquiries.people import LATER, write_to_us
from tests.support.rights.erasing import APPROVER, PROPOSER
from tests.support.shared_run import SharedRun
from tests.support.stored import every
from tests.support.zone_command import run_zone


def test_a_backup_becomes_an_instance_of_either_engine_and_replaces_none(
    backups: Backups, engine_name: str, shared_run: SharedRun, tmp_path: Path
) -> None:
    file = backups.make()
    told = backups.restore(file).stdout
    assert "up to 0:00:" in told
    assert " 7 entries" in told
    assert told.endswith("Everything holds. Start the service, and tell people what was lost.\n")
    assert "not empty" in backups.restore(file, status=1).stderr
    assert references(backups.there()) == references(backups.database)

    [other] = {*ENGINES} - {engine_name}
    with empty_database(shared_run, other, tmp_path) as url:
        backups.elsewhere |= {"ZONE_DATABASE_URL": url, "ZONE_INSTANCE": str(tmp_path / "third")}
        backups.restore(file)
        assert references(Database(url)) == references(backups.database)


@pytest.mark.engine("sqlite")
def test_nothing_is_restored_into_an_instance_that_zone_run_serves(backups: Backups) -> None:
    file = backups.make()
    backups.restored.mkdir(mode=0o700)

    with noted(backups.restored):
        backups.restore(file, status=1)

    assert not (backups.restored / "secrets").exists()
    backups.restore(file)


@pytest.mark.engine("sqlite")
def test_without_its_secrets_nothing_is_restored_and_with_them_it_is(backups: Backups) -> None:
    file, key = backups.make(), ("--key", str(backups.folder / "key"), "--yes")
    told = run_zone("restore", str(file), *key, settings=backups.elsewhere, status=1).stderr
    assert "ledger_key" in told
    shutil.copytree(backups.instance / "secrets", backups.restored / "secrets")

    run_zone("restore", str(file), *key, settings=backups.elsewhere)

    assert references(backups.there()) == references(backups.database)


@pytest.mark.engine("sqlite")
def test_nothing_is_restored_unless_somebody_says_so(backups: Backups) -> None:
    run_zone("restore", str(backups.make()), *backups.keys, settings=backups.elsewhere, status=1)

    assert not backups.restored.exists()


def test_erasures_since_the_backup_are_applied_again(backups: Backups) -> None:
    file = backups.make()
    settings = Settings(backups.instance)
    tools = erasing_tools(settings, load_secrets(settings))
    [erased, _kept] = every(backups.database, Enquiry)
    proposed = Proposed(erased.person_id, ErasureGround.ASKED)
    proposal = propose_erasure(
        backups.database, tools.ledger_key, proposed, actor=PROPOSER, now=LATER
    )
    done = approve_erasure(backups.database, tools, actor=APPROVER, proposal_id=proposal, now=LATER)
    shutil.copytree(backups.instance / "ledger", backups.restored / "ledger")

    assert done.erasure in backups.restore(file).stderr
    there = backups.there()
    assert not any(every(there, select(Enquiry.email).where(Enquiry.id == erased.id)))
    there.dispose()


def test_entries_signed_since_the_backup_lead_to_a_rebase_that_is_explained(
    backups: Backups,
) -> None:
    file = backups.make()
    write_to_us(backups.database, email="zhou@example.com")
    # With that entry, the event of the backup is sealed.
    run_zone("ledger", "seal")
    kept = run_zone("ledger", "export", str(backups.folder / "kept")).stdout

    said = backups.restore(file, "--checkpoint", kept.removeprefix("Wrote ").strip()).stdout

    for told in ("localhost:8000/ledger/1", "localhost:8000/ledger/2", "- Rebase:", "lost: 2"):
        assert told in said
    assert re.search(r"\b9 entries\b.*\b7\b", said)


@pytest.mark.engine("sqlite")
def test_a_checkpoint_that_is_no_later_one_restores_nothing(backups: Backups) -> None:
    file = backups.make()
    checkpoint = backups.instance / "ledger" / "checkpoint"

    assert "not older" in backups.restore(file, "--checkpoint", str(checkpoint), status=1).stderr
    backups.restore(file)
