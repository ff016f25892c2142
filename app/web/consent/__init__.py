"""Published policies for pages, refreshed when a new version appears."""
