"""Certificates of erasures, and the audit events that vouch for erasures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from app.verifier.entries import entry_name
from app.verifier.files import Bundle
from app.verifier.spelling import Failed, Form, canonical, has_form, is_instant

CERTIFICATES = "certificates.jsonl"
CERTIFIED: Form = {"erasure": str, "payload": str, "person": str, "time": str}
CERTIFICATE: Form = {
    "again": bool, "approver": str, "erasure": str, "gone": dict, "ground": str, "person": str,
    "proposal": str, "proposer": str, "request": str, "sole": bool, "stays": list, "time": str,
    "told": str, "until": str, "v": int,
}  # fmt: skip
KEPT_EVIDENCE: Form = {"count": int, "until": str, "what": str}
BY_REQUEST = "compliance:person:erase"
BY_RETENTION = "system:retention:erase"
RETENTION = "retention"
PERSON_ERASED: Form = {
    "again": int, "certificate": str, "erasure": str, "ground": str, "proposal": str, "sole": int,
}  # fmt: skip
RETENTION_ERASED: Form = {"count": int, "erasure": str, "until": str, "what": str}
VOUCHING = {BY_REQUEST: PERSON_ERASED, BY_RETENTION: RETENTION_ERASED}


@dataclass(frozen=True, slots=True)
class Ordered:
    """An erasure, as its entry orders it.

    :param kinds: the kinds of its records.
    :param ids: the ids of its acts of consent.
    :param log: the later log that the entry is in, if it is not in this one.
    """

    index: int
    where: str
    id: str
    person: str
    reason: str
    time: str
    records: int
    kinds: frozenset[str]
    ids: frozenset[str]
    log: str = ""


@dataclass(frozen=True)
class Certificate:
    """The content of an erasure's certificate, and its hash.

    :param until: the moment after which data is left, if it repeats an erasure after a restore.
    :param keeps: whether evidence is kept for its own period.
    """

    where: str
    sha256: str
    person: str
    time: str
    ground: str
    approver: str
    again: bool
    until: str
    records: int
    keeps: bool


@dataclass(frozen=True)
class Voucher:
    """An audit event that vouches for an erasure."""

    where: str
    actor: str
    subject: str
    time: str
    event: str
    details: dict[str, Any]


def read_certificates(bundle: Bundle, erasures: Iterable[Ordered]) -> dict[str, Certificate]:
    """Return the certificates by their erasures, which have to be in the log."""
    known = {each.id for each in erasures}
    found: dict[str, Certificate] = {}
    for where, line in bundle.lines(CERTIFICATES):
        if not has_form(line, CERTIFIED):
            raise Failed(where, "is not a certificate of erasure")
        named = f"the certificate of erasure {line['erasure'][:64]} ({where})"
        if line["erasure"] not in known:
            raise Failed(named, "is of an erasure that is not in the log")
        if line["erasure"] in found:
            raise Failed(named, "is a second one of that erasure")
        certificate = read_certificate(named, line["payload"], line["erasure"])
        if (line["person"], line["time"]) != (certificate.person, certificate.time):
            raise Failed(named, "stands beside another person or time in its row")
        found[line["erasure"]] = certificate
    return found


def read_certificate(where: str, payload: str, erasure: str) -> Certificate:
    """Return the certificate that a payload spells."""
    told = canonical(payload.encode(), where)
    if (
        not has_form(told, CERTIFICATE)
        or not is_instant(told["time"])
        or not (told["until"] == "" or is_instant(told["until"]))
        or told["erasure"] != erasure
    ):
        raise Failed(where, "is not in the form of a certificate of that erasure")
    stays = [
        each for each in told["stays"] if type(each) is dict and each.get("what") == "evidence"
    ]
    if any(not has_form(each, KEPT_EVIDENCE) or not is_instant(each["until"]) for each in stays):
        raise Failed(where, "does not say until when evidence is kept")
    return Certificate(
        where=where,
        sha256=sha256(payload.encode()).hexdigest(),
        person=told["person"],
        time=told["time"],
        ground=told["ground"],
        approver=told["approver"],
        again=told["again"],
        until=told["until"],
        records=told["gone"].get("evidence", 0),
        keeps=bool(stays),
    )


@dataclass
class Vouchers:
    """The certificates, and the audit events that vouch for erasures, by the erasure's id."""

    certificates: dict[str, Certificate]
    events: dict[str, Voucher] = field(default_factory=dict)

    def see(self, where: str, payload: dict[str, Any]) -> None:
        """Record an audit event if it vouches for an erasure."""
        form = VOUCHING.get(payload["event"])
        if form is None:
            return
        details = payload["details"]
        until = details.get("until", "")
        if not has_form(details, form) or not (until == "" or is_instant(until)):
            raise Failed(where, "does not say which erasure it vouches for")
        if details["erasure"] in self.events:
            raise Failed(where, f"vouches a second time for erasure {details['erasure']}")
        self.events[details["erasure"]] = Voucher(
            where, payload["actor"], payload["subject"], payload["time"], payload["event"], details
        )

    def end(self, erasures: Sequence[Ordered]) -> None:
        """Check that each erasure has its event and its certificate, and these their erasure."""
        known = set[str]()
        for each in erasures:
            if each.id in known:
                raise Failed(named_erasure(each), "has the id of one before it")
            known.add(each.id)
            if each.person:
                self._check_certified(each)
            else:
                self._check_expired(each)
        for erasure, event in self.events.items():
            if erasure not in known:
                raise Failed(event.where, f"vouches for erasure {erasure}, which is not in the log")

    def until(self, erasure: Ordered) -> str:
        """Return the moment after which an erasure leaves data; empty for none."""
        if erasure.person:
            return self.certificates[erasure.id].until
        return str(self.events[erasure.id].details["until"])

    def keeps(self, erasure: Ordered) -> bool:
        """Return whether an erasure leaves the evidence for its own period, as certified."""
        return (
            erasure.person != ""
            and (erasure.reason, erasure.records) == (RETENTION, 0)
            and self.certificates[erasure.id].keeps
        )

    def _event(self, erasure: Ordered, name: str) -> Voucher:
        event = self.events.get(erasure.id)
        if event is None or event.event != name:
            raise Failed(named_erasure(erasure), f"has no audit event {name} that vouches for it")
        return event

    def _check_certified(self, erasure: Ordered) -> None:
        event = self._event(erasure, BY_REQUEST)
        certificate = self.certificates.get(erasure.id)
        if certificate is None:
            raise Failed(named_erasure(erasure), "has no certificate here")
        if certificate.sha256 != event.details["certificate"]:
            raise Failed(certificate.where, f"is not the one whose SHA-256 {event.where} holds")
        told: dict[str, tuple[Any, ...]] = {
            "person": (certificate.person, event.subject, erasure.person),
            "time": (certificate.time, event.time, erasure.time),
            "ground": (certificate.ground, event.details["ground"]),
            "approver": (certificate.approver, event.actor),
            "repetition": (certificate.again, bool(event.details["again"])),
            "reason": (certificate.ground == RETENTION, erasure.reason == RETENTION),
            "number of records": (certificate.records, erasure.records),
        }
        for what, (said, *others) in told.items():
            if any(each != said for each in others):
                raise Failed(
                    certificate.where,
                    f"says another {what} than {named_erasure(erasure)} and {event.where}",
                )
        if certificate.until and not certificate.again:
            raise Failed(certificate.where, "leaves later data, and repeats no erasure")

    def _check_expired(self, erasure: Ordered) -> None:
        event, name = self._event(erasure, BY_RETENTION), named_erasure(erasure)
        if erasure.id in self.certificates:
            raise Failed(self.certificates[erasure.id].where, f"is of {name}, which names nobody")
        if erasure.reason != RETENTION:
            raise Failed(name, "names nobody, though its reason is not retention")
        if any((kind == "audit") != (event.details["what"] == "audit") for kind in erasure.kinds):
            raise Failed(name, f"lists other records than {event.where} says")
        if (event.time, event.details["count"]) != (erasure.time, erasure.records):
            raise Failed(name, f"has another time or number of records than {event.where} says")


def named_erasure(erasure: Ordered) -> str:
    """Return the name of an erasure, for messages."""
    entry = entry_name(erasure.index, erasure.log)
    return f"erasure {erasure.id} at {entry} ({erasure.where})"
