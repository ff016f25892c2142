"""Errors of the service; each is handled in one place."""

from collections.abc import Mapping
from datetime import timedelta
from typing import TypeVar

Record = TypeVar("Record")


class ZoneError(Exception):
    """A refusal or failure of this service, explained in a sentence for a person."""


class FolderAway(ZoneError):
    """A folder that an operator has named cannot be written; its sentence is for the log."""


class NotFound(ZoneError):
    """The requested record does not exist, or no longer does."""


def existing(record: Record | None, missing: str) -> Record:
    """Return a record, provided that it was found.

    :param missing: the sentence that names the missing record.
    :raises NotFound: if it was not found.
    """
    if record is None:
        raise NotFound(missing)
    return record


class LeadChangedMeanwhile(ZoneError):
    """Someone else changed the lead after it was shown."""


class SpokenMeanwhile(ZoneError):
    """Someone spoke with the investor after a reply was written and before it was sent."""


class PlanGone(ZoneError):
    """The planned reply that was being changed has been cancelled, or has left."""


class NotAllowed(ZoneError):
    """The record belongs to somebody else, and the account may not do this to it."""


class NotSecondPerson(ZoneError):
    """An act that takes two people cannot be decided by the one who proposed it."""


class NameTaken(ZoneError):
    """Another record of the same person has this name already."""


class NotAnAssignee(ZoneError):
    """The account chosen as assignee may not, or may no longer, work on leads."""


class TextChangedMeanwhile(ZoneError):
    """Someone else changed a text for replies since it was shown."""


class RuleChangedMeanwhile(ZoneError):
    """Somebody else changed a routing rule after it was shown."""


class MoveNotAllowed(ZoneError):
    """A lead may not change from its current status to the requested one."""


class ReasonMissing(ZoneError):
    """A lead that was never answered may not be closed without a reason, or a duplicate of none."""


class OriginalLeftOut(ZoneError):
    """The enquiry that a lead is to repeat is left out of figures itself, as spam for example."""


class UnlikelyDuplicate(ZoneError):
    """The enquiry that a lead is to repeat is of another person and another organisation."""


class PersonHasWithdrawn(ZoneError):
    """The person has withdrawn their consent and may no longer be contacted."""


class AddressTaken(ZoneError):
    """An e-mail address belongs to another person, or the person has one already."""


class AddressUsed(ZoneError):
    """An e-mail address can no longer be corrected, since something went to it or came from it."""


class ProcessingRestricted(ZoneError):
    """The person has restricted the use of their data, so nobody may work with it."""


class ContactTooEarly(ZoneError):
    """A contact is dated before the enquiry that it is about."""


class FirstReplyOwed(ZoneError):
    """A day is named for the next step of a lead whose first reply is due as promised."""


class NothingDue(ZoneError):
    """A day is named for the next step of a lead without one, such as a closed lead."""


class NoAddress(ZoneError):
    """The enquiry came without an e-mail address to reply to."""


class InvitationInvalid(ZoneError):
    """An invitation is unknown, used or expired."""


class AccountExists(ZoneError):
    """A staff account with this address exists already."""


class PasskeyRefused(ZoneError):
    """A browser's response for a passkey is invalid, or belongs to another passkey."""


class LastFactor(ZoneError):
    """An account would be left with a password alone."""


class TooManyDrafts(ZoneError):
    """A draft is too long, or its author saves or keeps too many."""


class TooManyAttempts(ZoneError):
    """Too many sign-in attempts have failed for now."""


class LastAdministrator(ZoneError):
    """Nobody would be left who can administer the service."""


class DeputyCircle(ZoneError):
    """A chain of deputies would lead back to the person who is away."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(f"The deputies form a circle: {', '.join(names)}.")
        self.names = names


class HandOverStopped(ZoneError):
    """Handing over stopped, and only some of the work of an account has moved."""

    def __init__(self, why: str, moved: Mapping[str, int], left: Mapping[str, int]) -> None:
        super().__init__(
            f"{why} Handed over so far: {counted(moved)}. Left: {counted(left)}. "
            "Do it again to go on with what is left."
        )
        self.moved, self.left = moved, left


def counted(count: Mapping[str, int]) -> str:
    """Return how many there are of each kind, for the operator."""
    return ", ".join(f"{kind} {n}" for kind, n in count.items()) or "nothing"


class PolicyOutOfStep(ZoneError):
    """A document shown on the site has never been published."""


class StorageUnavailable(ZoneError):
    """The database cannot be reached or written, so nothing was stored."""


class TooManySubmissions(ZoneError):
    """One network sends more enquiries than the server accepts."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__(f"Too many enquiries at once: try again in {retry_after}.")
        self.retry_after = retry_after


class NotAgreed(ZoneError):
    """A person has not agreed to the privacy policy, so none of their data may be stored."""


class NoWordsYet(ZoneError):
    """No wording had been published by the given day, so nobody could have agreed to one."""


class ImportSettled(ZoneError):
    """An import can no longer be undone, since it was made more than a day ago."""


class ImportRefused(ZoneError):
    """An all-or-nothing import has rows that cannot be imported."""
