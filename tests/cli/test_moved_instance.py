"""A process that is started again where the instance has gone makes no new secrets."""

from pathlib import Path

import pytest

from app.core.config import SettingError
from app.core.db import Database
from app.wsgi import application
from tests.support.zone_command import run_zone


@pytest.mark.engine("postgresql", only=True)
def test_a_server_without_its_secrets_refuses_to_start(
    upgraded: Database, instance: Path, tmp_path: Path
) -> None:
    instance.rename(tmp_path / "moved")

    with pytest.raises(SettingError, match="has no secrets") as refused:
        application()
    for command in ("web", "worker"):
        assert "ZONE_INSTANCE" in run_zone(command, status=1).stderr

    assert str(instance) in str(refused.value)
    assert not instance.exists()
