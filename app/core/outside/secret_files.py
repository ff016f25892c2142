"""The instance's secrets: one file each, readable by their owner alone."""

import os
import secrets
from dataclasses import fields
from pathlib import Path

from app.core.config import Secrets, SettingError, Settings

_BYTES = 32
_OTHERS_MAY_TOUCH = 0o077


def load_secrets(settings: Settings) -> Secrets:
    """Return the secrets of an instance; outside production, missing ones are created first.

    :raises SettingError: naming the file and the remedy.
    """
    folder = _folder(settings)
    if not settings.production:
        create_missing_secrets(settings)
    return Secrets(**{name: _read(folder / name) for name in _names()})


def create_missing_secrets(settings: Settings) -> tuple[Path, ...]:
    """Create each secret that does not exist yet, with mode 0600; return the new files."""
    folder = _folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return tuple(folder / name for name in _names() if _create(folder / name))


def _create(path: Path) -> bool:
    if path.exists():
        return False
    # Written whole under another name and then linked, so that two processes starting together
    # agree on one secret and neither reads half of it.
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        return False
    finally:
        draft.unlink()
    return True


def _read(path: Path) -> bytes:
    if not path.exists():
        raise SettingError(
            f"The secret {path} is missing. Restore it from your backup or, for a new "
            "installation, run `zone secrets create`."
        )
    if path.stat().st_mode & _OTHERS_MAY_TOUCH:
        raise SettingError(
            f"The secret {path} can be read by other users. Run `chmod 600 {path}`, and "
            "replace it if someone may have seen it."
        )
    try:
        value = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except ValueError:
        value = b""
    if len(value) != _BYTES:
        raise SettingError(
            f"The secret {path} is damaged: it must hold {_BYTES} bytes in hexadecimal. "
            "Restore it from your backup."
        )
    return value


def _folder(settings: Settings) -> Path:
    return settings.instance / "secrets"


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Secrets))
