"""The outbox: due messages are composed and sent, except those of an invented history."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.content import Content
from app.core.db import Database
from app.core.rules.installation import Installation
from app.core.rules.languages import LANGUAGE
from app.core.rules.request_id import on_behalf_of
from app.core.rules.tokens import LinkKind
from app.mail.letters.writer import MailHandlers, Writer
from app.mail.models import OutboxMessage
from app.mail.outside.mail import LetterPages
from app.mail.outside.mailers import Mailer
from app.mail.rules.delivery import (
    CLAIM,
    LONGEST_DELAY,
    Mail,
    MailNotSent,
    MessageKind,
    Trait,
    Trouble,
    named_by,
    next_attempt,
)
from app.mail.rules.letter import plain_text
from app.mail.steps.queue import fold
from app.mail.store import outbox

Record = Callable[[Session], None]
"""Records the outcome of a message in a later transaction."""


@dataclass(frozen=True)
class MailTools:
    """The dependencies of sending mail.

    :param link_key: the instance's key for the tokens of links.
    :param unrecorded: outcomes by message that no transaction has stored yet. They are kept while
        the database is away, so that nothing that was sent is sent again.
    """

    mailer: Mailer
    content: Content
    installation: Installation
    pages: LetterPages
    link_key: bytes
    handlers: MailHandlers
    unrecorded: dict[UUID, tuple[OutboxMessage, Record]] = field(default_factory=dict)


def compose_mail(
    session: Session,
    tools: MailTools,
    message: OutboxMessage,
    tokens: Mapping[LinkKind, str],
    now: datetime,
) -> Mail:
    """Return the mail for a queued message.

    :param tokens: the tokens of the links that it may hold.
    :raises NotFound: if the subject of the message no longer exists.
    """
    kind = MessageKind(message.kind)
    writer = Writer(session, tools.content, tools.installation, message, tokens)
    letter = tools.handlers.letters[kind](writer)
    return Mail(
        message_id=message.message_id,
        recipient=message.recipient,
        sender=tools.installation.mail_sender,
        sender_name=tools.installation.operator.spoken(message.language).name,
        reply_to=tools.installation.mail_replies,
        subject=letter.subject,
        text=plain_text(letter),
        html=tools.pages.page(letter, LANGUAGE[message.language].html),
        language=message.language,
        to=letter.to,
        cc=letter.cc,
        date=now,
        headers={**letter.headers, **_unsubscribing(writer)},
        attachments=letter.attachments,
        automatic=not kind.has(Trait.BY_HAND),
        names=named_by(kind, message.recipient, message.enquiry_id),
    )


def _unsubscribing(writer: Writer) -> Mapping[str, str]:
    """Return the headers for one-click unsubscription from news (RFC 8058)."""
    if LinkKind.UNSUBSCRIBE not in writer.tokens:
        return {}
    return {
        "List-Unsubscribe": f"<{writer.link(LinkKind.UNSUBSCRIBE)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


_AT_ONCE = 500
"""Messages per transaction that are made due again after a clock was ahead."""

_WHILE_CHANGED = timedelta(seconds=1)
"""The wait of a message whose person is being erased, or is changing their consent."""

_log = structlog.get_logger()

Tokens = Mapping[LinkKind, str]
"""The token of each link that a message holds."""

Clock = Callable[[], datetime]


def deliver_outbox(
    database: Database,
    tools: MailTools,
    clock: Clock,
    *,
    limit: int = 10,
    over: Callable[[], bool] = lambda: False,
) -> int:
    """Send up to `limit` messages, longest due first; return how many.

    It ends early after a message that could not be sent, so that a server that hangs blocks a
    worker for only one mail at a time.

    One message is claimed at a time, so that its claim outlasts its sending, and no lock is held
    while it is sent. Its outcome is recorded in the transaction that claims the next one, or by a
    later call if the database is away. If a worker dies in between, the claim expires, and the same
    mail, with the same Message-ID, is sent again.

    :param clock: returns the present moment.
    :param over: returns whether to begin no other message.
    :raises StorageUnavailable: if the database cannot be used.
    """
    record_outcomes(database, tools)
    for count in range(1, limit + 1):
        now = clock()
        with database.transaction() as session:
            _record(session, tools)
            message = _next(session, now)
            tokens = None if message is None else _made_ready(session, tools, message, now)
        tools.unrecorded.clear()
        if message is None:
            return count - 1
        if tokens is not None:
            with on_behalf_of(message.request):
                left, record = _sent(database, tools, message, tokens, clock)
            tools.unrecorded[message.id] = message, record
            if not left or over():
                break
    with database.transaction() as session:
        _record(session, tools)
    tools.unrecorded.clear()
    return count


def _record(session: Session, tools: MailTools) -> None:
    for message, record in tools.unrecorded.values():
        tools.handlers.keep_person(session, message, wait=True)
        record(session)


def record_outcomes(database: Database, tools: MailTools) -> None:
    """Record the outcomes that the database could not take before, unless it did take them.

    :raises StorageUnavailable: if it still cannot take them.
    """
    if not tools.unrecorded:
        return
    with database.transaction() as session:
        # A commit whose answer was lost may have stored it.
        for message_id in outbox.list_sent(session, tools.unrecorded):
            del tools.unrecorded[message_id]
        _record(session, tools)
    tools.unrecorded.clear()


def _next(session: Session, now: datetime) -> OutboxMessage | None:
    message = outbox.lock_next(session, now)
    if message is None and outbox.bring_forward(session, now, now + LONGEST_DELAY, _AT_ONCE):
        return outbox.lock_next(session, now)
    return message


def _made_ready(
    session: Session, tools: MailTools, message: OutboxMessage, now: datetime
) -> Tokens | None:
    """Claim a message, and return the tokens of its links; None if it is not to be sent now."""
    # Before any change: PostgreSQL locks what a row refers to when the row changes a second time.
    if not tools.handlers.keep_person(session, message, wait=False):
        message.due_at = now + _WHILE_CHANGED
        return None
    outbox.claim(message, now, now + tools.mailer.longest + CLAIM)
    try:
        with session.begin_nested():
            tokens = tools.handlers.make_ready(session, tools.link_key, message, now)
            if tokens is None:
                outbox.cancel(session, message.id, now)
            elif fold(session, message, tools.installation.mail_domain, now):
                return None
            return tokens
    except Exception as error:
        # A fault in one mail must not hold up the rest.
        if isinstance(error, DBAPIError) and error.connection_invalidated:
            # The session is of no more use: a worker that used it would end, and forget what it
            # has sent and could not record.
            raise
        _keep(session, tools, message, error, now)
        return None


def _sent(
    database: Database, tools: MailTools, message: OutboxMessage, tokens: Tokens, clock: Clock
) -> tuple[bool, Record]:
    """Send a message; return whether it was sent, and a function that records the outcome.

    The outcome is dated when it is recorded, not when the attempt began: a notice about all
    messages parked up to a moment must not miss one that was being sent at that moment.
    """
    try:
        with database.reading() as session:
            mail = compose_mail(session, tools, message, tokens, clock())
        tools.mailer.send(mail)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one mail, the rest must leave
        failure = error
        return False, lambda session: _keep(session, tools, message, failure, clock())
    _log.info("mail.sent", message=message.id.hex, kind=message.kind)
    return True, lambda session: _left(session, tools, message, mail, clock())


def _left(
    session: Session, tools: MailTools, message: OutboxMessage, mail: Mail, now: datetime
) -> None:
    kept = outbox.mark_sent(session, message.id, now)
    if kept:
        kept = _settled(session, tools, message, now, parked=False)
    # The recipient was erased while it was being sent, or by the erasure that it reports.
    if not kept:
        tools.mailer.forget(mail)


def _settled(
    session: Session, tools: MailTools, message: OutboxMessage, now: datetime, *, parked: bool
) -> bool:
    """Apply the consequences of a message's outcome; return whether its row is kept."""
    kind = MessageKind(message.kind)
    passing = kind.has(Trait.PASSING)
    if passing:
        outbox.delete(session, message.id)
    if fate := tools.handlers.fates.get(kind):
        tell_left, tell_parked = fate
        (tell_parked if parked else tell_left)(session, message, now)
    return not passing


def _keep(
    session: Session, tools: MailTools, message: OutboxMessage, error: Exception, now: datetime
) -> None:
    """Schedule a retry of a message or, if that is pointless, park it for people."""
    attempt, jitter = message.attempts, random.random()  # noqa: S311
    why = error if isinstance(error, MailNotSent) else MailNotSent(Trouble.OTHER, str(error))
    since = message.tried_since or now
    due_at = None if why.permanent else next_attempt(since, attempt, now, jitter)
    _log.warning(
        "mail.failed" if due_at else "mail.parked",
        message=message.id.hex,
        request=message.request,
        attempts=attempt,
        reason=why.trouble.value,
    )
    if due_at is not None:
        outbox.mark_failed(session, message.id, attempt, due_at, str(why))
    elif outbox.mark_parked(session, message.id, attempt, now, str(why)):
        _settled(session, tools, message, now, parked=True)
        if why.no_such_address:
            tools.handlers.refused(session, message, now)
        if why.trouble is Trouble.UNPROVEN:
            tools.handlers.alarm(session, now)


def keep_from_leaving(database: Database, now: datetime) -> None:
    """Mark all mail queued up to a moment as sent when it was queued, so that none is sent.

    Only for a demonstration, whose people do not exist.
    """
    with database.transaction() as session:
        outbox.settle_all(session, now)
