"""Settings of the PostgreSQL server, as seen by one of our sessions."""

from collections.abc import Iterable, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session


def read_server_settings(session: Session, names: Iterable[str]) -> Mapping[str, str]:
    """Return the values of settings that a PostgreSQL server has, by name."""
    asked = list(names)
    row = session.execute(select(*(func.current_setting(each) for each in asked))).one()
    return dict(zip(asked, row, strict=True))
