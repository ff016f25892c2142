"""Whole journeys through a running service."""
