"""Check of everything stored besides the ledger, which has checks of its own."""

from collections.abc import Collection, Iterator, Mapping

from app.accounts.outside.factor_keys import FactorKeys
from app.backup.rules.soundness import Checked
from app.backup.store import soundness
from app.backup.store.soundness import Account
from app.core.db import Database
from app.mail.rules.delivery import MessageKind, MessageState

_KINDS = frozenset(each.value for each in MessageKind)
_STATES = frozenset(each.value for each in MessageState)


def check_records(
    database: Database, factors: FactorKeys, references: Collection[str] | None = None
) -> Iterator[Checked]:
    """Yield the result of each check, in one snapshot.

    :param factors: the keys that must decrypt the stored second factors.
    :param references: those given to people, if known; each must be stored once.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        yield Checked("Database", "Read as a whole.", soundness.find_damage(session))
        faults = [f"{each}: several enquiries have it." for each in soundness.list_doubled(session)]
        faults += [f"{each}: it has no lead." for each in soundness.list_without_lead(session)]
        count = soundness.count_enquiries(session)
        yield Checked("Enquiries", f"{count:,}, each with its own reference and lead.", faults)
        if references is not None:
            stored = soundness.find_stored(session, references)
            yield _told(references, stored)
        messages = soundness.count_messages(session)
        yield Checked(
            "Outbox",
            f"{sum(messages.values()):,} messages, each of a known kind and state.",
            [
                f"{count:,} of kind {kind!r} in state {state!r}."
                for (state, kind), count in messages.items()
                if kind not in _KINDS or state not in _STATES
            ],
        )
        orphans = dict(soundness.iter_orphans(session))
        yield Checked(
            "Rows",
            f"{len(orphans)} references between tables.",
            [
                f"{name}: the other row of {count:,} is missing."
                for name, count in orphans.items()
                if count
            ],
        )
        yield _factors(soundness.list_factors(session), factors)


def _told(references: Collection[str], stored: Mapping[str, int]) -> Checked:
    faults = [
        f"{each}: it is stored {stored.get(each, 0)} times; an erasure explains it if it is none."
        for each in references
        if stored.get(each) != 1
    ]
    return Checked("Acknowledged", f"{len(references):,} references, each stored once.", faults)


def _factors(accounts: Collection[Account], factors: FactorKeys) -> Checked:
    faults = [
        f"Account {account}: the key does not open its second factors."
        for account, secret, codes in accounts
        if not factors.open_all(secret, codes)
    ]
    return Checked("Second factors", f"{len(accounts):,} accounts under the present key.", faults)
