"""The dependencies of erasure, made from an installation's settings."""

from app.core.config import Secrets, Settings
from app.mail.rules.delivery import Mailing
from app.rights.outside.erasing import Erasing
from app.rights.outside.instance_files import ErasureList, InstanceFiles


def erasing_tools(settings: Settings, secrets: Secrets) -> Erasing:
    """Return the dependencies of erasure."""
    return Erasing(
        ledger_key=secrets.ledger_key,
        outside=ErasureList(settings.instance),
        files=InstanceFiles(settings.instance),
        mailing=Mailing(settings.installation.mail_domain, settings.desk_email),
        mail_leaves=settings.mail_server is not None,
        periods=settings.retention,
        sole_allowed=settings.sole_officer,
    )
