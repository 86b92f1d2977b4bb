"""What is asked of SQLite, asked of PostgreSQL: few shapes of queries, each turned once.

And the way back, so to say: a file of SQLite as tables of a schema.
"""

from __future__ import annotations

import functools
import json
import re
import sqlite3
from collections.abc import Collection, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from index.storage.segment_records import LISTED

_TYPES = {"INTEGER": "bigint", "REAL": "double precision", "BLOB": "bytea"}
_TEXT = 'text COLLATE "C"'
"""Sorted by code points, as SQLite does."""
_LONG = frozenset({"path", "location", "file", "source"})
"""Columns with values that may be longer than an index takes."""
_LIST, _VALUE = LISTED, "?"
_WORDS = re.compile(r"\b(row|end)\b")
"""Columns whose names mean something to PostgreSQL."""
_TABLE = re.compile(r"\b(FROM|JOIN) ([a-z]+)\b(?!\()")
_EACH = re.compile(r"json_each\((\w+), '\$\.(\w+)'\)")
_ITEM = re.compile(r"json_extract\((\w+), '\$\[(\d)\]'\)")
_PART = re.compile(r"substr\((\w+), ([^,()]+), ([^,()]+)\)")
_HEX = re.compile(r"hex\((\w+)\)")
_PARTS = re.compile(f"({re.escape(_LIST)}|{re.escape(_VALUE)})")


def turned(query: str, values: Sequence[object], schema: str) -> tuple[str, list[object]]:
    """Return a query as PostgreSQL takes it, of the tables of a schema, with its values.

    >>> turned("SELECT row FROM passages WHERE row = ?", (3,), "s1")
    ('SELECT "row" FROM "s1".passages WHERE "row" = %s', [3])
    """
    parts = _turned(query, schema)
    found: list[object] = []
    text = ""
    given = iter(values)
    for part in parts:
        if part == _LIST:
            held = json.loads(str(next(given)))
            if held:
                kind = "text" if isinstance(held[0], str) else "bigint"
                text += f"(SELECT unnest(%s::{kind}[]) AS value)"
                found.append(held)
            else:
                text += "(NULL)"  # in which nothing is
        elif part == _VALUE:
            text += "%s"
            found.append(next(given))
        else:
            text += part
    return text, found


@functools.lru_cache(maxsize=4096)
def _turned(query: str, schema: str) -> tuple[str, ...]:
    text = _WORDS.sub(r'"\1"', query.replace("%", "%%"))
    text = _PART.sub(r"substr(\1, (\2)::int, (\3)::int)", text)
    text = _HEX.sub(r"upper(encode(\1, 'hex'))", text)
    text = _EACH.sub(r"json_array_elements(\1::json -> '\2') AS each(value)", text)
    text = _ITEM.sub(r"(\1 ->> \2)::bigint", text)
    return tuple(
        part if part == _LIST else _TABLE.sub(rf'\1 "{schema}".\2', part)
        for part in _PARTS.split(text)
    )


def copied(path: Path, cursor: Any, schema: str, *, leave_out: Collection[str]) -> None:
    """Make a schema with the tables of a file of SQLite, their rows and indexes.

    Indexes that a path may be too long for are left out, as are the tables named.
    """
    cursor.execute(f'CREATE SCHEMA "{schema}"')
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as source:
        made = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        for (table,) in source.execute(made).fetchall():
            if table in leave_out:
                continue
            columns = source.execute(f"PRAGMA table_info({table})").fetchall()
            listed = ", ".join(
                f'"{name}" {_TYPES.get(kind, _TEXT)}' for _, name, kind, *_ in columns
            )
            where = f'"{schema}"."{table}"'
            cursor.execute(f"CREATE TABLE {where} ({listed})")
            with cursor.copy(f"COPY {where} FROM STDIN") as copy:
                for row in source.execute(f"SELECT * FROM {table} ORDER BY 1"):
                    copy.write_row(row)
            for names in _indexes(source, table, columns):
                if not _LONG.intersection(names):
                    inside = ", ".join(f'"{one}"' for one in names)
                    cursor.execute(f"CREATE INDEX ON {where} ({inside})")
            cursor.execute(f"ANALYZE {where}")


def _indexes(
    source: sqlite3.Connection, table: str, columns: Sequence[tuple[Any, ...]]
) -> list[tuple[str, ...]]:
    """Return the columns of each index of a table, the primary key's first."""
    own = tuple(name for _, name in sorted((at, name) for _, name, *_, at in columns if at))
    found = {own: None} if own else {}
    for _, index, *_ in source.execute(f"PRAGMA index_list({table})").fetchall():
        held = source.execute(f"PRAGMA index_info({index})").fetchall()
        found[tuple(name for *_, name in held)] = None
    return list(found)
