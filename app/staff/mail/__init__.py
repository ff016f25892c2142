"""The desk's pages for mail."""
