"""Tests of the commands of accounts."""
