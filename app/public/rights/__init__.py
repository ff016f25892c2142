"""The investor's pages about people's rights."""
