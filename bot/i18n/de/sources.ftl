### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** enthält { $articles }, { $passages }.
sources_preview = So lese ich die Datei. Durchsucht wird sie erst, wenn du sie hinzufügst.
sources_replaces = Sie ersetzt die gleichnamige Datei.
sources_no_outlet = Medium unbekannt
sources_more = … und { $articles } mehr
sources_nothing = In **{ $name }** habe ich keinen Artikel gefunden, deshalb habe ich die Datei nicht behalten.
sources_discarded = Verworfen. Es wurde nichts hinzugefügt.
sources_gone = Dieser Upload ist abgelaufen oder schon erledigt. Bitte schick die Datei noch einmal mit `/sources add`.
sources_kind = **{ $name }** kann ich nicht lesen: Ich lese { $kinds }.
sources_large = **{ $name }** ist zu groß: höchstens { $most } MB. Teile die Datei auf, oder frag den Betreiber.
sources_twice = Zwei dieser Dateien heißen **{ $name }**. Bitte benenne eine davon um.
sources_full = In der Bibliothek dieses Servers ist kein Platz für **{ $name }**. Entferne zuerst andere Dateien, oder verwirf wartende Uploads; nach einem Tag verfallen sie.
sources_not_fetched = Ich konnte **{ $name }** nicht von Discord herunterladen. Bitte schick die Datei noch einmal.
sources_added = **{ $name }** wurde zur Bibliothek dieses Servers hinzugefügt.
sources_added_several = Die Dateien wurden zur Bibliothek dieses Servers hinzugefügt.
sources_title = **Die eigene Bibliothek dieses Servers:** { $articles } aus { $sources }
sources_none = Dieser Server hat noch keine eigene Bibliothek. Füge mit `/sources add` eine Datei hinzu.
sources_line = **{ $name }** · { $articles } · hinzugefügt { $added }
sources_shared = -# Jeder Server durchsucht auch die gemeinsame Bibliothek: { $searched }.
own_holds = Die eigene Bibliothek dieses Servers enthält jetzt: { $searched }; { $passages }.
own_empty = Die eigene Bibliothek dieses Servers ist jetzt leer; fülle sie mit `/sources add`.
sources_removed = **{ $name }** wurde entfernt.
sources_no_such = In der eigenen Bibliothek dieses Servers heißt nichts **{ $name }**. `/sources list` zeigt, was sie enthält; die gemeinsame verwaltet der Betreiber.
button_keep = Zur Bibliothek hinzufügen
button_discard = Verwerfen

## Sources on the web

sources_feed = **{ $title }** ist ein Feed mit { $articles }.
sources_sitemap = **{ $title }** ist eine Sitemap mit { $articles }.
sources_front = **{ $title }** ist eine Startseite. Sie bietet diese Feeds an; wähle einen zum Ansehen:
sources_address_preview = So verstehe ich sie. Fügst du sie hinzu, rufe ich ihre Seiten ab und sehe von selbst nach neuen.
sources_address_refused = **{ $url }** kann ich nicht hinzufügen.
    -# { $reason }
sources_one_of = Gib mir bitte eine Datei oder eine Adresse, eins von beiden.
sources_followed = Dieser Server verfolgt schon { $most } Adressen. Entferne zuerst eine.
sources_refreshed = **{ $name }:** { $new } neu · { $changed } geändert · { $gone } aus dem Netz verschwunden
sources_no_address = Die Bibliothek dieses Servers hat keinen Feed und keine Seite zum Nachsehen. Füge mit `/sources add` etwas hinzu.
state_waiting = noch nicht abgerufen
state_fresh = aktuell
state_unchanged = nichts Neues
state_failing = gestört seit { $since }
state_gone = verschwunden seit { $since }
state_paused = angehalten seit { $since }

## Why a source brings nothing

why_bad_address = Die Adresse ist nicht lesbar. Bitte prüfe sie.
why_private = Sie führt in ein Netz, das nicht öffentlich ist. Nur der Betreiber kann es freigeben.
why_no_host = Die Website hat keine Adresse. Bitte prüfe ihren Namen.
why_unreachable = Die Website ist nicht erreichbar.
why_slow = Die Website hat zu langsam geantwortet.
why_broken = Was die Website geschickt hat, war beschädigt oder unvollständig.
why_later = Die Website möchte eine Weile nicht abgefragt werden.
why_certificate = Dem Zertifikat der Website ist nicht zu trauen.
why_robots = Die robots.txt der Website lässt Programme sie nicht lesen.
why_answered = Die Website hat mit dem Status { $status } geantwortet.
why_redirects = Die Adresse leitet immer weiter.
why_too_large = Sie ist zu groß zum Lesen.
why_no_feed = Das ist weder eine Seite noch ein Feed, den ich lesen kann.
why_empty = Sie nennt keine Seite.
why_no_article = Ich habe darin keinen Artikel gefunden.
why_consent = Sie zeigt nur eine Frage nach Einwilligung.
why_paywall = Sie zeigt nur den Anfang eines Artikels, der bezahlt werden muss.
why_list = Sie führt nur andere Seiten auf und hat selbst keinen Artikel.
why_notice = Sie zeigt nur einen Hinweis und keinen Artikel.
why_pictures = Sie zeigt Bilder oder einen Film und keinen Artikel.
why_unreadable = Die Seite ist zu groß oder zu verworren zum Lesen.
why_no_file = Diese Datei oder diesen Ordner gibt es nicht.
why_denied = Das darf nicht gelesen werden: Zugriff verweigert.

## Outlets

outlet_merged = Auf diesem Server steht **{ $outlet }** jetzt für: { $names }.
outlet_split = Auf diesem Server ist **{ $outlet }** jetzt ein eigenes Medium.
outlet_one_already = „{ $other }“ ist schon **{ $outlet }**: Zusammenlegen lassen sich nur zwei verschiedene Medien.
outlet_alone = **{ $outlet }** ist mit keinem anderen Namen zusammengelegt, also gibt es nichts zu trennen.
