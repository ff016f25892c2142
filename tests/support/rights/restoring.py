"""A restore of an older database beside the lists outside it."""

import shutil
import subprocess
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.exports.opening import open_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import ExportPurpose
from app.ledger.outside.outside_lists import OutsideLists
from app.rights.consent_decisions import withdraw_consent
from app.rights.reapplication import (
    accept_lists,
    keep_up,
    reapply_erasures,
    reapply_withdrawals,
)
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RIGHTS_DESK
from tests.support.exports.exporting import ask, take
from tests.support.postgres import find_binaries
from tests.support.rights.erasing import tools

NEWS = ExportPurpose.NEWS_EMAIL
ACTED_AT = NOW + timedelta(hours=1)
LATER = NOW + timedelta(hours=2)


class Dump:
    """An older state of a database, to be restored in place of the present one."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database, self._path = database, folder / "dump"
        if database.is_sqlite:
            assert database.empty_log()
            shutil.copyfile(self._file, self._path)
        else:
            self._run("pg_dump", "--clean", "--if-exists", f"--file={self._path}")

    def restore(self) -> None:
        """Put the older state back, as while the service is stopped."""
        self._database.dispose()
        if self._database.is_sqlite:
            for path in self._file.parent.glob(f"{self._file.name}-*"):
                path.unlink()
            shutil.copyfile(self._path, self._file)
        else:
            self._run("psql", "--quiet", "--set=ON_ERROR_STOP=1", f"--file={self._path}")

    @property
    def _file(self) -> Path:
        return Path(str(self._database.url.database))

    def _run(self, program: str, *options: str) -> None:
        folder = find_binaries()
        assert folder is not None
        url = self._database.url.set(drivername="postgresql").render_as_string(False)
        command = [str(folder / program), *options, f"--dbname={url}"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


@dataclass
class Place:
    """A database, and the instance whose lists are kept beside it."""

    database: Database
    instance: Path
    folder: Path

    @property
    def lists(self) -> OutsideLists:
        """The lists outside the database."""
        return OutsideLists(self.instance)

    @property
    def rules(self) -> ExportRules:
        """The rules for exports, as an installation has them."""
        return ExportRules(approval_rows=0, instance=self.instance)

    def dump(self) -> Dump:
        """Dump the database, once it has all that is listed."""
        assert keep_up(self.database, self.lists)
        return Dump(self.database, self.folder)

    def withdraw(
        self,
        person: UUID,
        purpose: Purpose = Purpose.UPDATES_EMAIL,
        *,
        listing: bool = True,
        at: datetime = ACTED_AT,
    ) -> None:
        """Withdraw on the person's own page."""
        append = self.lists.withdrawals.append if listing else None
        assert withdraw_consent(
            self.database,
            LEDGER_KEY,
            replace(RIGHTS_DESK, list_withdrawal=append),
            person_id=person,
            purpose=purpose,
            method=WithdrawalMethod.MY_DATA,
            gpc=False,
            now=at,
        )

    def reapply(self, *, as_they_are: bool = False) -> list[str]:
        """Bring the database up to date; return the people who had withdrawn."""
        reapply_erasures(self.database, tools(self.instance), LATER)
        found = reapply_withdrawals(
            self.database, LEDGER_KEY, RIGHTS_DESK, self.lists.withdrawals, LATER
        )
        if as_they_are:
            assert accept_lists(self.database, LEDGER_KEY, self.lists, LATER)
        else:
            assert keep_up(self.database, self.lists)
        return list(found.done)

    def open(self, actor: str = "a") -> UUID:
        """Request an export and open it; return its id."""
        asked = ask(self.database, actor=actor)
        open_export(
            self.database, LEDGER_KEY, export_id=asked.id, actor=actor, rules=self.rules, now=LATER
        )
        return asked.id

    def in_news(self) -> list[str]:
        """Return the addresses in a new export for news."""
        self.open()
        rows = take(self.database, clock=lambda: LATER, purpose=NEWS).rows
        return sorted(row["email"].partition("@")[0] for row in rows)
