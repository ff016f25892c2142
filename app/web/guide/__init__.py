"""The guides of desk and console: one page each, made from sections, for people in a hurry."""
