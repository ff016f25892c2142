"""The console's pages about people's rights."""
