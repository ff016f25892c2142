"""A process that is started again where the instance has gone makes no new secrets."""

from pathlib import Path

import pytest

from app.core.config import SettingError
from app.wsgi import application
from tests.support.zone_command import run_zone


@pytest.mark.engine("postgresql", only=True)
def test_a_server_without_its_secrets_refuses_to_start(
    engine_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    instance = tmp_path / "instance"
    monkeypatch.setenv("ZONE_INSTANCE", str(instance))
    monkeypatch.setenv("ZONE_DATABASE_URL", engine_url)
    run_zone("db", "upgrade")
    instance.rename(tmp_path / "moved")

    with pytest.raises(SettingError, match="has no secrets") as refused:
        application()
    for command in ("web", "worker"):
        told = run_zone(command, status=1).stderr
        assert "ZONE_INSTANCE" in told

    assert str(instance) in str(refused.value)
    assert not instance.exists()
