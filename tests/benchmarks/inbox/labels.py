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
    topics: list[dict[str, Any]] = []
    tags: list[dict[str, Any]] = []
    for number, (enquiry, lead) in enumerate(zip(enquiries, leads, strict=True)):
        theirs = {"lead_id": lead["id"], "place": lead["place"]}
        topics += [{**theirs, "topic": each} for each in enquiry["topics"]]
        tags += [{**theirs, "tag": tag} for tag, n in ONE_OF.items() if number % n == 0]
    yield LeadTopic, topics
    yield LeadTag, tags
    if won := [_result(lead, number) for number, lead in enumerate(leads) if _is_won(lead)]:
        yield LeadResult, won


def _is_won(lead: dict[str, Any]) -> bool:
    return bool(lead["status"] == "won")


def _result(lead: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "lead_id": lead["id"],
        "amount": 1_000_000 * (number % 7 + 1),
        "currency": ("CNY", "USD", "EUR")[number % 3],
        "jobs": number % 50,
        "site": "",
        "decided_on": None,
        "lost_reason": "",
    }
