"""Conversation, a message's claim and the cooldown, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

TALK: dict[Key, str] = {
    # conversation
    Key.SMALL_TALK: (
        "Das ist freundlich, aber im Plaudern bin ich nicht gut: Ich zitiere Wort für Wort, was "
        "Zeitungsartikel sagen. Fragen Sie mich etwas, das darin steht."
    ),
    Key.ORDER: (
        "Ich schreibe, übersetze und fasse nichts zusammen und erledige keine Aufträge: Ich "
        "zitiere nur Wort für Wort, was Zeitungsartikel sagen. Stellen Sie mir eine Frage, und "
        "Sie lesen deren eigene Worte."
    ),
    Key.INSULT: (
        "Es tut mir leid, dass ich nicht helfen konnte. Fragen Sie in anderen Worten, und ich "
        "suche noch einmal; wo die Artikel keine Antwort haben, sage ich das, statt eine zu "
        "erfinden."
    ),
    Key.GIBBERISH: (
        "Darin finde ich keine Wörter, nach denen ich suchen könnte. Bitte stellen Sie eine Frage."
    ),
    Key.UNDERSTOOD: "-# Verstanden: {question}{within} (aus Ihrer vorigen Frage)",
    Key.UNDERSTOOD_OTHERS: "-# Verstanden: {question}{within} (aus der vorigen Frage)",
    Key.ENGLISH_BEST: (
        "-# Am besten suche ich auf Englisch: Wenn das nicht passt, fragen Sie bitte noch einmal "
        "auf Englisch."
    ),
    Key.BUTTON_AS_NEW: "Als neue Frage stellen",
    Key.BUTTON_ASK_ON: "In einem Thread weiterfragen",
    Key.WHO_SAID: "Wer sagt, was ich zuletzt zitiert habe; die Worte, die es zeigen, sind fett:",
    Key.WHO_SAID_WHAT: (
        "Ich habe Ihnen hier in letzter Zeit nichts zitiert, daher weiß ich nicht, wessen Worte "
        "Sie meinen. Stellen Sie mir zuerst eine Frage; jedes Zitat nennt, wer spricht, wo der "
        "Artikel es zeigt."
    ),
    Key.THREAD_WELCOME: (
        "Fragen Sie hier weiter: Erwähnen Sie mich mit dem, was Sie als Nächstes wissen möchten, "
        "zum Beispiel {bot} *and in 2021?*, und ich verstehe es aus der Frage oben."
    ),
    Key.THREAD_OPENED: (
        "Fragen Sie in {thread} weiter: Erwähnen Sie mich dort mit dem, was Sie als Nächstes "
        "wissen möchten."
    ),
    Key.THREAD_FORBIDDEN: (
        "Ich darf hier keinen Thread eröffnen. Ein Admin des Servers gibt mir in diesem Kanal "
        "*Öffentliche Threads erstellen* und *Nachrichten in Threads senden*; bis dahin erwähnen "
        "Sie mich hier mit dem, was Sie als Nächstes wissen möchten, und ich verstehe es aus "
        "Ihrer vorigen Frage."
    ),
    Key.THREAD_NOT_HERE: (
        "Hier hat Discord keine Threads: Schreiben Sie einfach, was Sie als Nächstes wissen "
        "möchten, und ich verstehe es aus Ihrer vorigen Frage."
    ),
    Key.COOLDOWN_USER: (
        "Sie fragen schneller, als ich nachschlagen kann. Bitte versuchen Sie es {when} erneut."
    ),
    Key.COOLDOWN_SERVER: (
        "Dieser Server fragt schneller, als ich nachschlagen kann. Bitte versuchen Sie es {when} "
        "erneut."
    ),
    # a message's claim
    Key.FIND_NAME: "In den Artikeln suchen",
    Key.FIND_TITLE: "### In den Artikeln am nächsten zu [dieser Nachricht]({link})",
    Key.FIND_CLAIM: "**Behauptung:** {claim}",
    Key.FIND_UNDECIDED: (
        "-# Diese Stellen können für die Behauptung sprechen, gegen sie oder an ihr vorbei. Das "
        "beurteile ich nicht: Bitte lesen und urteilen Sie selbst."
    ),
    Key.FIND_NOTHING: "Nichts in der Bibliothek ({searched}) kommt dieser Behauptung nahe.",
    Key.FIND_ABOVE: "Was dieser Behauptung am nächsten kommt, steht oben.",
    Key.FIND_NO_CLAIM: (
        "In dieser Nachricht finde ich keine Behauptung, nach der ich suchen könnte: Es braucht "
        "einen Satz aus einigen Wörtern. Mit `/ask` können Sie sie in eigene Worte fassen."
    ),
    Key.FIND_NO_TEXT: (
        "Diese Nachricht hat keinen eigenen Text, nach dem ich suchen könnte, nur einen Link, "
        "eine Datei oder ein Bild, und davon öffne ich nichts. Mit `/ask` können Sie ihre "
        "Behauptung in eigene Worte fassen."
    ),
}
