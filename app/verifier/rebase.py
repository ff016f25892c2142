"""A log's new beginning after a restore: the checkpoints that it embeds, and the lost entries."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.verifier.notes import LOG, Checkpoint, Key, Note, check_signed, read_note
from app.verifier.spelling import Failed


@dataclass(frozen=True)
class Rebase:
    """The first entry of a log, about the log before it.

    :param held: the last checkpoint that was kept outside the database.
    :param stored: the last one that the database had.
    :param continues: whether the database's tree was the beginning of the one kept outside.
    :param audit_months: the period of audit events that the privacy policy before it states.
    :param time: of the entry.
    """

    held: Note | None
    stored: Note | None
    gap: int
    continues: bool
    published: str
    audit_months: int
    time: str

    @property
    def stored_counts(self) -> bool:
        """True if anything rests on the database's checkpoint: it lowers the gap, or is alone."""
        if self.held is None or self.stored is None:
            return self.stored is not None
        return self.continues and self.held.origin == self.stored.origin

    @property
    def before(self) -> list[str]:
        """The logs that this one names as before it."""
        return [each.origin for each in (self.held, self.stored) if each is not None]

    @property
    def lost(self) -> int:
        """The number of entries that were signed once and are no longer vouched for."""
        if self.held is None:
            return 0
        kept = self.stored.size if self.stored and self.stored_counts else 0
        return max(0, self.held.size - kept)


def read_rebase(where: str, payload: dict[str, Any]) -> Rebase:
    """Return a log's new beginning, after checking that its gap is that between its checkpoints."""
    details = payload["details"]
    held, stored = (
        read_note(f"the {name} checkpoint in {where}", details[name].encode())
        if details[name]
        else None
        for name in ("held", "stored")
    )
    if held is None and stored is None:
        raise Failed(where, "names no checkpoint of the log before")
    gap, continues = details["gap"], details["continues"] == 1
    published, months = details["published"], details["audit_months"]
    rebase = Rebase(held, stored, gap, continues, published, months, payload["time"])
    if gap != rebase.lost:
        raise Failed(where, f"says that {gap} entries were lost, not {rebase.lost}")
    return rebase


def begun_anew(rebase: Rebase | None) -> str:
    """Return which log this one replaces since a restore, and how much of that log was lost."""
    before = (rebase.held or rebase.stored) if rebase else None
    if rebase is None or before is None:
        return "no"
    return f"after {before.origin} at size {before.size}, losing {rebase.gap} entries"


def embedded(rebase: Rebase, keys: Sequence[Key]) -> dict[str, str]:
    """Check the signatures of the checkpoints in a new beginning; return the signers' names."""
    said = {} if rebase.held is None else {"held": signers_of(rebase.held, keys)}
    if rebase.stored is None:
        return said
    counts = rebase.stored_counts
    stored = signers_of(rebase.stored, keys) if counts else "not checked: nothing rests on it"
    return {**said, "stored": stored}


def signers_of(note: Note, keys: Sequence[Key]) -> str:
    """Return the names of the signers of a checkpoint, if a key of its log was given."""
    if not any(key.kind == LOG and key.name == note.origin for key in keys):
        return f"not checked: no key of {note.origin} given"
    return "signed by " + ", ".join(str(key) for key in check_signed(note, keys).signed_by)


def check_declared(rebase: Rebase | None, held: Checkpoint, origin: str) -> str:
    """Check a held checkpoint of an earlier log against the new beginning; return the findings."""
    named = (rebase.held or rebase.stored) if rebase else None
    if rebase is None or named is None or named.origin != held.origin:
        raise Failed(held.where, f"is of the log {held.origin}, and the bundle of {origin}")
    if held.size > named.size:
        raise Failed(
            held.where, f"signs {held.size} entries of {held.origin}, begun anew after {named.size}"
        )
    if held.size == named.size and held.root != named.root:
        raise Failed(
            held.where, f"signs another tree of {held.size} entries than the log's new beginning"
        )
    return f"{held.where}: begun anew after {named.size} entries, {rebase.gap} lost"
