"""What people at the desk are called, by what the audit trail calls them."""

from collections.abc import Mapping

from app.compliance.rights.person import account_names
from app.web.context import zone


def names_by_actor() -> Mapping[str, str]:
    """Return the name of every account by its id as the audit trail spells it."""
    with zone().database.reading() as session:
        return account_names(session)
