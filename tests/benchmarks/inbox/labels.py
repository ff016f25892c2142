"""Topics and tags of invented leads."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.core.models import Base
from app.leads.models.facts import LeadTag, LeadTopic

TOPICS = ("sites", "policy", "industry", "talent", "ai", "other")
FREQUENT_TAG, RARE_TAG = "fair", "vip"
ONE_OF = {FREQUENT_TAG: 5, RARE_TAG: 160}
"""One of how many leads has a tag. The rare one fills a page of the smallest desk, of 10,000."""

Rows = Sequence[dict[str, Any]]


def labels_of(enquiries: Rows, leads: Rows) -> Iterator[tuple[type[Base], Rows]]:
    """Yield the tables of topics and of tags, with the rows of leads and their enquiries.

    A fifth of the leads have the one tag, one of 160 has the other.
    """
    topics: list[dict[str, Any]] = []
    tags: list[dict[str, Any]] = []
    for number, (enquiry, lead) in enumerate(zip(enquiries, leads, strict=True)):
        theirs = {"lead_id": lead["id"], "place": lead["place"]}
        topics += [{**theirs, "topic": each} for each in enquiry["topics"]]
        tags += [{**theirs, "tag": tag} for tag, n in ONE_OF.items() if number % n == 0]
    yield LeadTopic, topics
    yield LeadTag, tags
