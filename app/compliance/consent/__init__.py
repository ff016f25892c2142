"""Pages of the console for consent records, their coverage, and the drafts of policies."""
