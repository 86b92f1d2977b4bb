"""Text below the level of news: normalised once, cut into sentences and passages, stems, numbers.

Every offset in the project points into text that `normalise` made. Never: files, models, search.
"""
