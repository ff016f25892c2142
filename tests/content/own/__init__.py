"""Tests of the operator's own words, facts and news."""
