"""The trust policy of a log's checkpoints, as a file (C2SP tlog-policy)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.ledger.rules.verifier_key import VerifierKey
from app.ledger.rules.witness import Witness

_GROUP, _NONE = "witnesses", "none"
"""Names in the file: the group of all witnesses, and the quorum that needs no witness."""


@dataclass(frozen=True)
class TlogPolicy:
    """A log, its witnesses, and how many of these have to cosign.

    The quorum is more than half of the witnesses. Any two such majorities share a witness, so that
    two people cannot be shown two logs unless that one takes part.

    :param keys: one log's present keys, any of which must sign.
    :param url: the prefix of the log's addresses (C2SP tlog-tiles).
    :param witnesses: none of them twice under two names.
    :param before: the keys of the log that signed once. All listed logs are accepted, so the file
        says which these are: a reader who holds nothing older takes them out.
    """

    keys: Sequence[VerifierKey]
    url: str
    witnesses: Sequence[Witness]
    before: Sequence[VerifierKey] = ()

    @property
    def quorum(self) -> int:
        """The number of witnesses that have to cosign; 0 without witnesses."""
        return len(self.witnesses) // 2 + 1 if self.witnesses else 0

    def __bytes__(self) -> bytes:
        """Return the policy as a file."""
        names = _distinct(each.key.name for each in self.witnesses)
        lines = [f"log {key.text} {self.url}" for key in self.keys]
        if self.before:
            lines.append("# Replaced since: only for checkpoints and proofs from that time.")
        lines += [f"log {key.text} {self.url}" for key in self.before]
        lines += [
            f"witness {name} {each.key.text} {each.url}"
            for name, each in zip(names, self.witnesses, strict=True)
        ]
        if names:
            lines.append(f"group {_GROUP} {self.quorum} {' '.join(names)}")
        lines.append(f"quorum {_GROUP if names else _NONE}")
        return "".join(f"{line}\n" for line in lines).encode()


def _distinct(names: Iterable[str]) -> list[str]:
    """Return names that differ from one another and from those in use, which a file requires."""
    found: list[str] = []
    for name in names:
        free, number = name, 1
        while free in {*found, _GROUP, _NONE}:
            number += 1
            free = f"{name}-{number}"
        found.append(free)
    return found
