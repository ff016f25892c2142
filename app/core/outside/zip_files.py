"""Zip files: a stream that is sent while it is written, and a small file made in memory."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3


class _Sink:
    """Buffer that a zip is written to and read from piece by piece; it cannot seek."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Keep a piece until it is taken."""
        self._pieces.append(data)
        return len(data)

    def flush(self) -> None:
        """Do nothing: written data is available at once."""

    def close(self) -> None:
        """Do nothing: there is nothing to release."""

    def take(self) -> bytes:
        """Return and remove the data written since the last call."""
        taken = b"".join(self._pieces)
        self._pieces.clear()
        return taken


def zip_stream(files: Iterable[tuple[str, Iterable[bytes]]]) -> Iterator[bytes]:
    """Yield the bytes of a zip; the same files always give the same bytes.

    :param files: each with its name in the zip and its content in pieces.
    """
    sink = _Sink()
    with ZipFile(sink, "w") as archive:
        for name, pieces in files:
            with archive.open(_member(name), "w", force_zip64=True) as file:
                for piece in pieces:
                    file.write(piece)
                    if taken := sink.take():
                        yield taken
    yield sink.take()


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, _NO_TIME)
    member.compress_type = ZIP_DEFLATED
    member.external_attr = _READABLE
    member.create_system = _UNIX
    return member


def zip_bytes(files: Mapping[str, bytes], made_at: datetime) -> bytes:
    """Return a zip of files, by their names in it, each dated `made_at`."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = ZipInfo(name, made_at.timetuple()[:6])
            member.external_attr = _READABLE
            archive.writestr(member, content, ZIP_DEFLATED)
    return target.getvalue()
