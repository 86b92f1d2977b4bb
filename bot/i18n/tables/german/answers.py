"""Answers in German: what is quoted, by whom, and why there is nothing."""

from __future__ import annotations

from bot.i18n.phrases import Key

ANSWERS: dict[Key, str] = {
    # the answer
    Key.ASKED: "-# Frage: {question}{within}",
    Key.WITHIN: "Nur dies wurde durchsucht: {within}.",
    Key.FILTER_OUTLET: "Medium {outlet}",
    Key.FILTER_SINCE: "ab {day}",
    Key.FILTER_UNTIL: "bis {day}",
    Key.OPPOSED: "Wer es sagt und wer es bestreitet, stehen hier beide mit ihrem Datum.",
    Key.FIGURES_DIFFER: (
        "Die Zahlen weichen voneinander ab: Jede steht hier, wie sie geschrieben wurde, mit "
        "ihrem Datum."
    ),
    Key.SEARCHED: "-# Wort für Wort aus der Bibliothek zitiert ({searched}).",
    Key.LEFT_OUT: " […] steht für Ausgelassenes.",
    Key.SPAN_DAYS: "{articles}, {first} – {last}",
    Key.SPAN_DAY: "{articles}, {first}",
    Key.SPAN_UNDATED: "{articles}",
    Key.SPAN_SINGLE_DAY: "ein einziger Artikel, {first}",
    Key.SPAN_SINGLE: "ein einziger Artikel",
    # attribution
    Key.SPEAKER: "**{name}**",
    Key.SPEAKER_FOR: "**{name}** ({actor})",
    Key.SPEAKER_MENTION: "im Text: „{mention}“",
    Key.SPEAKER_UNCERTAIN: "*Zuordnung unsicher*",
    Key.SPEAKER_UNKNOWN: "Wer spricht, ist nicht ermittelt",
    Key.SPEAKER_OWN_WORDS: "Eigene Worte des Artikels",
    Key.KIND_DIRECT: "wörtlich zitiert",
    Key.KIND_MIXED: "zum Teil wörtlich zitiert",
    Key.KIND_INDIRECT: "in den Worten des Artikels wiedergegeben",
    Key.KIND_UNATTRIBUTED: "vom Artikel berichtet",
    Key.KIND_UNSPOKEN: "eine Ansicht oder ein Wunsch, von dem der Artikel berichtet",
    Key.MARK_NEGATED: "*hat das nicht gesagt*",
    Key.MARK_DECLINED: "*wollte sich nicht äußern*",
    Key.MARK_HYPOTHETICAL: "*nur angenommen: wenn … sagte*",
    Key.MARK_FUTURE: "*angekündigt, noch nicht gesagt*",
    Key.CORRECTED: "-# Berichtigt am {day}: {article}",
    Key.RELATIVE_DAY: "-# Von uns errechnet: „{words}“ = {day}",
    Key.ALSO_IN: "-# Auch in: {articles}",
    Key.ALSO_IN_MORE: "-# Auch in: {articles}; und noch {rest}",
    Key.ALSO_IN_COUNT: "-# Auch anderswo: {articles}",
    Key.PARAGRAPH: "Absatz {paragraph}",
    Key.UNTITLED: "Artikel ohne Titel",
    Key.UNDATED: "ohne Datum",
    Key.READ_ARTICLE: "Artikel lesen",
    # no answer, by reason
    Key.NOTHING_FOUND: "Dazu habe ich in der Bibliothek ({searched}) nichts gefunden.",
    Key.UNSURE: "Das hilft vielleicht weiter: Ich bin nicht sicher, ob es die Frage beantwortet.",
    Key.BELOW_THRESHOLD: "Nichts in der Bibliothek ({searched}) beantwortet das.",
    Key.FAMILIAR: "In der Bibliothek ({searched}) habe ich keine Antwort darauf gefunden.",
    Key.UNKNOWN_ACTOR: "Niemand dieses Namens spricht in der Bibliothek ({searched}).",
    Key.NO_STATEMENT: "In der Bibliothek ({searched}) steht dazu keine Aussage.",
    Key.EMPTY_LIBRARY: (
        "Die Bibliothek ist leer, daher gibt es noch nichts zu zitieren. Der Betreiber dieses "
        "Bots fügt Artikel mit `onrecord add` hinzu."
    ),
    Key.NO_ARTICLE_FITS: "Kein Artikel der Bibliothek gehört zu dieser Auswahl: {within}.",
    Key.NEAREST: "Zu diesem Thema:",
    Key.ELSEWHEN: "Außerhalb dieser Zeit:",
    Key.DID_YOU_MEAN: "Meinst du {names}?",
    # conversation
    Key.HELP: (
        "Stellen Sie mir eine Frage, und ich zitiere Wort für Wort die Stellen der "
        "Zeitungsartikel, die sie beantworten, mit der Angabe, wer es wo gesagt hat. Ich "
        "schreibe nie selbst eine Antwort. Verwenden Sie `/ask`, erwähnen Sie mich mit Ihrer "
        "Frage oder schreiben Sie mir direkt; `/said` zitiert, was eine Person, ein Staat oder "
        "eine Organisation gesagt hat."
    ),
    Key.EXAMPLES: "Zum Beispiel: {questions}",
    Key.HELLO: "Guten Tag! {help}",
    Key.WELCOME: "Gern geschehen. Fragen Sie mich, wann immer Sie möchten.",
    Key.TOO_LONG: (
        "Diese Frage ist zu lang: Sie hat {length} Zeichen, und ich nehme höchstens {most}. "
        "Bitte stellen Sie sie kürzer."
    ),
    Key.TOO_SHORT: "Diese Frage ist zu kurz: Bitte schreiben Sie mindestens {least} Zeichen.",
    Key.MAY_NOT_WRITE: (
        "Ich darf in {channel} nicht schreiben, deshalb antworte ich Ihnen hier, und nur aus "
        "der gemeinsamen Bibliothek. `/ask` geht dort trotzdem, oder ein Admin des Servers "
        "gibt mir dort *Nachrichten senden*."
    ),
    Key.ROLE_MENTIONED: (
        "Sie haben meine Rolle erwähnt, und Discord lässt mich eine solche Nachricht nicht "
        "lesen. Bitte fragen Sie noch einmal mit {bot}, das bin ich, oder mit `/ask`."
    ),
    # what was typed cannot be used
    Key.BAD_DATE: (
        "„{value}“ ist kein Datum, das ich lesen kann: Schreiben Sie es als 2022-03-09, 9. März "
        "2022, März 2022 oder 2022."
    ),
    Key.DATES_CROSSED: (
        "Die Daten sind vertauscht: Der Beginn ({since}) liegt nach dem Ende ({until}). Bitte "
        "tauschen Sie sie."
    ),
    Key.NO_SUCH_OUTLET: (
        "Kein Medium in der Bibliothek heißt „{outlet}“. Es gibt: {known}. Wählen Sie eines aus "
        "der Liste, die sich beim Tippen öffnet."
    ),
    Key.NO_OUTLET_KNOWN: (
        "Kein Artikel der Bibliothek nennt sein Medium, daher kann „{outlet}“ nicht gesucht "
        "werden: Bitte fragen Sie ohne Medium."
    ),
    Key.BAD_VALUE: "Den Wert „{value}“ kann ich nicht verwenden: Bitte wählen Sie einen anderen.",
}
