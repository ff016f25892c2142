"""The desk's pages for exports."""
