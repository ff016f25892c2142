"""The investor's journey."""

from app.public import contact, pages
from app.public.blueprint import public

__all__ = ["contact", "pages", "public"]
