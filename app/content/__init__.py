"""Wording and facts as data: the loader, its checks and its types."""

from app.content.choices import Choice, require_choices
from app.content.consent import ConsentBox, ConsentWording
from app.content.errors import ContentError
from app.content.facts import Fact
from app.content.holidays import load_holidays
from app.content.key_figures import FigureGroup
from app.content.loader import CHINA, CONTENT_DIR, Content, load_content, shipped_content
from app.content.policy_html import policy_html, policy_sections
from app.content.policy_sources import DOCUMENTS, PolicySource, render_policy
from app.content.replies import ReplyText, require_next
from app.content.source_article import Article, Block, EditorNote, Segment
from app.content.toml_files import require_text

__all__ = [
    "CHINA",
    "CONTENT_DIR",
    "DOCUMENTS",
    "Article",
    "Block",
    "Choice",
    "ConsentBox",
    "ConsentWording",
    "Content",
    "ContentError",
    "EditorNote",
    "Fact",
    "FigureGroup",
    "PolicySource",
    "ReplyText",
    "Segment",
    "load_content",
    "load_holidays",
    "policy_html",
    "policy_sections",
    "render_policy",
    "require_choices",
    "require_next",
    "require_text",
    "shipped_content",
]
