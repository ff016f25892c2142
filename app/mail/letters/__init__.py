"""Letters of mail itself; each is written once and becomes text and page."""
