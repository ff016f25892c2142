"""The desk's pages for entering and importing enquiries."""
