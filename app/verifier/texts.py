"""The texts that acts of consent refer to, and the entries that vouch for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from app.verifier.entries import APPROVED, PUBLICATION, STATED, TEXT
from app.verifier.files import Bundle
from app.verifier.periods import STATING
from app.verifier.spelling import Failed, Form, has_form, spell

POLICY_FILE = re.compile(r"policies/([0-9a-f]{64})\.txt")
POLICIES = "policies.jsonl"


@dataclass
class Texts:
    """The hashes of the texts here, the document versions they are, and those vouched for.

    :param lines: the lines in the list of texts, by document and version.
    :param by_one: how many versions one person alone has proposed and approved.
    """

    bundle: Bundle
    hashes: frozenset[str]
    published: Mapping[tuple[str, str, int], str]
    lines: dict[tuple[str, int], list[str]]
    by_one: int = 0
    vouched: set[tuple[str, int]] = field(default_factory=set)

    def check(self, where: str, act: dict[str, Any]) -> None:
        """Check that the texts an act names are here, under the versions that it names."""
        if act["block_sha256"] not in self.hashes:
            raise Failed(where, f"names the text {act['block_sha256']}, which is not here")
        for each in act["documents"]:
            if self.published.get((each["doc"], each["lang"], each["version"])) != each["sha256"]:
                named = f"{each['doc']} ({each['lang']}, version {each['version']})"
                raise Failed(where, f"names {named} by a hash under which it was not published")

    def check_approval(self, where: str, actor: str, details: dict[str, Any]) -> None:
        """Check that two people published a version, or that the entry states that one did."""
        self.check_texts(where, details, APPROVED)
        sole = details["proposer"] == details["approver"]
        if details["sole"] != int(sole) or details["approver"] != actor:
            version = named_version((details["doc"], details["version"]))
            raise Failed(where, f"misstates who published {version}")
        self.by_one += sole

    def check_texts(self, where: str, details: dict[str, Any], form: Form = PUBLICATION) -> None:
        """Check the texts here against those that an entry publishes."""
        if not has_form(details, form):
            raise Failed(where, "does not say what was published")
        version = (details["doc"], details["version"])
        if lines_sha256(self.lines.get(version, [])) != details["sha256"]:
            raise Failed(where, f"published {named_version(version)} unlike that in {POLICIES}")
        if version in self.vouched:
            raise Failed(where, f"publishes {named_version(version)} a second time")
        for name in STATED:
            self.check_states(where, version, name, details[name])
        self.vouched.add(version)

    def check_states(self, where: str, version: tuple[str, int], name: str, period: int) -> None:
        """Check that a version states, in each language, the period that an entry gives for it.

        A program can only compare digits.
        """
        stated = re.compile(rb"(?<![0-9])%d(?![0-9])" % period)
        for (doc, lang, number), digest in self.published.items():
            if period and (doc, number) == version and not stated.search(self.read(digest)):
                unit = name.rpartition("_")[2]
                said = f"says that {named_version(version)} states {period} {unit}"
                raise Failed(where, f"{said}, which its text ({lang}) does not")

    def read(self, digest: str) -> bytes:
        """Return the text with a hash."""
        return self.bundle.read(f"policies/{digest}.txt")

    def end(self, before: tuple[str, int] | None) -> None:
        """Check that every text has an entry that vouches for it.

        :param before: for a rebased log, whose first entry vouches for the texts published before,
            their hash there, and the months that the last privacy policy of them states.
        """
        others = sorted(self.lines.keys() - self.vouched)
        if before is not None:
            published_before, months = before
            every = [line for version in others for line in self.lines[version]]
            if lines_sha256(every) != published_before:
                raise Failed(POLICIES, "differs in what was published before the log's first entry")
            for version in [each for each in others if each[0] == STATING][-1:]:
                self.check_states("entry 0", version, "audit_months", months)
        elif others:
            raise Failed(POLICIES, f"lists {named_version(others[0])}, which no entry published")


def named_version(version: tuple[str, int]) -> str:
    """Return the name of a document's version, for messages."""
    return f"{version[0]} (version {version[1]})"


def lines_sha256(lines: list[str]) -> str:
    """Return the hash of lines of canonical JSON."""
    return sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def read_texts(bundle: Bundle) -> Texts:
    """Return the texts published, after comparing each with its hash."""
    hashes = {match[1] for match in map(POLICY_FILE.fullmatch, bundle.names) if match}
    for each in sorted(hashes):
        name = f"policies/{each}.txt"
        if sha256(bundle.read(name)).hexdigest() != each:
            raise Failed(name, "is not the text whose SHA-256 is its name")
    published: dict[tuple[str, str, int], str] = {}
    lines: dict[tuple[str, int], list[str]] = {}
    for where, line in bundle.lines(POLICIES):
        if not has_form(line, TEXT) or line["sha256"] not in hashes:
            raise Failed(where, "names a text that is not here")
        version = (line["doc"], line["lang"], line["version"])
        if version in published:
            raise Failed(where, "lists one version of a document twice")
        published[version] = line["sha256"]
        lines.setdefault((line["doc"], line["version"]), []).append(spell(line))
    for each in sorted(hashes - set(published.values())):
        raise Failed(f"policies/{each}.txt", f"is not listed in {POLICIES}")
    return Texts(bundle, frozenset(hashes), published, lines)
