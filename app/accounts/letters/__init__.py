"""Letters of accounts; each is written once and becomes text and page."""
