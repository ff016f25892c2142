"""Checks of settings; each error names the setting and the remedy.

All of them raise `SettingError` and nothing else.
"""

import ipaddress
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.core.outside.postgresql import read_url
from app.core.rules.installation import ICP_FILING, POLICE_FILING, Operator
from app.core.rules.mail_server import read_mail_server
from app.core.rules.opening_hours import parse_week
from app.core.rules.web_origin import is_log_origin, is_page_address, origin_hostname

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
_CAMPAIGN = re.compile(r"[A-Za-z0-9._-]{1,64}")
_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{20,}")
_PUBLIC_KEY = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_LARGEST_PORT = 65535
_OF_TESTS = ("ZONE_TEST_", "ZONE_BENCH_")


class SettingError(Exception):
    """Settings are missing, malformed or unsafe; each sentence names one and the remedy."""

    def __str__(self) -> str:
        """Return all sentences, a line each."""
        return "\n".join(map(str, self.args))


def failures(checks: Iterable[Callable[[], None]]) -> list[str]:
    """Return the failures of all checks, so that everything can be corrected at once."""
    found: list[str] = []
    for check in checks:
        try:
            check()
        except SettingError as error:
            found += error.args
    return found


def unknown_names(given: Iterable[str], known: Collection[str]) -> list[str]:
    """Return a sentence for each `ZONE_...` variable that is no setting: it would be ignored."""
    unknown = sorted(
        name
        for name in given
        if name.startswith("ZONE_") and not name.startswith(_OF_TESTS) and name not in known
    )
    return [_unknown(name, known) for name in unknown]


def _unknown(name: str, known: Collection[str]) -> str:
    # The prefix, which all have in common, would make any two alike.
    nearest = get_close_matches(name[5:], [each[5:] for each in known], 1)
    return f"{name} is no setting" + (f"; did you mean ZONE_{nearest[0]}?" if nearest else ".")


def check_instance(folder: Path) -> None:
    """Check that the instance is a folder or can become one."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    if not there.is_dir():
        raise SettingError(
            f"ZONE_INSTANCE is {str(folder)!r}, but {str(there)!r} is a file, not a folder: name a "
            "folder, which is made if it is not there."
        )


def check_backups(folder: Path | None, recipients: Collection[str], secrets: str) -> None:
    """Check the public keys of backups: at least one if copies are kept, the secrets' apart."""
    for name, given in (("RECIPIENTS", [*recipients]), ("SECRETS_RECIPIENT", [secrets])):
        for each in given:
            if each and not _PUBLIC_KEY.fullmatch(each):
                raise SettingError(
                    f"ZONE_BACKUP_{name} has {each!r}: give public keys as `zone backup key` "
                    "prints them, like age1..."
                )
    if secrets and secrets in recipients:
        raise SettingError(
            "ZONE_BACKUP_SECRETS_RECIPIENT is among ZONE_BACKUP_RECIPIENTS: the key of "
            "backups must not open the secrets. Make another key with `zone backup key`."
        )
    if folder is not None and not recipients:
        raise SettingError(
            "ZONE_BACKUP_DIR needs ZONE_BACKUP_RECIPIENTS, since no backup leaves unencrypted: "
            "make a key with `zone backup key`."
        )


def one_line(value: str) -> str:
    """Join lines into one: these values appear in sentences, list items and mail headers."""
    lines = (line.strip().rstrip(",") for line in value.splitlines())
    return ", ".join(line for line in lines if line)


def check_email(name: str, address: str) -> None:
    """Check an e-mail address, if one is set."""
    if not address:
        return
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False, globally_deliverable=False, strict=True)
    except EmailNotValidError as error:
        raise SettingError(
            f"{name} is {address!r}: give one e-mail address, like desk@example.org."
        ) from error


def check_smtp_url(url: str) -> None:
    """Check the mail server's address, if one is set."""
    try:
        read_mail_server(url or "smtp://localhost")
    except ValueError as error:
        raise SettingError(f"ZONE_SMTP_URL cannot be used: {error}.") from error


def check_addresses(article: str, ledger: str) -> None:
    """Check the source article's address and the ledger's name."""
    if article and not is_page_address(article):
        raise SettingError(
            f"ZONE_ARTICLE_URL is {article!r}: give a page's address, beginning with https://."
        )
    if not is_log_origin(ledger):
        raise SettingError(
            f"ZONE_LEDGER_ORIGIN is {ledger!r}: give an address without scheme, like example.org."
        )


def check_origin(origin: str) -> None:
    """Check the site's public address: plain http stays on this machine."""
    hostname = origin_hostname(origin)
    if hostname is None:
        raise SettingError(
            f"ZONE_ORIGIN is {origin!r}: give a scheme and a host, like https://invest.example.org."
        )
    if origin.startswith("http://") and hostname not in LOOPBACK_NAMES:
        raise SettingError(
            f"ZONE_ORIGIN is {origin!r}: plain http is for this machine only. "
            "Use https://, with a proxy that ends TLS, named in ZONE_TRUSTED_PROXIES."
        )


def check_choice(name: str, value: str, choices: Collection[str]) -> None:
    """Check that a setting is one of the values that it may have; an empty one is "not set"."""
    if value not in choices:
        offered = " or ".join(each for each in choices if each)
        raise SettingError(f"{name} is {value!r}: give {offered}, or leave it out.")


def check_token(name: str, token: str) -> None:
    """Check a token for a machine, if one is set; the error does not repeat it."""
    if token and not _TOKEN.fullmatch(token):
        raise SettingError(
            f"{name} is too short, or has characters that headers cannot hold: give at least 20 "
            "letters, digits, hyphens and underscores, as `openssl rand -hex 20` prints them."
        )


def check_campaigns(codes: Collection[str]) -> None:
    """Check the registered codes of campaigns."""
    for code in codes:
        if not _CAMPAIGN.fullmatch(code):
            raise SettingError(
                f"ZONE_CAMPAIGNS names {code!r}: give codes of at most 64 letters, digits, dots, "
                "hyphens and underscores, separated by commas."
            )


def check_port(port: int) -> None:
    """Check the port to listen on."""
    if not 1 <= port <= _LARGEST_PORT:
        raise SettingError(f"ZONE_PORT is {port}: give a port from 1 to {_LARGEST_PORT}.")


def check_counts(counts: Mapping[str, int], least: int = 1) -> None:
    """Check that numbers, by the names of their settings, are not below a minimum."""
    for name, value in counts.items():
        if value < least:
            raise SettingError(f"{name} is {value}: give a whole number, at least {least}.")


def check_most(name: str, value: int, most: int) -> None:
    """Check that a number is not above a maximum."""
    if value > most:
        raise SettingError(f"{name} is {value}: give {most} at most.")


def check_database_url(url: str) -> None:
    """Check that the database is one of the two engines, and persistent."""
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
    if url.startswith("sqlite:"):
        return
    # Imported here: the supervisor reads settings, and with SQLite does without SQLAlchemy.
    from sqlalchemy.exc import ArgumentError

    try:
        read_url(url)
    except (ArgumentError, ValueError) as error:
        raise SettingError(
            "ZONE_DATABASE_URL cannot be read: give postgresql://user@host:port/name, with several "
            "servers as host1:port1,host2:port2, and @ : and / in a password percent-encoded."
        ) from error


def check_weak_database(weak: bool, production: bool) -> None:
    """Check that production uses no database that may lose acknowledged data."""
    if weak and production:
        raise SettingError(
            "ZONE_DATABASE_WEAK is for tests and demonstrations: with an https origin no accepted "
            "enquiry may be lost. Remove it."
        )


def check_proxies(proxies: tuple[str, ...]) -> None:
    """Check the networks whose forwarded headers are trusted."""
    for proxy in proxies:
        try:
            ipaddress.ip_network(proxy, strict=False)
        except ValueError as error:
            raise SettingError(
                f"ZONE_TRUSTED_PROXIES names {proxy!r}: give addresses or networks, "
                "separated by commas, like 127.0.0.1,10.0.0.0/8."
            ) from error


def check_time_zone(name: str) -> None:
    """Check the time zone of displayed times."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise SettingError(
            f"ZONE_TIME_ZONE is {name!r}: give a name of the IANA database, like Asia/Shanghai."
        ) from error


def check_operator(operator: Operator) -> None:
    """Check the operator's details: names, hours and filing numbers, as far as they are set.

    A name in one language alone would leave pages in the others a demonstration's.
    """
    if not operator.name and (operator.names or operator.addresses):
        raise SettingError(
            "ZONE_OPERATOR_NAME is not set, but a name or an address in one language is: set the "
            "name for all other pages too."
        )
    if operator.hours:
        check_working_hours(operator.hours, "ZONE_OPERATOR_HOURS")
    for name, number, pattern, example in (
        ("ZONE_OPERATOR_ICP_FILING", operator.icp_filing, ICP_FILING, "粤ICP备12345678号-1"),
        ("ZONE_OPERATOR_POLICE_FILING", operator.police_filing, POLICE_FILING,
         "粤公网安备44011200000001号"),
    ):  # fmt: skip
        if number and not pattern.fullmatch(number):
            raise SettingError(f"{name} is {number!r}: give the number as filed, like {example}.")


def check_working_hours(text: str, name: str = "ZONE_WORKING_HOURS") -> None:
    """Check the working hours of the desk, or the hours under another setting's name."""
    try:
        parse_week(text)
    except ValueError as error:
        raise SettingError(
            f"{name} is {text!r} and cannot be used: {error}. Give days and hours, "
            "like Mon-Thu 09:00-12:00 13:30-17:30, Fri 09:00-12:00."
        ) from error


def check_security_contact(contact: str) -> None:
    """Check the contact that `security.txt` names, if any."""
    named = contact.startswith(("https://", "mailto:", "tel:")) or "@" in contact
    # A line break would add a line of its own to the file.
    if contact and (not named or any(character.isspace() for character in contact)):
        raise SettingError(
            f"ZONE_SECURITY_CONTACT is {contact!r}: give an e-mail address, or an address that "
            "begins with https://, mailto: or tel:."
        )
