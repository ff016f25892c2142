"""Benchmarks, each measured beside its yardstick in one run; nothing here passes or fails."""
