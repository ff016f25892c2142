"""Ed25519 keys sign and check as the reference implementation and the specifications do."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.outside.ed25519_keys import cosignature_signer, log_signer, verifier_for
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    open_signed_note,
    parse_signed_note,
    sign_text,
)
from app.ledger.rules.verifier_key import SignatureType, parse_verifier_key, read_base64

# Key and note of the reference implementation's own tests (golang.org/x/mod/sumdb/note).
REFERENCE_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
REFERENCE_SEED = read_base64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz", "It")[1:]
REFERENCE_TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
REFERENCE_NOTE = (
    f"{REFERENCE_TEXT}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN"
    "1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
).encode()

SEED = bytes(range(32))
TEXT = "zone.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
NOON = 1_767_268_800


def test_the_reference_implementations_note_is_signed_byte_for_byte() -> None:
    signer = log_signer("PeterNeumann", REFERENCE_SEED)

    assert signer.key.text == REFERENCE_KEY
    assert bytes(SignedNote(REFERENCE_TEXT, sign_text(REFERENCE_TEXT, [signer]))) == REFERENCE_NOTE


def test_only_the_reference_implementations_exact_note_verifies() -> None:
    verifier = verifier_for(parse_verifier_key(REFERENCE_KEY))
    note = parse_signed_note(REFERENCE_NOTE)

    assert open_signed_note(note, [verifier]) == note.signatures
    for changed in (note.text.replace("answer", "question"), note.text + "\n"):
        with pytest.raises(LedgerInvalid, match="PeterNeumann"):
            open_signed_note(SignedNote(changed, note.signatures), [verifier])


RFC_8032 = {
    "seed": "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "key": "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "signature": (
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
}


def test_the_first_vector_of_rfc_8032_is_signed() -> None:
    signer = log_signer("rfc8032", bytes.fromhex(RFC_8032["seed"]))

    assert signer.key.public_key.hex() == RFC_8032["key"]
    assert signer.sign(b"").hex() == RFC_8032["signature"]


def test_a_cosignature_is_a_time_and_a_signature_of_time_and_text() -> None:
    cosignature = cosignature_signer("witness.example/w1", SEED, NOON).sign(TEXT.encode())

    message = b"cosignature/v1\ntime 1767268800\n" + TEXT.encode()
    by_hand = Ed25519PrivateKey.from_private_bytes(SEED).sign(message)
    assert cosignature == NOON.to_bytes(8, "big") + by_hand


def test_a_cosignature_verifies_only_with_its_time() -> None:
    witness = cosignature_signer("witness.example/w1", SEED, NOON)
    verifier = verifier_for(parse_verifier_key(witness.key.text))
    cosignature = witness.sign(TEXT.encode())

    assert verifier.verify(TEXT.encode(), cosignature)
    an_hour_later = (NOON + 3600).to_bytes(8, "big") + cosignature[8:]
    assert not verifier.verify(TEXT.encode(), an_hour_later)
    assert not verifier.verify(TEXT.encode() + b"extension\n", cosignature)


@pytest.mark.parametrize("length", [0, 1, 63, 64, 65, 71, 72, 73])
def test_signatures_of_any_length_are_accepted_or_rejected_without_error(length: int) -> None:
    for signer in (log_signer("zone", SEED), cosignature_signer("zone", SEED, NOON)):
        assert verifier_for(signer.key).verify(TEXT.encode(), bytes(length)) is False


def test_log_and_witness_keys_of_one_secret_cannot_replace_each_other() -> None:
    log, witness = log_signer("zone", SEED), cosignature_signer("zone", SEED, NOON)

    assert log.key_id != witness.key_id
    assert witness.key.type is SignatureType.COSIGNATURE
    note = SignedNote(TEXT, sign_text(TEXT, [log]))
    with pytest.raises(LedgerInvalid, match="No known key"):
        open_signed_note(note, [verifier_for(witness.key)])
    renamed = SignedNote(TEXT, (NoteSignature("zone", witness.key_id, log.sign(TEXT.encode())),))
    with pytest.raises(LedgerInvalid, match="is wrong"):
        open_signed_note(renamed, [verifier_for(witness.key)])


@pytest.mark.parametrize("name", ["", "zone log", "zone+log"])
def test_no_key_gets_a_name_that_notes_cannot_carry(name: str) -> None:
    with pytest.raises(LedgerInvalid, match="name of a key"):
        log_signer(name, SEED)
    with pytest.raises(LedgerInvalid, match="name of a key"):
        cosignature_signer(name, SEED, NOON)


def test_a_printed_key_does_not_show_its_secret() -> None:
    for signer in (log_signer("zone", SEED), cosignature_signer("zone", SEED, NOON)):
        assert "rivate" not in repr(signer)
        assert SEED.hex() not in repr(signer)
