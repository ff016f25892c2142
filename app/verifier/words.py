"""The texts that acts of consent refer to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from app.verifier.files import Bundle
from app.verifier.payloads import POLICY
from app.verifier.spelling import Failed, has_form

POLICY_FILE = re.compile(r"policies/([0-9a-f]{64})\.txt")


@dataclass(frozen=True)
class Words:
    """The hashes of the texts here, and which document's version each is."""

    hashes: frozenset[str]
    published: Mapping[tuple[str, str, int], str]

    def check(self, where: str, act: dict[str, Any]) -> None:
        """Check that the words an act names are here, under the versions that it says."""
        if act["block_sha256"] not in self.hashes:
            raise Failed(where, f"names the text {act['block_sha256']}, which is not here")
        for each in act["documents"]:
            if self.published.get((each["doc"], each["lang"], each["version"])) != each["sha256"]:
                named = f"{each['doc']} ({each['lang']}, version {each['version']})"
                raise Failed(where, f"names {named} by a hash under which it was not published")


def read_words(bundle: Bundle) -> Words:
    """Return the texts published, after comparing each with its hash."""
    hashes = {match[1] for match in map(POLICY_FILE.fullmatch, bundle.names) if match}
    for each in sorted(hashes):
        name = f"policies/{each}.txt"
        if sha256(bundle.read(name)).hexdigest() != each:
            raise Failed(name, "is not the text whose SHA-256 is its name")
    published: dict[tuple[str, str, int], str] = {}
    for where, line in bundle.lines("policies.jsonl"):
        if not has_form(line, POLICY) or line["sha256"] not in hashes:
            raise Failed(where, "names a text that is not here")
        version = (line["doc"], line["lang"], line["version"])
        if published.setdefault(version, line["sha256"]) != line["sha256"]:
            raise Failed(where, "gives one version of a document a second hash")
    for each in sorted(hashes - set(published.values())):
        raise Failed(f"policies/{each}.txt", "is not listed in policies.jsonl")
    return Words(frozenset(hashes), published)
