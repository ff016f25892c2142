"""The console's pages of exports."""
