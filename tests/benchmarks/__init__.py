"""Benchmarks, each measured beside its yardstick in one run, and held to a bar if it has one."""
