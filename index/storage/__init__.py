"""What a generation keeps on disk: vectors, words, records, catalogue; published atomically.

Isolates FAISS, tantivy and SQLite. Never: scores or thresholds.
"""
