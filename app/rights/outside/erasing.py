"""The dependencies of erasure, and the order to erase one person."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4

from app.core.rules.retention import RetentionPeriods
from app.ledger.outside.outside_lists import ErasureList
from app.mail.rules.delivery import Mailing
from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.erasure import ErasureGround


@dataclass(frozen=True)
class Erasing:
    """The dependencies of erasure in an installation.

    :param outside: the list of erasures, for a restore of an older database.
    :param mail_leaves: whether mail goes to a mail server; as a file, the mail that tells the
        person of the erasure would keep their address.
    :param periods: how long each class of records is kept.
    :param sole_allowed: whether one person may propose an erasure and approve it.
    """

    ledger_key: bytes
    outside: ErasureList
    files: InstanceFiles
    mailing: Mailing
    mail_leaves: bool
    periods: RetentionPeriods
    sole_allowed: bool = False


@dataclass(frozen=True)
class Order:
    """The order to erase one person.

    :param proposer: an actor as the audit trail names them; so is the approver.
    :param mails: names of mail files that mention the person.
    :param again: whether it repeats the erasure `id`, which a restored database does not have.
    :param until: the moment after which data is left; for such a repetition.
    :param evidence_since: if set, the evidence of the acts of consent is kept for its own period,
        counted from then; for people whose period is over.
    """

    person_id: UUID
    ground: ErasureGround
    proposer: str
    approver: str
    at: datetime
    sole: bool = False
    proposal: UUID | None = None
    request: UUID | None = None
    mails: Collection[str] = ()
    id: UUID = field(default_factory=uuid4)
    again: bool = False
    until: datetime | None = None
    evidence_since: datetime | None = None
