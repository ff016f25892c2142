"""The investor's pages of words and figures."""
