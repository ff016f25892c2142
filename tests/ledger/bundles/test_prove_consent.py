"""A person's proof file is self-contained: with the verifier key it proves their consent."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.consent.models import ConsentRecord
from app.core.db import Database
from app.core.rules.errors import NotFound
from app.ledger.consent_proof import ProofUnavailable, proof_due, prove_consent
from app.ledger.rules.signed_note import Verifier, parse_signed_note
from app.ledger.rules.tlog_proof import TlogProof, consent_entry, verify_tlog_proof
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW, RECEPTION, make_submission, submit_enquiry
from tests.support.ledger.proof_files import parse_opening, parse_tlog_proof
from tests.support.ledger.restored import begin_anew
from tests.support.ledger.sealing import (
    grow,
    kept_note,
    make_sealer,
    publish,
    queue,
    seal_all,
    tamper,
)
from tests.support.stored import only


def receive(database: Database) -> UUID:
    """Receive an enquiry; return the id of its consent record."""
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    return only(database, ConsentRecord).id


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer whose folder is still empty."""
    return make_sealer(tmp_path / "instance", database)


def published(database: Database, sealer: Sealer, others: int = 0) -> UUID:
    """Publish a consent after some other entries; return the id of its record."""
    queue(database, others)
    record_id = receive(database)
    seal_all(database, sealer)
    publish(database, sealer)
    return record_id


def keys(sealer: Sealer) -> list[Verifier]:
    """Return the verifiers of the sealer's ledger."""
    return sealer.folder.verifiers()


def verified(proof: TlogProof | None, sealer: Sealer) -> int:
    """Check a proof from the file and the keys alone, as its holder would; return the size."""
    assert proof is not None
    read = parse_tlog_proof(bytes(proof))
    assert read.extra is not None
    entry = consent_entry(parse_opening(read.extra))
    return verify_tlog_proof(read, entry, sealer.folder.verifiers()).checkpoint.size


@pytest.mark.parametrize("others", [0, 1, 2, 255, 600])
def test_the_proof_verifies_at_every_position_in_the_tree(
    database: Database, sealer: Sealer, others: int
) -> None:
    grow(database, sealer, others // 2)
    record_id = receive(database)
    seal_all(database, sealer)
    grow(database, sealer, others - others // 2)
    publish(database, sealer)

    proof = prove_consent(database, record_id, keys(sealer))

    assert proof is not None
    assert proof.index == others // 2
    assert verified(proof, sealer) == others + 1


def test_a_consent_has_no_proof_until_it_is_public(database: Database, sealer: Sealer) -> None:
    grow(database, sealer, 3)
    publish(database, sealer)
    record_id, an_hour = receive(database), timedelta(hours=1)
    due = NOW.replace(minute=0, second=0, microsecond=0) + an_hour
    for seal in (False, True):
        if seal:
            seal_all(database, sealer)
            publish(database, sealer)
        assert prove_consent(database, record_id, keys(sealer)) is None
        assert proof_due(database, record_id, NOW) == due

    publish(database, sealer, an_hour)

    assert verified(prove_consent(database, record_id, keys(sealer)), sealer) == 4
    assert proof_due(database, record_id, NOW) is None


def test_no_proof_tells_of_growth_since_the_public_checkpoint(
    database: Database, sealer: Sealer
) -> None:
    record_id = published(database, sealer)
    before = prove_consent(database, record_id, keys(sealer))
    grow(database, sealer, 3)
    ahead = [parse_signed_note(kept_note(sealer))]

    assert prove_consent(database, record_id, keys(sealer), ahead) == before
    assert verified(before, sealer) == 1


def test_a_proof_from_a_tree_that_has_ended_still_verifies(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    record_id = receive(database)
    seal_all(database, sealer)
    begin_anew(database, sealer, tmp_path / "instance")
    grow(database, sealer, 3)
    publish(database, sealer)
    assert verified(prove_consent(database, record_id, keys(sealer)), sealer) == 1


def test_only_the_persons_own_copy_names_their_address(database: Database, sealer: Sealer) -> None:
    record_id = published(database, sealer)
    for with_address in (False, True):
        address = make_submission().email.lower() if with_address else ""
        proof = prove_consent(database, record_id, keys(sealer), with_address=with_address)
        assert verified(proof, sealer) == 1
        assert f'"email":"{address}"'.encode() in bytes(getattr(proof, "extra", b""))


def test_no_proof_is_given_of_an_act_bound_to_another_address(
    database: Database, sealer: Sealer
) -> None:
    record_id = receive(database)
    seal_all(database, sealer)
    tamper(database, "UPDATE person SET email_key = 'eve@example.com'")

    with pytest.raises(ProofUnavailable, match="bound to another address"):
        prove_consent(database, record_id, keys(sealer))


def test_an_unknown_or_erased_consent_has_no_proof(database: Database, sealer: Sealer) -> None:
    record_id = receive(database)
    seal_all(database, sealer)
    tamper(database, "DELETE FROM consent_evidence")
    for each in (record_id, uuid4()):
        with pytest.raises(NotFound, match=str(each)):
            prove_consent(database, each, keys(sealer))


OF_CONSENT = "commitment IN (SELECT commitment FROM consent_record)"


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM ledger_tile",
        "DELETE FROM ledger_tile WHERE level = 0 AND tile_index = 1",
        "DELETE FROM ledger_checkpoint",
        f"DELETE FROM ledger_leaf WHERE {OF_CONSENT}",
        "UPDATE ledger_checkpoint SET note = {junk}",
        "UPDATE ledger_tile SET hashes = {junk}",
        f"UPDATE ledger_leaf SET leaf_index = 100000 WHERE {OF_CONSENT}",
        "UPDATE consent_evidence SET root = {junk}",
        "UPDATE consent_evidence SET payload = {junk}",
        "UPDATE ledger_tile SET hashes = (SELECT hashes FROM ledger_tile AS t WHERE level = 1)",
    ],
)
def test_a_proof_that_would_not_verify_is_not_given(
    database: Database, sealer: Sealer, tampering: str
) -> None:
    queue(database, 2)
    record_id = receive(database)
    grow(database, sealer, 500)
    publish(database, sealer)
    tamper(database, tampering.format(junk="x'fffe00'" if database.is_sqlite else "'\\xfffe00'"))

    with pytest.raises(ProofUnavailable, match=f"{record_id} cannot be proven"):
        prove_consent(database, record_id, keys(sealer))


def test_no_proof_is_given_under_a_checkpoint_signed_by_another_key(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    record_id = receive(database)
    other = make_sealer(tmp_path / "other", database)
    seal_all(database, other)
    publish(database, other)
    sealer.folder.signers(sealer.origin)

    with pytest.raises(ProofUnavailable, match="No known key signed"):
        prove_consent(database, record_id, keys(sealer))
