from index.statements.extract import extract

__all__ = ["extract"]
