"""The address of a mail server: host, credentials and encryption."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.mail_server import MailServer, read_mail_server

PRINTABLE = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtps://mail.example.org", MailServer("mail.example.org", 465, tls=True, starttls=False)),
        ("smtps://mail.example.org:2465", MailServer("mail.example.org", 2465, True, False)),
        ("smtp://mail.example.org", MailServer("mail.example.org", 587, False, True)),
        ("smtp://mail.example.org:25/", MailServer("mail.example.org", 25, False, True)),
        ("smtp://relay.internal:25?starttls=no", MailServer("relay.internal", 25, False, False)),
        ("smtp://localhost:25", MailServer("localhost", 25, False, False)),
        ("smtp://[::1]:25", MailServer("::1", 25, False, False)),
        ("smtp://127.0.0.1:25?starttls=yes", MailServer("127.0.0.1", 25, False, True)),
        (
            "smtp://zone%40example.org:p%2Fw%3A@mail.example.org",
            MailServer("mail.example.org", 587, False, True, "zone@example.org", "p/w:"),
        ),
        ("smtp://u:p@localhost", MailServer("localhost", 587, False, False, "u", "p")),
    ],
)
def test_an_address_is_parsed_as_intended(url: str, server: MailServer) -> None:
    assert read_mail_server(url) == server


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "not the address of a mail server"),
        ("mail.example.org:25", "not the address of a mail server"),
        ("https://mail.example.org", "not the address of a mail server"),
        ("smtp://", "not the address of a mail server"),
        ("smtp://mail.example.org:0", "not the address of a mail server"),
        ("smtp://mail.example.org:99999", "its host or port is not valid"),
        ("smtp://mail.example.org:secret", "its host or port is not valid"),
        ("smtp://[::1", "its host or port is not valid"),
        ("smtp://mail.example.org/path", "more than"),
        ("smtp://mail.example.org#part", "more than"),
        ("smtp://mail.example.org\n", "more than"),
        ("smtp://mail example.org", "more than"),
        ("smtp://mail.example.org?starttls=maybe", "starttls=yes or starttls=no"),
        ("smtp://mail.example.org?tls=yes", "starttls=yes or starttls=no"),
        ("smtp://user@mail.example.org", "without a password"),
        ("smtp://:secret@mail.example.org", "without a user"),
        ("smtps://us%C3%A9r:secret@mail.example.org", "characters"),
        ("smtps://user:sec%0Aret@mail.example.org", "characters"),
        ("smtp://user:secret@mail.example.org?starttls=no", "unencrypted"),
    ],
)
def test_an_invalid_address_is_refused_without_repeating_the_password(
    url: str, reason: str
) -> None:
    with pytest.raises(ValueError, match=reason) as refused:
        read_mail_server(url)

    assert "secret" not in str(refused.value)


@given(PRINTABLE, PRINTABLE)
def test_any_password_can_be_percent_encoded(user: str, password: str) -> None:
    url = f"smtps://{quote(user, safe='')}:{quote(password, safe='')}@mail.example.org"
    server = read_mail_server(url)

    assert (server.user, server.password) == (user, password)
    assert str(server) == "mail.example.org:465 (TLS)"
