"""The container image holds the whole service, and compose starts it with no right to spare."""

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.cli import main
from app.core.config import CHECKOUT
from tests.docs.documents import OPERATE, code_blocks, settings_read
from tests.supply.containerfile import Stage, execute
from tests.support.zone_command import run_zone

DEPLOY = CHECKOUT / "deploy"
COMPOSE: Mapping[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
SERVICES: Mapping[str, Any] = COMPOSE["services"]
OURS = ("prepare", "web", "worker")
SECRETS = "/run/secrets/"
KEYS: Mapping[str, set[str]] = {
    "service": {
        "build", "cap_drop", "command", "depends_on", "env_file", "environment", "healthcheck",
        "image", "ports", "read_only", "restart", "secrets", "security_opt", "shm_size",
        "stop_grace_period", "tmpfs", "ulimits", "user", "volumes",
    },
    "build": {"context", "dockerfile"},
    "healthcheck": {"interval", "start_period", "test", "timeout"},
    "depends_on": {"condition"},
}  # fmt: skip
"""The keys in use of those that the Compose Specification (compose-spec.io) knows at each place."""

CONDITIONS = {"service_started", "service_healthy", "service_completed_successfully"}
DURATION = re.compile(r"(\d+(ms|s|m|h))+")


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """The last stage, executed in a folder."""
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    return execute(text, CHECKOUT, tmp_path_factory.mktemp("image"))


def test_the_image_starts_the_program_of_this_checkout(image: Stage, tmp_path: Path) -> None:
    [packages] = (image.root / "opt" / "zone").glob("lib/*/site-packages")
    program, *arguments = image.started
    path = [
        image.root / each.lstrip("/") / program for each in image.environment["PATH"].split(":")
    ]
    [found] = [each for each in path if each.exists()]
    # A virtual environment names its place in the first line of its programs.
    python = image.root / "opt" / "zone" / "bin" / "python"

    done = subprocess.run(
        [python, found, *arguments, "--help"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )

    assert "Usage: zone run" in done.stdout
    for name in ("templates", "static"):
        served = packages / "app" / "site_files" / name
        assert {each.name for each in served.iterdir()} >= {
            each.name for each in (CHECKOUT / name).iterdir()
        }


def test_the_image_runs_as_a_user_without_rights_and_keeps_its_instance_apart(image: Stage) -> None:
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", image.user)
    assert image.environment["ZONE_INSTANCE"] == "/var/lib/zone"
    assert (image.root / "var" / "lib" / "zone").is_dir()
    assert not [name for name in image.environment if re.search("SECRET|PASSWORD|TOKEN", name)]
    assert {name for name in image.environment if name.startswith("ZONE_")} <= settings_read()


def test_the_image_installs_the_locked_packages_as_the_checkout_does() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    [locked] = re.findall(r"^LOCKED := (.+)$", (CHECKOUT / "Makefile").read_text(), re.MULTILINE)
    [install] = re.findall(
        r"^RUN /opt/zone/bin/pip install (.+-r requirements/run\.txt)$", text, re.M
    )

    assert locked in install


def test_every_container_is_without_rights_on_a_root_that_is_read_only() -> None:
    for name, service in SERVICES.items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["user"] not in {"", "root", "0"}, name


def test_each_container_runs_a_command_that_exists_and_serves_after_the_migrations() -> None:
    commands = {name: SERVICES[name]["command"] for name in OURS}

    assert commands == {"prepare": ["db", "upgrade"], "web": ["web"], "worker": ["worker"]}
    assert {words[0] for words in commands.values()} <= main.commands.keys()
    for name in ("web", "worker"):
        waits = SERVICES[name]["depends_on"]
        assert waits == {"prepare": {"condition": "service_completed_successfully"}}
    assert SERVICES["prepare"]["depends_on"] == {"database": {"condition": "service_healthy"}}


def test_secrets_are_files_alone_and_each_is_declared() -> None:
    for name in OURS:
        service = SERVICES[name]
        assert {key.removesuffix("_FILE") for key in service["environment"]} <= settings_read()
        paths = [each for key, each in service["environment"].items() if key.endswith("_FILE")]
        assert {each.removeprefix(SECRETS) for each in paths} == set(service["secrets"])
    used = {each for service in SERVICES.values() for each in service["secrets"]}
    assert used == COMPOSE["secrets"].keys()
    assert "PASSWORD:" not in (DEPLOY / "compose.yaml").read_text("utf-8")


def test_a_container_takes_its_settings_as_they_are_documented(tmp_path: Path) -> None:
    [own] = [each for each in code_blocks(OPERATE) if each.startswith("ZONE_ORIGIN=")]
    settings = dict(line.split("=", 1) for line in own.splitlines())
    values = {
        "database_url": "postgresql://zone:0f@database/zone?sslmode=disable",
        "smtp_url": "smtps://zone:password@mail.example.org",
        "metrics_token": f"{'0f' * 20}\n",
    }
    for name, value in values.items():
        (tmp_path / name).write_text(value)
        (tmp_path / name).chmod(0o600)
    given = {
        name: each.replace(SECRETS, f"{tmp_path}/")
        for name, each in SERVICES["web"]["environment"].items()
    }

    told = run_zone("config", settings={**settings, **given, "ZONE_INSTANCE": str(tmp_path)})

    assert f"database_url = (hidden)  # {tmp_path / 'database_url'}\n" in told.output
    assert 'origin = "https://invest.example.org"  # environment\n' in told.output


def test_only_this_machine_reaches_the_site_and_its_proxy_alone_is_trusted() -> None:
    [network] = COMPOSE["networks"]["default"]["ipam"]["config"]

    assert [service.get("ports") for service in SERVICES.values() if "ports" in service] == [
        ["127.0.0.1:8000:8000"]
    ]
    assert SERVICES["web"]["environment"]["ZONE_TRUSTED_PROXIES"] == network["gateway"]


def test_healthchecks_ask_addresses_that_exist() -> None:
    routes = (CHECKOUT / "tests" / "architecture" / "routes.txt").read_text("utf-8")

    for name in ("web", "worker"):
        [path] = re.findall(r"http://[^/]+(/\w+)'", SERVICES[name]["healthcheck"]["test"][-1])
        assert f" {path} " in routes


def test_compose_has_keys_and_times_of_its_specification_alone() -> None:
    assert {each for each in COMPOSE if not each.startswith("x-")} == {
        "name", "networks", "secrets", "services", "volumes",
    }  # fmt: skip
    for name, service in SERVICES.items():
        assert service.keys() <= KEYS["service"], name
        assert service.get("build", {}).keys() <= KEYS["build"], name
        health = service.get("healthcheck", {})
        assert health.keys() <= KEYS["healthcheck"], name
        assert not health or health["test"][0] == "CMD", name
        times = [value for key, value in health.items() if key != "test"]
        for each in [*times, service.get("stop_grace_period", "10s")]:
            assert DURATION.fullmatch(each), name
        assert service["restart"] in {"no", "unless-stopped"}, name


def test_what_compose_names_is_declared_or_beside_it() -> None:
    for name, service in SERVICES.items():
        places = [each.split(":") for each in service["volumes"]]
        assert {volume for volume, _ in places} <= COMPOSE["volumes"].keys(), name
        assert all(place.startswith("/") for _, place in places), name
        assert set(service["secrets"]) <= COMPOSE["secrets"].keys(), name
        for other, wait in service.get("depends_on", {}).items():
            assert wait.keys() <= KEYS["depends_on"], name
            assert wait["condition"] in CONDITIONS, name
            healthy = wait["condition"] == "service_healthy"
            assert not healthy or "healthcheck" in SERVICES[other], name
        if "build" in service:
            context = DEPLOY / service["build"]["context"]
            assert (context / service["build"]["dockerfile"]).is_file(), name
    # Both are made by the steps that the document gives.
    made = {f"secrets/{each}" for each in COMPOSE["secrets"]}
    assert {each["file"] for each in COMPOSE["secrets"].values()} == made
    for each in (*made, "zone.env"):
        assert each in OPERATE
