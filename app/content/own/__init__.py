"""The operator's own words, facts and news, read from the instance over the shipped words.

They are checked like the shipped ones, and a figure in them is a fact with its source. Words that
are published in versions, and those of the report on the conference, cannot be changed so.
"""
