"""The auditor's journey."""

from app.compliance import consents
from app.compliance.blueprint import compliance

__all__ = ["compliance", "consents"]
