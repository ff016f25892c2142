"""The verdict on a whole bundle: its tree rebuilt, each entry checked, and the findings."""

import sys
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from app.verifier.certificates import CERTIFICATES, Ordered, Vouchers, read_certificates
from app.verifier.entries import ASIDE, MOST_SHOWN, read_entries, read_entry, set_aside
from app.verifier.erasures import (
    ERASURES,
    LATER,
    LaterErasures,
    read_erased,
    read_later,
)
from app.verifier.evidence import (
    ROWS,
    Evidence,
    Rows,
    Times,
    people_in,
    read_rows,
)
from app.verifier.files import Bundle, Openings
from app.verifier.notes import Checkpoint, Key, anchors, covered, open_checkpoint
from app.verifier.periods import Periods
from app.verifier.persons import Persons
from app.verifier.policy import Trust
from app.verifier.rebase import begun_anew, check_declared, embedded
from app.verifier.spelling import Failed, Form, canonical, has_form
from app.verifier.texts import POLICY_FILE, read_texts
from app.verifier.tree import WIDTH, is_tile_of, leaf_hash, root_of, root_over, tile_path


class Growth:
    """The tree at the size reached: of each level, the hashes that no full tile holds yet."""

    def __init__(self, bundle: Bundle, checkpoint: Checkpoint, held: Sequence[Checkpoint]) -> None:
        self._bundle, self._checkpoint, self._held = bundle, checkpoint, held
        self._levels: list[list[bytes]] = [[]]
        self._size = 0

    def grow(self, entries: Sequence[bytes]) -> None:
        """Append a tile's worth of entries, comparing tiles that fill and held roots on the way."""
        leaves = [leaf_hash(entry) for entry in entries]
        for held in self._held:
            if self._size < held.size <= self._size + len(leaves):
                self._check_root(held, [leaves[: held.size - self._size], *self._levels[1:]])
        self._size += len(leaves)
        self._levels[0] = leaves
        level = 0
        while len(self._levels[level]) == WIDTH:
            root = self._check_tile(level, (self._size >> 8 * (level + 1)) - 1)
            self._levels[level] = []
            level += 1
            if level == len(self._levels):
                self._levels.append([])
            self._levels[level].append(root)

    def end(self) -> None:
        """Compare the tiles that are not full, and the roots of the whole and the empty tree."""
        for level, hashes in enumerate(self._levels):
            if hashes:
                self._check_tile(level, self._size >> 8 * (level + 1))
        self._check_root(self._checkpoint, self._levels)
        for held in self._held:
            if held.size == 0:
                self._check_root(held, [])

    def _check_tile(self, level: int, index: int) -> bytes:
        """Compare a tile with the hashes that the entries give; return its root."""
        hashes = self._levels[level]
        name = tile_path(level, index, len(hashes))
        held = self._bundle.read(name, 32 * WIDTH)
        if len(held) != 32 * len(hashes):
            raise Failed(name, f"does not hold exactly {len(hashes)} hashes")
        for at, each in enumerate(hashes):
            if held[32 * at : 32 * at + 32] != each:
                raise Failed(name, f"differs from the entries at its hash {at}")
        return root_of(hashes)

    def _check_root(self, signed: Checkpoint, levels: Sequence[Sequence[bytes]]) -> None:
        if root_over(levels) != signed.root:
            raise Failed(signed.where, f"signs another tree of {signed.size} entries than this one")


ON_ERASED = "what rows still say of erased records rests on the erasure's own word"


INNER_ONLY = "inner_consistency_only"
BESIDE = "check_beside"


def summary(
    evidence: Evidence, checkpoints: Sequence[Checkpoint], keys: Sequence[Key]
) -> dict[str, Any]:
    """Return the findings.

    :param checkpoints: the bundle's own, and those held of the same log.
    """
    times, rebase, by_one = evidence.times, evidence.rebase, evidence.texts.by_one
    witnesses = covered(keys, checkpoints)
    return {
        INNER_ONLY: not any(each.size for each in checkpoints[1:]),
        "origin": checkpoints[0].origin,
        "entries": checkpoints[0].size,
        "kinds": dict(sorted(evidence.kinds.items())),
        "first": times.first,
        "last": times.last,
        "evidence_held": evidence.openings.taken + evidence.erasures.taken,
        **erased(evidence),
        **erased_later(evidence),
        **since(evidence, checkpoints[1:]),
        **({"words_published_by_one_person": by_one} if by_one else {}),
        "begun_anew": begun_anew(rebase),
        **({"begun_anew_checkpoints": embedded(rebase, keys)} if rebase else {}),
        **({"witnesses": witnesses} if witnesses else {}),
        "anchors": anchors(checkpoints),
    }


def erased(evidence: Evidence) -> dict[str, Any]:
    """Return the amount of erased evidence, by kind of entry, and the erasures."""
    count, told = evidence.erased.total(), evidence.told
    found: dict[str, Any] = {"evidence_erased": count}
    if count:
        found["evidence_erased_by_kind"] = dict(sorted(evidence.erased.items()))
        found["on_erased_records"] = ON_ERASED
    if evidence.periods.used:
        found["audit_periods"] = evidence.periods.shown()
    if told.every:
        shown = told.every[:MOST_SHOWN]
        found["erasures"] = [shown_erasure(each, evidence.vouchers) for each in shown]
    if len(told.every) > MOST_SHOWN:
        found["more_erasures"] = len(told.every) - MOST_SHOWN
    own = count - evidence.erased_later.total()
    return {**found, "listed_as_erased_but_not_logged": len(told.listed) - own}


def shown_erasure(erasure: Ordered, vouchers: Vouchers) -> dict[str, Any]:
    """Return the details of an erasure, for people to read."""
    found = {
        "entry": erasure.index,
        "time": erasure.time,
        "reason": erasure.reason,
        "records": erasure.records,
    }
    until = vouchers.until(erasure)
    if until:
        found["repeats_one_of_data_before"] = until
    return {**found, "evidence": "kept for its own period"} if vouchers.keeps(erasure) else found


def erased_later(evidence: Evidence) -> dict[str, Any]:
    """Return the evidence erased by later logs, by the log's name, and their erasures, if any."""
    later = evidence.later
    if not later.every:
        return {}
    found: dict[str, Any] = {
        "erased_by_later_logs": [
            {
                "log": log,
                "evidence_erased": evidence.erased_later[log],
                "signed_by": " and ".join(str(key) for key in signed.signed_by),
            }
            for log, (_text, signed) in later.signed.items()
        ],
        "later_erasures": later.shown(),
        BESIDE: list(later.signed),
    }
    more = len(later.every) - len(found["later_erasures"])
    return {**found, "more_later_erasures": more} if more else found


def since(evidence: Evidence, held: Sequence[Checkpoint]) -> dict[str, Any]:
    """Return the notable events since the largest held checkpoint."""
    if not held:
        return {}
    times = evidence.times
    found = {"held_entries": times.held_size, "erased_since": evidence.erased_since}
    found["late_entries"] = times.late
    return {**found, "first_late_entry": times.first_late} if times.late else found


FORMAT = "zone/bundle/v1"
UNANCHORED = ("README.txt", "keys", "policies.jsonl", "zone-verify.py")
SINGLE_FILES = {
    "bundle.json", "checkpoint", "openings.jsonl", CERTIFICATES, ERASURES, ROWS, *UNANCHORED,
}  # fmt: skip
PROGRESS_EVERY = 256 * WIDTH

BUNDLE: Form = {"format": str, "origin": str, "sha256": dict, "size": int}


def check_bundle(
    bundle: Bundle,
    trust: Trust,
    held_files: Sequence[tuple[str, bytes]],
    now: datetime,
    quiet: bool,
) -> dict[str, Any]:
    """Check a whole bundle; return the findings if everything holds.

    :param now: the present time.
    :raises Failed: naming the first object that does not.
    """
    keys = trust.keys
    about = read_about(bundle)
    checkpoint = open_checkpoint("checkpoint", bundle.read("checkpoint"), keys)
    if (about["origin"], about["size"]) != (checkpoint.origin, checkpoint.size):
        raise Failed("bundle.json", "says another origin or size than the checkpoint")
    check_names(bundle, checkpoint.size)
    every = [open_checkpoint(where, note, keys) for where, note in held_files]
    held = [each for each in every if each.origin == checkpoint.origin]
    for each in held:
        if each.size and not checkpoint.size:
            raise Failed(
                "checkpoint",
                f"signs an empty log, though {each.where} signs {each.size}"
                " entries of it: all of them are gone",
            )
        if each.size > checkpoint.size:
            what = f"is cut back to {checkpoint.size} entries: {each.where} signs {each.size}"
            raise Failed("checkpoint", what)
    cosigned = trust.check_cosigned([checkpoint, *held])
    later = read_later(bundle, checkpoint, keys)
    evidence = check_entries(bundle, checkpoint, held, later, now, quiet)
    earlier = [each for each in every if each.origin != checkpoint.origin]
    declared = [check_declared(evidence.rebase, each, checkpoint.origin) for each in earlier]
    found = summary(evidence, [checkpoint, *held], keys)
    found |= set_aside(bundle) | cosigned
    return {**found, "declared": declared} if declared else found


def check_entries(
    bundle: Bundle,
    checkpoint: Checkpoint,
    held: Sequence[Checkpoint],
    later: LaterErasures,
    now: datetime,
    quiet: bool,
) -> Evidence:
    """Check every entry with its evidence and the tree that they make; return the evidence."""
    told = read_erased(bundle, checkpoint.size)
    persons = Persons(people_in(read_rows(bundle, checkpoint.size)))
    for each in told.every:
        persons.concern(persons.people_of(each.person, each.ids))
    for listing in later.every:
        persons.concern(persons.people_of(listing.told.person, listing.told.ids))
    evidence = Evidence(
        Openings(bundle, "openings.jsonl"),
        Openings(bundle, ERASURES),
        told,
        later,
        Rows(read_rows(bundle, checkpoint.size)),
        read_texts(bundle),
        Times(max((each.size for each in held), default=0)),
        Vouchers(read_certificates(bundle, told.every)),
        persons,
        Periods(now),
    )
    growth = Growth(bundle, checkpoint, held)
    done = 0
    for entries in read_entries(bundle, checkpoint.size):
        for index, entry in enumerate(entries, start=done):
            evidence.check(read_entry(index, entry))
        growth.grow(entries)
        done += len(entries)
        if not quiet and done % PROGRESS_EVERY == 0:
            sys.stderr.write(f"{done:,} of {checkpoint.size:,} entries hold\n")
    growth.end()
    evidence.end()
    return evidence


def read_about(bundle: Bundle) -> dict[str, Any]:
    """Return `bundle.json`, after comparing with it the files that no signature vouches for."""
    for name in sorted(SINGLE_FILES - bundle.names):
        raise Failed(name, "is missing")
    about = canonical(bundle.read("bundle.json"), "bundle.json")
    if not has_form(about, BUNDLE) or about["format"] != FORMAT:
        raise Failed("bundle.json", f"does not say that this is a {FORMAT}")
    if about["sha256"].keys() != set(UNANCHORED):
        raise Failed("bundle.json", "does not list the hashes of " + ", ".join(UNANCHORED))
    for name in UNANCHORED:
        if sha256(bundle.read(name)).hexdigest() != about["sha256"][name]:
            raise Failed(name, "was damaged on the way: its SHA-256 is not that in bundle.json")
    return dict(about)


def check_names(bundle: Bundle, size: int) -> None:
    """Check that a bundle of this size has no files but its own."""
    for name in sorted(bundle.names - SINGLE_FILES - {LATER, ASIDE}):
        if not is_tile_of(name, size) and not POLICY_FILE.fullmatch(name):
            raise Failed(name, f"does not belong in a bundle of {size} entries")
