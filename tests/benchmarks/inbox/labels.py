"""Topics, tags and results of invented leads."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.core.models import Base
from app.leads.models.facts import LeadResult, LeadTag, LeadTopic

TOPICS = ("sites", "policy", "industry", "talent", "ai", "other")
FREQUENT_TAG, RARE_TAG = "fair", "vip"
ONE_OF = {FREQUENT_TAG: 5, RARE_TAG: 160}
"""One of how many leads has a tag. The rare one fills a page of the smallest desk, of 10,000."""

Rows = Sequence[dict[str, Any]]


def labels_of(enquiries: Rows, leads: Rows) -> Iterator[tuple[type[Base], Rows]]:
    """Yield the tables of topics, tags and results, with the rows of leads and their enquiries.

    A fifth of the leads have the one tag, one of 160 has the other. Each that was won has a result.
    """
    yield (
        LeadTopic,
        [
            {"lead_id": lead["id"], "place": lead["place"], "topic": each}
            for enquiry, lead in zip(enquiries, leads, strict=True)
            for each in enquiry["topics"]
        ],
    )
    yield (
        LeadTag,
        [
            {"lead_id": lead["id"], "place": lead["place"], "tag": tag}
            for number, lead in enumerate(leads)
            for tag, often in ONE_OF.items()
            if number % often == 0
        ],
    )
    results = [
        {
            "lead_id": lead["id"],
            "amount": 1_000_000 * (number % 7 + 1),
            "currency": ("CNY", "USD", "EUR")[number % 3],
            "jobs": number % 50,
            "site": "",
            "decided_on": None,
            "lost_reason": "",
        }
        for number, lead in enumerate(leads)
        if lead["status"] == "won"
    ]
    if results:
        yield LeadResult, results
