"""The entry point of the web server's worker processes."""

import os
import signal
import threading

from app.core.config import Settings
from app.core.log import set_up_log
from app.core.outside.adapter import Adapter
from app.core.outside.listening import accept_no_more
from app.core.outside.secret_files import require_secrets
from app.core.process import settle_process, stop_with_parent
from app.factory import as_served, create_app


def application() -> Adapter:
    """Return the application, made from the environment's settings."""
    os.umask(0o077)
    settings = Settings.from_environment()
    set_up_log(settings.log_format)
    threading.Thread(target=stop_with_parent, daemon=True).start()
    require_secrets(settings)
    app = create_app(settings)
    settle_process()
    adapter = as_served(app)

    def hand_over(*_signal: object) -> None:
        accept_no_more(settings.port)
        adapter.leave()

    signal.signal(signal.SIGUSR1, hand_over)
    return adapter
