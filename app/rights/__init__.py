"""Rights: what people may have done about their own data, and how long anything is kept.

For the person on their own page, and for those who answer requests: seeing, correcting,
withdrawing, restricting, erasing, legal holds and retention. It promises that an erasure leaves
nothing of the person and leaves the evidence verifiable. It never erases what the law or a hold
keeps.
"""
