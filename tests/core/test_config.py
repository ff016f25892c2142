"""Settings are read once, and malformed or unsafe ones are refused by name."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from app.core.config import CHECKOUT, SettingError, Settings
from app.core.outside.secret_files import create_missing_secrets, load_secrets
from app.core.rules.installation import Operator, Transfer
from app.core.rules.retention import RetentionPeriods
from app.core.rules.working_time import HolidayCalendar
from app.parts import promise

SITE, DESK = "invest.example.org", "desk@example.org"
OFFICE, NEWS = "zone@example.org", "news@example.org"
NAME = "ZONE_OPERATOR_NAME"
Read = Callable[[Mapping[str, str]], Settings]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Read:
    """A reader of the settings from an environment with only the given variables."""

    def read_from(environment: Mapping[str, str]) -> Settings:
        monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path))
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return Settings.from_environment()

    return read_from


def test_without_variables_the_service_is_a_local_demonstration(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ZONE_INSTANCE", raising=False)

    settings = Settings.from_environment()

    assert settings == Settings(
        CHECKOUT / "instance",
        host="127.0.0.1",
        port=8000,
        origin="http://localhost:8000",
        database_url=f"sqlite:///{CHECKOUT / 'instance' / 'zone.db'}",
        web_processes=1,
        time_zone="Asia/Shanghai",
        retention=RetentionPeriods(
            enquiry_months=24, suspect_days=30, message_days=30, evidence_months=36, audit_months=36
        ),
    )
    assert not settings.production
    assert not settings.operator.configured


def test_every_variable_reaches_its_setting(read: Read) -> None:
    given = {
        "ZONE_HOST": "0.0.0.0",
        "ZONE_PORT": "9000",
        "ZONE_ORIGIN": f"https://{SITE}",
        "ZONE_TRUSTED_PROXIES": "127.0.0.1,10.0.0.0/8",
        "ZONE_DATABASE_URL": "postgresql://zone@localhost/zone",
        "ZONE_WEB_PROCESSES": "3",
        "ZONE_TIME_ZONE": "Europe/Berlin",
        "ZONE_WORKING_HOURS": "Mon-Thu 08:00-16:00, Fri 08:00-12:00",
        "ZONE_FIRST_RESPONSE_HOURS": "4",
        "ZONE_WAITING_DAYS": "5",
        "ZONE_DESK_EMAIL": DESK,
        "ZONE_ARTICLE_URL": "https://news.example.org/1",
        "ZONE_RETENTION_ENQUIRY_MONTHS": "7",
        "ZONE_RETENTION_SUSPECT_DAYS": "8",
        "ZONE_RETENTION_AUDIT_MONTHS": "9",
        "ZONE_OPERATOR_NAME": "Operator",
        "ZONE_OPERATOR_ADDRESS": "Street 1",
        "ZONE_OPERATOR_EMAIL": "o@example.org",
        "ZONE_OPERATOR_PHONE": "+86 20 1",
        "ZONE_TRANSFER_RECIPIENT": "Example GmbH",
        "ZONE_TRANSFER_PLACE": "Germany",
        "ZONE_TRANSFER_CONTACT": "dpo@example.org",
    }
    settings = read(given)

    assert settings == Settings(
        settings.instance,
        host="0.0.0.0",
        port=9000,
        origin=f"https://{SITE}",
        trusted_proxies=("127.0.0.1", "10.0.0.0/8"),
        database_url=given["ZONE_DATABASE_URL"],
        web_processes=3,
        time_zone="Europe/Berlin",
        working_hours=given["ZONE_WORKING_HOURS"],
        first_response_hours=4,
        waiting_days=5,
        desk_email=DESK,
        article_url=given["ZONE_ARTICLE_URL"],
        retention=RetentionPeriods(enquiry_months=7, suspect_days=8, audit_months=9),
        operator=Operator("Operator", "Street 1", given["ZONE_OPERATOR_EMAIL"], "+86 20 1"),
        transfer=Transfer("Example GmbH", "Germany", given["ZONE_TRANSFER_CONTACT"]),
    )
    assert settings.operator.configured
    answers = promise(settings, HolidayCalendar())
    assert (answers.minutes, answers.waiting_days) == (4 * 60, 5)
    assert str(answers.hours.zone) == settings.time_zone
    assert [len(day) for day in answers.hours.week] == [1, 1, 1, 1, 1, 0, 0]


def test_the_origin_follows_the_port_unless_it_is_given(read: Read) -> None:
    assert read({"ZONE_PORT": "8123"}).origin == "http://localhost:8123"


@pytest.mark.parametrize(
    ("own", "origin"),
    [({}, f"{SITE}/ledger/1"), ({"ZONE_LEDGER_ORIGIN": "a.example/log"}, "a.example/log")],
)
def test_the_ledger_is_named_after_the_site_unless_set(
    read: Read, own: dict[str, str], origin: str
) -> None:
    assert read({"ZONE_ORIGIN": f"https://{SITE}", **own}).ledger_origin == origin


@pytest.mark.parametrize("origin", [f"https://{SITE}", f"HTTPS://{SITE.title()}/"])
def test_https_in_any_case_means_production_with_a_host_bound_cookie(
    read: Read, origin: str
) -> None:
    settings = read({"ZONE_ORIGIN": origin})

    assert (settings.production, settings.origin) == (True, f"https://{SITE}")
    assert settings.session_cookie == settings.installation.session_cookie
    assert settings.session_cookie.startswith("__Host-")
    assert settings.allowed_hosts == (SITE,)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]"])
def test_plain_http_on_loopback_has_a_plain_cookie_name(read: Read, name: str) -> None:
    settings = read({"ZONE_ORIGIN": f"http://{name}:8000"})

    assert not settings.production
    assert settings.session_cookie == "zone_session"
    assert settings.allowed_hosts == ("localhost", "127.0.0.1", "::1")


@pytest.mark.parametrize(
    ("variable", "value", "advice"),
    [
        ("ZONE_ORIGIN", "http://invest.example.org", "Use https://"),
        ("ZONE_ORIGIN", "http://192.168.1.5:8000", "Use https://"),
        ("ZONE_ORIGIN", "invest.example.org", "give a scheme and a host"),
        ("ZONE_ORIGIN", "ftp://invest.example.org", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://x.example/sub", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://x.example?a=b", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://x.example#top", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://user:pw@x.example", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://x.example:99999", "give a scheme and a host"),
        ("ZONE_ORIGIN", "https://x.example:port", "give a scheme and a host"),
        ("ZONE_ORIGIN", "http://[::1", "give a scheme and a host"),
        ("ZONE_DATABASE_URL", "mysql://localhost/zone", "must begin with sqlite:///"),
        ("ZONE_DATABASE_URL", "zone.db", "must begin with sqlite:///"),
        ("ZONE_DATABASE_URL", "sqlite:///", "names no file"),
        ("ZONE_DATABASE_URL", "sqlite:///:memory:", "names no file"),
        ("ZONE_TRUSTED_PROXIES", "127.0.0.1,proxy", "give addresses or networks"),
        ("ZONE_TRUSTED_PROXIES", "10.0.0.0/99", "give addresses or networks"),
        ("ZONE_TIME_ZONE", "Mars/Base", "IANA"),
        ("ZONE_TIME_ZONE", "", "IANA"),
        ("ZONE_WORKING_HOURS", "", "it names no day"),
        ("ZONE_WORKING_HOURS", "Mon-Fri 9-17", "'9-17' is not like 09:00-17:30"),
        ("ZONE_FIRST_RESPONSE_HOURS", "0", "at least 1"),
        ("ZONE_TIME_ZONE", "../etc/localtime", "IANA"),
        ("ZONE_PORT", "eighty", "integer"),
        ("ZONE_PORT", "0", "give a port"),
        ("ZONE_PORT", "65536", "give a port"),
        ("ZONE_WEB_PROCESSES", "many", "integer"),
        ("ZONE_WEB_PROCESSES", "0", "at least 1"),
        ("ZONE_RETENTION_ENQUIRY_MONTHS", "long", "integer"),
        ("ZONE_RETENTION_ENQUIRY_MONTHS", "-1", "at least 1"),
        ("ZONE_RETENTION_SUSPECT_DAYS", "0", "at least 1"),
        ("ZONE_TRANSFER_PLACE", "Germany", "set all three, or none"),
        ("ZONE_OPERATOR_EMAIL", "office", "give one e-mail address"),
        ("ZONE_OPERATOR_EMAIL", "a@example.org, b@example.org", "give one e-mail address"),
        ("ZONE_OPERATOR_EMAIL", "a@example.org\nBcc: b@example.org", "give one e-mail address"),
        ("ZONE_DESK_EMAIL", "desk@example.org\r\nBcc: b@example.org", "give one e-mail address"),
        ("ZONE_DESK_EMAIL", "Desk <desk@example.org>", "give one e-mail address"),
        ("ZONE_DESK_EMAIL", "desk\x07@example.org", "give one e-mail address"),
        ("ZONE_MAIL_FROM", "Zone <zone@example.org>", "give one e-mail address"),
        ("ZONE_MAIL_REPLY_TO", "desk", "give one e-mail address"),
        ("ZONE_BACKUP_HOURS", "48", "give 24 at most"),
        ("ZONE_MAIL_TIMEOUT", "soon", "integer"),
        ("ZONE_SMTP_URL", "mail.example.org", "give smtps://"),
        ("ZONE_SMTP_URL", "smtp://user:pw@mail.example.org?starttls=no", "unencrypted"),
        ("ZONE_SMTP_URL", "smtp://zone:s3cret@mail.example.org:port", "give smtps://"),
        ("ZONE_ARTICLE_URL", "javascript:alert(1)", "beginning with https://"),
        ("ZONE_ARTICLE_URL", "news.example.org/1", "beginning with https://"),
        ("ZONE_ARTICLE_URL", "https://", "beginning with https://"),
        ("ZONE_LEDGER_ORIGIN", "https://example.org", "without scheme"),
        ("ZONE_LEDGER_ORIGIN", "example.org/a b", "without scheme"),
        ("ZONE_LEDGER_ORIGIN", "example.org/a+b", "without scheme"),
        ("ZONE_ARTICLE_URL", "https://news.example.org/1 2", "beginning with https://"),
        ("ZONE_OPERATOR_HOURS", "weekdays", "neither a day like Mon nor days like Mon-Fri"),
        ("ZONE_OPERATOR_ICP_FILING", "12345678", "give the number as filed"),
        ("ZONE_OPERATOR_POLICE_FILING", "公网安备12号", "give the number as filed"),
        ("ZONE_PROFILE", "other", "give public-sector"),
        ("ZONE_COUNTRY_NAMES", "other", "give cldr or china"),
        ("ZONE_ORIGEN", "https://x.example", "is no setting; did you mean ZONE_ORIGIN?"),
        ("ZONE_NOISE", "1", "is no setting."),
    ],
)
def test_a_bad_setting_is_refused_by_name_with_advice(
    read: Read, variable: str, value: str, advice: str
) -> None:
    with pytest.raises(SettingError, match=variable) as refused:
        read({variable: value})

    assert advice in str(refused.value)
    assert "s3cret" not in str(refused.value)


@pytest.mark.parametrize("missing", ["RECIPIENT", "PLACE", "CONTACT"])
def test_a_transfer_without_one_of_its_three_parts_is_refused(read: Read, missing: str) -> None:
    parts = {f"ZONE_TRANSFER_{part}": "x" for part in ("RECIPIENT", "PLACE", "CONTACT")}
    del parts[f"ZONE_TRANSFER_{missing}"]

    with pytest.raises(SettingError, match=f"ZONE_TRANSFER_{missing}"):
        read(parts)


@pytest.mark.parametrize(
    ("given", "mail"),
    [
        ({"ZONE_ORIGIN": f"https://{SITE}:8443"}, (SITE, f"no-reply@{SITE}", "")),
        ({"ZONE_OPERATOR_EMAIL": OFFICE}, ("localhost", OFFICE, "")),
        (
            {"ZONE_OPERATOR_EMAIL": OFFICE, "ZONE_MAIL_FROM": NEWS, "ZONE_MAIL_REPLY_TO": DESK},
            ("localhost", NEWS, DESK),
        ),
    ],
    ids=["the host of the origin", "the operator", "the set addresses"],
)
def test_mail_is_from_what_is_set_or_the_operator_or_the_host_of_the_origin(
    read: Read, given: dict[str, str], mail: tuple[str, str, str]
) -> None:
    found = read(given).installation

    assert (found.mail_domain, found.mail_sender, found.mail_replies) == mail


def test_neither_a_databases_password_nor_a_key_is_ever_shown(read: Read) -> None:
    settings = read({"ZONE_DATABASE_URL": "postgresql://zone:s3cret@db.example.org/zone"})
    create_missing_secrets(settings)
    secrets = load_secrets(settings)

    assert "s3cret" not in repr(settings) + str(settings)
    assert not any(repr(key) in repr(secrets) + str(secrets) for key in vars(secrets).values())
    assert {repr(key) for key in vars(secrets).values()} == {"Key()"}


def test_a_mail_server_is_parsed_and_its_password_never_shown(read: Read) -> None:
    settings = read(
        {"ZONE_SMTP_URL": "smtps://zone:s%40xyzzy@mail.example.org", "ZONE_MAIL_TIMEOUT": "20"}
    )

    assert settings.mail_server is not None
    assert (settings.mail_server.password, settings.mail_timeout) == ("s@xyzzy", 20)
    assert "xyzzy" not in repr(settings) + repr(settings.mail_server) + str(settings.mail_server)


def test_the_instance_is_an_absolute_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ZONE_INSTANCE", "here")

    assert Settings.from_environment().instance == tmp_path / "here"


def test_the_operators_details_are_one_line_each(read: Read) -> None:
    operator = read(
        {
            NAME: "  An Office \n",
            "ZONE_OPERATOR_ADDRESS": "1 Road,\r\n\nGuangzhou\u2028China",
            "ZONE_OPERATOR_PHONE": "+86 20 1\n+86 20 2",
        }
    ).operator

    told = ("An Office", "1 Road, Guangzhou, China", "+86 20 1, +86 20 2")
    assert (operator.name, operator.address, operator.phone) == told
    assert not read({NAME: "  "}).operator.configured


def test_a_name_and_an_address_may_be_others_in_a_language(read: Read) -> None:
    operator = read(
        {
            NAME: "An Office",
            f"{NAME}_ZH": "某办公室",
            "ZONE_OPERATOR_ADDRESS": "1 Road",
            "ZONE_OPERATOR_ADDRESS_ZH": "某路1号\n广州",
        }
    ).operator

    told = [(operator.spoken(lang).name, operator.spoken(lang).address) for lang in ("en", "zh")]
    assert told == [("An Office", "1 Road"), ("某办公室", "某路1号, 广州")]


def test_a_name_in_one_language_alone_is_refused(read: Read) -> None:
    with pytest.raises(SettingError, match=f"{NAME} is not set"):
        read({f"{NAME}_ZH": "某办公室"})


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({}, "cldr"),
        ({"ZONE_PROFILE": "public-sector"}, "china"),
        ({"ZONE_PROFILE": "public-sector", "ZONE_COUNTRY_NAMES": "cldr"}, "cldr"),
        ({"ZONE_COUNTRY_NAMES": "china"}, "china"),
    ],
)
def test_the_profile_decides_the_names_of_countries_unless_a_setting_does(
    read: Read, given: dict[str, str], names: str
) -> None:
    assert read(given).country_names == names
