"""What actors said, pins and aliases, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

VOICES: dict[Key, str] = {
    # what an actor said
    Key.SAID_TITLE: "Gesagt von {actor}",
    Key.TIMELINE_TITLE: "Gesagt von {actor}, nach Datum",
    Key.COMPARE_TITLE: "Im Vergleich: {actor}",
    Key.ABOUT_TITLE: "Über {actor}: was andere sagen und was die Artikel berichten",
    Key.ON_SUBJECT: "über „{about}“",
    Key.OWN_HEAD: "### {actor} selbst",
    Key.PEOPLE_HEAD: "### Wer für {actor} spricht",
    Key.NAMESAKES: "-# Auch andere tragen diesen Namen: {names}.",
    Key.RANGE: "{first} bis {last} ({statements} insgesamt)",
    Key.RANGE_OF_ONE: "Nummer {first} ({statements} insgesamt)",
    Key.UNKNOWN_ACTOR_NAMED: "Niemand namens „{actor}“ spricht in der Bibliothek ({searched}).",
    Key.UNKNOWN_ACTOR_NEAR: (
        "Niemand namens „{actor}“ spricht in der Bibliothek ({searched}). Ähnlich wie dieser "
        "Name: {names}."
    ),
    Key.SEVERAL_ACTORS: "Mehrere heißen „{actor}“: {names}. Wen meinen Sie?",
    Key.NO_SUCH_ACTOR: (
        "Kein Akteur in der Bibliothek heißt „{actor}“. Ähnlich wie dieser Name: {names}."
    ),
    Key.NO_ACTOR_LIKE_IT: "Kein Akteur in der Bibliothek heißt „{actor}“ oder so ähnlich.",
    Key.NEVER_SPEAKS: (
        "**{actor}** spricht nie in der Bibliothek ({searched}): Artikel enthalten den Namen, "
        "keiner zitiert ihn."
    ),
    Key.SILENT: "In diesem Teil der Bibliothek ({searched}) steht keine Aussage von **{actor}**.",
    Key.SILENT_ON: (
        "In der Bibliothek ({searched}) steht keine Aussage von **{actor}** über „{about}“."
    ),
    Key.SAME_ACTOR: (
        "Beide Namen meinen **{actor}**: Wähle zwei verschiedene Akteure zum Vergleichen."
    ),
    Key.ABOUT_NOTHING: (
        "Über das hinaus, was **{actor}** sagt, habe ich dazu in der Bibliothek ({searched}) "
        "nichts gefunden."
    ),
    Key.ABOUT_NOBODY: (
        "In der Bibliothek ({searched}) steht **{actor}** nur bei den eigenen Worten: Niemand"
        " sonst erwähnt den Namen."
    ),
    Key.BUTTON_PREVIOUS: "Vorige",
    Key.BUTTON_NEXT: "Nächste",
    Key.BUTTON_NAME: "{actor}",
    Key.BUTTON_ABOUT: "Über {actor}",
    Key.BUTTON_SAID: "Gesagt von {actor}",
    Key.BUTTON_LATEST: "Neuestes von {actor}",
    Key.BUTTON_TIMELINE: "Nach Datum",
    Key.STALE_BUTTON: (
        "Ich weiß nicht mehr, wofür diese Schaltfläche steht: Bitte fragen Sie noch einmal."
    ),
    # pins and aliases
    Key.PINNED: (
        "`/{command}` fragt, was **{actor}** gesagt hat, nur auf diesem Server. Entfernen Sie "
        "ihn mit `/actors unpin`."
    ),
    Key.PINNED_LATER: (
        "`/{command}` ist für **{actor}** angeheftet, aber Discord hat den Befehl noch nicht "
        "angenommen. Ich versuche es weiter; er erscheint von selbst."
    ),
    Key.PINNED_REFUSED: (
        "`/{command}` ist für **{actor}** angeheftet, aber Discord lehnt den Befehl ab, was "
        "protokolliert wurde. Ich versuche es beim nächsten Anheften und beim Neustart wieder. "
        "Wenn er ausbleibt: Laden Sie mich erneut mit dem Scope *applications.commands* ein."
    ),
    Key.PINS_FULL: (
        "Dieser Server hat {most} angeheftete Akteure, und mehr Befehle erlaubt Discord nicht: "
        "Entfernen Sie zuerst einen mit `/actors unpin`."
    ),
    Key.PINNED_ALREADY: "**{actor}** ist schon angeheftet: `/{command}`.",
    Key.PIN_NAME_TAKEN: (
        "`/{command}` ist schon ein Befehl: Wähle einen anderen Namen oder lass ihn weg."
    ),
    Key.UNPINNED: "`/{command}` ist entfernt. `/said` fragt weiterhin nach **{actor}**.",
    Key.UNPINNED_LATER: (
        "`/{command}` ist nicht mehr angeheftet, aber Discord hat den Befehl noch nicht "
        "entfernt. Ich versuche es weiter."
    ),
    Key.NO_SUCH_PIN: "Kein Akteur ist hier als „{command}“ angeheftet: `/actors list` zeigt sie.",
    Key.NO_PINS: "Hier ist kein Akteur angeheftet. `/actors pin` macht einen Befehl für einen.",
    Key.PINS_TITLE: "**Angeheftete Akteure**",
    Key.PIN_LINE: "`/{command}` · {actor}",
    Key.ALIAS_ADDED: "Nach **{actor}** kann jetzt auch als „{alias}“ gefragt werden.",
    Key.ALIAS_REMOVED: "„{alias}“ bezeichnet nicht mehr **{actor}**.",
    Key.ALIAS_MERGED: "„{alias}“ und **{actor}** sind jetzt ein Akteur: **{actor}**.",
    Key.ALIAS_SPLIT: "„{alias}“ ist jetzt ein eigener Akteur, getrennt von **{actor}**.",
    Key.NO_SUCH_ALIAS: "„{alias}“ ist kein Alias von **{actor}**; vorhanden sind: {aliases}.",
    Key.ALIAS_IS_NAME: "**{actor}** hat keinen Alias außer diesem Namen.",
    Key.ALIAS_KNOWN: "**{actor}** heißt schon „{alias}“, es wurde also nichts geändert.",
    Key.ALIAS_ONE_ALREADY: (
        "„{alias}“ ist schon **{actor}**: Zum Zusammenlegen braucht es zwei verschiedene Akteure."
    ),
    Key.ACTOR_LINE: "**{actor}**: {statements}",
    Key.ACTOR_ALIASES: "Aliasse: {aliases}",
    Key.ACTOR_SPEAKS_FOR: "Spricht für {actor}: {articles}",
}
