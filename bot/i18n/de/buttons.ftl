### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### The buttons below an answer, and what they say.
### A button’s label has at most 80 characters.

quotes = -# Zitate { $first } bis { $last }
quotes_one = -# Zitat { $first }
no_more = Es gibt keine weiteren Zitate, die das beantworten.
button_context = Umgebung
button_more = Mehr
button_back = Zurück
button_share = Teilen
button_helpful = Hilfreich
button_unhelpful = Nicht hilfreich
button_delete = Löschen
surroundings = -# Absätze { $first } bis { $last } von { $total }; die zitierte Stelle ist fett.
surroundings_one = -# Absatz { $first } von { $total }; die zitierte Stelle ist fett.
surroundings_cut = {" "}[…] steht für Ausgelassenes.
article_gone = Dieser Artikel ist nicht mehr in der Bibliothek, deshalb zeige ich ihn nicht mehr. Bitte fragen Sie noch einmal.
article_changed = Dieser Artikel hat sich geändert, seit er zitiert wurde, deshalb kann ich jene Worte nicht darin zeigen. Bitte fragen Sie noch einmal.
answer_forgotten = An diese Antwort erinnere ich mich nicht mehr: Antworten werden nach { $days } Tagen vergessen, oder wenn die Person, die gefragt hat, sie löscht. Bitte fragen Sie noch einmal.
message_gone = Diese Nachricht wurde inzwischen gelöscht.
more_refused = Nur wer gefragt hat, kann in dieser Antwort blättern. Mit `/ask` erhalten Sie Ihre eigene.
begun_anew = -# Die Bibliothek wurde seither neu gebaut, deshalb beginnt diese Antwort von vorn.
shared_by = -# Geteilt von { $user }
shared = Geteilt: { $link }
shared_already = Das haben Sie schon geteilt: { $link }
share_refused = Nur wer gefragt hat, kann diese Antwort teilen.
share_bot_mute = Ich darf in diesem Kanal nicht schreiben, deshalb kann ich die Antwort hier nicht teilen. Ein Admin des Servers kann mir hier *Nachrichten senden* geben.
share_user_mute = Sie dürfen in diesem Kanal nicht schreiben, deshalb teile ich die Antwort hier nicht.
delete_refused = Nur wer gefragt hat oder die Berechtigung *Nachrichten verwalten* hat, kann diese Antwort löschen.
voted_helpful = Als hilfreich vermerkt, danke. Mit der anderen Schaltfläche ändern Sie es.
voted_unhelpful = Als nicht hilfreich vermerkt, danke. Mit der anderen Schaltfläche ändern Sie es.
voted_seen = Admins dieses Servers sehen die Frage und ihre Antwort, ohne irgendeinen Namen.
voted_already = Das habe ich schon vermerkt, danke.
vote_changed = Geändert, danke.
