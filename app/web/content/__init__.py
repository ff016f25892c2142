"""The operator's own words for pages, renewed in every process."""
