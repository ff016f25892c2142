"""Tests of parts that all pages share."""
