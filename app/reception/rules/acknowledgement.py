"""How someone is told that their enquiries arrived, without becoming a way to flood others."""

from app.core.rules.rate import ACKNOWLEDGEMENTS_A_DAY
from app.mail.rules.delivery import MessageKind


def acknowledgement(from_address_today: int, *, confirmed: bool) -> MessageKind | None:
    """Return what tells a person that an enquiry arrived: a mail each, then one for the rest.

    Anybody can type anybody's address, so one that nobody has confirmed gets only a few a day.

    :param from_address_today: enquiries from the address within the day, this one included.
    """
    if confirmed or from_address_today <= ACKNOWLEDGEMENTS_A_DAY:
        return MessageKind.ACKNOWLEDGEMENT
    if from_address_today == ACKNOWLEDGEMENTS_A_DAY + 1:
        return MessageKind.SUMMARY
    return None
