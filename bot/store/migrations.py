"""The steps from an empty file to the tables as they are: they are only ever added to."""

from __future__ import annotations

import sqlite3

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (  # files from before there were numbers have any of these
        "DROP TABLE IF EXISTS conversations",  # it did not tell who owns a turn
        """
        CREATE TABLE IF NOT EXISTS turns (
            place INTEGER NOT NULL, user INTEGER NOT NULL, owner INTEGER NOT NULL,
            message INTEGER NOT NULL, turn TEXT NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (place, user)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS replies (
            question INTEGER PRIMARY KEY, place INTEGER NOT NULL, reply INTEGER NOT NULL,
            user INTEGER NOT NULL, digest TEXT NOT NULL, before TEXT, turn TEXT,
            at INTEGER NOT NULL
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS answers (
            id TEXT PRIMARY KEY, asked INTEGER NOT NULL, asker INTEGER NOT NULL, guild INTEGER,
            channel INTEGER, message INTEGER, private INTEGER NOT NULL, shared INTEGER NOT NULL,
            question TEXT NOT NULL, generation TEXT, reason TEXT, first INTEGER NOT NULL,
            quoted TEXT NOT NULL
        ) WITHOUT ROWID
        """,
        "CREATE INDEX IF NOT EXISTS answers_asked ON answers (asked)",
        "CREATE INDEX IF NOT EXISTS answers_asker ON answers (asker)",
        "CREATE INDEX IF NOT EXISTS answers_guild ON answers (guild, asked)",
        """
        CREATE TABLE IF NOT EXISTS ratings (
            answer TEXT NOT NULL, user INTEGER NOT NULL, helpful INTEGER NOT NULL,
            rated INTEGER NOT NULL, first INTEGER NOT NULL, reason TEXT, quoted TEXT NOT NULL,
            PRIMARY KEY (answer, user)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX IF NOT EXISTS ratings_user ON ratings (user)",
        """
        CREATE TABLE IF NOT EXISTS shares (
            answer TEXT NOT NULL, first INTEGER NOT NULL, message INTEGER,
            PRIMARY KEY (answer, first)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS buttons (
            key TEXT PRIMARY KEY, state TEXT NOT NULL, shown INTEGER NOT NULL
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS pins (
            guild INTEGER NOT NULL, command TEXT NOT NULL, actor TEXT NOT NULL,
            PRIMARY KEY (guild, command)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS preferences (
            guild INTEGER PRIMARY KEY, chosen TEXT NOT NULL
        )
        """,
    ),
    (
        """
        CREATE TABLE boards (
            message INTEGER PRIMARY KEY, channel INTEGER NOT NULL, language TEXT NOT NULL
        ) WITHOUT ROWID
        """,
    ),
    (
        """
        CREATE TABLE watches (
            id INTEGER PRIMARY KEY AUTOINCREMENT, guild INTEGER, maker INTEGER NOT NULL,
            channel INTEGER, wanted TEXT NOT NULL, rhythm TEXT NOT NULL, minute INTEGER NOT NULL,
            role INTEGER, language TEXT NOT NULL, made REAL NOT NULL, state TEXT NOT NULL,
            reason TEXT NOT NULL
        )
        """,
        "CREATE INDEX watches_guild ON watches (guild, maker)",
        """
        CREATE TABLE finds (
            id INTEGER PRIMARY KEY AUTOINCREMENT, watch INTEGER NOT NULL, key TEXT NOT NULL,
            found REAL NOT NULL, moment TEXT NOT NULL, told TEXT NOT NULL, sending INTEGER,
            UNIQUE (watch, key)
        )
        """,
        "CREATE INDEX finds_sending ON finds (sending)",
        """
        CREATE TABLE sendings (
            id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, nonce INTEGER NOT NULL,
            begun REAL NOT NULL, digest INTEGER NOT NULL, roles TEXT NOT NULL, channel INTEGER,
            message INTEGER, sent REAL
        )
        """,
        "CREATE INDEX sendings_place ON sendings (place, sent)",
        """
        CREATE TABLE seen (
            library TEXT NOT NULL, article TEXT NOT NULL, place TEXT NOT NULL, first REAL NOT NULL,
            PRIMARY KEY (library, article)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE looks (
            library TEXT PRIMARY KEY, generation TEXT
        ) WITHOUT ROWID
        """,
    ),
    (
        """
        CREATE TABLE failures (
            guild INTEGER NOT NULL, source TEXT NOT NULL, state TEXT NOT NULL,
            PRIMARY KEY (guild, source)
        ) WITHOUT ROWID
        """,
    ),
    # 0 a post says all its outlets, 1 it is to be amended, 2 it was.
    ("ALTER TABLE finds ADD COLUMN amend INTEGER NOT NULL DEFAULT 0",),
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file's tables to the newest version, all steps or none.

    Raises sqlite3.DatabaseError where a newer version of the program made the file.
    """
    newest = len(MIGRATIONS)
    found = _version(connection)
    if found == newest:
        return
    if found > newest:
        raise sqlite3.DatabaseError(
            f"the bot's file is of version {found} and this program knows {newest}: update it"
        )
    connection.execute("PRAGMA journal_mode = WAL")  # who reads does not wait for who writes
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for steps in MIGRATIONS[_version(connection) :]:  # another may have been first
            for step in steps:
                connection.execute(step)
        connection.execute(f"PRAGMA user_version = {newest}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
