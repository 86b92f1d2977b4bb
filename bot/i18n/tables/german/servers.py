"""What a server's admins read of its own library and its settings, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

SERVERS: dict[Key, str] = {
    Key.SOURCES_UNDERSTOOD: "**{name}** enthält {articles}, {passages}.",
    Key.SOURCES_PREVIEW: (
        "So verstehe ich die Datei. Nichts daraus antwortet, bevor du sie hinzufügst."
    ),
    Key.SOURCES_REPLACES: "Sie tritt an die Stelle der Datei gleichen Namens.",
    Key.SOURCES_NO_OUTLET: "Medium unbekannt",
    Key.SOURCES_MORE: "… und {articles} mehr",
    Key.SOURCES_NOTHING: (
        "In **{name}** finde ich keinen Artikel, also habe ich die Datei nicht behalten."
    ),
    Key.SOURCES_DISCARDED: "Weggeworfen. Es wurde nichts hinzugefügt.",
    Key.SOURCES_GONE: (
        "Diese Datei wartet nicht mehr, oder es ist schon entschieden. Bitte schick sie noch "
        "einmal mit `/sources add`."
    ),
    Key.SOURCES_KIND: "**{name}** kann ich nicht lesen: Ich lese {kinds}.",
    Key.SOURCES_LARGE: (
        "**{name}** ist zu groß: höchstens {most} MB. Teile sie auf, oder frag den Betreiber."
    ),
    Key.SOURCES_FULL: (
        "In der Bibliothek dieses Servers ist kein Platz für **{name}**. Entferne zuerst "
        "andere Dateien, oder wirf weg, was noch darauf wartet, hinzugefügt zu werden; nach "
        "einem Tag verschwindet das von selbst."
    ),
    Key.SOURCES_NOT_FETCHED: (
        "Discord hat mir **{name}** nicht gegeben. Bitte schick sie noch einmal."
    ),
    Key.SOURCES_ADDED: "**{name}** ist in der Bibliothek dieses Servers.",
    Key.SOURCES_TITLE: "**Die eigene Bibliothek dieses Servers:** {articles} aus {sources}",
    Key.SOURCES_NONE: (
        "Dieser Server hat noch keine eigene Bibliothek. Füge mit `/sources add` eine Datei hinzu."
    ),
    Key.SOURCES_LINE: "**{name}** · {articles} · hinzugefügt {added}",
    Key.SOURCES_SHARED: "-# Daneben fragt jeder Server die gemeinsame Bibliothek: {searched}.",
    Key.OWN_HOLDS: "Die eigene Bibliothek dieses Servers enthält jetzt: {searched}; {passages}.",
    Key.OWN_EMPTY: "Die eigene Bibliothek dieses Servers ist jetzt leer; `/sources add` füllt sie.",
    Key.SOURCES_REMOVED: "**{name}** antwortet nicht mehr.",
    Key.SOURCES_NO_SUCH: (
        "Die eigene Bibliothek dieses Servers hat nichts namens **{name}**. `/sources list` "
        "zeigt, was sie hat; die gemeinsame gehört dem Betreiber."
    ),
    Key.OUTLET_MERGED: "Auf diesem Server steht **{outlet}** jetzt für: {names}.",
    Key.OUTLET_SPLIT: "Auf diesem Server ist **{outlet}** jetzt ein eigenes Medium.",
    Key.OUTLET_ONE_ALREADY: (
        "„{other}“ ist schon **{outlet}**: Zum Zusammenlegen braucht es zwei verschiedene Medien."
    ),
    Key.OUTLET_ALONE: (
        "**{outlet}** ist mit keinem anderen Namen zusammengelegt, also gibt es nichts zu trennen."
    ),
    Key.BUTTON_KEEP: "Zur Bibliothek hinzufügen",
    Key.BUTTON_DISCARD: "Wegwerfen",
    Key.BUTTON_STOP: "Anhalten",
    Key.REINDEX_STOPPING: "Wird angehalten …",
    Key.REINDEX_OVER: "Das ist schon vorbei: Es gibt nichts anzuhalten.",
    Key.REINDEX_INTERRUPTED: (
        "**Ein Neustart hat das Neueinlesen unterbrochen.** `/status` zeigt, was die "
        "Bibliothek enthält; `/reindex` beginnt von vorn."
    ),
    Key.STATUS_OWN: "**Davon eigene dieses Servers:** {articles}",
    Key.SETTINGS_TITLE: "**Einstellungen dieses Servers**",
    Key.SETTINGS_LANGUAGE: "**Sprache:** {language}",
    Key.SETTINGS_EACH_OWN: "die jedes Mitglieds",
    Key.SETTINGS_VISIBLE: "**Antworten:** alle sehen sie, außer man wählt `private`",
    Key.SETTINGS_PRIVATE: (
        "**Antworten:** nur wer fragt, sieht sie, außer `private` ist ausgeschaltet"
    ),
    Key.SETTINGS_FINDINGS: "**Zitate in einer Antwort:** höchstens {count}",
    Key.SETTINGS_STRICTNESS: "**Belege:** {strictness}",
    Key.STRICT: "streng: lieber keine Antwort als eine falsche",
    Key.BALANCED: "ausgewogen",
    Key.OPEN: "offen: lieber ein zweifelhaftes Zitat als keines",
    Key.SETTINGS_EVERYWHERE: "**Kanäle:** ich antworte in allen",
    Key.SETTINGS_CHANNELS: "**Kanäle:** ich antworte in {channels}; anderswo nur dem, der fragt",
    Key.SETTINGS_CHANNELS_FULL: (
        "Das wären mehr Kanäle, als ich mir merken kann: höchstens {most}."
    ),
    Key.ELSEWHERE_ONLY: (
        "Auf diesem Server antworte ich in {channels}. Nimm hier `/ask`, dann siehst nur du "
        "die Antwort."
    ),
    Key.SOURCES_DESCRIPTION: "Die eigenen Artikel dieses Servers (für Admins)",
    Key.SOURCES_ADD_DESCRIPTION: (
        "Eine Datei mit Artikeln zur Bibliothek dieses Servers hinzufügen (für Admins)"
    ),
    Key.SOURCES_FILE: "Eine Text-, Markdown-, HTML- oder JSON-Lines-Datei",
    Key.SOURCES_LIST_DESCRIPTION: "Zeigen, was in der Bibliothek dieses Servers ist (für Admins)",
    Key.SOURCES_REMOVE_DESCRIPTION: (
        "Eine Datei oder einen Artikel sofort nicht mehr antworten lassen (für Admins)"
    ),
    Key.SOURCES_WHICH: "Der Name einer Datei oder der Titel eines Artikels",
    Key.OUTLET_MERGE_DESCRIPTION: "Zwei Medien auf diesem Server zu einem machen (für Admins)",
    Key.OUTLET_KEPT: "Das Medium, dessen Name bleibt",
    Key.OUTLET_OTHER: "Das Medium, das damit eins wird",
    Key.OUTLET_SPLIT_DESCRIPTION: (
        "Einen Namen eines Mediums auf diesem Server zu einem eigenen Medium machen (für Admins)"
    ),
    Key.OUTLET_PARTED: "Der Name, wie er in den Artikeln steht",
    Key.SETTINGS_DESCRIPTION: (
        "Zeigen oder ändern, wie ich auf diesem Server antworte (für Admins)"
    ),
    Key.SETTINGS_LANGUAGE_OPTION: "Die Sprache meiner eigenen Sätze",
    Key.SETTINGS_PRIVATE_OPTION: "Ob nur der, der fragt, die Antwort sieht",
    Key.SETTINGS_FINDINGS_OPTION: "Wie viele Zitate eine Antwort höchstens hat",
    Key.SETTINGS_STRICTNESS_OPTION: "Wie viel Beleg eine Antwort braucht",
    Key.SETTINGS_ALLOW_OPTION: "Ein Kanal, in dem ich antworten darf; in anderen dann nicht",
    Key.SETTINGS_FORBID_OPTION: "Ein Kanal, der von dieser Liste gestrichen wird",
}
