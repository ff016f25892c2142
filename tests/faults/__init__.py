"""Faults planted in the product one at a time, to see that tests notice each."""
