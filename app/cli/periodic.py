"""The work that comes round, listed once; a new kind is a row here."""

from datetime import timedelta
from functools import partial

from app import clock
from app.adapters.secret_files import load_secrets
from app.cli.ledger_rounds import ledger_rounds
from app.config import Settings
from app.content import load_holidays
from app.db import Database
from app.domain.mailing import Mailing
from app.services.clear_expired import clear_expired
from app.services.escalate_leads import escalate_leads, escalation_wanted
from app.services.notify_of_parked import notify_of_parked
from app.services.place_leads import leads_wait, place_leads
from app.services.run_periodic import PeriodicWork
from app.services.start_clocks import start_clocks


def periodic_work(settings: Settings, database: Database) -> tuple[PeriodicWork, ...]:
    """Return every kind of periodic work of an installation."""
    first_response = settings.first_response(load_holidays(settings.instance))
    ledger_key = load_secrets(settings).ledger_key
    return (
        PeriodicWork(
            "notify_of_parked",
            timedelta(days=1),
            lambda now: notify_of_parked(
                database,
                desk_email=settings.desk_email,
                desk_language="en",
                mail_domain=settings.installation.mail_domain,
                now=now,
            ),
        ),
        PeriodicWork(
            "clear_expired",
            timedelta(hours=1),
            partial(clear_expired, database, settings.retention.message_days),
        ),
        PeriodicWork(
            "start_clocks",
            timedelta(hours=1),
            lambda _now: start_clocks(database, first_response),
        ),
        PeriodicWork(
            "escalate_leads",
            timedelta(minutes=1),
            partial(
                escalate_leads,
                database,
                ledger_key,
                first_response,
                Mailing(settings.installation.mail_domain, settings.desk_email),
            ),
            wanted=lambda: escalation_wanted(database, clock.now()),
        ),
        PeriodicWork(
            "place_leads",
            timedelta(seconds=1),
            partial(place_leads, database, ledger_key),
            lease=timedelta(minutes=1),
            wanted=partial(leads_wait, database),
            own_turn=True,
        ),
        *ledger_rounds(settings, database),
    )
