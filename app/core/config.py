"""Frozen settings, read once from `zone.toml` and the environment; nothing else reads them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from environs import Env

from app.core.outside.postgresql import Pool
from app.core.rules.installation import Installation, Operator, Transfer
from app.core.rules.keys import Secrets
from app.core.rules.mail_server import MailServer, read_mail_server
from app.core.rules.rate import HARD_LIMIT
from app.core.rules.retention import SETTINGS, RetentionPeriods
from app.core.rules.web_origin import log_origin
from app.core.setting_checks import (
    LOOPBACK_NAMES,
    SettingError,
    check_addresses,
    check_backups,
    check_campaigns,
    check_choice,
    check_counts,
    check_database_url,
    check_email,
    check_instance,
    check_most,
    check_operator,
    check_origin,
    check_port,
    check_proxies,
    check_security_contact,
    check_smtp_url,
    check_time_zone,
    check_token,
    check_weak_database,
    check_working_hours,
    failures,
    one_line,
)
from app.core.setting_sources import (
    FILE,
    Given,
    read_operator,
    read_retention,
    read_settings_file,
    read_transfer,
    readers_by_type,
)

__all__ = ["CHECKOUT", "INSTANCE", "LOOPBACK_NAMES", "SITE", "Secrets", "SettingError", "Settings"]

_PACKAGE = Path(__file__).resolve().parents[1]
CHECKOUT = _PACKAGE.parent
_INSTALLED = not (CHECKOUT / "templates").is_dir()
SITE = _PACKAGE / "site_files" if _INSTALLED else CHECKOUT
"""The folder of the templates and static files; a wheel has them inside the package."""
INSTANCE = (Path.cwd() if _INSTALLED else CHECKOUT) / "instance"
"""The instance's folder, unless a setting names another."""
PUBLIC_SECTOR = "public-sector"
"""The profile of an operator who is part of China's public sector."""
CLDR, CHINA = "cldr", "china"
"""The names of countries and regions: Unicode's, or those of China's public sector."""
_COUNTED = (
    "database_connections", "web_processes", "enquiries_a_minute", "mail_timeout", "backup_hours",
    "backup_keep_days", "staff_idle_minutes", "staff_session_hours", "first_response_hours",
    "waiting_days", "follow_up_days", "rights_prompt_days",
)  # fmt: skip
"""The whole numbers that are at least 1."""
WORKING_HOURS = "Mon-Fri 09:00-12:00 13:30-17:30"


@dataclass(frozen=True)
class Settings:
    """Settings of an installation; see the table in docs/operate.md."""

    instance: Path
    host: str = "127.0.0.1"
    port: int = 8000
    origin: str = ""
    trusted_proxies: tuple[str, ...] = ()
    database_url: str = field(default="", repr=False)
    database_connections: int = 40
    database_prepare_after: int = 5
    database_weak: bool = False
    shared_dir: Path | None = None
    ledger_origin: str = ""
    ledger_witnesses: tuple[str, ...] = ()
    ledger_export: Path | None = None
    backup_dir: Path | None = None
    backup_recipients: tuple[str, ...] = ()
    backup_secrets_recipient: str = ""
    backup_hours: int = 24
    backup_keep_days: int = 30
    auditor_email: str = ""
    web_processes: int = 1
    staff_idle_minutes: int = 60
    staff_session_hours: int = 12
    enquiries_a_minute: int = HARD_LIMIT
    time_zone: str = "Asia/Shanghai"
    working_hours: str = WORKING_HOURS
    first_response_hours: int = 8
    tell_when: bool = False
    waiting_days: int = 10
    follow_up_days: int = 5
    rights_prompt_days: int = 15
    export_approval_rows: int = 1000
    sole_officer: bool = False
    log_format: str = "console"
    log_requests: bool = False
    metrics_token: str = field(default="", repr=False)
    desk_email: str = ""
    smtp_url: str = field(default="", repr=False)
    mail_from: str = ""
    mail_reply_to: str = ""
    mail_timeout: int = 60
    article_url: str = ""
    profile: str = ""
    country_names: str = ""
    campaigns: tuple[str, ...] = ()
    security_contact: str = ""
    operator: Operator = field(default_factory=Operator)
    transfer: Transfer | None = None
    retention: RetentionPeriods = field(default_factory=RetentionPeriods)

    def __post_init__(self) -> None:
        """Derive unset values from other settings, then refuse malformed or unsafe ones.

        :raises SettingError: naming the setting and what to do.
        """
        object.__setattr__(self, "instance", self.instance.resolve())
        if not self.database_url:
            object.__setattr__(self, "database_url", f"sqlite:///{self.instance / 'zone.db'}")
        # Normalised: the scheme decides what is safe, and links are made by appending to it.
        origin = (self.origin or f"http://localhost:{self.port}").rstrip("/").lower()
        object.__setattr__(self, "origin", origin)
        object.__setattr__(self, "ledger_origin", self.ledger_origin or log_origin(origin))
        object.__setattr__(self, "operator", self.operator.tidied(one_line))
        if self.transfer is not None:
            object.__setattr__(self, "transfer", Transfer(*map(one_line, astuple(self.transfer))))
        if not self.country_names:
            own = CHINA if self.profile == PUBLIC_SECTOR else CLDR
            object.__setattr__(self, "country_names", own)
        if found := failures(self._checks()):
            raise SettingError(*found)

    def _checks(self) -> Iterator[Callable[[], None]]:
        yield partial(check_instance, self.instance)
        yield partial(check_choice, "ZONE_PROFILE", self.profile, ("", PUBLIC_SECTOR))
        yield partial(check_token, "ZONE_METRICS_TOKEN", self.metrics_token)
        yield partial(check_choice, "ZONE_LOG_FORMAT", self.log_format, ("console", "json"))
        yield partial(check_choice, "ZONE_COUNTRY_NAMES", self.country_names, (CLDR, CHINA))
        yield partial(check_campaigns, self.campaigns)
        yield partial(check_port, self.port)
        for name, count in self._counts.items():
            yield partial(check_counts, {name: count})
        or_none = {
            "ZONE_EXPORT_APPROVAL_ROWS": self.export_approval_rows,
            "ZONE_DATABASE_PREPARE_AFTER": self.database_prepare_after,
        }
        yield partial(check_counts, or_none, least=0)
        yield partial(check_email, "ZONE_OPERATOR_EMAIL", self.operator.email)
        yield partial(check_operator, self.operator)
        for field_name in ("desk_email", "auditor_email", "mail_from", "mail_reply_to"):
            address = getattr(self, field_name)
            yield partial(check_email, f"ZONE_{field_name.upper()}", address)
        yield partial(check_smtp_url, self.smtp_url)
        yield partial(check_origin, self.origin)
        yield partial(check_addresses, self.article_url, self.ledger_origin)
        yield partial(check_database_url, self.database_url)
        yield partial(check_weak_database, self.database_weak, self.production)
        yield partial(check_proxies, self.trusted_proxies)
        yield partial(check_time_zone, self.time_zone)
        yield partial(check_working_hours, self.working_hours)
        yield partial(check_security_contact, self.security_contact)
        backups = (self.backup_dir, self.backup_recipients, self.backup_secrets_recipient)
        yield partial(check_backups, *backups)
        yield partial(check_most, "ZONE_BACKUP_HOURS", self.backup_hours, 24)

    @classmethod
    def from_environment(cls) -> Settings:
        """Read the settings of `zone.toml` in the instance, and of `ZONE_...` variables above it.

        :raises SettingError: naming everything that is wrong, where it stands and what to do.
        """
        return read_settings(given_settings())

    @property
    def _counts(self) -> dict[str, int]:
        return {f"ZONE_{name.upper()}": getattr(self, name) for name in _COUNTED} | {
            setting: getattr(self.retention, number) for setting, number in SETTINGS.items()
        }

    @property
    def shared(self) -> Path:
        """The folder shared by all hosts: files that guard the database, and files on people."""
        return (self.shared_dir or self.instance).resolve()

    @property
    def pool(self) -> Pool:
        """The connections of a process to PostgreSQL."""
        return Pool(self.database_connections, self.database_prepare_after)

    @property
    def says_when(self) -> bool:
        """True if people are told when they are answered: never in a demonstration."""
        return self.tell_when and self.operator.configured

    @property
    def production(self) -> bool:
        """True if visitors connect over TLS; nothing unsafe is then tolerated."""
        return self.origin.startswith("https://")

    @property
    def allowed_hosts(self) -> tuple[str, ...]:
        """Host names a request may carry: the origin's, and on loopback its other names."""
        hostname = urlsplit(self.origin).hostname or ""
        return LOOPBACK_NAMES if hostname in LOOPBACK_NAMES else (hostname,)

    @property
    def security_contact_uri(self) -> str:
        """The URI for reports of a vulnerability; empty if there is none."""
        contact = self.security_contact or (self.operator.configured and self.operator.email) or ""
        return contact if ":" in contact or not contact else f"mailto:{contact}"

    @property
    def session_cookie(self) -> str:
        """The name of the one cookie: `__Host-` binds it to this host over TLS (RFC 6265bis)."""
        return "__Host-zone_session" if self.production else "zone_session"

    @property
    def installation(self) -> Installation:
        """The settings shown to people on pages, in policies and in mail."""
        return Installation(
            self.origin, self.operator, self.transfer, self.retention, self.session_cookie,
            self.mail_from, self.mail_reply_to, self.time_zone,
        )  # fmt: skip

    @property
    def names_china(self) -> bool:
        """True if China's regions have the names that its public sector uses."""
        return self.country_names == CHINA

    @property
    def mail_server(self) -> MailServer | None:
        """The mail server; None if mail is written to files instead."""
        return read_mail_server(self.smtp_url) if self.smtp_url else None


def notify_socket() -> str:
    """Return the socket at which systemd waits for signs of life, if there is one."""
    return os.environ.get("NOTIFY_SOCKET", "")


def given_settings() -> Given:
    """Return the settings of this process.

    :raises SettingError: if `zone.toml` cannot be read.
    """
    path = Path(os.environ.get("ZONE_INSTANCE") or INSTANCE).resolve() / FILE
    return Given(os.environ, read_settings_file(path), path)


def read_settings(given: Given) -> Settings:
    """Return the settings that are given.

    :raises SettingError: naming everything that is wrong, where it stands and what to do.
    """
    values, problems = _plain(given), list[str]()
    try:
        values["transfer"] = read_transfer(given)
    except SettingError as error:
        problems += error.args
    values["operator"] = read_operator(given)
    values["retention"] = read_retention(given)
    instance = given.path("INSTANCE", INSTANCE)
    problems += given.problems()
    try:
        # What could not be read has its usual value.
        settings = Settings(instance, **{k: v for k, v in values.items() if v is not None})
    except SettingError as error:
        problems += error.args
    if problems:
        raise SettingError(*map(given.placed, problems))
    return settings


def _plain(env: Env) -> dict[str, Any]:
    """Return the settings that are one variable each, named and typed as their fields are."""
    readers = readers_by_type(env)
    return {
        each.name: readers[str(each.type)](each.name.upper(), each.default)
        for each in fields(Settings)
        if each.type in readers
    }
