"""Witnesses: who cosigns a log's checkpoints, and where they are asked (C2SP tlog-witness)."""

from dataclasses import dataclass

from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.verifier_key import SignatureType, VerifierKey, parse_verifier_key


@dataclass(frozen=True)
class Witness:
    """A witness as a log knows it.

    :param url: the prefix of its addresses, without a slash at the end.
    :param key: of type cosignature/v1.
    """

    url: str
    key: VerifierKey


def parse_witness(text: str) -> Witness:
    """Return the witness that an address and a verifier key, with a space between, describe.

    :raises LedgerInvalid: naming what is wrong with it.
    """
    url, _, key_text = text.strip().partition(" ")
    if not url.startswith(("https://", "http://")):
        raise LedgerInvalid(f"{url!r} is not the address of a witness.")
    key = parse_verifier_key(key_text.strip())
    if key.type is not SignatureType.COSIGNATURE:
        raise LedgerInvalid(f"The key of {key.name} is not one that cosigns.")
    return Witness(url.rstrip("/"), key)
