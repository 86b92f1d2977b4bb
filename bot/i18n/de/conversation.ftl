### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Stell mir eine Frage, und ich zitiere Wort für Wort die Stellen aus Nachrichtenartikeln, die sie beantworten, und sage, wer es wo gesagt hat. Ich schreibe nie selbst eine Antwort. Benutze `/ask`, erwähne mich mit deiner Frage oder schreib mir direkt; `/said` zitiert, was eine Person, ein Staat oder eine Organisation gesagt hat.
examples = Zum Beispiel: { $questions }
hello = Hallo! { $help }
welcome = Gern geschehen. Frag mich jederzeit wieder.
too_long = Diese Frage ist zu lang: Sie hat { $length } Zeichen, erlaubt sind { $most }. Bitte kürze sie.
too_short = Diese Frage ist zu kurz: Bitte schreib mindestens { $least } Zeichen.
may_not_write = In { $channel } darf ich nicht schreiben, deshalb antworte ich dir hier, und nur aus der gemeinsamen Bibliothek. `/ask` funktioniert dort trotzdem; oder ein Admin des Servers erlaubt mir dort *Nachrichten senden*.
role_mentioned = Du hast meine Rolle erwähnt, und solche Nachrichten lässt Discord mich nicht lesen. Bitte frag noch einmal mit { $bot }, das bin ich, oder mit `/ask`.
small_talk = Ich zitiere nur Nachrichtenartikel, Wort für Wort. Frag mich etwas dazu.
order = Ich schreibe, übersetze und fasse nicht zusammen: Ich zitiere nur Nachrichtenartikel, Wort für Wort. Frag mich etwas dazu.
no_words = Darin habe ich nichts gefunden, wonach ich suchen könnte. Bitte stell eine Frage.
understood = -# Verstanden als: { $question }{ $within } (aus deiner vorigen Frage)
understood_others = -# Verstanden als: { $question }{ $within } (aus der vorigen Frage)
english_best = -# Auf Englisch suche ich am besten: Wenn das nicht passt, frag bitte noch einmal auf Englisch.
button_as_new = Als neue Frage stellen
button_ask_on = In einem Thread weiterfragen
who_said = Wer gesagt hat, was ich zuletzt zitiert habe; die Worte, die es zeigen, sind fett:
who_said_what = Ich habe dir hier in letzter Zeit nichts zitiert und weiß deshalb nicht, wessen Worte du meinst. Stell mir zuerst eine Frage; jedes Zitat nennt seinen Sprecher, wenn der Artikel ihn nennt.
thread_welcome = Frag hier weiter: Erwähne mich mit deiner nächsten Frage, zum Beispiel { $bot } *and in 2021?*, und ich verstehe sie aus der Frage oben.
thread_opened = Frag in { $thread } weiter: Erwähne mich dort mit deiner nächsten Frage.
thread_forbidden = Ich darf hier keinen Thread eröffnen. Ein Admin des Servers kann mir in diesem Kanal *Öffentliche Threads erstellen* und *Nachrichten in Threads senden* erlauben; bis dahin erwähne mich hier mit deiner nächsten Frage, und ich verstehe sie aus deiner vorigen.
thread_not_here = Hier hat Discord keine Threads: Schreib einfach deine nächste Frage, und ich verstehe sie aus deiner vorigen.
cooldown_user = Du fragst schneller, als ich suchen kann. Bitte versuch es { $when } noch einmal.
cooldown_server = Dieser Server fragt schneller, als ich suchen kann. Bitte versuch es { $when } noch einmal.
