"""Three web hosts and two workers on one PostgreSQL, each with an instance folder of its own."""

import http.client
import itertools
import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.models import ErasureLeftover
from app.core import clock
from app.core.models import LedgerPending
from app.core.outside.secret_files import load_secrets, read_secrets
from app.core.rules.commitment import pending_mac
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry, Person
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.rules.erasure import ErasureGround, Place
from app.staff.exports.prepared import send_prepared
from app.web.rights.erasing import erasing_tools
from tests.service.hosts import WEB, WORKERS, Hosts
from tests.staff.desk import signed_in
from tests.support.at_once import repeated
from tests.support.databases import migrated_database
from tests.support.enquiries.contact import complete_fields
from tests.support.exports.exporting import ask, record
from tests.support.live_server import free_port
from tests.support.pages.http_client import HttpVisitor
from tests.support.pages.page_client import PageClient
from tests.support.shared_run import SharedRun
from tests.support.site import running_app
from tests.support.sizes import full_size
from tests.support.stored import every, only
from tests.support.waiting import wait_until
from tests.support.zone_command import run_zone

ROUNDS = 5 if full_size() else 1
PATIENCE = 180.0
SEED = 2035
BAO = "bao@hosts.example"

pytestmark = pytest.mark.engine("postgresql", only=True)


@pytest.fixture(scope="module")
def hosts(shared_run: SharedRun, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    """All hosts, serving."""
    folder = tmp_path_factory.mktemp("hosts")
    with migrated_database(shared_run, "postgresql", folder) as url:
        made = Hosts(folder, url)
        try:
            for name in (*WEB, *WORKERS):
                made.start(name)
            for name in WEB:
                wait_until(partial(made.is_ready, name), f"host {name}", seconds=PATIENCE)
            yield made
        finally:
            for name in [*made.running]:
                made.kill(name)
            made.database.dispose()


@pytest.fixture
def at_b(hosts: Hosts) -> Iterator[Flask]:
    """The application of host B, in this process."""
    with running_app(hosts.own("b")) as app:
        yield app


def test_a_form_of_one_host_is_taken_by_another_and_sealed(hosts: Hosts) -> None:
    with closing(HttpVisitor(hosts.ports["a"])) as first:
        fields = {**complete_fields(), **first.open_form(), "email": "ana@hosts.example"}

    for name in ("b", "c"):
        with closing(HttpVisitor(hosts.ports[name])) as other:
            other.cookies = first.cookies
            assert other.send_form(fields) == http.client.SEE_OTHER

    assert len(hosts.enquiries()) == 1
    wait_until(lambda: not hosts.pending(), "sealing", seconds=PATIENCE)


def test_an_export_prepared_elsewhere_is_fetched_on_b_and_an_erasure_on_c_deletes_it(
    hosts: Hosts, at_b: Flask
) -> None:
    assert hosts.send("c", email=BAO, name="Bao Example")
    placed = select(Lead).where(Lead.place.is_not(None))
    wait_until(
        lambda: len(every(hosts.database, placed)) == len(hosts.enquiries()),
        "leads",
        seconds=PATIENCE,
    )
    key = load_secrets(hosts.own("b")).ledger_key
    asked = ask(hosts.database, ledger_key=key, prepared=True, now=clock.now())
    wait_until(
        lambda: record(hosts.database, asked.id).state == "complete", "the file", seconds=PATIENCE
    )

    at_b.add_url_rule(
        "/staff/fetched", view_func=lambda: send_prepared(record(hosts.database, asked.id))
    )
    visitor = PageClient(at_b, hosts.own("b").origin)
    signed_in(at_b, visitor, Role.EXPORTER)
    assert BAO.encode() in visitor.get("/staff/fetched").body
    [file] = (hosts.shared / "exports").iterdir()

    erase(hosts, "c", BAO)

    left = select(ErasureLeftover).where(ErasureLeftover.place == Place.EXPORTS.value)
    wait_until(lambda: not every(hosts.database, left), "its deletion", seconds=PATIENCE)
    assert not file.exists()
    mails = (hosts.shared / "mail").iterdir()
    assert not any("bao" in each.read_text(errors="replace") for each in mails)
    assert len((hosts.shared / "ledger" / "erasures").read_bytes().splitlines()) == 1
    wait_until(lambda: not hosts.pending(), "sealing", seconds=PATIENCE)


def erase(hosts: Hosts, name: str, email: str) -> None:
    """Let two people erase a person on a host."""
    settings = hosts.own(name)
    secrets = load_secrets(settings)
    person = only(hosts.database, select(Person.id).where(Person.email_key == email))
    proposed = Proposed(person, ErasureGround.ASKED, "Asked by telephone.")
    proposal = propose_erasure(
        hosts.database, secrets.ledger_key, proposed, actor="p" * 32, now=clock.now()
    )
    tools = erasing_tools(settings, secrets)
    approve_erasure(hosts.database, tools, actor="q" * 32, proposal_id=proposal, now=clock.now())


def test_a_halt_and_a_rotation_reach_every_host(hosts: Hosts) -> None:
    kept = hosts.shared / "ledger" / "checkpoint"
    before = kept.read_bytes()
    kept.write_bytes(b"no checkpoint")
    assert hosts.send("a")
    for name in WEB:
        wait_until(partial(hosts.is_halted, name), "the halt", seconds=PATIENCE)

    old = read_secrets(hosts.own("a")).ledger_key
    rotate = ("secrets", "rotate", "pending")
    run_zone(*rotate, settings=hosts.settings("a"))
    assert "not used everywhere" in run_zone(*rotate, settings=hosts.settings("b"), status=1).output
    assert hosts.send("b")
    assert all(is_under(old, each) for each in hosts.pending())
    let_it_spread(hosts.shared / "secrets" / "ledger_key")
    new = read_secrets(hosts.own("c")).ledger_key
    for name in WEB:
        wait_until(partial(queues_under, hosts, name, new), "the new key", seconds=PATIENCE)

    kept.write_bytes(before)
    run_zone("ledger", "seal", settings=hosts.settings("c"))
    wait_until(lambda: not hosts.pending(), "sealing", seconds=PATIENCE)
    for name in WEB:
        wait_until(partial(hosts.is_ready, name), "readiness", seconds=PATIENCE)


def is_under(key: bytes, entry: LedgerPending) -> bool:
    """Return whether an entry was queued under a key."""
    return pending_mac(bytes(key), entry.commitment, entry.at) == entry.mac


def queues_under(hosts: Hosts, name: str, key: bytes) -> bool:
    """Return whether a host queues entries under a key."""
    if not hosts.send(name):
        return False
    return is_under(key, max(hosts.pending(), key=lambda each: each.at))


def let_it_spread(path: Path) -> None:
    """Let a rotation be as long ago as its key needs to be used."""
    new, old = path.read_text().splitlines()
    path.write_text(f"{new.partition(' ')[0]} 2020-01-01T00:00:00.000Z\n{old}\n")


def test_whichever_host_is_killed_nothing_is_lost_or_doubled(hosts: Hosts) -> None:
    chance, accepted = random.Random(SEED), list[str]()
    numbers = itertools.count()

    def visit() -> None:
        number = next(numbers)
        fields = {"email": f"{number}@killed.example", "idempotency_key": f"killed-{number:012d}"}
        while not hosts.send(chance.choice(WEB), **fields):
            time.sleep(0.05)
        accepted.append(fields["email"])

    victims = [name for _round in range(ROUNDS) for name in (*WEB, *WORKERS)]
    with repeated(threading.Event(), *[(0.2, visit)] * 3):
        for name in victims if full_size() else chance.sample(WEB, 1) + chance.sample(WORKERS, 1):
            wait_for_three_more(accepted)
            hosts.kill(name)
            wait_for_three_more(accepted)
            hosts.start(name)

    wait_until(lambda: not hosts.pending(), "sealing", seconds=PATIENCE)
    ours = Person.email_key.like("%@killed.example")
    enquiries = every(hosts.database, select(Enquiry.id).join(Person).where(ours))
    people = every(hosts.database, select(Person.email_key).where(ours))
    asked = OutboxMessage.enquiry_id.in_(enquiries)
    letters = every(hosts.database, select(OutboxMessage.enquiry_id).where(asked))
    assert sorted(map(str, people)) == sorted(accepted)
    assert len(enquiries) == len(accepted)
    assert sorted(map(str, letters)) == sorted(map(str, enquiries))
    assert "hold" in run_zone("ledger", "check", settings=hosts.settings("b")).output.lower()


def wait_for_three_more(accepted: Sequence[str]) -> None:
    """Wait until some host has accepted three more enquiries."""
    enough = len(accepted) + 3
    wait_until(lambda: len(accepted) >= enough, "enquiries", seconds=PATIENCE)


def test_a_host_with_other_keys_or_another_folder_is_told_how_to_get_the_right_ones(
    hosts: Hosts, tmp_path: Path
) -> None:
    alone = {**hosts.settings("b"), "ZONE_INSTANCE": str(tmp_path / "f")}
    del alone["ZONE_SHARED_DIR"]
    run_zone("secrets", "create", settings=alone)
    made = sorted((tmp_path / "f").rglob("*"))

    for start in (("run", "--prepare"), ("web",), ("worker",)):
        told = run_zone(*start, settings=alone | {"ZONE_PORT": str(free_port())}, status=1).output
        assert ("session_key, " in told, "ZONE_SHARED_DIR" in told) == (True, True)
    assert [path for path in made if not path.exists()] == []

    for path in (hosts.shared / "secrets").iterdir():
        (tmp_path / "f" / "secrets" / path.name).write_bytes(path.read_bytes())
    for command in ("web", "worker"):
        told = run_zone(command, settings=alone, status=1).output
        assert ("checkpoint" in told, "ZONE_SHARED_DIR" in told) == (True, True)
    assert hosts.is_ready("a")


def test_files_that_were_left_behind_in_an_instance_stop_the_start(
    hosts: Hosts, tmp_path: Path
) -> None:
    left = tmp_path / "g" / "exports"
    left.mkdir(parents=True, mode=0o700)
    (left.parent).chmod(0o700)
    (left / f"{'0' * 32}.csv").write_text("Somebody")

    told = run_zone(
        "worker", settings={**hosts.settings("d"), "ZONE_INSTANCE": str(left.parent)}, status=1
    ).output

    assert (str(left) in told, str(hosts.shared) in told) == (True, True)
