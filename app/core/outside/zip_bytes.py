"""A zip made in memory, for what is small and must not lie on the disk."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_READABLE = 0o100644 << 16


def zip_bytes(files: Mapping[str, bytes], made_at: datetime) -> bytes:
    """Return a zip of files by their names in it, each dated when it was made."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = ZipInfo(name, made_at.timetuple()[:6])
            member.external_attr = _READABLE
            archive.writestr(member, content, ZIP_DEFLATED)
    return target.getvalue()
