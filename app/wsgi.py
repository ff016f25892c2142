"""The entry point of the web server's worker processes."""

import os
import threading

from app.core.config import Settings
from app.core.log import set_up_log
from app.core.outside.adapter import Adapter
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
    return as_served(app)
