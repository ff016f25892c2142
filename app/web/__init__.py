"""Parts that the pages of all journeys share: guards, errors, forms, headers, locale, caches."""
