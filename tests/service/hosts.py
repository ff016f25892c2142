"""Hosts that serve one PostgreSQL, each with an instance folder of its own."""

import http.client
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from uuid import UUID

from app.core.config import Settings
from app.core.db import Database
from app.core.models import LedgerPending
from app.enquiries.models import Enquiry
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import free_port, kill_tree
from tests.support.pages.http_client import HttpVisitor
from tests.support.reception.networks import address_elsewhere
from tests.support.stored import every
from tests.support.zone_command import ZoneProcess, run_zone

WEB, WORKERS = ("a", "b", "c"), ("d", "e")
PATIENCE = 180.0
READY = "ready\n"
NO_ANSWER = (OSError, http.client.HTTPException)


class Hosts:
    """The hosts, their database and the folder that they share."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder, self._url = folder, url
        self.shared = folder / "shared"
        self.shared.mkdir(mode=0o700)
        self.ports = {name: free_port() for name in WEB}
        self.database = Database(url)
        self.running: dict[str, ZoneProcess] = {}
        run_zone("db", "upgrade", settings=self.settings("a"))

    def settings(self, name: str) -> dict[str, str]:
        """Return a host's `ZONE_...` variables."""
        return {
            "ZONE_INSTANCE": str(self._folder / name),
            "ZONE_SHARED_DIR": str(self.shared),
            "ZONE_DATABASE_URL": self._url,
            "ZONE_DATABASE_WEAK": "true",
            "ZONE_DATABASE_CONNECTIONS": "10",
            "ZONE_ORIGIN": f"http://localhost:{self.ports['a']}",
            "ZONE_PORT": str(self.ports.get(name, self.ports["a"])),
            "ZONE_TRUSTED_PROXIES": "127.0.0.1",
            "ZONE_ENQUIRIES_A_MINUTE": "1000000",
        }

    def own(self, name: str) -> Settings:
        """Return a host's settings, as its processes read them."""
        given = self.settings(name)
        return Settings(
            instance=Path(given["ZONE_INSTANCE"]),
            shared_dir=self.shared,
            database_url=self._url,
            origin=given["ZONE_ORIGIN"],
            port=int(given["ZONE_PORT"]),
        )

    def start(self, name: str) -> None:
        """Start a host's process."""
        log = self._folder / f"{name}-{time.monotonic_ns()}.log"
        command = "web" if name in WEB else "worker"
        self.running[name] = ZoneProcess(command, settings=self.settings(name), log=log)
        self.running[name].start()

    def kill(self, name: str) -> None:
        """Kill all processes of a host."""
        kill_tree(self.running.pop(name).pid)

    def ready(self, name: str) -> str:
        """Return a web host's report on its state; empty if nothing answers."""
        with closing(HttpVisitor(self.ports[name], timeout=10)) as visitor, suppress(*NO_ANSWER):
            return visitor.get("/readyz")
        return ""

    def is_ready(self, name: str) -> bool:
        """Return whether a web host can do its work."""
        return self.ready(name) == READY

    def is_halted(self, name: str) -> bool:
        """Return whether a web host says that the ledger is halted."""
        return "The ledger is halted" in self.ready(name)

    def send(self, host: str, **changes: str) -> bool:
        """Send an enquiry to a web host; return whether it was accepted."""
        visitor = HttpVisitor(self.ports[host], timeout=10, address=address_elsewhere())
        with closing(visitor), suppress(*NO_ANSWER, KeyError):
            fields = {**complete_fields(), **visitor.open_form(), **changes}
            return visitor.send_form(fields) == http.client.SEE_OTHER
        return False

    def pending(self) -> Sequence[LedgerPending]:
        """Return the entries that wait to be sealed."""
        return every(self.database, LedgerPending)

    def enquiries(self) -> Sequence[UUID]:
        """Return the enquiries that are stored."""
        return every(self.database, Enquiry.id)
