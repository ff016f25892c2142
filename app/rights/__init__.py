"""Rights: requests of people about their own data, and retention periods.

For the person on their own page and for those who answer requests: access, correction, withdrawal,
restriction, erasure, legal holds and retention. An erasure leaves nothing of the person, and the
evidence stays verifiable. Data that the law or a hold keeps is never erased.
"""
