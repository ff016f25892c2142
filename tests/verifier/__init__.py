"""Tests of the offline verifier: valid bundles, and every way of tampering with them."""
