"""Mailers of the worker, made from the settings."""
