"""Frozen settings, read once from the environment; nothing else reads it."""

from __future__ import annotations

import ipaddress
from dataclasses import asdict, astuple, dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from email_validator import EmailNotValidError, validate_email
from environs import Env, EnvError

from app.domain.installation import Installation, Operator, RetentionPeriods, Transfer
from app.domain.ledger.origin import is_log_origin, log_origin
from app.domain.mail_server import MailServer, read_mail_server
from app.domain.rate import HARD_LIMIT
from app.domain.web_origin import is_page_address, origin_hostname

CHECKOUT = Path(__file__).resolve().parent.parent
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
_LARGEST_PORT = 65535


class SettingError(Exception):
    """A setting is missing, malformed or unsafe; the sentence names it and says what to do."""


@dataclass(frozen=True)
class Settings:
    """Everything an installation can choose; see the README's table of settings."""

    instance: Path
    host: str = "127.0.0.1"
    port: int = 8000
    origin: str = ""
    trusted_proxies: tuple[str, ...] = ()
    database_url: str = ""
    ledger_origin: str = ""
    web_processes: int = 1
    enquiries_a_minute: int = HARD_LIMIT
    time_zone: str = "Asia/Shanghai"
    desk_email: str = ""
    smtp_url: str = field(default="", repr=False)
    mail_from: str = ""
    mail_reply_to: str = ""
    mail_timeout: int = 60
    article_url: str = ""
    security_contact: str = ""
    operator: Operator = field(default_factory=Operator)
    transfer: Transfer | None = None
    retention: RetentionPeriods = field(default_factory=RetentionPeriods)

    def __post_init__(self) -> None:
        """Fill what follows from other settings, then refuse what is malformed or unsafe.

        :raises SettingError: naming the setting and what to do.
        """
        object.__setattr__(self, "instance", self.instance.resolve())
        if not self.database_url:
            object.__setattr__(self, "database_url", f"sqlite:///{self.instance / 'zone.db'}")
        # One spelling: the scheme decides what is safe, and links are made by adding to it.
        origin = (self.origin or f"http://localhost:{self.port}").rstrip("/").lower()
        object.__setattr__(self, "origin", origin)
        object.__setattr__(self, "ledger_origin", self.ledger_origin or log_origin(origin))
        object.__setattr__(self, "operator", Operator(*map(_one_line, astuple(self.operator))))
        if self.transfer is not None:
            object.__setattr__(self, "transfer", Transfer(*map(_one_line, astuple(self.transfer))))
        _check_numbers(self)
        _check_email("ZONE_OPERATOR_EMAIL", self.operator.email)
        for name in ("desk_email", "mail_from", "mail_reply_to"):
            _check_email(f"ZONE_{name.upper()}", getattr(self, name))
        _check_smtp_url(self.smtp_url)
        _check_origin(self.origin)
        _check_addresses(self.article_url, self.ledger_origin)
        _check_database_url(self.database_url)
        _check_proxies(self.trusted_proxies)
        _check_time_zone(self.time_zone)
        _check_security_contact(self.security_contact)

    @classmethod
    def from_environment(cls) -> Settings:
        """Read the settings from `ZONE_...` variables.

        :raises SettingError: naming the variable and what to do.
        """
        env = Env(prefix="ZONE_")
        try:
            return cls(
                instance=env.path("INSTANCE", CHECKOUT / "instance"),
                host=env.str("HOST", "127.0.0.1"),
                port=env.int("PORT", 8000),
                origin=env.str("ORIGIN", ""),
                trusted_proxies=tuple(env.list("TRUSTED_PROXIES", [])),
                database_url=env.str("DATABASE_URL", ""),
                ledger_origin=env.str("LEDGER_ORIGIN", ""),
                web_processes=env.int("WEB_PROCESSES", 1),
                enquiries_a_minute=env.int("ENQUIRIES_A_MINUTE", HARD_LIMIT),
                time_zone=env.str("TIME_ZONE", "Asia/Shanghai"),
                desk_email=env.str("DESK_EMAIL", ""),
                smtp_url=env.str("SMTP_URL", ""),
                mail_from=env.str("MAIL_FROM", ""),
                mail_reply_to=env.str("MAIL_REPLY_TO", ""),
                mail_timeout=env.int("MAIL_TIMEOUT", 60),
                article_url=env.str("ARTICLE_URL", ""),
                security_contact=env.str("SECURITY_CONTACT", ""),
                operator=_operator(env),
                transfer=_transfer(env),
                retention=_retention(env),
            )
        except EnvError as error:
            raise SettingError(f"A setting cannot be read. {error}") from error

    @property
    def production(self) -> bool:
        """Whether visitors come over TLS, so that nothing unsafe is tolerated."""
        return self.origin.startswith("https://")

    @property
    def allowed_hosts(self) -> tuple[str, ...]:
        """Host names a request may carry: the origin's, and on loopback its other names."""
        hostname = urlsplit(self.origin).hostname or ""
        return LOOPBACK_NAMES if hostname in LOOPBACK_NAMES else (hostname,)

    @property
    def security_contact_uri(self) -> str:
        """Whom to tell of a weakness, as an address with its scheme; empty if nobody is named."""
        contact = self.security_contact or (self.operator.configured and self.operator.email) or ""
        return contact if ":" in contact or not contact else f"mailto:{contact}"

    @property
    def session_cookie(self) -> str:
        """The name of the one cookie: `__Host-` binds it to this host over TLS (RFC 6265bis)."""
        return "__Host-zone_session" if self.production else "zone_session"

    @property
    def installation(self) -> Installation:
        """What of these settings people are told."""
        return Installation(
            self.origin, self.operator, self.transfer, self.retention, self.session_cookie,
            self.mail_from, self.mail_reply_to, self.time_zone,
        )  # fmt: skip

    @property
    def mail_server(self) -> MailServer | None:
        """Where mail is handed over; None while it is written as files."""
        return read_mail_server(self.smtp_url) if self.smtp_url else None


def _operator(env: Env) -> Operator:
    return Operator(
        name=env.str("OPERATOR_NAME", ""),
        address=env.str("OPERATOR_ADDRESS", ""),
        email=env.str("OPERATOR_EMAIL", ""),
        phone=env.str("OPERATOR_PHONE", ""),
    )


def _transfer(env: Env) -> Transfer | None:
    parts = [env.str(f"TRANSFER_{part}", "").strip() for part in ("RECIPIENT", "PLACE", "CONTACT")]
    if not any(parts):
        return None
    if not all(parts):
        raise SettingError(
            "ZONE_TRANSFER_RECIPIENT, ZONE_TRANSFER_PLACE and ZONE_TRANSFER_CONTACT belong "
            "together: set all three, or none."
        )
    return Transfer(*parts)


def _retention(env: Env) -> RetentionPeriods:
    usual = RetentionPeriods()
    return RetentionPeriods(
        enquiry_months=env.int("RETENTION_ENQUIRY_MONTHS", usual.enquiry_months),
        suspect_days=env.int("RETENTION_SUSPECT_DAYS", usual.suspect_days),
        message_days=env.int("RETENTION_MESSAGE_DAYS", usual.message_days),
        evidence_months=env.int("RETENTION_EVIDENCE_MONTHS", usual.evidence_months),
        audit_months=env.int("RETENTION_AUDIT_MONTHS", usual.audit_months),
    )


def _one_line(value: str) -> str:
    """Fold lines into one: these values stand in sentences, list items and mail headers."""
    lines = (line.strip().rstrip(",") for line in value.splitlines())
    return ", ".join(line for line in lines if line)


def _check_email(name: str, address: str) -> None:
    if not address:
        return
    try:
        validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as error:
        raise SettingError(
            f"{name} is {address!r}: give one e-mail address, like desk@example.org."
        ) from error


def _check_smtp_url(url: str) -> None:
    try:
        read_mail_server(url or "smtp://localhost")
    except ValueError as error:
        raise SettingError(f"ZONE_SMTP_URL cannot be used, for {error}.") from error


def _check_addresses(article: str, ledger: str) -> None:
    if article and not is_page_address(article):
        raise SettingError(
            f"ZONE_ARTICLE_URL is {article!r}: give a page's address, beginning with https://."
        )
    if not is_log_origin(ledger):
        raise SettingError(
            f"ZONE_LEDGER_ORIGIN is {ledger!r}: give an address without scheme, like example.org."
        )


def _check_origin(origin: str) -> None:
    hostname = origin_hostname(origin)
    if hostname is None:
        raise SettingError(
            f"ZONE_ORIGIN is {origin!r}: give a scheme and a host, like https://invest.example.org."
        )
    if origin.startswith("http://") and hostname not in LOOPBACK_NAMES:
        raise SettingError(
            f"ZONE_ORIGIN is {origin!r}: plain http is for this machine only. "
            "Use https://, with TLS ended by a proxy named in ZONE_TRUSTED_PROXIES."
        )


def _check_numbers(settings: Settings) -> None:
    if not 1 <= settings.port <= _LARGEST_PORT:
        raise SettingError(f"ZONE_PORT is {settings.port}: give a port from 1 to {_LARGEST_PORT}.")
    counts = {
        "ZONE_WEB_PROCESSES": settings.web_processes,
        "ZONE_ENQUIRIES_A_MINUTE": settings.enquiries_a_minute,
        "ZONE_MAIL_TIMEOUT": settings.mail_timeout,
    } | {
        f"ZONE_RETENTION_{name.upper()}": value
        for name, value in asdict(settings.retention).items()
    }
    for name, value in counts.items():
        if value < 1:
            raise SettingError(f"{name} is {value}: give a whole number from 1 up.")


def _check_database_url(url: str) -> None:
    if url in {"sqlite:///", "sqlite:///:memory:"}:
        raise SettingError(
            "ZONE_DATABASE_URL names no file, so every enquiry would be lost when the service "
            "stops: give one, like sqlite:////srv/zone/zone.db."
        )
    if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise SettingError(
            "ZONE_DATABASE_URL must begin with sqlite:/// or postgresql:// "
            "(for example postgresql://zone@localhost/zone)."
        )


def _check_proxies(proxies: tuple[str, ...]) -> None:
    for proxy in proxies:
        try:
            ipaddress.ip_network(proxy, strict=False)
        except ValueError as error:
            raise SettingError(
                f"ZONE_TRUSTED_PROXIES names {proxy!r}: give addresses or networks, "
                "separated by commas, like 127.0.0.1,10.0.0.0/8."
            ) from error


def _check_time_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingError(
            f"ZONE_TIME_ZONE is {name!r}: give a name of the IANA database, like Asia/Shanghai."
        ) from error


def _check_security_contact(contact: str) -> None:
    named = contact.startswith(("https://", "mailto:", "tel:")) or "@" in contact
    # A line break would add a line of its own to the file.
    if contact and (not named or any(character.isspace() for character in contact)):
        raise SettingError(
            f"ZONE_SECURITY_CONTACT is {contact!r}: give an e-mail address, or an address that "
            "begins with https://, mailto: or tel:."
        )


@dataclass(frozen=True)
class Secrets:
    """The instance's keys; they live beside the database, never in it."""

    session_key: bytes
    notice_key: bytes
    ledger_key: bytes
    ledger_signing_key: bytes
    totp_key: bytes
    link_key: bytes
    rate_key: bytes
