"""A software device with passkeys, which answers a page as a browser does."""

import hashlib
import json
import secrets
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from urllib.parse import urlsplit

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

_PRESENT, _VERIFIED, _WITH_KEY = 0x01, 0x04, 0x40


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


class Authenticator:
    """A device that holds one passkey for a site (WebAuthn Level 3, sections 6.1 and 6.5).

    :param verifies: whether it verifies its user.
    :param counts: whether it counts its signatures; many devices never do.
    """

    def __init__(self, origin: str, *, verifies: bool = True, counts: bool = True) -> None:
        self.origin = origin
        self.verifies = verifies
        self.counts = counts
        self.credential_id = secrets.token_bytes(16)
        self.signed = 0
        self._key = ec.generate_private_key(ec.SECP256R1())

    def make(self, options: str) -> str:
        """Return the answer to a page that asks for a new passkey."""
        numbers = self._key.public_key().public_numbers()
        x, y = (each.to_bytes(32, "big") for each in (numbers.x, numbers.y))
        key = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})
        length = struct.pack(">H", len(self.credential_id))
        data = self._data(_WITH_KEY) + bytes(16) + length + self.credential_id + key
        told = {"attestationObject": cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})}
        return self._answer("webauthn.create", options, told)

    def use(self, options: str) -> str:
        """Return the answer to a page that asks for a confirmation with the passkey."""
        self.signed += self.counts
        data = self._data()
        client = self._client("webauthn.get", options)
        signed = self._key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            "webauthn.get", options, {"authenticatorData": data, "signature": signed}
        )

    def _data(self, flags: int = 0) -> bytes:
        site = hashlib.sha256((urlsplit(self.origin).hostname or "").encode()).digest()
        flags |= _PRESENT | (_VERIFIED if self.verifies else 0)
        return site + struct.pack(">BI", flags, self.signed)

    def _client(self, what: str, options: str) -> bytes:
        challenge = _text(_bytes(json.loads(options)["challenge"]))
        return json.dumps({"type": what, "challenge": challenge, "origin": self.origin}).encode()

    def _answer(self, what: str, options: str, parts: dict[str, bytes]) -> str:
        response = {"clientDataJSON": self._client(what, options), **parts}
        return json.dumps(
            {
                "id": _text(self.credential_id),
                "rawId": _text(self.credential_id),
                "type": "public-key",
                "response": {name: _text(data) for name, data in response.items()},
            }
        )


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
