"""The investor's pages about consent."""
