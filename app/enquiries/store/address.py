"""The address to answer an enquiry at."""

from sqlalchemy.orm import Session

from app.enquiries.models import Enquiry
from app.enquiries.store.enquiry import list_corrected


def find_address(session: Session, enquiry: Enquiry) -> str:
    """Return the e-mail address that an enquiry came with or was given later; empty for none."""
    return enquiry.email or list_corrected(session, [enquiry.id], "email").get(enquiry.id, "")
