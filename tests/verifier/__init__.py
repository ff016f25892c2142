"""Tests of the offline verifier: bundles that hold, and every way of tampering with them."""
