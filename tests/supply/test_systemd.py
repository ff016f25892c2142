"""The unit for systemd starts existing commands, with no right to spare."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.generations import HANDOVER_SECONDS
from app.cli.key_watch import LOOK_SECONDS
from app.cli.supervisor import _GRACE_SECONDS
from app.cli.web import _CONNECTIONS, _OTHER_FILES
from app.core.config import CHECKOUT

UNIT_FILE = CHECKOUT / "deploy" / "zone.service"
UNIT = UNIT_FILE.read_text(encoding="utf-8")
MOST_EXPOSED = 15
"""A tenth of this is "OK" for systemd; what is left is the network, which the service is for."""


GIVEN = {
    "Environment": "ZONE_INSTANCE=/var/lib/zone",
    "StateDirectory": "zone",
    "StateDirectoryMode": "0700",
    "User": "zone",
    "ProtectSystem": "strict",
    "NoNewPrivileges": "yes",
    "KillMode": "mixed",
    "ExecReload": "kill -HUP $MAINPID",
    # The processes that speak are children of the one that it has started.
    "NotifyAccess": "all",
}


def values(name: str) -> list[str]:
    """Return the values of a directive."""
    return re.findall(rf"^{name}=(.*)$", UNIT, re.MULTILINE)


def systemd_analyze(*arguments: str | Path) -> str:
    """Run systemd's own check; return its output."""
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is not installed.")
    done = subprocess.run(
        [program, "--no-pager", *arguments], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "zone.service"
    program = Path(sys.executable).with_name("zone")
    assert values("ExecStart") == ["/opt/zone/bin/zone run"]
    unit.write_text(UNIT.replace("/opt/zone/bin/zone", str(program)), encoding="utf-8")

    assert systemd_analyze("verify", unit) == ""


def test_systemd_calls_the_unit_well_confined() -> None:
    # It fails beyond the threshold.
    assert systemd_analyze("security", "--offline=true", f"--threshold={MOST_EXPOSED}", UNIT_FILE)


def test_the_unit_gives_the_service_its_own_folder_time_to_stop_and_enough_files() -> None:
    assert {name: values(name) for name in GIVEN} == {name: [said] for name, said in GIVEN.items()}
    # Each of its two processes may take the whole of its supervisor's patience.
    assert int(values("TimeoutStopSec")[0]) > 2 * _GRACE_SECONDS
    assert int(values("LimitNOFILE")[0]) >= _CONNECTIONS + _OTHER_FILES


def test_systemd_starts_a_service_again_that_hangs_and_bounds_what_it_takes() -> None:
    assert int(values("WatchdogSec")[0]) > HANDOVER_SECONDS + 10 * LOOK_SECONDS
    assert len(values("MemoryMax")) == len(values("TasksMax")) == 1
