"""Each act on an account leaves one audit record."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from app.accounts.accounts import (
    change_profile,
    change_role,
    change_signatures,
    reset_factors,
    set_active,
)
from app.accounts.invitations import (
    Invitation,
    InvitationDesk,
    invite_staff,
    mail_invitation,
    withdraw_invitation,
)
from app.accounts.models import StaffAccount, StaffPasskey
from app.accounts.outside.factor_keys import FactorKeys
from app.accounts.passkeys import NewPasskey, add_passkey, remove_passkey
from app.accounts.passwords import (
    PasswordDesk,
    ask_password_link,
    change_password,
    make_password_link,
    reset_password,
)
from app.accounts.rotation import prepare_rotation
from app.accounts.rules.sign_in import CODES_TOLD, Challenge, Secret, SessionLimits
from app.accounts.sign_in import (
    end_session,
    end_sessions,
    refuse_sign_in,
    renew_session,
    start_session,
)
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.permissions import Role
from app.core.rules.tokens import token_sha256
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.mail.mailing import LINK_KEY
from tests.support.stored import change_row, only, row_of, trail

Done = tuple[AuditEvent, str, str, dict[str, str | int]]

LIMITS = SessionLimits(timedelta(hours=1), timedelta(hours=12))
PASSWORDS = PasswordDesk(LEDGER_KEY, LINK_KEY, MAILING)
INVITATIONS = InvitationDesk(LEDGER_KEY, LINK_KEY, "zone.example")
ADDRESS = "guest@zone.example"


def test_each_act_on_an_account_is_recorded_with_who_did_it_to_whom_and_nothing_personal(
    database: Database,
) -> None:
    boss, own = add_account(database, role="administrator"), add_account(database, role="handler")
    change_row(database, StaffAccount, own, tf_primary_method="authenticator")
    email = row_of(database, StaffAccount, own).email
    by: dict[str, Any] = {"actor": boss.hex, "account_id": own}
    its: dict[str, Any] = {"account_id": own}
    ledger, told = (database, LEDGER_KEY), (database, LEDGER_KEY, MAILING)
    key = NewPasskey(b"credential", b"public key", 0, (), Challenge(b"challenge", NOW))
    guest = Invitation("Guest", ADDRESS, Role.AUDITOR, "en")
    tokens: dict[str, str] = {}

    def take(name: str, make: Callable[..., str], *given: object, **named: object) -> None:
        tokens[name] = make(*given, **named)

    def by_owner(event: AuditEvent, **details: str | int) -> Done:
        return event, own.hex, own.hex, details

    def by_boss(event: AuditEvent, **details: str | int) -> Done:
        return event, boss.hex, own.hex, details

    changed, link = AuditEvent.ACCOUNT_CHANGED, AuditEvent.PASSWORD_LINK_MADE
    acts: list[tuple[Callable[..., object], Done]] = [
        (
            partial(change_profile, *ledger, **its, name="Lin Mei", language="zh"),
            by_owner(changed, changed="name language"),
        ),
        (
            partial(change_signatures, *ledger, **its, signatures={"en": "Lin"}),
            by_owner(changed, changed="signatures"),
        ),
        (
            partial(change_password, *told, **its, password_hash="new", keep=b""),
            by_owner(changed, changed="password"),
        ),
        (
            partial(ask_password_link, database, PASSWORDS, b"", email=email, ip_address=""),
            (AuditEvent.PASSWORD_LINK_ASKED, "", own.hex, {}),
        ),
        (
            partial(
                ask_password_link, database, PASSWORDS, b"", email="x@x.example", ip_address=""
            ),
            (AuditEvent.PASSWORD_LINK_ASKED, "", "", {}),
        ),
        (
            partial(make_password_link, database, PASSWORDS, **by, forced=True, mailed=True),
            by_boss(link, forced=1),
        ),
        (
            partial(
                take,
                "password",
                make_password_link,
                database,
                PASSWORDS,
                **by,
                forced=False,
                mailed=False,
            ),
            by_boss(link, forced=0),
        ),
        (
            lambda now: reset_password(
                *told, token=tokens["password"], password_hash="newer", now=now
            ),
            by_owner(AuditEvent.PASSWORD_RESET),
        ),
        (
            partial(take, "session", start_session, *told, own, limits=LIMITS),
            by_owner(AuditEvent.SESSION_STARTED),
        ),
        (
            lambda now: take("session", renew_session, *ledger, own, tokens["session"], now),
            by_owner(AuditEvent.SESSION_CONFIRMED),
        ),
        (
            lambda now: end_session(*ledger, own, tokens["session"], now),
            by_owner(AuditEvent.SESSION_ENDED),
        ),
        (partial(end_sessions, *ledger, **by), by_boss(AuditEvent.SESSIONS_ENDED, count=0)),
        (
            partial(add_passkey, database, LEDGER_KEY, b"", MAILING, **its, name="Phone", key=key),
            by_owner(AuditEvent.PASSKEY_ADDED),
        ),
        (
            lambda now: remove_passkey(
                *ledger, **its, passkey_id=only(database, StaffPasskey.id), now=now
            ),
            by_owner(AuditEvent.PASSKEY_REMOVED),
        ),
        (partial(reset_factors, *told, **by), by_boss(AuditEvent.FACTORS_RESET)),
        (
            partial(change_role, *told, **by, role=Role.EXPORTER),
            by_boss(AuditEvent.ROLE_CHANGED, **{"from": "handler", "to": "exporter"}),
        ),
        (
            partial(set_active, *ledger, **by, active=False),
            by_boss(AuditEvent.ACTIVITY_CHANGED, active=0),
        ),
        (
            partial(take, "guest", mail_invitation, database, INVITATIONS, guest, actor=boss.hex),
            (AuditEvent.INVITATION_SENT, boss.hex, "", {"role": "auditor"}),
        ),
        (
            lambda now: withdraw_invitation(
                *ledger, actor=boss.hex, token_sha256=token_sha256(tokens["guest"]), now=now
            ),
            (AuditEvent.INVITATION_WITHDRAWN, boss.hex, "", {"role": "auditor"}),
        ),
        (
            partial(take, "guest", invite_staff, *ledger, email=ADDRESS, role=Role.READER),
            (AuditEvent.ACCOUNT_INVITED, OPERATOR, "", {"role": "reader"}),
        ),
        (
            lambda now: refuse_sign_in(*told, own, Secret.CODE, CODES_TOLD + 1, now),
            (AuditEvent.SIGN_IN_REFUSED, "", own.hex, {}),
        ),
        (
            partial(prepare_rotation, *ledger, FactorKeys(b""), "ledger"),
            (AuditEvent.SECRET_ROTATED, OPERATOR, "", {"secret": "ledger"}),
        ),
    ]
    for count, (act, _) in enumerate(acts):
        act(now=NOW + timedelta(seconds=count))

    assert trail(database) == [(event.tag, *rest) for _, (event, *rest) in acts]
