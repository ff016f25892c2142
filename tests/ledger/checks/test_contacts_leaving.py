"""No address or number leaves in a file or a mail unless a sealed act of its person names it."""

from contextlib import closing
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM
from app.core.rules.commitment import EvidenceKey, commit, ledger_entry
from app.enquiries.models import Person
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.rules.export import ExportFormat, LeftOut
from app.exports.writing import ExportStream
from app.ledger.models import LedgerVerification
from app.ledger.rules.merkle import leaf_hash
from app.ledger.rules.tiles import TILE_WIDTH, Tile, split_tile
from app.ledger.steps.contact import ContactCheck
from app.ledger.store.asked_work import find_open
from tests.ledger.checks.test_bound_rows import ATTACKS, Held, ledger
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import RULES, Taken, ask, record
from tests.support.ledger.evidence import enquire, rows_with
from tests.support.ledger.sealing import grow, seal_all
from tests.support.site import content
from tests.support.stored import only, read_by

LATER = NOW + timedelta(hours=1)
WAYS = ("email", "phone", "phone_e164")

__all__ = ["ledger"]

CAUGHT = {
    "another address in an enquiry", "another number in an enquiry", "another number to dial",
    "an enquiry moved to another person", "an enquiry under another act", "a correction inserted",
    "a correction under another kind of act", "a correction edited",
    "a correction of another field", "a correction deleted", "a correction under another's act",
}  # fmt: skip
"""Attacks on an address or a number that would leave; the others change neither."""


def taken(ledger: Held, **changes: Any) -> Taken:
    """Request an export of all leads with their contact details, and download it."""
    database, folder = ledger.database, ledger.sealer.folder
    usual: dict[str, Any] = {"columns": WAYS, "now": LATER}
    asked = ask(database, **{**usual, **changes})
    export = open_export(
        database, LEDGER_KEY, export_id=asked.id, actor="a", rules=RULES, now=LATER
    )
    stream = ExportStream(database, LEDGER_KEY, folder, content(), export, RULES, lambda: LATER)
    with closing(stream):
        written = b"".join(stream)
    return Taken(record(database, asked.id), written)


def ways(file: Taken) -> set[tuple[str, ...]]:
    """Return the addresses and numbers of a file's rows."""
    return {tuple(row[name] for name in WAYS) for row in file.rows}


def unproven(export: Export) -> int:
    """Return how many leads were left out since nothing vouches for their address or number."""
    return (export.left_out or {})[LeftOut.UNPROVEN]


@pytest.mark.parametrize("name", ATTACKS)
def test_a_file_holds_only_addresses_and_numbers_that_were_sent(ledger: Held, name: str) -> None:
    sound = taken(ledger)
    attack, _tables = ATTACKS[name]
    attack(ledger.administrator)

    file = taken(ledger)

    assert len(ways(sound)) == 2
    assert unproven(sound.export) == 0
    assert ways(file) <= ways(sound)
    if name in CAUGHT:
        assert unproven(file.export) >= 1
        assert len(ways(file)) < 2


@pytest.mark.parametrize("kind", ExportFormat)
def test_a_file_of_any_kind_leaves_a_changed_number_out_and_has_the_ledger_verified(
    ledger: Held, kind: ExportFormat
) -> None:
    ATTACKS["another number to dial"][0](ledger.administrator)

    export = taken(ledger, format=kind).export

    assert (export.count, unproven(export)) == (1, 1)
    asked = read_by(ledger.database, find_open, LedgerVerification)
    assert getattr(asked, "asked_by", None) == SYSTEM


def test_a_file_without_ways_to_reach_anybody_needs_no_evidence(ledger: Held) -> None:
    ATTACKS["another number to dial"][0](ledger.administrator)

    assert len(taken(ledger, columns=("reference", "country")).rows) == 2


def forge(ledger: Held, *, in_tree: bool) -> tuple[int, str]:
    """Put another address on a person and their enquiry, with evidence and entry to match.

    The person has corrected nothing, since an act of correction would tell of it.

    :return: the index of their act's entry in the tree, and the forged commitment.
    """
    administrator = ledger.administrator
    corrected = {row["enquiry_id"] for row in administrator.rows("correction")}
    enquiry = next(row for row in administrator.rows("enquiry") if row["id"] not in corrected)
    [person] = rows_with(administrator, "person", id=enquiry["person_id"])
    [act] = rows_with(administrator, "consent_record", id=enquiry["consent_record_id"])
    [held] = rows_with(administrator, "consent_evidence", consent_record_id=act["id"])
    root, old, new = held["root"], person["email_key"], "eve@example.com"
    payload = held["payload"].replace(
        EvidenceKey.EMAIL.digest(root, old.encode()).encode(),
        EvidenceKey.EMAIL.digest(root, new.encode()).encode(),
    )
    commitment = commit(EvidenceKey.SALT.of(root), payload)
    [leaf] = rows_with(administrator, "ledger_leaf", commitment=act["commitment"])
    administrator.change("person", person, {"email_key": new})
    administrator.change("enquiry", enquiry, {"email": new})
    administrator.change("consent_evidence", held, {"payload": payload})
    administrator.change("consent_record", act, {"commitment": commitment})
    if in_tree:
        administrator.change("ledger_leaf", leaf, {"commitment": commitment})
    else:
        administrator.delete("ledger_leaf", leaf)
        pending = {"id": UUID(int=7), "at": NOW, "commitment": commitment, "mac": bytes(32)}
        administrator.insert("ledger_pending", pending)
    return leaf["leaf_index"], commitment


@pytest.mark.parametrize("in_tree", [True, False], ids=["in the tree", "as pending"])
def test_evidence_forged_with_its_entry_vouches_for_nothing(ledger: Held, in_tree: bool) -> None:
    enquire(ledger.database, "cy", 3)
    seal_all(ledger.database, ledger.sealer)
    sound = taken(ledger)
    forge(ledger, in_tree=in_tree)

    file = taken(ledger)

    assert unproven(file.export) == 1
    assert ways(file) < ways(sound)


def test_an_address_is_proven_by_the_acts_of_its_own_person(ledger: Held) -> None:
    ada, bo = (find_person(ledger.database, name) for name in ("ada", "bo"))

    of_ada, of_bo = "ada@example.com", "bo@example.com"
    asked = [
        (ada, of_ada),
        (ada, of_ada.title()),
        (ada, of_bo),
        (bo, of_ada),
        (UUID(int=1), of_ada),
    ]
    assert [is_proven(ledger, *each) for each in asked] == [True, True, False, False, False]


def test_another_act_shown_as_a_persons_latest_proves_no_address(ledger: Held) -> None:
    ada, bo = (find_person(ledger.database, name) for name in ("ada", "bo"))
    latest = max(
        (row for row in ledger.administrator.rows("consent_record") if row["person"] == bo),
        key=lambda row: row["at"],
    )
    ledger.administrator.change(
        "consent_record", latest, {"person": ada, "at": LATER + timedelta(days=1)}
    )

    assert not is_proven(ledger, ada, "bo@example.com")


def is_proven(ledger: Held, person: UUID, address: str) -> bool:
    """Return whether an address is proven to be a person's."""
    with ledger.database.reading() as session:
        return ContactCheck(session, LEDGER_KEY, ledger.sealer.folder).is_proven(person, address)


def find_person(database: Database, name: str) -> UUID:
    """Return the id of a person by the first part of their address."""
    return only(database, select(Person.id).where(Person.email_key == f"{name}@example.com"))


def test_entries_in_full_tiles_are_checked_along_the_tree(ledger: Held) -> None:
    enquire(ledger.database, "cy", 3)
    seal_all(ledger.database, ledger.sealer)
    # More entries than two tiles hold.
    grow(ledger.database, ledger.sealer, 600)
    assert unproven(taken(ledger).export) == 0

    index, commitment = forge(ledger, in_tree=True)
    [tile] = rows_with(ledger.administrator, "ledger_tile", level=0, tile_index=0)
    hashes = split_tile(Tile(0, 0, TILE_WIDTH), tile["hashes"])
    hashes[index] = leaf_hash(ledger_entry(commitment))
    ledger.administrator.change("ledger_tile", tile, {"hashes": b"".join(hashes)})

    # Nothing in that tile vouches for anybody.
    assert unproven(taken(ledger).export) == 3
