"""Whose signatures count: the keys given, and a policy of logs and witnesses (C2SP tlog-policy)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.verifier.notes import LOG, WITNESS, Checkpoint, Key, is_key_name, key_of
from app.verifier.spelling import Failed, base64_bytes

NO_QUORUM = "none"
MOST_LINES = 1000
THRESHOLD = re.compile("[1-9][0-9]{0,8}")
NEVER_IN_POLICIES = re.compile(rb"[^\t\n\x20-\x7e\x80-\xff]")


class WrongPolicy(Exception):
    """A policy file does not follow the specification, so that nothing can be checked by it."""


@dataclass
class Policy:
    """The logs, witnesses and groups of a policy file, and the quorum that checkpoints need.

    :param logs: the keys of logs that this program can check.
    :param witnesses: by name; None for a key of a type that is not known here.
    :param groups: by name, how many of which names have to have cosigned, each after its members.
    """

    logs: list[Key] = field(default_factory=list)
    witnesses: dict[str, Key | None] = field(default_factory=dict)
    groups: dict[str, tuple[int, Sequence[str]]] = field(default_factory=dict)
    quorum: str = ""

    def cosigned_by(self, keys: Mapping[Key, int]) -> list[str]:
        """Return the witnesses and groups satisfied by the cosignatures of these keys."""
        found = [name for name, key in self.witnesses.items() if key in keys]
        for name, (needed, members) in self.groups.items():
            if len(set(members) & set(found)) >= needed:
                found.append(name)
        return found

    def check(self, checkpoint: Checkpoint) -> str:
        """Return who made the quorum under a checkpoint.

        :raises Failed: if it is not reached.
        """
        if self.quorum == NO_QUORUM:
            return "none is needed"
        found = self.cosigned_by(checkpoint.signed_by)
        witnesses = ", ".join(name for name in found if name in self.witnesses)
        if self.quorum in found:
            return f"{self.quorum} is reached: {witnesses} cosigned"
        lacking = [name for name in self.witnesses if name not in found]
        unknown = [name for name in lacking if self.witnesses[name] is None]
        what = (
            f"does not reach the quorum {self.quorum} of the policy: {witnesses or 'nobody'}"
            f" cosigned, and not {', '.join(lacking)}"
        )
        if unknown:
            what += f" (keys of a type that this program cannot check: {', '.join(unknown)})"
        raise Failed(checkpoint.where, what)

    def take(self, words: Sequence[str]) -> None:
        """Take the words of one line.

        :raises WrongPolicy: naming the error.
        """
        match words:
            case ["log", key, *url] if len(url) < 2:
                self._take_log(policy_key(key, LOG))
            case ["witness", name, key, *url] if len(url) < 2:
                self._take_witness(self._new(name), policy_key(key, WITNESS))
            case ["group", name, threshold, *members] if members:
                self._take_group(self._new(name), threshold, members)
            case ["quorum", name]:
                if self.quorum:
                    raise WrongPolicy("there is a quorum already")
                if name != NO_QUORUM:
                    self._defined(name)
                self.quorum = name
            case _:
                raise WrongPolicy(f"{words[0]!r} does not begin a line of a policy as it stands")

    def _take_log(self, key: Key | None) -> None:
        if key is not None:
            if any(each.public == key.public for each in self.logs):
                raise WrongPolicy("this log's key is there already")
            if any(
                each is not None and each.public == key.public for each in self.witnesses.values()
            ):
                raise WrongPolicy("a log's own key is no witness")
            self.logs.append(key)

    def _take_witness(self, name: str, key: Key | None) -> None:
        known = [each.public for each in self.witnesses.values() if each is not None]
        if key is not None and key.public in known:
            raise WrongPolicy("this witness's key is there already")
        if key is not None and key.public in [each.public for each in self.logs]:
            raise WrongPolicy("a log's own key is no witness")
        self.witnesses[name] = key

    def _take_group(self, name: str, threshold: str, members: Sequence[str]) -> None:
        used = [each for _needed, some in self.groups.values() for each in some]
        for member in members:
            self._defined(member)
            if (*used, *members).count(member) > 1:
                raise WrongPolicy(f"{member} is a member twice")
        needed = {"any": 1, "all": len(members)}.get(threshold, 0)
        if THRESHOLD.fullmatch(threshold):
            needed = int(threshold)
        if not 1 <= needed <= len(members):
            raise WrongPolicy(f"{threshold!r} is not a number of these members")
        self.groups[name] = (needed, tuple(members))

    def _new(self, name: str) -> str:
        if name == NO_QUORUM or name in self.witnesses or name in self.groups:
            raise WrongPolicy(f"{name} is taken")
        return name

    def _defined(self, name: str) -> None:
        if name not in self.witnesses and name not in self.groups:
            raise WrongPolicy(f"{name} is not defined above")


def policy_key(text: str, kind: int) -> Key | None:
    """Return a key of a policy; None for one of a type that is not known here, such as ML-DSA-44.

    :raises WrongPolicy: if it is malformed, or a witness's key that cannot cosign.
    """
    name, _, rest = text.partition("+")
    typed = base64_bytes(rest.partition("+")[2]) or b""
    if typed[:1] == bytes([kind]):
        try:
            return key_of(kind)(text)
        except ValueError:
            typed = b""
    if not is_key_name(name) or len(typed) < 2 or (kind, typed[0]) == (WITNESS, LOG):
        raise WrongPolicy(f"{text!r} is not the key of a {'log' if kind == LOG else 'witness'}")
    return None


def read_policy(where: str, data: bytes) -> Policy:
    """Return the policy in a file.

    :raises WrongPolicy: naming the line that is wrong.
    """
    policy = Policy()
    if NEVER_IN_POLICIES.search(data):
        raise WrongPolicy(f"{where} holds a control character")
    # Names are bytes of any encoding, and nothing but spaces and tabs parts them.
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    if len(lines) > MOST_LINES:
        raise WrongPolicy(f"{where} has more than {MOST_LINES} lines")
    for number, line in enumerate(lines, start=1):
        words = [word for word in re.split("[ \t]+", line) if word]
        if words and not words[0].startswith("#"):
            try:
                policy.take(words)
            except WrongPolicy as wrong:
                raise WrongPolicy(f"{where}, line {number}: {wrong}") from None
    if not policy.quorum:
        raise WrongPolicy(f"{where} names no quorum")
    return policy


@dataclass(frozen=True)
class Trust:
    """Whose signatures count.

    :param given: the keys given by themselves; each witness among them has to have cosigned.
    """

    given: Sequence[Key]
    policy: Policy | None = None

    @property
    def keys(self) -> Sequence[Key]:
        """Every key whose signatures are checked."""
        if self.policy is None:
            return self.given
        witnesses = (key for key in self.policy.witnesses.values() if key is not None)
        return list(dict.fromkeys([*self.given, *self.policy.logs, *witnesses]))

    def check_cosigned(self, checkpoints: Sequence[Checkpoint]) -> dict[str, Any]:
        """Check the cosignatures; return the verdict on a quorum.

        :param checkpoints: what is checked by them, which the policy's quorum has to have cosigned,
            and then those that are held; each witness given has to have cosigned one of them.
        """
        for key in self.given:
            if key.kind == WITNESS and not any(key in each.signed_by for each in checkpoints):
                raise Failed(
                    "checkpoint", f"is not cosigned by the witness {key}, nor is any held one"
                )
        return {} if self.policy is None else {"quorum": self.policy.check(checkpoints[0])}
