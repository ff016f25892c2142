"""What taking an enquiry in needs from the installation."""

from dataclasses import dataclass

from app.core.rules.rate import HARD_LIMIT
from app.leads.rules.first_response import FirstResponse
from app.mail.rules.delivery import Mailing


@dataclass(frozen=True)
class Reception:
    """The collaborators of whoever takes enquiries in.

    :param minute_limit: submissions from one network within a minute, beyond which the server
        protects itself.
    """

    ledger_key: bytes
    rate_key: bytes
    mailing: Mailing
    first_response: FirstResponse
    minute_limit: int = HARD_LIMIT
