"""Sixty-four writers and two sealers killed at any moment make one ledger with each entry once.

A holder of any checkpoint ever shown sees the final ledger grow
from it; and a row that this service did not queue is never sealed.
"""

import secrets
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete

from app.consent.models import ConsentRecord
from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.store.statements import insert_row
from app.enquiries.models import Enquiry
from app.ledger.check import check_ledger
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW
from tests.support.ledger.load import Load, under_load
from tests.support.ledger.onlooker import Onlooker, check_every_checkpoint
from tests.support.ledger.sealing import commitments, entries, held, make_sealer, root, seal_all
from tests.support.sizes import full_size
from tests.support.stored import every, execute, write_by
from tests.support.waiting import wait_until

SECONDS = 30.0 if full_size() else 1.0
"""Duration of the load before the forgery, and after it."""
CHECKPOINTS = 5
"""Minimum number of different checkpoints seen in that time, however slow the machine is."""
SEED = 2035


def go_on(onlooker: Onlooker) -> None:
    """Wait some seconds, and until the ledger has grown several times."""
    enough = len(onlooker.notes) + CHECKPOINTS
    time.sleep(SECONDS)
    wait_until(lambda: len(onlooker.notes) >= enough, "the ledger grows")


def fabricate(database: Database) -> tuple[UUID, str]:
    """Queue a row as a person would who has the database but not the instance's key."""
    row, commitment = uuid4(), secrets.token_hex(32)
    forged = {
        "id": row,
        # Older than all other rows, so that the next sealer reads it.
        "at": NOW,
        "commitment": commitment,
        "kind": "consent.given",
        "mac": secrets.token_bytes(32),
    }
    write_by(database, insert_row, LedgerPending, forged)
    return row, commitment


def sealing_goes_on_beside_a_fabricated_row(database: Database, onlooker: Onlooker) -> None:
    """Fabricate a row under load; see that the rest is sealed, and that it never is."""
    row, commitment = fabricate(database)
    go_on(onlooker)
    assert row in every(database, LedgerPending.id)
    assert commitment not in commitments(database)
    # As an administrator does who is told of it.
    execute(database, delete(LedgerPending).where(LedgerPending.id == row))


def check_one_ledger(database: Database, sealers: Sequence[Sealer], notes: set[bytes]) -> None:
    """Check that every committed entry is in the tree once, and that the tree never forked."""
    for sealer in sealers:
        seal_all(database, sealer)
    found, placed = entries(database), commitments(database)
    records = [
        each for of in (ConsentRecord, AuditRecord) for each in every(database, of.commitment)
    ]
    assert every(database, LedgerPending) == []
    assert len(set(placed)) == len(placed)
    assert sorted(placed) == sorted(records)
    for sealer in sealers:
        assert (held(sealer).size, held(sealer).root) == (len(found), root(found))
        assert sealer.folder.halt() is None
        assert check_ledger(database, sealer.folder)[0] == len(found)
        check_every_checkpoint(database, sealer.folder, notes)


def run_under_load(database: Database, folder: Path, instances: Sequence[Path]) -> None:
    """Run two competing sealers under load, with a forgery, and check the result."""
    folder.mkdir()
    url = database.url.render_as_string(hide_password=False)
    load, onlooker = Load(url, folder, instances), Onlooker(instances)
    with onlooker.looking(), under_load(load, SEED):
        go_on(onlooker)
        sealing_goes_on_beside_a_fabricated_row(database, onlooker)
        go_on(onlooker)
    sealers = [make_sealer(instance, database) for instance in dict.fromkeys(instances)]
    onlooker.look()

    check_one_ledger(database, sealers, onlooker.notes)
    assert not load.halts()
    accepted = load.accepted()
    assert len(accepted) == len(set(accepted)) >= CHECKPOINTS
    assert set(accepted) <= {*every(database, Enquiry.reference)}
    assert load.killed("sealer") >= load.killed("writer") >= 2


def test_competing_sealers_of_one_folder_never_fork_the_ledger(
    database: Database, tmp_path: Path
) -> None:
    instance = tmp_path / "instance"
    seal_all(database, make_sealer(instance, database))

    run_under_load(database, tmp_path / "load", [instance, instance])


@pytest.mark.engine("postgresql", only=True)
def test_sealers_on_two_machines_never_fork_the_ledger(database: Database, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    seal_all(database, make_sealer(one, database))
    shutil.copytree(one, other)

    run_under_load(database, tmp_path / "load", [one, other])
