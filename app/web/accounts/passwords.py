"""Passwords of the back office: their normal form, bounds, strength and hashes."""

import re
from threading import BoundedSemaphore

from flask import current_app
from flask_security import hash_password

from app.accounts.rules.sign_in import PASSWORD_LIMIT
from app.web.context import zone

# The hashing library raises beyond it; normalising can turn one character into 18.
_HASHED_LIMIT = 4096

_JUDGED = 72
"""The characters that zxcvbn takes; what follows them makes a password only stronger."""

_GOOD = 3
"""The least score: more than 100 million guesses, even where the hashes are known."""

_OF_THE_SITE = (
    *("guangzhou", "huangpu", "development", "zone", "district", "gdz", "investor", "investors"),
    *("enquiry", "enquiries", "inquiry", "desk", "password", "广州", "黄埔", "开发区", "密码"),
)


HASHING = BoundedSemaphore(2)
"""Held while a password is hashed, which takes a whole processor and 64 MB for a moment."""


def normalised_password(password: str) -> str:
    """Return a password in its normal form (NFKD), which is the same for every keyboard."""
    normalised: str = current_app.extensions["security"].password_util.normalize(password)
    return normalised


def password_too_long(password: str) -> bool:
    """Return whether a password is longer than any that can be set."""
    return len(password) > PASSWORD_LIMIT or len(normalised_password(password)) > _HASHED_LIMIT


def password_hash(password: str) -> str:
    """Return the argon2id hash of a password, as stored."""
    with HASHING:
        hashed: str = hash_password(normalised_password(password))
    return hashed


def is_guessable(password: str, *about: str) -> bool:
    """Return whether a password can be guessed, by one who knows its owner and this site.

    What is known counts for nothing, nor does what stands between the words.

    :param about: the owner's name and address.
    """
    site = zone().installation
    names = (site.operator.name, *(name for _lang, name in site.operator.names))
    known = " ".join((*about, *names, site.mail_domain)).casefold()
    words = {*re.findall(r"[^\W_]{2,}", known), *_OF_THE_SITE}
    # Imported here, since its word lists take 12 MB of every process, and few set a password.
    from zxcvbn import zxcvbn

    rest = re.sub(r"[\W_]", "", password.casefold())
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    # An empty text, which is left of known words alone, makes zxcvbn fail.
    return not rest or any(zxcvbn(each[:_JUDGED])["score"] < _GOOD for each in (password, rest))
