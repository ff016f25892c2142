"""Networks of made-up visitors: the visitors of one get only a few mails an hour."""

import itertools

_numbers = itertools.count()


def address_elsewhere() -> str:
    """Return an address in a network that this process has not returned before.

    A server that trusts this machine as a proxy believes it in `X-Forwarded-For`.
    """
    high, low = divmod(next(_numbers), 256)
    return f"10.{high}.{low}.7"
