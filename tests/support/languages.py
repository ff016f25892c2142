"""Mark of a test that is run in each language of the site."""

import pytest

both_languages = pytest.mark.parametrize("lang", ["en", "zh"])
