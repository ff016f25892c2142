"""Errors in the service's own terms; each has one place that answers it."""

from datetime import timedelta
from typing import TypeVar

Record = TypeVar("Record")


class ZoneError(Exception):
    """Something this service refuses or cannot do, said in a sentence for a person."""


class NotFound(ZoneError):
    """The record asked for does not exist, or no longer does."""


def existing(record: Record | None, missing: str) -> Record:
    """Return a record that was looked for.

    :param missing: says in a sentence what there is not.
    :raises NotFound: if it was not found.
    """
    if record is None:
        raise NotFound(missing)
    return record


class LeadChangedMeanwhile(ZoneError):
    """Someone else changed the lead between its being shown and being changed."""


class SpokenMeanwhile(ZoneError):
    """Someone spoke with the investor between a reply's being written and being sent."""


class NotAllowed(ZoneError):
    """The record belongs to somebody else, and the account may not do this to it."""


class NotSecondPerson(ZoneError):
    """An act that takes two people cannot be decided by the one who proposed it."""


class NameTaken(ZoneError):
    """Another record of the same person has this name already."""


class NotAnAssignee(ZoneError):
    """The account to which leads were to be given may not work on any, or no longer."""


class RuleChangedMeanwhile(ZoneError):
    """Somebody else changed a routing rule since it was looked at."""


class MoveNotAllowed(ZoneError):
    """A lead may not go from the status that it has to the one asked for."""


class PersonHasWithdrawn(ZoneError):
    """The person has withdrawn their consent and may no longer be contacted."""


class ProcessingRestricted(ZoneError):
    """The person has had the use of their data restricted, so that nobody may work with it."""


class ContactTooEarly(ZoneError):
    """A contact is said to have been before the enquiry that it is about."""


class NoAddress(ZoneError):
    """The enquiry came without an e-mail address to reply to."""


class InvitationInvalid(ZoneError):
    """An invitation is unknown, used or out of date."""


class AccountExists(ZoneError):
    """A staff account with this address exists already."""


class PasskeyRefused(ZoneError):
    """A browser's answer for a passkey does not hold, or is of another one."""


class LastFactor(ZoneError):
    """An account would be left with a password alone."""


class TooManyAttempts(ZoneError):
    """Attempts at signing in have been wrong too often for now."""


class LastAdministrator(ZoneError):
    """Nobody would be left who can administer the service."""


class DeputyCircle(ZoneError):
    """A deputy would lead back to the person they stand in for."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(f"The deputies go in a circle: {', '.join(names)}.")
        self.names = names


class PolicyOutOfStep(ZoneError):
    """A document that the site shows has never been published."""


class StorageUnavailable(ZoneError):
    """The database cannot be reached or written, so nothing was stored."""


class TooManySubmissions(ZoneError):
    """One network sends so many enquiries that the server has to protect itself."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__(f"Too many enquiries at once: try again in {retry_after}.")
        self.retry_after = retry_after


class NotAgreed(ZoneError):
    """Somebody has not agreed to the privacy policy, so that nothing of theirs may be kept."""


class NoWordsYet(ZoneError):
    """On the day named, no words had been published that anybody could have agreed to."""


class ImportRefused(ZoneError):
    """An import was to take every row or none, and not every row can be taken."""
