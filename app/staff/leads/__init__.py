"""The desk's pages for leads."""
