"""The desk's pages of mail."""
