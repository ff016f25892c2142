"""What opens a commitment, as a person can check it without this service."""

from dataclasses import dataclass

from app.core.rules.commitment import commit

_COMMAND = """\
python3 - <<'END'
import hashlib, hmac
salt = bytes.fromhex("{salt}")
payload = {payload!r}.encode()
print(hmac.digest(salt, b"zone/commit/v1\\0" + payload, hashlib.sha256).hex())
END
"""


@dataclass(frozen=True)
class Proof:
    """The opening of one commitment.

    :param salt: hexadecimal.
    :param payload: the canonical JSON, as text.
    :param matches: whether salt and payload give the commitment.
    :param command: prints the commitment, in a shell with nothing but Python 3.
    """

    salt: str
    payload: str
    matches: bool
    command: str


def prove(commitment: str, salt: bytes, payload: bytes) -> Proof:
    """Return the opening of a commitment, recomputed here and ready to be recomputed by hand."""
    text = payload.decode("utf-8")
    return Proof(
        salt=salt.hex(),
        payload=text,
        matches=commit(salt, payload) == commitment,
        command=_COMMAND.format(salt=salt.hex(), payload=text),
    )
