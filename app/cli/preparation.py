"""Preparation of an instance for serving."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.cli.opening import require_own_keys, require_shared_folder
from app.cli.progress_line import tell_upgrade
from app.consent.publication import publish_policies
from app.consent.store import policies
from app.content import Content, shipped_content
from app.content.contacts import load_contacts
from app.core import clock
from app.core.config import Secrets, Settings
from app.core.db import Database
from app.core.log import say
from app.core.outside.secret_files import load_secrets, make_instance
from app.ledger.outside.outside_lists import OutsideLists
from app.migrations import upgrade
from app.parts import Parts
from app.rights.reapplication import (
    accept_lists,
    keep_up,
    reapply_erasures,
    reapply_withdrawals,
)
from app.web.content.own_words import take_up
from app.web.declared_words import require_words
from app.web.rights.erasing import erasing_tools, rights_desk

_SQLITE_COMPANIONS = ("-wal", "-shm", ".lock")


def prepare(
    settings: Settings, database: Database, since: datetime | None = None
) -> tuple[Secrets, Sequence[tuple[str, int]]]:
    """Bring an instance up to date: secrets, schema, first words and drafts of changed ones.

    :param since: when the first words came into force; without it, now.
    :return: the secrets, and the documents published now with their versions.
    :raises ContentError: also for a mistake in the instance's own `contacts.toml`.
    """
    content = checked_content(settings)
    load_contacts(settings.instance, content.choices)
    make_instance(settings)
    take_up_own_words(settings, content)
    secrets = load_secrets(settings)
    upgrade(database, tell_upgrade)
    require_own_keys(settings, database)
    require_shared_folder(settings, database)
    _close_to_others(database)
    published = publish_policies(
        database, secrets.ledger_key, content, settings.installation, since or clock.now()
    )
    apply_again(settings, secrets, database)
    return secrets, published


def take_up_own_words(settings: Settings, content: Content) -> bool:
    """Publish the operator's own words as they are now, unless they have an error.

    :param content: the shipped words.
    :return: whether they are served; otherwise each mistake is reported on stderr.
    """
    problems = take_up(settings.instance, content)
    for problem in problems:
        say("own_words.problem", problem)
    if problems:
        say(
            "own_words.refused",
            "The site goes on with the last good words. Mend the files, then run "
            "`zone content reload`.",
        )
    return not problems


def drafts_that_wait(settings: Settings, database: Database) -> list[str]:
    """Return a line for each draft that waits for two people to publish it, with its address."""
    with database.reading() as session:
        waiting = [draft.doc for draft in policies.list_waiting(session)]
    pages = f"{settings.origin}/compliance/policies"
    return [f"Changes to {doc} await publication: {pages}/{doc}/draft" for doc in waiting]


def apply_again(
    settings: Settings, secrets: Secrets, database: Database, *, as_they_are: bool = False
) -> bool:
    """Repeat the acts that an older copy of the database lacks, and report them on stderr.

    Exports leave only once the database has every erasure and withdrawal that is listed outside it.

    :param as_they_are: whether an operator takes the lists although they are damaged.
    :return: whether the database has all that is listed, and exports may leave.
    :raises StorageUnavailable: if the database cannot be used.
    """
    now, lists = clock.now(), OutsideLists(settings.shared)
    desk = rights_desk(settings, Parts.of(settings))
    done = {
        lists.erasures: reapply_erasures(database, erasing_tools(settings, secrets), now),
        lists.withdrawals: reapply_withdrawals(
            database, secrets.ledger_key, desk, lists.withdrawals, now
        ),
    }
    for listed, found in done.items():
        if found.done:
            say(
                "lists.applied_again",
                f"The database was older than {len(found.done)} line(s) of {listed.path}; they "
                f"have been applied again: {', '.join(found.done)}.",
            )
        if found.unreadable:
            say(
                "lists.unreadable",
                f"{listed.path} has {found.unreadable} line(s) that record nothing: find out who "
                "wrote them.",
            )
    if as_they_are:
        kept = accept_lists(database, secrets.ledger_key, lists, now)
    else:
        kept = keep_up(database, lists)
    if not kept:
        say(
            "lists.not_kept",
            f"A list in {settings.shared / 'ledger'} is missing, or not the one that this "
            "database knows, or has lines that record nothing. Nothing is exported until it is put "
            "back whole, as it was before the restore. If it is lost for good, `zone db reapply "
            "--as-they-are` takes the lists as they are: exports may then hold people who have "
            "withdrawn.",
        )
    return kept


def _close_to_others(database: Database) -> None:
    """Restrict to this user the files that a copy by hand has left readable."""
    if database.is_sqlite:
        file = Path(str(database.url.database))
        for path in (file, *(file.with_name(file.name + end) for end in _SQLITE_COMPANIONS)):
            if path.exists():
                path.chmod(0o600)


def checked_content(settings: Settings) -> Content:
    """Return the content, with every word that is declared.

    :param settings: which names of countries it has.
    """
    content = replace(shipped_content(), names_china=settings.names_china)
    require_words(content)
    return content
