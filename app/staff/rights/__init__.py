"""The desk's pages about people's rights."""
