"""Keys without cryptography, for tests of the formats around a signature."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class FakeKey:
    """A key that signs and checks with a hash over its name and id, without a secret."""

    name: str
    key_id: bytes = b"\x01\x02\x03\x04"

    def sign(self, text: bytes) -> bytes:
        """Return a hash that depends on the key and on every byte of the text."""
        return sha256(self.name.encode() + self.key_id + text).digest()

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Return whether `sign` returns this signature."""
        return self.sign(text) == signature
