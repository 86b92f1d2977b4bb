### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** enthält { $articles }, { $passages }.
sources_preview = So verstehe ich die Datei. Nichts daraus antwortet, bevor du sie hinzufügst.
sources_replaces = Sie tritt an die Stelle der Datei gleichen Namens.
sources_no_outlet = Medium unbekannt
sources_more = … und { $articles } mehr
sources_nothing = In **{ $name }** finde ich keinen Artikel, also habe ich die Datei nicht behalten.
sources_discarded = Weggeworfen. Es wurde nichts hinzugefügt.
sources_gone = Diese Datei wartet nicht mehr, oder es ist schon entschieden. Bitte schick sie noch einmal mit `/sources add`.
sources_kind = **{ $name }** kann ich nicht lesen: Ich lese { $kinds }.
sources_large = **{ $name }** ist zu groß: höchstens { $most } MB. Teile sie auf, oder frag den Betreiber.
sources_full = In der Bibliothek dieses Servers ist kein Platz für **{ $name }**. Entferne zuerst andere Dateien, oder wirf weg, was noch darauf wartet, hinzugefügt zu werden; nach einem Tag verschwindet das von selbst.
sources_not_fetched = Discord hat mir **{ $name }** nicht gegeben. Bitte schick sie noch einmal.
sources_added = **{ $name }** ist in der Bibliothek dieses Servers.
sources_title = **Die eigene Bibliothek dieses Servers:** { $articles } aus { $sources }
sources_none = Dieser Server hat noch keine eigene Bibliothek. Füge mit `/sources add` eine Datei hinzu.
sources_line = **{ $name }** · { $articles } · hinzugefügt { $added }
sources_shared = -# Daneben fragt jeder Server die gemeinsame Bibliothek: { $searched }.
own_holds = Die eigene Bibliothek dieses Servers enthält jetzt: { $searched }; { $passages }.
own_empty = Die eigene Bibliothek dieses Servers ist jetzt leer; `/sources add` füllt sie.
sources_removed = **{ $name }** antwortet nicht mehr.
sources_no_such = Die eigene Bibliothek dieses Servers hat nichts namens **{ $name }**. `/sources list` zeigt, was sie hat; die gemeinsame gehört dem Betreiber.
button_keep = Zur Bibliothek hinzufügen
button_discard = Wegwerfen

## Outlets

outlet_merged = Auf diesem Server steht **{ $outlet }** jetzt für: { $names }.
outlet_split = Auf diesem Server ist **{ $outlet }** jetzt ein eigenes Medium.
outlet_one_already = „{ $other }“ ist schon **{ $outlet }**: Zum Zusammenlegen braucht es zwei verschiedene Medien.
outlet_alone = **{ $outlet }** ist mit keinem anderen Namen zusammengelegt, also gibt es nichts zu trennen.
