"""Records whose evidence was erased: by this log's own erasures, and by those of later logs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from sys import intern
from typing import Any

from app.verifier.certificates import Ordered, Vouchers, named_erasure, read_certificate
from app.verifier.entries import (
    MOST_SHOWN,
    Entry,
    check_opens,
    read_entry,
    read_entry_file,
    read_payload,
)
from app.verifier.files import MOST_RECORDS, Bundle, Opening, read_openings
from app.verifier.notes import LOG, Checkpoint, Key, Note, check_signed, read_note
from app.verifier.spelling import Failed, Form, base64_bytes, has_form
from app.verifier.tree import WIDTH, check_inclusion, leaf_hash

ERASURES = "erasures.jsonl"


@dataclass(frozen=True, order=True)
class Eraser:
    """An erasure: its entry, time and line, and the reason.

    :param person: the one person whose records it erases; empty for records of several.
    :param log: the later log that the entry is in, if it is not in this one.
    """

    index: int
    time: str
    where: str
    reason: str
    person: str
    log: str = ""


@dataclass(frozen=True, slots=True)
class Erased:
    """The erasure of a record's evidence; there may be millions.

    :param seal: the digest of the record's id and its row's hash.
    """

    by: Eraser
    kind: str
    seal: bytes


def seal_of(record: str, digest: str) -> bytes:
    """Return a short digest that identifies a record's id and a hash."""
    return sha256(f"{record} {digest}".encode()).digest()


class Listed(dict[bytes, Erased]):
    """By commitment, the records that erasures list, each with the last of its erasures."""

    def add(self, by: Eraser, records: Sequence[dict[str, Any]], others: int) -> None:
        """Add the records that an erasure lists.

        :param others: the number of erasures before it.
        """
        if len(self) + others + len(records) > MOST_RECORDS:
            raise Failed(by.where, f"is beyond {MOST_RECORDS} records erased")
        for each in records:
            commitment = bytes.fromhex(each["commitment"])
            known = self.get(commitment)
            if known is None or known.by < by:
                seal = seal_of(each["id"], each["sha256"])
                self[commitment] = Erased(by, intern(each["kind"]), seal)

    def find(self, commitment: str) -> Erased | None:
        """Return the last erasure of a record, None if there is none."""
        return self.get(bytes.fromhex(commitment))


@dataclass
class Erasures:
    """The erasures of the log, and the records that they list."""

    listed: Listed = field(default_factory=Listed)
    every: list[Ordered] = field(default_factory=list)

    def add(self, entry: Entry, where: str, payload: dict[str, Any]) -> None:
        """Add an erasure and the records that it lists."""
        records = payload["records"]
        by = Eraser(entry.index, payload["time"], where, payload["reason"], payload["person"])
        self.listed.add(by, records, len(self.every))
        self.every.append(ordered(entry, where, payload))


def ordered(entry: Entry, where: str, payload: dict[str, Any]) -> Ordered:
    """Return an erasure as its payload orders it."""
    records = payload["records"]
    kinds = frozenset(each["kind"] for each in records)
    acts = frozenset(each["id"] for each in records if each["kind"] != "audit")
    told = (payload["id"], payload["person"], payload["reason"], payload["time"])
    return Ordered(entry.index, where, *told, len(records), kinds, acts, entry.log)


def read_erased(bundle: Bundle, size: int) -> Erasures:
    """Return the erasures of the log.

    Each erasure is compared with its entry before it is trusted, so that a tampered erasure is
    named itself, and not the records that it lists.
    """
    erasures = Erasures()
    number, entries = -1, list[bytes]()
    for opening in read_openings(bundle, ERASURES):
        if opening.index >= size:
            raise Failed(opening.where, f"opens entry {opening.index} of {size}")
        if number != opening.index // WIDTH:
            number = opening.index // WIDTH
            entries = read_entry_file(bundle, number, size)
        entry = read_entry(opening.index, entries[opening.index % WIDTH])
        where = check_opens(entry, opening)
        payload = read_payload(opening.payload.encode(), where)
        if payload["kind"] != "person.erased":
            raise Failed(where, "is not an erasure")
        erasures.add(entry, opening.where, payload)
    return erasures


LATER = "later-erasures.jsonl"
PROVEN: Form = {"entry": str, "index": int, "payload": str, "proof": list, "salt": str}
LATER_ERASURE: Form = {**PROVEN, "certificate": str, "checkpoint": str, "vouchers": list}


@dataclass(frozen=True)
class LaterErasure:
    """An erasure of a later log, and the commitments that it lists."""

    told: Ordered
    where: str
    listed: frozenset[str]


@dataclass
class LaterErasures:
    """The erasures of later logs.

    :param size: of this log; they come after all of its entries, whatever their own places.
    :param signed: each later log's one checkpoint here, as written and as parsed.
    :param last: of each, the last entry seen.
    :param listed: the records that they list.
    :param here: those of them that are of this log.
    :param vouchers: the evidence that vouches for them, by their log.
    """

    size: int
    signed: dict[str, tuple[str, Checkpoint]] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    every: list[LaterErasure] = field(default_factory=list)
    listed: Listed = field(default_factory=Listed)
    here: set[str] = field(default_factory=set)
    vouchers: dict[str, Vouchers] = field(default_factory=dict)

    def add(self, erasure: LaterErasure, payload: dict[str, Any]) -> None:
        """Add an erasure and the records that it lists."""
        told = erasure.told
        if told.index <= self.last.get(told.log, -1):
            raise Failed(erasure.where, "is repeated or out of order")
        self.last[told.log] = told.index
        by = Eraser(self.size, told.time, erasure.where, told.reason, told.person, told.log)
        self.listed.add(by, payload["records"], len(self.every))
        self.every.append(erasure)

    def take(self, commitment: str) -> Erased | None:
        """Return the erasure that lists a record of this log, None if there is none."""
        erased = self.listed.find(commitment)
        if erased is not None:
            self.here.add(commitment)
        return erased

    def end(self, before: Sequence[str]) -> None:
        """Check that each lists a record of this log, and is of no log before this one."""
        for each in self.every:
            if each.told.log in before:
                raise Failed(each.where, f"is of {each.told.log}, which was before this log")
            if each.listed.isdisjoint(self.here):
                raise Failed(each.where, "lists no record of this log")

    def check_vouched(self) -> None:
        """Check that each has its event and its certificate."""
        for log, vouchers in self.vouchers.items():
            vouchers.end([each.told for each in self.every if each.told.log == log])

    def shown(self) -> list[dict[str, Any]]:
        """Return the first twenty for people to read, each with the number of listed records."""
        return [
            {
                "log": each.told.log,
                "entry": each.told.index,
                "time": each.told.time,
                "reason": each.told.reason,
                "records": len(each.listed & self.here),
            }
            for each in self.every[:MOST_SHOWN]
        ]


def read_later(bundle: Bundle, checkpoint: Checkpoint, keys: Sequence[Key]) -> LaterErasures:
    """Return the erasures of later logs, each proven by a checkpoint of its log."""
    later = LaterErasures(checkpoint.size)
    if LATER not in bundle.names:
        return later
    for place, line in bundle.lines(LATER):
        if not has_form(line, LATER_ERASURE) or line["index"] < 0:
            raise Failed(place, "is not an erasure of a later log")
        signed = open_later(place, line["checkpoint"], checkpoint.origin, later, keys)
        entry, where, payload = read_proven(place, line, signed, "this erasure")
        if payload["kind"] != "person.erased":
            raise Failed(where, "is not an erasure")
        listed = frozenset(each["commitment"] for each in payload["records"])
        erasure = LaterErasure(ordered(entry, place, payload), where, listed)
        later.add(erasure, payload)
        vouchers = later.vouchers.setdefault(signed.origin, Vouchers({}))
        read_vouching(place, line, signed, erasure.told, vouchers)
    if not later.every:
        raise Failed(LATER, "is present, but has no erasure")
    return later


def read_vouching(
    place: str, line: dict[str, Any], signed: Checkpoint, told: Ordered, vouchers: Vouchers
) -> None:
    """Read the evidence that vouches for an erasure of a later log."""
    for each in line["vouchers"]:
        if not has_form(each, PROVEN) or each["index"] < 0:
            raise Failed(place, "does not hold an entry that vouches for an erasure")
        _entry, where, payload = read_proven(place, each, signed, "what vouches for this erasure")
        if payload["kind"] != "audit":
            raise Failed(where, "is not an audit event")
        vouchers.see(where, payload)
    if line["certificate"]:
        named = f"the certificate of {named_erasure(told)}"
        vouchers.certificates[told.id] = read_certificate(named, line["certificate"], told.id)


def open_later(
    place: str, text: str, origin: str, later: LaterErasures, keys: Sequence[Key]
) -> Checkpoint:
    """Return the checkpoint of a later log: the same in each line, and signed by a given key."""
    note = read_note(f"the checkpoint in {place}", text.encode())
    if note.origin == origin:
        raise Failed(place, f"is of {origin} itself, not of a later log")
    if note.origin not in later.signed:
        check_key_given(place, note, keys)
        later.signed[note.origin] = (text, check_signed(note, keys))
    known, signed = later.signed[note.origin]
    if known != text:
        raise Failed(place, f"has another checkpoint of {note.origin} than the lines before it")
    return signed


def check_key_given(place: str, note: Note, keys: Sequence[Key]) -> None:
    """Check that a later log's key was given; if it was not, fail naming the key to get."""
    ids = [key_id for name, key_id, _signature in note.signatures if name == note.origin]
    given = [key for key in keys if key.kind == LOG and key.name == note.origin]
    if not any(key.key_id in ids for key in given):
        named = " or ".join(each.hex() for each in ids) or "none"
        raise Failed(
            place,
            f"is signed by no given key of the later log {note.origin} (its key here: {named}):"
            " give that log's key as well, with another --key, if you have it by another way"
            " than this bundle",
        )


def read_proven(
    place: str, line: dict[str, Any], signed: Checkpoint, what: str
) -> tuple[Entry, str, dict[str, Any]]:
    """Return an entry of a later log, its name and payload, proven by the log's signed tree."""
    index, data = line["index"], line["entry"].encode()
    path = [base64_bytes(each) or b"" for each in line["proof"] if type(each) is str]
    if len(path) != len(line["proof"]) or any(len(each) != 32 for each in path):
        raise Failed(place, "does not hold the hashes of a proof")
    if not check_inclusion(leaf_hash(data), index, signed.size, path, signed.root):
        raise Failed(place, f"does not prove that entry {index} of {signed.origin} is {what}")
    entry = read_entry(index, data, signed.origin)
    where = check_opens(entry, Opening(place, index, line["payload"], line["salt"]))
    return entry, where, read_payload(line["payload"].encode(), where)
