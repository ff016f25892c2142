"""A process stops to accept connections, and another one on the same socket goes on."""

import fcntl
import os
import socket
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.outside.listening import accept_no_more


def accepts(listening: socket.socket) -> bool:
    """Return whether a connection waits, and take it."""
    try:
        listening.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def leave(listening: socket.socket, port: int, told: Connection) -> None:
    """Accept no more, and report later arrivals at an earlier descriptor."""
    again = socket.socket(fileno=os.dup(listening.fileno()))
    accept_no_more(port)
    told.send("left")
    told.recv()
    told.send((accepts(listening), accepts(again)))


def test_a_process_that_leaves_takes_no_connection_and_another_one_does() -> None:
    here, there = get_context("fork").Pipe()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        address = listening.getsockname()
        leaving = get_context("fork").Process(target=leave, args=(listening, address[1], there))
        leaving.start()
        assert here.recv() == "left"
        with socket.create_connection(address):
            here.send("connected")

            assert here.recv() == (False, False)
            assert accepts(listening)
        leaving.join()


def test_a_process_that_leaves_still_gives_the_locks_on_its_files_back(tmp_path: Path) -> None:
    path = tmp_path / "database.lock"
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        accept_no_more(1)

    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_a_socket_on_another_port_is_left_alone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        accept_no_more(listening.getsockname()[1] - 1)
        with socket.create_connection(listening.getsockname()):
            assert accepts(listening)
