"""When an export needs a second person, the scope of their approval, and who may export."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import power, staff
from app.exports.models import Export
from app.exports.rules.approval import DAY, MONTH, ExportRules, Reach, is_about_as_many, is_approved
from app.exports.rules.columns import why_barred
from app.exports.store import export as exports
from app.exports.store.candidates import Scope, count_candidates
from app.exports.store.second_person import count_again, list_taken_alone
from app.ledger.steps.stated import periods_in_force

_ALL = 2**31


def rules_in_force(session: Session, rules: ExportRules) -> ExportRules:
    """Return the rules with the periods of deletion, none longer than published."""
    return replace(rules, periods=periods_in_force(session, rules.periods))


def reach_of(
    session: Session,
    scope: Scope,
    rules: ExportRules,
    author_id: UUID | None,
    now: datetime,
    *,
    exactly: bool = True,
) -> Reach:
    """Return how many leads an export asks for, and how many its author has taken with them.

    :param author_id: an account; None for the command line.
    :param exactly: whether those beyond the rules' limit are counted, too, where a second person
        may have to approve the number.
    """
    asked = count_candidates(session, scope, rules.most_counted)
    if exactly and rules.approval_rows and asked > rules.most_counted:
        asked = count_candidates(session, scope, _ALL)
    if not rules.approval_rows:
        return Reach(asked)
    taken = list_taken_alone(session, author_id, now - MONTH)
    lately = [each for each in taken if each.snapshot_at and each.snapshot_at > now - DAY]
    return Reach(
        asked,
        asked + _besides(session, scope, lately),
        asked + _besides(session, scope, taken),
        frozenset(each.id for each in taken),
    )


def _besides(session: Session, scope: Scope, taken: Sequence[Export]) -> int:
    """Return how many leads earlier exports held that this one does not ask for.

    One that is still being written, or was cut off, may have held all that it was to hold.
    """
    held = {
        UUID(bytes=each) for export in taken for each in exports.iter_members(session, export.id)
    }
    unknown = sum(export.expected for export in taken if export.count is None)
    return len(held) - count_again(session, scope, held) + unknown


def approval_holds(session: Session, export: Export, asked: int, now: datetime) -> bool:
    """Return whether an export is approved in its present form, size and author.

    An approval ends with the author's role: somebody who has lost it and got it back asks again.
    """
    if not is_approved(export.approved_at, now) or export.approved_at is None:
        return False
    author_changed = export.author_id is not None and power.has_changed(
        session, export.author_id, export.approved_at
    )
    same_terms = export.approved_sha256 == export.request.sha256
    return same_terms and is_about_as_many(export.expected, asked) and not author_changed


def may_export(session: Session, export: Export) -> bool:
    """Return whether the author of an export may still export it; the command line always may."""
    if export.author_id is None:
        return True
    account = staff.get_account(session, export.author_id)
    role = account.role if account is not None and account.active else None
    return why_barred(role, export.purpose, export.columns) is None
