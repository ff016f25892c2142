"""What can be searched of leads."""

from sqlalchemy import BigInteger, Integer
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class LeadText(Base):
    """A placed lead's text as it is compared: folded, a field a line.

    The index of its terms, `lead_search`, is a table of each engine's own kind and has no model.
    """

    __tablename__ = "lead_text"

    # Only "INTEGER" makes it the key under which SQLite keeps the row itself.
    place: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False
    )
    text: Mapped[str]
