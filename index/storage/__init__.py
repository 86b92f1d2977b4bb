"""What a generation keeps on disk: vectors, words, records, catalogue; published atomically.

Isolates FAISS, tantivy and SQLite, and the servers that may stand for them: Milvus and PostgreSQL
(`store` is what both ways meet). Never: scores or thresholds.
"""
