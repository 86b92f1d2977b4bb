### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### The buttons below an answer, and what they say.
### A button’s label has at most 80 characters.

quotes = -# Zitate { $first } bis { $last }
quotes_one = -# Zitat { $first }
no_more = Es gibt keine weiteren Zitate, die das beantworten.
button_context = Kontext
button_more = Mehr
button_back = Zurück
button_share = Teilen
button_helpful = Hilfreich
button_unhelpful = Nicht hilfreich
button_delete = Löschen
surroundings = -# Absätze { $first } bis { $last } von { $total }; die zitierte Stelle ist fett.
surroundings_one = -# Absatz { $first } von { $total }; die zitierte Stelle ist fett.
surroundings_cut = {" "}[…] steht für Ausgelassenes.
context_changed = **Dieser Artikel hat sich seitdem geändert.** So stand es am { $before }; mit Stand vom { $now } heißt es:
context_removed = **Dieser Artikel hat sich seitdem geändert.** So stand es am { $before }; diese Worte stehen nicht mehr darin.
context_gone = -# Seit dem { $day } ist er nicht mehr im Netz.
article_gone = Dieser Artikel ist nicht mehr in der Bibliothek, deshalb kann ich ihn nicht zeigen. Bitte frag noch einmal.
article_changed = Dieser Artikel hat sich geändert, seit er zitiert wurde, deshalb kann ich die Stelle darin nicht zeigen. Bitte frag noch einmal.
answer_forgotten = Diese Antwort habe ich nicht mehr: Ich bewahre Antworten { $days } Tage auf oder bis sie gelöscht werden. Bitte frag noch einmal.
message_gone = Diese Nachricht wurde inzwischen gelöscht.
more_refused = Nur wer gefragt hat, kann in dieser Antwort blättern. Mit `/ask` bekommst du deine eigene.
begun_anew = -# Die Bibliothek wurde seither neu aufgebaut, deshalb beginnt diese Antwort von vorn.
shared_by = -# Geteilt von { $user }
shared = Geteilt: { $link }
shared_already = Das hast du schon geteilt: { $link }
share_refused = Nur wer gefragt hat, kann diese Antwort teilen.
share_bot_mute = Ich darf in diesem Kanal nicht schreiben und kann die Antwort hier deshalb nicht teilen. Ein Admin des Servers kann mir hier *Nachrichten senden* erlauben.
share_user_mute = Du darfst in diesem Kanal nicht schreiben, deshalb teile ich die Antwort hier nicht.
delete_refused = Nur wer gefragt hat oder die Berechtigung *Nachrichten verwalten* hat, kann diese Antwort löschen.
voted_helpful = Als hilfreich bewertet, danke. Mit dem anderen Button änderst du das.
voted_unhelpful = Als nicht hilfreich bewertet, danke. Mit dem anderen Button änderst du das.
voted_seen = Admins dieses Servers sehen die Frage und die Antwort, aber keine Namen.
voted_already = So hast du diese Antwort schon bewertet, danke.
vote_changed = Bewertung geändert, danke.
