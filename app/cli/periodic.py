"""All periodic work, listed once; a new kind is a row here."""

from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from app.cli.backup.rounds import backup_rounds
from app.cli.exports.rounds import export_rounds
from app.cli.ledger.rounds import ledger_rounds
from app.cli.preparation import apply_again
from app.cli.rights.retention import apply_some
from app.consent.figures import COUNTED_EVERY, count_consent, is_count_due
from app.content import Content
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import PeriodicWork
from app.core.rules.audit_events import SYSTEM
from app.core.rules.languages import DEFAULT
from app.core.security_log import TELL_SECURITY, write_lines
from app.leads.fact_review import fact_reminder_wanted, remind_of_facts
from app.leads.leavers import hand_over_again, leavers_have_work
from app.leads.placement import leads_wait, place_leads
from app.leads.planned_replies import replies_due, send_planned
from app.leads.reminders import (
    escalate_leads,
    escalation_wanted,
    notify_of_parked,
    suspects_wait,
    tell_of_suspects,
)
from app.leads.tallies import tallies_wait, tally_leads
from app.ledger.outside.outside_lists import OutsideLists
from app.mail.rules.delivery import Mailing
from app.parts import Parts
from app.rights.import_undo import carry_out_undoing, undoing_waits
from app.rights.outside.instance_files import InstanceFiles
from app.rights.overwriting import overwrite_erased, something_left
from app.rights.reapplication import has_kept_up
from app.rights.renewal import ASKED_EVERY, ask_to_reconfirm, reconfirmation_wanted
from app.rights.requests import remind_of_requests, reminder_wanted
from app.rights.retention import RETENTION, clear_expired, find_periods
from app.rights.retention_run import begin_retention, retention_under_way
from app.rights.transfers import remind_of_transfer, transfer_reminder_wanted
from app.rights.withdrawal_listing import (
    list_withdrawals,
    shorten_withdrawals,
    unlisted_wait,
)
from app.web.content.own_words import OwnWords
from app.web.rights.erasing import erasing_tools


def periodic_work(
    settings: Settings, database: Database, content: Content
) -> tuple[PeriodicWork, ...]:
    """Return every kind of periodic work of an installation."""
    first_response = Parts.of(settings).first_response
    ledger_key = load_secrets(settings).ledger_key
    mailing = Mailing(settings.installation.mail_domain, settings.desk_email)
    lists = OutsideLists(settings.shared)
    own_words = OwnWords(content, settings.instance)
    return (
        PeriodicWork(
            "notify_of_parked",
            timedelta(days=1),
            lambda now: notify_of_parked(
                database,
                desk_email=settings.desk_email,
                desk_language=DEFAULT,
                mail_domain=settings.installation.mail_domain,
                now=now,
            ),
        ),
        PeriodicWork(
            "clear_expired",
            timedelta(hours=1),
            partial(clear_expired, database, settings.retention),
        ),
        PeriodicWork(
            "count_consent",
            COUNTED_EVERY,
            partial(
                count_consent,
                database,
                transfer=settings.transfer,
                zone=ZoneInfo(settings.time_zone),
            ),
            wanted=lambda: is_count_due(database, clock.now()),
            long=True,
        ),
        PeriodicWork(
            RETENTION,
            timedelta(days=1),
            partial(begin_retention, database, SYSTEM),
            # A run requested during another begins after it, for data that the other has passed.
            wanted=lambda: not retention_under_way(database),
        ),
        PeriodicWork(
            "apply_retention",
            timedelta(seconds=1),
            partial(apply_some, database, erasing_tools(settings, load_secrets(settings))),
            lease=timedelta(minutes=1),
            wanted=partial(retention_under_way, database),
            own_turn=True,
            long=True,
        ),
        PeriodicWork(
            "undo_imports",
            timedelta(seconds=1),
            partial(carry_out_undoing, database, erasing_tools(settings, load_secrets(settings))),
            lease=timedelta(minutes=1),
            wanted=partial(undoing_waits, database),
            own_turn=True,
            long=True,
        ),
        PeriodicWork(
            "escalate_leads",
            timedelta(minutes=1),
            partial(
                escalate_leads,
                database,
                ledger_key,
                first_response,
                mailing,
            ),
            wanted=lambda: escalation_wanted(database, clock.now()),
        ),
        PeriodicWork(
            "hand_over_again",
            timedelta(minutes=1),
            partial(hand_over_again, database, ledger_key, mailing),
            wanted=partial(leavers_have_work, database),
        ),
        PeriodicWork(
            "send_planned",
            timedelta(seconds=10),
            partial(send_planned, database, ledger_key, first_response, mailing),
            wanted=lambda: replies_due(database, clock.now()),
        ),
        PeriodicWork(
            "tell_of_suspects",
            timedelta(minutes=10),
            partial(tell_of_suspects, database, first_response, mailing),
            wanted=lambda: suspects_wait(database, first_response, clock.now()),
        ),
        PeriodicWork(
            "remind_of_facts",
            timedelta(hours=1),
            partial(remind_of_facts, database, mailing),
            wanted=lambda: fact_reminder_wanted(
                database, own_words.now(), settings.time_zone, clock.now()
            ),
        ),
        PeriodicWork(
            "remind_of_requests",
            timedelta(minutes=10),
            partial(remind_of_requests, database, ledger_key, mailing),
            wanted=lambda: reminder_wanted(database, clock.now()),
        ),
        PeriodicWork(
            "ask_to_reconfirm",
            ASKED_EVERY,
            partial(ask_to_reconfirm, database, ledger_key, mailing),
            wanted=partial(reconfirmation_wanted, database),
            long=True,
        ),
        PeriodicWork(
            "remind_of_transfer",
            timedelta(hours=1),
            partial(remind_of_transfer, database, ledger_key, settings.installation, mailing),
            wanted=lambda: transfer_reminder_wanted(database, settings.installation, clock.now()),
        ),
        PeriodicWork(
            "place_leads",
            timedelta(seconds=1),
            partial(place_leads, database, ledger_key, mailing),
            lease=timedelta(minutes=1),
            wanted=partial(leads_wait, database),
            own_turn=True,
        ),
        PeriodicWork(
            "tally_leads",
            timedelta(seconds=10),
            partial(tally_leads, database),
            wanted=lambda: tallies_wait(database, clock.now()),
            long=True,
        ),
        PeriodicWork(
            "overwrite_erased",
            timedelta(seconds=1),
            partial(overwrite_erased, database, ledger_key, InstanceFiles(settings.shared)),
            lease=timedelta(minutes=1),
            wanted=partial(something_left, database),
            own_turn=True,
        ),
        PeriodicWork(
            "list_withdrawals",
            timedelta(seconds=1),
            lambda _now: list_withdrawals(database, lists.withdrawals),
            lease=timedelta(minutes=1),
            wanted=partial(unlisted_wait, database),
            own_turn=True,
        ),
        # It finds a database that was restored while this worker ran.
        PeriodicWork(
            "apply_again",
            timedelta(minutes=1),
            lambda _now: apply_again(settings, load_secrets(settings), database),
            wanted=lambda: not has_kept_up(database, lists),
        ),
        PeriodicWork(
            "shorten_withdrawals",
            timedelta(hours=1),
            lambda now: shorten_withdrawals(lists, find_periods(database, settings.retention), now),
            wanted=lists.withdrawals.path.exists,
        ),
        # Wanted or not, so that it never has to look back further than a minute.
        PeriodicWork(TELL_SECURITY, timedelta(minutes=1), partial(write_lines, database)),
        *export_rounds(settings, database, content),
        *ledger_rounds(settings, database),
        *backup_rounds(settings, database),
    )
