"""What taking an enquiry in needs from the installation."""

from dataclasses import dataclass

from app.domain.first_response import FirstResponse
from app.domain.mailing import Mailing
from app.domain.rate import HARD_LIMIT


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
