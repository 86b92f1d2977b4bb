### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Conversation: help, small talk, follow-up questions, threads and the cooldown.

help = Stellen Sie mir eine Frage, und ich zitiere Wort für Wort die Stellen der Zeitungsartikel, die sie beantworten, mit der Angabe, wer es wo gesagt hat. Ich schreibe nie selbst eine Antwort. Verwenden Sie `/ask`, erwähnen Sie mich mit Ihrer Frage oder schreiben Sie mir direkt; `/said` zitiert, was eine Person, ein Staat oder eine Organisation gesagt hat.
examples = Zum Beispiel: { $questions }
hello = Guten Tag! { $help }
welcome = Gern geschehen. Fragen Sie mich, wann immer Sie möchten.
too_long = Diese Frage ist zu lang: Sie hat { $length } Zeichen, und ich nehme höchstens { $most }. Bitte stellen Sie sie kürzer.
too_short = Diese Frage ist zu kurz: Bitte schreiben Sie mindestens { $least } Zeichen.
may_not_write = Ich darf in { $channel } nicht schreiben, deshalb antworte ich Ihnen hier, und nur aus der gemeinsamen Bibliothek. `/ask` geht dort trotzdem, oder ein Admin des Servers gibt mir dort *Nachrichten senden*.
role_mentioned = Sie haben meine Rolle erwähnt, und Discord lässt mich eine solche Nachricht nicht lesen. Bitte fragen Sie noch einmal mit { $bot }, das bin ich, oder mit `/ask`.
small_talk = Das ist freundlich, aber im Plaudern bin ich nicht gut: Ich zitiere Wort für Wort, was Zeitungsartikel sagen. Fragen Sie mich etwas, das darin steht.
order = Ich schreibe, übersetze und fasse nichts zusammen und erledige keine Aufträge: Ich zitiere nur Wort für Wort, was Zeitungsartikel sagen. Stellen Sie mir eine Frage, und Sie lesen deren eigene Worte.
insult = Es tut mir leid, dass ich nicht helfen konnte. Fragen Sie in anderen Worten, und ich suche noch einmal; wo die Artikel keine Antwort haben, sage ich das, statt eine zu erfinden.
gibberish = Darin finde ich keine Wörter, nach denen ich suchen könnte. Bitte stellen Sie eine Frage.
understood = -# Verstanden: { $question }{ $within } (aus Ihrer vorigen Frage)
understood_others = -# Verstanden: { $question }{ $within } (aus der vorigen Frage)
english_best = -# Am besten suche ich auf Englisch: Wenn das nicht passt, fragen Sie bitte noch einmal auf Englisch.
button_as_new = Als neue Frage stellen
button_ask_on = In einem Thread weiterfragen
who_said = Wer sagt, was ich zuletzt zitiert habe; die Worte, die es zeigen, sind fett:
who_said_what = Ich habe Ihnen hier in letzter Zeit nichts zitiert, daher weiß ich nicht, wessen Worte Sie meinen. Stellen Sie mir zuerst eine Frage; jedes Zitat nennt, wer spricht, wo der Artikel es zeigt.
thread_welcome = Fragen Sie hier weiter: Erwähnen Sie mich mit dem, was Sie als Nächstes wissen möchten, zum Beispiel { $bot } *and in 2021?*, und ich verstehe es aus der Frage oben.
thread_opened = Fragen Sie in { $thread } weiter: Erwähnen Sie mich dort mit dem, was Sie als Nächstes wissen möchten.
thread_forbidden = Ich darf hier keinen Thread eröffnen. Ein Admin des Servers gibt mir in diesem Kanal *Öffentliche Threads erstellen* und *Nachrichten in Threads senden*; bis dahin erwähnen Sie mich hier mit dem, was Sie als Nächstes wissen möchten, und ich verstehe es aus Ihrer vorigen Frage.
thread_not_here = Hier hat Discord keine Threads: Schreiben Sie einfach, was Sie als Nächstes wissen möchten, und ich verstehe es aus Ihrer vorigen Frage.
cooldown_user = Sie fragen schneller, als ich nachschlagen kann. Bitte versuchen Sie es { $when } erneut.
cooldown_server = Dieser Server fragt schneller, als ich nachschlagen kann. Bitte versuchen Sie es { $when } erneut.
