"""The console's pages about consent."""
