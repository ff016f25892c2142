"""Work that comes round."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.core.models.base import Base


class PeriodicJob(Base):
    """One kind of periodic work: when it last ran, and which worker holds the lease on it."""

    __tablename__ = "periodic_job"

    name: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    owned_until: Mapped[datetime]
    last_run_at: Mapped[datetime | None]
