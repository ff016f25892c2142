"""Take a passkey's answer to a challenge, once."""

from sqlalchemy.orm import Session

from app.accounts.rules.passkey import Challenge, answers_of
from app.core.rules.errors import PasskeyRefused
from app.core.store.rate_count import count_up


def use_challenge(session: Session, rate_key: bytes, challenge: Challenge) -> None:
    """Take a challenge as answered, in the transaction of what the answer is good for.

    The browser keeps the challenge, in a cookie that anybody may present again who has recorded it.

    :raises PasskeyRefused: if it has been answered before.
    """
    count = answers_of(rate_key, challenge)
    if count_up(session, [count])[count] > 1:
        raise PasskeyRefused("The challenge has been answered before.")
