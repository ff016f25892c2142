"""Alembic's entry point: runs the revisions on the connection that `upgrade` hands over."""

from typing import Any, Literal

from alembic import context

from app.core.models import Base, UtcDateTime


def _render_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    # Revisions must not import the models, which will have moved on by the time they run.
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and type(item).__name__ == "AsaList":
        return "sa.UnicodeText()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_item=_render_type,
    compare_type=True,
    on_version_apply=lambda **_facts: context.config.attributes["applied"](),
)
with context.begin_transaction():
    context.run_migrations()
