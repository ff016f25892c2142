"""Rotation of the instance's keys, and of the data encrypted with them."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.outside.factor_keys import FactorKeys
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.steps.records import write_audit


def prepare_rotation(
    database: Database, ledger_key: bytes, factors: FactorKeys, name: str, now: datetime
) -> None:
    """Record that the operator rotates a key, and re-encrypt data of the previous key.

    :param ledger_key: the present one, since running processes know no newer one.
    :param name: the secret's, as the command spells it.
    :raises StorageUnavailable: if the database cannot be used; the key is then not to be replaced.
    """
    with database.transaction() as session:
        if name == "totp":
            # The previous key expires now, so nothing may still need it.
            _renew(session, factors)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SECRET_ROTATED,
            actor=OPERATOR,
            at=now,
            details={"secret": name},
        )


def _renew(session: Session, keys: FactorKeys) -> None:
    for account in staff.lock_accounts(session):
        if account.tf_totp_secret:
            account.tf_totp_secret = keys.renewed_app_secret(account.tf_totp_secret)
        if account.mf_recovery_codes:
            account.mf_recovery_codes = list(map(keys.renewed_code, account.mf_recovery_codes))
