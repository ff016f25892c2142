"""The desk's pages of leads."""
