"""What admins read, and failures, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

ADMINS: dict[Key, str] = {
    # admins
    Key.ADMINS_ONLY: (
        "Das können nur Admins dieses Servers: Es braucht die Berechtigung *Server verwalten*."
    ),
    Key.SERVER_ONLY: (
        "Das ist den Admins eines Servers vorbehalten und geht nicht in Direktnachrichten: "
        "Verwenden Sie es auf einem Server, auf dem Sie *Server verwalten* dürfen."
    ),
    Key.REINDEX_ELSEWHERE: "Neu einlesen: {link} zeigt, wie weit es ist.",
    Key.REINDEX_TITLE: "**Die Bibliothek wird neu eingelesen**",
    Key.REINDEX_SERVES: "-# Inzwischen antwortet die Bibliothek wie zuvor.",
    Key.PHASE_READING: "Artikel werden gelesen",
    Key.PHASE_ATTRIBUTING: "Es wird ermittelt, wer was gesagt hat",
    Key.PHASE_EMBEDDING: "Vektoren der Textstellen werden berechnet",
    Key.PHASE_WRITING: "Index wird geschrieben",
    Key.PHASE_CHECKING: "Index wird geprüft",
    Key.STEP: "{phase}: {done} von {total} ({percent} %)",
    Key.STEP_UNKNOWN: "{phase}: {done}",
    Key.REINDEX_DONE: "**Neu eingelesen** in {seconds}.",
    Key.REINDEX_COUNTS: (
        "{added} hinzugefügt · {changed} geändert · {removed} entfernt · {unchanged} unverändert "
        "· {failed} gescheitert"
    ),
    Key.REINDEX_EMBEDDED: "{embedded} neu berechnet, {reused} übernommen",
    Key.REINDEX_LIBRARY: "Die Bibliothek enthält jetzt: {searched}; {passages}.",
    Key.REINDEX_FAILED_PART: "**Konnte nicht gelesen werden**",
    Key.REINDEX_MORE_FAILURES: "… und außerdem: {failures}",
    Key.REINDEX_STOPPED: "**Neu einlesen abgebrochen.** Die Bibliothek antwortet wie zuvor.",
    Key.STATUS_TITLE: "**On Record**",
    Key.STATUS_EMPTY: (
        "Die Bibliothek ist leer: `/sources add` fügt Artikel für diesen Server hinzu; für "
        "alle tut das, wer diesen Bot betreibt."
    ),
    Key.STATUS_HOLDS: "**Bibliothek:** {articles}, {passages}, Herkunft: {sources}",
    Key.STATUS_DAYS: "**Tage:** {first} – {last}",
    Key.STATUS_OUTLETS: "**Medien:** {outlets}",
    Key.STATUS_MODEL: "**Modell:** {model}, {dimension} Dimensionen",
    Key.STATUS_GENERATION: "**Fassung:** {generation}, gebaut {built}",
    Key.STATUS_BUILDING: "Eine neue Fassung wird gerade gebaut.",
    Key.STATUS_LATENCY: "**Discord:** {milliseconds} ms bis zum Gateway",
    Key.STATUS_NO_LATENCY: "**Discord:** verbunden, Latenz noch nicht gemessen",
    # failures
    Key.BUSY: (
        "Die Bibliothek wird schon neu eingelesen, und das geht nur einmal zugleich. Bitte "
        "versuchen Sie es erneut, wenn das fertig ist; `/status` zeigt es."
    ),
    Key.CANCELLED: "Das Neueinlesen wurde abgebrochen. Die Bibliothek antwortet wie zuvor.",
    Key.SLOW: (
        "Das hat zu lange gedauert (Grenze: {seconds}), daher habe ich es aufgegeben. Bitte "
        "fragen Sie in einer Minute noch einmal."
    ),
    Key.STOPPING: "Ich werde gerade neu gestartet. Bitte fragen Sie in einer Minute noch einmal.",
    Key.STORE_BUSY: (
        "Ein anderes Programm sperrt gerade meine eigenen Aufzeichnungen, deshalb ging das "
        "nicht. Bitte versuchen Sie es in einer Minute noch einmal."
    ),
    Key.NOT_VERBATIM: (
        "Ich habe etwas gefunden, aber es stimmt nicht Wort für Wort mit seinem Artikel überein, "
        "deshalb zeige ich es nicht. Das wurde protokolliert; die Bibliothek neu einzulesen "
        "behebt es."
    ),
    Key.LIBRARY_BROKEN: (
        "Die Bibliothek kann gerade nicht gelesen werden. Das wurde für den Betreiber dieses "
        "Bots protokolliert; bitte versuchen Sie es später erneut."
    ),
    Key.LIBRARY_ERROR: "Das konnte die Bibliothek nicht. Es wurde protokolliert.",
    Key.STALE_COMMAND: (
        "Dieser Befehl hat sich gerade geändert. Bitte versuchen Sie es in einer Minute erneut, "
        "oder starten Sie Discord neu, wenn er noch wie zuvor aussieht."
    ),
    Key.UNEXPECTED: (
        "Hier ist etwas schiefgegangen, nicht bei Ihnen. Es wurde als `{reference}` "
        "protokolliert. Bitte versuchen Sie es erneut."
    ),
    Key.DETAIL: "{sentence}\n-# {detail}",
}
