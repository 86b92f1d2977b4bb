### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Watches: what is posted, previewed and told of them.

watch_title_actor = {"*"}*{ $actor }**
watch_title_actor_on = {"*"}*{ $actor }** zu „{ $about }“
watch_title_question = „{ $question }“
watch_title_source = neue Artikel von **{ $outlet }**
watch_post = -# Neu · { $watch }
watch_digest = ### { $count } neu · { $watch }
watch_digest_several = mehrere Beobachtungen
watch_page = -# { $first } bis { $last } von { $total }
watch_why = Das kommt von der Beobachtung { $watch }, eingerichtet am { $day } von { $maker }.
watch_why_speaker = Es spricht **{ $speaker }**, wie „{ $mention }“ im Artikel zeigt; solche Zuschreibungen stimmen in { $percent } von 100 Fällen.
watch_why_source = Es ist ein neuer Artikel von **{ $outlet }**.
watch_why_answer = Die Stelle hat so viele Belege, wie eine Antwort auf `/ask` braucht.
watch_why_words = Wörter des Themas darin: { $words }.
watch_why_meaning = Kein Wort des Themas steht darin: Die Bedeutung liegt nahe.
button_why = Warum das?
button_earlier = Früher dazu
watch_earlier = {"*"}*{ $actor }** zu „{ $about }“, jetzt und das Mal davor:
watch_earlier_none = Ich habe keine frühere datierte Aussage von **{ $actor }** zu „{ $about }“ gefunden.
watch_now = {"*"}*Jetzt**
watch_before = {"*"}*Davor**
watch_no_verdict = -# Ob beides zusammenpasst, beurteilst du.
watch_changed = Der Artikel hat sich seither geändert: Diese Worte stehen nicht mehr darin.
watch_corrected = Das Medium hat diesen Artikel berichtigt:
watch_forum = Hier steht, was es Neues gibt: { $watch }.
when_at_once = sofort
when_hourly = stündlich
when_daily = täglich um { $time }
when_weekly = montags um { $time }
when_choice_daily = täglich
when_choice_weekly = wöchentlich, montags
watch_directly = Direktnachrichten
watch_preview = ### Vorschau · { $watch }
watch_preview_where = Meldungen kommen { $when } in { $where }.
watch_preview_role = Jede Nachricht erwähnt { $role }.
watch_preview_count = In der letzten Woche mit Artikeln, { $first } bis { $last }, hätte sie **{ $count }** gefunden:
watch_preview_none = In der letzten Woche mit Artikeln, { $first } bis { $last }, hätte sie nichts gefunden.
button_watch_start = Beobachten
watch_started = Ich beobachte { $watch }: { $when }, in { $where }. Gemeldet wird nur, was ab jetzt erscheint.
watch_dropped = Verworfen. Es wird nichts beobachtet.
watch_gone = Diese Beobachtung gibt es nicht mehr, oder es wurde schon entschieden. `/watch list` zeigt alle.
watches_full = Dieser Server hat schon { $most } Beobachtungen. Entferne zuerst eine mit `/watch remove`.
watches_none = Hier wird noch nichts beobachtet. `/watch actor` meldet einem Kanal, wenn jemand etwas sagt.
watches_title = {"*"}*Beobachtungen dieses Servers**
watch_line = { $watch } · { $when } · { $where }
watch_line_paused = -# Pausiert: { $reason }
watch_paused = Pausiert: { $watch }. `/watch resume` setzt fort; was inzwischen erscheint, wird nicht nachgeholt.
watch_resumed = Wird wieder beobachtet: { $watch }.
watch_edited = Geändert. Jetzt gilt:
watch_removed = Entfernt: { $watch }.
watch_no_such = Hier gibt es keine Beobachtung „{ $which }“: `/watch list` zeigt sie.
watch_test = -# Ein Test durch die Admins: So sieht eine Nachricht aus.
watch_test_none = -# Ein Test durch die Admins: Ich kann hier schreiben. In der letzten Woche mit Artikeln fand sich nichts für { $watch }.
watch_tested = Gesendet: { $link }
watch_bad_time = „{ $value }“ ist keine Uhrzeit. Schreibe sie wie 8:00 oder 17:30.
watch_may_not_write = In { $channel } darf ich nicht schreiben. Gib mir dort *View Channel* und *Send Messages* und versuche es noch einmal.
watch_role_refused = Du darfst { $role } in { $channel } selbst nicht erwähnen, also darf es auch deine Beobachtung nicht.
watch_role_mute = Ich darf { $role } in { $channel } nicht erwähnen: Mach die Rolle erwähnbar oder gib mir dort *Mention Everyone*.
watch_failed =
    {"*"}*Pausiert, denn { $reason }:**
    { $watches }
watch_failed_cure = Was gefunden wurde, bleibt erhalten. Behebe es oder wähle mit `/watch edit` einen anderen Kanal, dann nutze `/watch resume`.
watch_reason_gone = { $channel } gibt es nicht mehr
watch_reason_forbidden = ich darf in { $channel } nicht schreiben
watch_reason_direct = ich kann dir nicht direkt schreiben
watch_reason_admin = ein Admin hat pausiert
watch_reason_source = jede Quelle von „{ $outlet }“ ist aus dem Netz verschwunden
watch_source_gone_cure = Was gefunden wurde, bleibt erhalten. Gib mir mit `/sources add` die neue Adresse und nutze `/watch resume`, oder beende die Beobachtung mit `/watch remove`.
watch_sources_fail =
    {"*"}*Zurzeit kommt nichts Neues von:**
    { $sources }
    Betroffene Beobachtungen:
    { $watches }
watch_sources_fail_cure = Die Beobachtungen laufen weiter. `/sources refresh` sieht sofort noch einmal nach; hat sich eine Adresse geändert, nutze `/sources add` und `/sources remove`.
watch_sources_shared_cure = Die Beobachtungen laufen weiter. In der gemeinsamen Bibliothek kann es beheben, wer den Bot betreibt.
watch_source_shared = { $name } (gemeinsame Bibliothek)
follow_actors_gone =
    {"*"}*Kein Artikel der Bibliothek zitiert mehr:**
    { $watches }
    Ich suche weiter und schreibe dir, sobald es wieder Zitate gibt. `/unfollow` beendet es.
follow_sources_gone =
    Zurzeit kommt nichts Neues in die Bibliothek: Alle ihre Quellen im Netz sind verschwunden oder pausiert. Ich suche weiter und schreibe dir, sobald es Neues gibt. Du folgst:
    { $watches }
follow_hello = Du folgst jetzt { $watch }. Ich schreibe dir hier: { $when }. `/unfollow` beendet es.
following = Du folgst { $watch }: Ich schreibe dir direkt, { $when }. Dort zählt nur die gemeinsame Bibliothek.
follow_no_direct = Ich kann dir nicht direkt schreiben. Erlaube Direktnachrichten von Mitgliedern eines gemeinsamen Servers und versuche es noch einmal.
follows_full = Du folgst schon { $most }, mehr geht nicht. `/unfollow` beendet eines.
follows_none = Du folgst niemandem. `/follow actor` schreibt dir, wenn jemand etwas sagt.
follows_title = {"*"}*Du folgst**
unfollowed = Du folgst { $watch } nicht mehr.
follow_no_such = Du folgst nichts namens „{ $which }“: `/follow list` zeigt es.
settings_zone = {"*"}*Zeitzone:** { $zone }
settings_quiet = {"*"}*Ruhezeit der Beobachtungen:** { $first } bis { $last }
settings_no_quiet = {"*"}*Ruhezeit der Beobachtungen:** keine
settings_posts = {"*"}*Meldungen je Kanal:** höchstens { $hour } in der Stunde und { $day } am Tag; der Rest kommt als Übersicht
settings_notices = {"*"}*Störungen der Beobachtungen stehen in:** { $channel }
settings_notices_maker = {"*"}*Störungen der Beobachtungen erfährt:** wer sie eingerichtet hat
settings_bad_zone = „{ $value }“ ist keine Zeitzone, die ich kenne. Schreibe sie wie Europe/Rome oder America/New_York.
settings_bad_quiet = „{ $value }“ verstehe ich nicht als Stunden. Schreibe sie wie 22:00-7:00, oder „off“.
