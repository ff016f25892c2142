"""Whichever process is killed during a burst, no accepted enquiry is lost or mailed twice."""

import os
import random
import signal
import time
from pathlib import Path

from tests.support.databases import opened
from tests.support.enquiries.senders import Accepted, Senders, check_nothing_lost
from tests.support.live_server import LiveServer
from tests.support.mail.draining import let_claims_run_out, wait_until_sent
from tests.support.mail.server import Recorder, mail_server
from tests.support.sizes import full_size

SENDERS = 8 if full_size() else 4
ROUNDS = 20 if full_size() else 3
SEED = 2035


def test_killing_any_process_loses_no_enquiry_and_renames_no_mail(
    tmp_path: Path,
) -> None:
    chance, recorder = random.Random(SEED), Recorder()
    with mail_server(recorder) as mail_port:
        server = LiveServer(
            tmp_path,
            ZONE_WEB_PROCESSES="2",
            ZONE_SMTP_URL=f"smtp://127.0.0.1:{mail_port}",
            ZONE_ENQUIRIES_A_MINUTE="1000000",
            ZONE_TRUSTED_PROXIES="127.0.0.1",
        )
        accepted: list[Accepted] = []
        for number in range(ROUNDS):
            victim = ("web", "worker", "run")[number % 3]
            with server:
                with Senders(server.port, SENDERS).at_work() as senders:
                    senders.wait_for(1)
                    time.sleep(0.5 + chance.random())
                    if victim == "run":
                        server.kill()
                    else:
                        running = server.workers() if victim == "worker" else server.web_processes()
                        os.kill(chance.choice(running), signal.SIGKILL)
                        time.sleep(1.0)
                server.stop()
            accepted += senders.accepted
        with opened(f"sqlite:///{server.instance / 'zone.db'}") as database:
            let_claims_run_out(database)
            with server:
                wait_until_sent(database)
                server.stop()
            check_nothing_lost(database, accepted, recorder, copies=ROUNDS)
