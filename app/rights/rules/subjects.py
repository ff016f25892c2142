"""Searches for a person, and for audit events of access to people's data."""

import hmac
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from app.enquiries.rules.enquiry import person_key, typed_reference


class SoughtBy(StrEnum):
    """The kind of text that finds a person."""

    EMAIL = "email"
    REFERENCE = "reference"
    NUMBER = "number"
    CODE = "code"


@dataclass(frozen=True)
class SubjectQuery:
    """The person to look for.

    :param key: the address in its one spelling, the reference, or the code: the first digits of a
        person's pseudonym, as lists show them; empty for a number.
    :param number: a person's pseudonym, or the number of a consent record or of a certificate.
    """

    by: SoughtBy
    key: str = ""
    number: UUID | None = None

    @property
    def span(self) -> tuple[UUID, UUID]:
        """The first and the last pseudonym that begin with the code."""
        return UUID(self.key.ljust(_DIGITS, "0")), UUID(self.key.ljust(_DIGITS, "f"))


_DIGITS = 32
_CODE = re.compile(r"[0-9a-f]{8,31}")


def subject_query(text: str, normalised_email: str | None) -> SubjectQuery:
    """Return the query for a typed text.

    :param text: as typed; 32 hexadecimal digits, with or without hyphens, are a number, from 8 on
        they are a code, and a text with an at sign is taken for an address, valid or not.
    :param normalised_email: the address in email-validator's form, if the text is one.
    """
    if normalised_email is not None:
        return SubjectQuery(SoughtBy.EMAIL, person_key(normalised_email))
    # A Chinese keyboard may type digits and letters in full width.
    digits = unicodedata.normalize("NFKC", text).strip().replace("-", "").lower()
    number = _number(digits)
    if number is not None:
        return SubjectQuery(SoughtBy.NUMBER, number=number)
    if _CODE.fullmatch(digits):
        return SubjectQuery(SoughtBy.CODE, digits)
    if "@" in text:
        return SubjectQuery(SoughtBy.EMAIL, text.strip())
    return SubjectQuery(SoughtBy.REFERENCE, typed_reference(text))


def reason_sha256(salt: bytes, reason: str) -> str:
    """Return the keyed hash of a reason for the audit trail; nobody can guess it without the salt.

    The salt is deleted with the reason when the person is erased; the hash reveals nothing then.
    """
    return hmac.new(salt, reason.encode(), sha256).hexdigest()


def _number(digits: str) -> UUID | None:
    try:
        return UUID(digits) if len(digits) == _DIGITS and digits.isascii() else None
    except ValueError:
        return None


@dataclass(frozen=True)
class AccessAsked:
    """A filter of access events by actor, person and time.

    :param actor: as the audit trail spells an account; None for everybody's.
    :param subjects: the ids of a person and their records; None for everybody.
    :param since: from this moment on, and before `until`.
    """

    actor: str | None = None
    subjects: tuple[str, ...] | None = None
    since: datetime | None = None
    until: datetime | None = None
