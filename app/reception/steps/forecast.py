"""The forecast of an import: the due times and owners of its leads."""

from collections import Counter
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.content.exchange_rates import exchange_rates
from app.leads.rules.amount import comparable_band
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.routing import Example
from app.leads.steps.ownership import deal_examples
from app.reception.rules.imports import Forecast, GoodRow, ReadDraft
from app.reception.steps.intake import clock_of, listing_of


def forecast_import(
    session: Session, promise: FirstResponse, draft: ReadDraft, now: datetime
) -> Forecast:
    """Return the effect that importing a draft now would have.

    Owners are those that the worker would choose, unless rules or open leads change meanwhile.
    """
    new, handling = draft.new, draft.statement.handling
    clock = clock_of(promise, now, handling, now, imported=True)
    late = clock.due_at is not None and clock.due_at <= now
    owners: Counter[UUID | None] = Counter({handling.owner_id: len(new)})
    if handling.owner_id is None:
        # In the order in which the worker gives them their places and owners.
        ordered = sorted(new, key=lambda each: each.incoming.received_at)
        dealt = deal_examples(session, [_example(each) for each in ordered], now)
        owners = Counter(each.taker for each in dealt)
        owners[None] += len(new) - len(dealt)
    return Forecast(
        overdue=len(new) if late else 0,
        waited=sum(promise.due(each.incoming.received_at) <= now for each in new)
        if clock.promised
        else 0,
        due_at=clock.due_at if new else None,
        owners=tuple((owner, n) for owner, n in owners.most_common() if n),
    )


def _example(row: GoodRow) -> Example:
    its, answers = listing_of(row.incoming), row.incoming.answers.values()
    size = comparable_band(its.size_band, answers["currency"], exchange_rates().worth)
    topics = frozenset(answers["topics"])
    return Example(its.reply_language, its.country, its.sector, size, topics)
