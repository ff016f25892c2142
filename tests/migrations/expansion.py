"""Rules for revisions after the first: each states its effect on older programs."""

import re

from alembic.script import Script
from sqlalchemy import event

from app.core.db import Database
from app.migrations import upgrade
from app.migrations.revisions import Kind, Number

_NARROWING = {
    "drops something": r"\bDROP (TABLE|COLUMN|VIEW|TRIGGER|FUNCTION|TYPE)\b",
    "renames something": r"\bRENAME\b",
    "requires a value that older programs do not write": r"\bSET NOT NULL\b"
    r"|ADD COLUMN (?=.*NOT NULL)(?!.*DEFAULT)",
    "changes a type": r"ALTER COLUMN \S+ (SET DATA )?TYPE\b",
    "refuses what older programs may write": r"\bADD CONSTRAINT\b",
}
"""What no revision that expands may do, by the statements of PostgreSQL."""


def declaration_faults(script: Script, before: Script) -> list[str]:
    """Return the faults of a revision's kind and name."""
    declared = getattr(script.module, "kind", None)
    if declared not in set(Kind):
        return [f'{script.revision}: it lacks `kind = "expand"` or `kind = "contract"`.']
    number = Number.of(before.revision)
    assert number is not None, f"{before.revision} is no number"
    right = number.next(Kind(declared))
    if script.revision != right:
        return [f"{script.revision}: one that is to {declared} is named {right} here."]
    return []


def narrowing_faults(database: Database, expanding: set[str]) -> list[str]:
    """Upgrade a database of PostgreSQL; return what expanding revisions remove.

    :param expanding: their names.
    """
    statements = dict[str, list[str]]()
    current = list[str]()

    def note(said: str, /, **facts: object) -> None:
        if said == "schema.step":
            current[:] = [str(facts["revision"])]

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.setdefault("".join(current), []).append(statement)

    event.listen(database.engine, "before_cursor_execute", hear)
    upgrade(database, note)
    event.remove(database.engine, "before_cursor_execute", hear)
    return [
        f"{revision}: it {what}: {said}"
        for revision in sorted(expanding)
        for said in statements.get(revision, [])
        for what, pattern in _NARROWING.items()
        if re.search(pattern, said, re.IGNORECASE | re.DOTALL)
    ]
