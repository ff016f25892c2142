"""The verifier reads checkpoints, proofs and keys exactly as strictly as the core does."""

import pytest

from app.ledger.outside.ed25519_keys import cosignature_signer, verifier_for
from app.ledger.rules.checkpoint import open_checkpoint as core_open
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.tlog_proof import verify_tlog_proof
from app.ledger.rules.verifier_key import base64_text, parse_verifier_key
from app.verifier.notes import LATEST, anchors, check_signed, key_of, open_checkpoint, read_note
from app.verifier.notes import LOG as LOG_KIND
from app.verifier.notes import WITNESS as WITNESS_KIND
from app.verifier.policy import Trust
from app.verifier.proofs import check_receipt
from app.verifier.spelling import Failed, is_instant, plain
from tests.support.ledger.proof_files import parse_tlog_proof
from tests.verifier.bad_vectors import BAD_NOTES, BAD_PROOFS, GOOD_NOTES, TEXT, signed
from tests.verifier.sample_log import LOG, SIZE, WITNESS, WITNESS_SEED, SampleLog
from tests.verifier.test_receipt import INDEX, receipt

KEYS = [key_of(LOG_KIND)(LOG.key.text), key_of(WITNESS_KIND)(WITNESS.key.text)]
LOG_KEYS, WITNESSES = [verifier_for(LOG.key)], [verifier_for(WITNESS.key)]
ENTRY, RECEIPT = SampleLog().logged[INDEX].entry, receipt()


@pytest.mark.parametrize("note", GOOD_NOTES.values(), ids=list(GOOD_NOTES))
def test_both_read_a_valid_checkpoint_alike(note: bytes) -> None:
    core, ours = core_open(note, LOG_KEYS, WITNESSES), open_checkpoint("it", note, KEYS)

    tree = core.checkpoint
    assert (ours.origin, ours.size, ours.root) == (tree.origin, tree.size, tree.root)
    assert [key.key_id for key in ours.signed_by] == [each.key_id for each in core.signatures]


@pytest.mark.parametrize("note", BAD_NOTES.values(), ids=list(BAD_NOTES))
def test_both_refuse_a_bad_checkpoint(note: bytes) -> None:
    with pytest.raises(LedgerInvalid):
        core_open(note, LOG_KEYS, WITNESSES)
    with pytest.raises(Failed):
        open_checkpoint("it", note, KEYS)


def test_both_accept_a_valid_receipt() -> None:
    core = verify_tlog_proof(parse_tlog_proof(RECEIPT), ENTRY, LOG_KEYS, WITNESSES)

    assert (check_receipt(RECEIPT, Trust(KEYS), None)["entry"], core.checkpoint.size) == (
        INDEX,
        SIZE,
    )


@pytest.mark.parametrize(
    "proof",
    [
        *(change(RECEIPT) for change in BAD_PROOFS.values()),
        *(RECEIPT.partition(b"\n\n")[0] + b"\n\n" + note for note in BAD_NOTES.values()),
    ],
    ids=[*BAD_PROOFS, *(f"a checkpoint with {name}" for name in BAD_NOTES)],
)
def test_both_refuse_a_bad_receipt(proof: bytes) -> None:
    assert proof != RECEIPT
    with pytest.raises(LedgerInvalid):
        verify_tlog_proof(parse_tlog_proof(proof), ENTRY, LOG_KEYS, WITNESSES)
    with pytest.raises(Failed):
        check_receipt(proof, Trust(KEYS), None)


TYPED = base64_text(b"\x01" + bytes(32))


@pytest.mark.parametrize(
    "text",
    [
        "", "name", "+00000000+" + TYPED, LOG.key.text + "+", LOG.key.text[:-1],
        LOG.key.text.replace("+", "++", 1), LOG.key.text.replace("zone", "zone "),
        LOG.key.text.replace("zone", "zone\u3000"), LOG.key.text.upper(),
        LOG.key.text.replace(LOG.key_id.hex(), LOG.key_id.hex().upper()),
        *(parse_verifier_key(LOG.key.text).text.replace("zone", name) for name in ("\x1b", "x y")),
    ],
)  # fmt: skip
def test_both_refuse_a_bad_key(text: str) -> None:
    with pytest.raises(LedgerInvalid):
        parse_verifier_key(text)
    with pytest.raises(ValueError):
        key_of(LOG_KIND)(text)


@pytest.mark.parametrize("name", ["a b", "a\u00a0b", "a\u2028b", "a\x1bb", "a\nb"])
def test_a_key_with_a_right_id_is_refused_for_its_name(name: str) -> None:
    # Made without the core's check of names, so that nothing but the name is wrong.
    key = parse_verifier_key(LOG.key.text)
    object.__setattr__(key, "name", name)
    with pytest.raises(LedgerInvalid, match="cannot be the name of a key"):
        parse_verifier_key(key.text)
    with pytest.raises(ValueError):
        key_of(LOG_KIND)(key.text)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        *((each, "malformed cosignature of witness") for each in (LATEST + 1, 2**62, 2**63 - 1)),
        *((each, "of a time that cannot be") for each in (0, 2_524_608_000, LATEST)),
    ],
)
def test_a_cosignature_of_no_time_or_of_one_to_come_is_refused(at: int, said: str) -> None:
    note = signed(TEXT, cosignature_signer(WITNESS.name, WITNESS_SEED, at))
    with pytest.raises(Failed, match=said):
        open_checkpoint("it", note, KEYS)


def test_the_time_of_a_cosignature_is_shown() -> None:
    note = signed(TEXT, cosignature_signer(WITNESS.name, WITNESS_SEED, 1_767_268_800))

    told = anchors([check_signed(read_note("it", note), KEYS)])

    assert told[1].endswith("in it at 2026-01-01T12:00:00Z")


@pytest.mark.parametrize(
    ("text", "exists"),
    [
        ("2026-01-01T00:00:00.000Z", True),
        ("2024-02-29T23:59:59.999Z", True),
        ("2026-02-29T00:00:00.000Z", False),
        ("2026-99-99T99:99:99.999Z", False),
        ("2026-01-01T24:00:00.000Z", False),
        ("2026-01-01T23:59:60.000Z", False),
        ("0000-01-01T00:00:00.000Z", False),
    ],
)
def test_times_have_to_exist(text: str, exists: bool) -> None:
    assert is_instant(text) is exists


def test_characters_that_move_or_hide_text_are_escaped() -> None:
    assert plain("\u5e74 \u00e9 ~") == "\u5e74 \u00e9 ~"
    assert plain("a\x1b[2K\r\n\x7f\x9b\u2028\u202e\u2066\u200b\udc80b") == (
        r"a\x1b[2K\r\n\x7f\x9b\u2028\u202e\u2066\u200b\udc80b"
    )
