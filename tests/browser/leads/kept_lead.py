"""A lead whose message, history and answers a test replaces, and longer parts of its page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, select, update

from app.core import clock
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote
from tests.browser.arrivals import arrive
from tests.support.live_server import LiveServer

SENTENCES = {
    "en": "We make drive units for lorries and look for 12,000 square metres in the delta. "
    "Which districts have standard factories ready, and what are the usual rents?\n\n",
    "zh": "我们生产商用车电驱动总成，正在珠三角寻找一万两千平方米的厂房。"
    "请问哪些区有现成的标准厂房，租金如何？\n\n",
}
ANSWERS = {
    "size_band": "5to20", "currency": "EUR", "jobs_band": "51to100", "timeline": "lt6m",
    "readiness": "ready", "sector": "automotive", "intent": "premises", "heard_from": "event",
}  # fmt: skip
COLLEAGUE = {"en": "Wilhelmina Featherstonehaugh", "zh": "欧阳娜娜木合塔尔"}
LONG = {
    "name": "Maximiliana Featherstonehaugh-Vanderbilt y Ordóñez de la Torre",
    "organisation": "Beispiel Gesellschaft für Verfahrenstechnik und Anlagenbau mbH & Co. KG",
}
SUSPECT = {"suspect": True, "suspicions": ["markup", "short_link", "spam_phrase"]}
SHAPES: dict[str, dict[str, Any]] = {
    "owned by a colleague": {},
    "from the United States": {"country": "US"},
    "from Spain": {"country": "ES"},
    "from Portugal": {"country": "PT"},
    "with long names": {"country": "US", **LONG},
    "suspect": {"country": "US", **SUSPECT},
    "suspect with long names": {"country": "US", **LONG, **SUSPECT},
}
"""What makes the page of a lead longer: each of them is owned, so that there is more to say."""


@contextmanager
def new_lead(live_server: LiveServer, lang: str, **answers: str) -> "Iterator[Kept]":
    """Send an enquiry by the form; yield its lead, which a test may change."""
    reference = arrive(live_server.origin, lang, **answers)
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.reading() as session:
        its = select(Lead.id, Enquiry.id).join(Enquiry).where(Enquiry.reference == reference)
        lead_id, enquiry_id = session.execute(its).one()
    yield Kept(database, lead_id, enquiry_id, lang)
    database.dispose()


@dataclass(frozen=True)
class Kept:
    """A lead whose message and history a test replaces."""

    database: Database
    lead_id: UUID
    enquiry_id: UUID
    lang: str

    @property
    def path(self) -> str:
        return f"/staff/leads/{self.lead_id}"

    def change(self, **values: Any) -> None:
        """Change the person's answers, or an owner and other decisions of the desk."""
        with self.database.transaction() as session:
            for model, its_id in ((Enquiry, self.enquiry_id), (Lead, self.lead_id)):
                row = session.get_one(model, its_id)
                for name in values.keys() & model.__table__.columns.keys():
                    setattr(row, name, values[name])

    def become(self, letters: int, events: int) -> None:
        """Have a message of so many characters and so many earlier events."""
        now = clock.now()
        said = SENTENCES[self.lang] * (1 + letters // len(SENTENCES[self.lang]))
        with self.database.transaction() as session:
            session.execute(
                update(Enquiry)
                .where(Enquiry.id == self.enquiry_id)
                .values(message=said[:letters].strip(), **ANSWERS)
            )
            for model in (LeadMessage, LeadNote, LeadEvent):
                session.execute(delete(model).where(model.lead_id == self.lead_id))
            for n in range(events):
                session.add(self._event(n, now - timedelta(hours=7 * n + 1)))

    def _event(self, n: int, at: datetime) -> LeadMessage | LeadNote | LeadEvent:
        own: dict[str, Any] = {"id": uuid4(), "lead_id": self.lead_id, "at": at}
        text = " ".join([SENTENCES[self.lang].strip()] * 3)
        if n % 5 in (0, 2):
            way = ("theirs", "phone") if n % 5 else ("ours", "mail")
            return LeadMessage(
                direction=way[0], channel=way[1], author="system", language=self.lang, template="",
                subject="Re: Sites", text=text, **own,
            )  # fmt: skip
        if n % 5 == 1:
            return LeadNote(author="system", text=text, mentions=[], **own)
        moved = {"from": "new", "to": "engaged"}
        return LeadEvent(actor="system", kind="status", details=moved, **own)
