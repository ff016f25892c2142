"""Unit tests of the functions in `static/js`, each on the smallest page that it works on."""
