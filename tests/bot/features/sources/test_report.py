"""What Discord says of a watched folder: its name, and never where it lies."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.features.sources.report import listed, refreshed
from bot.i18n.languages import voice_for
from index import Network, Refreshed, RefreshReport, Searched, Source, SourceKind, SourceState

VOICE = voice_for("de")
FOLDER = "/srv/secret/news"
SINCE = datetime(2031, 5, 6, 8, 0, tzinfo=UTC)
AWAY = "news: there is no such file or folder; check the path"


def test_a_watched_folder_goes_by_its_name_and_state() -> None:
    network = Network(SourceKind.FOLDER, "news", SourceState.FAILING, since=SINCE, why=AWAY)
    _, line, _ = listed([(Source(FOLDER, SINCE, network), ())], Searched(None, 0, 0), VOICE)
    assert line.startswith("**news** · 0 Artikel · ")
    assert line.endswith("\n-# Diese Datei oder diesen Ordner gibt es nicht.")
    assert "secret" not in line


def test_a_refreshed_folder_does_so_too() -> None:
    report = RefreshReport((Refreshed(FOLDER, SourceState.FRESH, new=2),))
    (line,) = refreshed(report, VOICE)
    assert line.startswith("**news:** 2 ")
    assert "secret" not in line
