"""Corrected facts of a task or of a contact, besides its text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from app.leads.rules.lead_work import ContactAnswer, ContactChannel, Direction


@dataclass(frozen=True)
class TaskFacts:
    """When a task is due, by the end of a day or by a local time, and who does it."""

    due_on: date
    due_time: time | None
    assignee_id: UUID

    def told(self) -> dict[str, str]:
        """Return them as the history spells them."""
        at = self.due_time and f"T{self.due_time.isoformat('minutes')}"
        due = f"{self.due_on.isoformat()}{at or ''}"
        return {"due": due, "doer": self.assignee_id.hex}


@dataclass(frozen=True)
class ContactFacts:
    """When a contact was, who spoke and how, and whether it was the answer, if it was ours."""

    at: datetime
    direction: Direction
    channel: ContactChannel
    answer: ContactAnswer = ContactAnswer.GIVEN

    @property
    def holding(self) -> bool:
        """True for our contact that was no answer."""
        return self.direction is Direction.OURS and self.answer is not ContactAnswer.GIVEN

    @property
    def missed(self) -> bool:
        """True if the call reached nobody."""
        return self.holding and self.answer is ContactAnswer.MISSED

    @property
    def answers(self) -> bool:
        """True if it counts as our answer."""
        return self.direction is Direction.OURS and not self.holding

    def told(self) -> dict[str, str]:
        """Return them as the history spells them."""
        return {
            "at": self.at.isoformat(),
            "direction": self.direction.value,
            "channel": self.channel.value,
            "answer": (self.answer if self.holding else ContactAnswer.GIVEN).value,
        }


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return the old and new value of each changed fact, as the history stores it."""
    found: dict[str, str] = {}
    for name, value in after.items():
        if before[name] != value:
            found |= {f"{name}_from": before[name], f"{name}_to": value}
    return found


def counted_at(logged: datetime, at: datetime) -> datetime:
    """Return when our contact counts as a reply: never before the time first logged.

    Otherwise a correction could turn a late first reply into one in time.
    """
    return max(logged, at)


def is_logged(channel: str, message_id: str | None, *, undone: bool) -> bool:
    """Return whether a message is one that staff logged: not mail, nor added by the person."""
    return channel != ContactChannel.PAGE and message_id is None and not undone
