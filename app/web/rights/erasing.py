"""The dependencies of erasure and of requests, made from an installation's settings."""

from app.core.config import Secrets, Settings
from app.ledger.outside.outside_lists import ErasureList, WithdrawalList
from app.mail.rules.delivery import Mailing
from app.parts import Parts
from app.rights.outside.erasing import Erasing
from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.requests import RightsDesk


def erasing_tools(settings: Settings, secrets: Secrets) -> Erasing:
    """Return the dependencies of erasure."""
    return Erasing(
        ledger_key=secrets.ledger_key,
        outside=ErasureList(settings.shared),
        files=InstanceFiles(settings.shared),
        mailing=Mailing(settings.installation.mail_domain, settings.desk_email),
        mail_leaves=settings.mail_server is not None,
        periods=settings.retention,
        sole_allowed=settings.sole_officer,
    )


def rights_desk(settings: Settings, parts: Parts) -> RightsDesk:
    """Return the dependencies of taking in a request about data."""
    return RightsDesk(
        Mailing(settings.installation.mail_domain, settings.desk_email),
        parts.statutory_clock,
        WithdrawalList(settings.shared).append,
    )
