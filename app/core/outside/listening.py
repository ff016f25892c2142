"""The listening socket of this process, which others share."""

import os
import socket
import stat
from contextlib import suppress
from pathlib import Path

_OWN_FILES = Path("/dev/fd")


def accept_no_more(port: int) -> None:
    """Leave new connections to the other processes that listen on the same socket.

    The web server accepts as long as it runs, and closes at its end a connection whose request it
    has not read. So each of its descriptors gets another socket, to which nobody connects.

    :param port: on which the socket listens.
    """
    # Only Linux gives an unnamed socket a name, which is unknown to others.
    with suppress(OSError), socket.socket(socket.AF_UNIX) as nowhere:
        nowhere.setblocking(False)
        nowhere.bind("")
        nowhere.listen(1)
        for descriptor in [int(each.name) for each in _OWN_FILES.iterdir()]:
            if _listens(descriptor, port):
                os.dup2(nowhere.fileno(), descriptor, inheritable=False)


def _listens(descriptor: int, port: int) -> bool:
    try:
        # A copy of a file's descriptor would keep its lock, and release SQLite's once it is closed.
        if not stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            return False
        with socket.socket(fileno=os.dup(descriptor)) as each:
            if each.family not in (socket.AF_INET, socket.AF_INET6):
                return False
            listening = each.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
            return bool(listening) and each.getsockname()[1] == port
    except OSError:
        return False
