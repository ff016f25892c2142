"""Pages of text and figures, and files for crawlers."""
