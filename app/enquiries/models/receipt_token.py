"""Links that open one thing for whoever holds them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class ReceiptToken(Base):
    """A link to the confirmation of one enquiry; only its hash is kept."""

    __tablename__ = "receipt_token"

    token_sha256: Mapped[bytes] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), index=True)
    expires_at: Mapped[datetime]
