"""Changes to the routing rules of new leads, and to absences and deputies."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.rules.colleagues import chain_back_to, works_on_leads
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import DeputyCircle, NotFound, RuleChangedMeanwhile, existing
from app.core.steps.records import write_audit
from app.leads.models.routing import RoutingRule
from app.leads.rules.routing import moved
from app.leads.store import routing


@dataclass(frozen=True)
class RuleChanges:
    """Changes to the routing rules, with their author and time.

    A lock makes changes take turns, so that the rules' positions are always 0, 1, 2 and so on.
    """

    database: Database
    ledger_key: bytes
    actor: str
    now: datetime

    def add_rule(self, values: Mapping[str, Any]) -> UUID:
        """Add a rule after all others; return its id.

        :param values: its columns except id, position and time.
        """
        rule_id = uuid4()
        with self._turn("added", rule_id) as session:
            position = len(routing.list_rows(session))
            row = RoutingRule(id=rule_id, position=position, changed_at=self.now, **values)
            routing.add(session, row)
        return rule_id

    def edit_rule(self, rule_id: UUID, seen: str, values: Mapping[str, Any]) -> None:
        """Change a rule.

        :param seen: the mark of the rule as it was seen; see `mark`.
        :raises NotFound: if it no longer exists.
        :raises RuleChangedMeanwhile: if somebody else changed it since; nothing is changed.
        """
        with self._turn("edited", rule_id) as session:
            row = _row(session, rule_id)
            if mark(row) != seen:
                raise RuleChangedMeanwhile("Someone else changed this rule meanwhile.")
            routing.change(session, row, {**values, "changed_at": self.now})

    def switch_rule(self, rule_id: UUID, *, active: bool) -> None:
        """Switch a rule on or off; raise NotFound if it no longer exists."""
        with self._turn("on" if active else "off", rule_id) as session:
            values = {"active": active, "changed_at": self.now}
            routing.change(session, _row(session, rule_id), values)

    def move_rule(self, rule_id: UUID, by: int) -> None:
        """Move a rule down by `by` places, or up if negative; raise NotFound if there is none."""
        with self._turn("moved", rule_id) as session:
            _row(session, rule_id)
            order = [each.id for each in routing.list_rows(session)]
            routing.set_order(session, moved(order, rule_id, by))

    def delete_rule(self, rule_id: UUID) -> None:
        """Delete a rule, and close the gap; raise NotFound if it no longer exists."""
        with self._turn("deleted", rule_id) as session:
            routing.remove(session, _row(session, rule_id))
            routing.set_order(session, [each.id for each in routing.list_rows(session)])

    @contextmanager
    def _turn(self, what: str, rule_id: UUID) -> Iterator[Session]:
        with self.database.transaction() as session:
            routing.lock_rules(session)
            yield session
            write_audit(
                session,
                self.ledger_key,
                AuditEvent.ROUTING_CHANGED,
                actor=self.actor,
                at=self.now,
                subject=rule_id.hex,
                details={"change": what},
            )


def mark(row: RoutingRule) -> str:
    """Return a mark of a rule that differs once the rule has been changed."""
    return row.changed_at.isoformat()


def _row(session: Session, rule_id: UUID) -> RoutingRule:
    return existing(routing.get_row(session, rule_id), f"There is no routing rule {rule_id}.")


def set_absence(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    account_id: UUID,
    away: tuple[datetime, datetime] | None,
    deputy_id: UUID | None,
    now: datetime,
) -> None:
    """Set the absence and the deputy of an account; either may be None.

    :param away: the start and the end; None for no absence.
    :raises NotFound: if there is no such account, or the deputy cannot stand in.
    :raises DeputyCircle: naming the people through whom the deputies would form a circle.
    """
    with database.transaction() as session:
        account = existing(
            staff.lock_account(session, account_id), f"There is no account {account_id}."
        )
        everybody = {each.id: each for each in staff.list_accounts(session)}
        if deputy_id is not None:
            deputy = everybody.get(deputy_id)
            if deputy is None or deputy_id == account_id or not works_on_leads(deputy):
                raise NotFound(f"{deputy_id} cannot be the deputy of {account_id}.")
            circle = chain_back_to(everybody, account_id, deputy_id)
            if circle:
                raise DeputyCircle(tuple(everybody[each].name for each in circle))
        account.away_from, account.away_until = away or (None, None)
        account.deputy_id = deputy_id
        write_audit(
            session,
            ledger_key,
            AuditEvent.ABSENCE_SET,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details={"deputy": "" if deputy_id is None else deputy_id.hex},
        )
