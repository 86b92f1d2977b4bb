"""Watches and what is followed, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

WATCHES: dict[Key, str] = {
    Key.WATCH_TITLE_ACTOR: "**{actor}**",
    Key.WATCH_TITLE_ACTOR_ON: "**{actor}** zu „{about}“",
    Key.WATCH_TITLE_QUESTION: "„{question}“",
    Key.WATCH_TITLE_SOURCE: "neue Artikel von **{outlet}**",
    Key.WATCH_POST: "-# Neu · {watch}",
    Key.WATCH_DIGEST: "### {count} neu · {watch}",
    Key.WATCH_DIGEST_SEVERAL: "mehrere Beobachtungen",
    Key.WATCH_PAGE: "-# {first} bis {last} von {total}",
    Key.WATCH_WHY: "Das kommt von der Beobachtung {watch}, eingerichtet am {day} von {maker}.",
    Key.WATCH_WHY_SPEAKER: (
        "Es spricht **{speaker}**, wie „{mention}“ im Artikel zeigt; solche Zuschreibungen "
        "stimmen in {percent} von 100 Fällen."
    ),
    Key.WATCH_WHY_SOURCE: "Es ist ein neuer Artikel von **{outlet}**.",
    Key.WATCH_WHY_ANSWER: "Die Stelle hat so viele Belege, wie eine Antwort auf `/ask` braucht.",
    Key.WATCH_WHY_WORDS: "Wörter des Themas darin: {words}.",
    Key.WATCH_WHY_MEANING: "Kein Wort des Themas steht darin: Die Bedeutung liegt nahe.",
    Key.BUTTON_WHY: "Warum das?",
    Key.BUTTON_EARLIER: "Früher dazu",
    Key.WATCH_EARLIER: "**{actor}** zu „{about}“, jetzt und das Mal davor:",
    Key.WATCH_EARLIER_NONE: (
        "Ich habe keine frühere datierte Aussage von **{actor}** zu „{about}“ gefunden."
    ),
    Key.WATCH_NOW: "**Jetzt**",
    Key.WATCH_BEFORE: "**Davor**",
    Key.WATCH_NO_VERDICT: "-# Ob beides zusammenpasst, beurteilst du.",
    Key.WATCH_CHANGED: (
        "Der Artikel hat sich seither geändert: Diese Worte stehen nicht mehr darin."
    ),
    Key.WATCH_CORRECTED: "Das Medium hat diesen Artikel berichtigt:",
    Key.WATCH_FORUM: "Hier steht, was es Neues gibt: {watch}.",
    Key.WHEN_AT_ONCE: "sofort",
    Key.WHEN_HOURLY: "stündlich",
    Key.WHEN_DAILY: "täglich um {time}",
    Key.WHEN_WEEKLY: "montags um {time}",
    Key.WHEN_CHOICE_DAILY: "täglich",
    Key.WHEN_CHOICE_WEEKLY: "wöchentlich, montags",
    Key.WATCH_DIRECTLY: "Direktnachrichten",
    Key.WATCH_PREVIEW: "### Vorschau · {watch}",
    Key.WATCH_PREVIEW_WHERE: "Sie meldet sich {when} in {where}.",
    Key.WATCH_PREVIEW_ROLE: "Jede Nachricht erwähnt {role}.",
    Key.WATCH_PREVIEW_COUNT: (
        "In der letzten Woche mit Artikeln, {first} bis {last}, hätte sie **{count}** gefunden:"
    ),
    Key.WATCH_PREVIEW_NONE: (
        "In der letzten Woche mit Artikeln, {first} bis {last}, hätte sie nichts gefunden."
    ),
    Key.BUTTON_WATCH_START: "Beobachten",
    Key.WATCH_STARTED: (
        "Ich beobachte {watch}: {when}, in {where}. Gemeldet wird nur, was ab jetzt erscheint."
    ),
    Key.WATCH_DROPPED: "Verworfen. Es wird nichts beobachtet.",
    Key.WATCH_GONE: (
        "Diese Beobachtung gibt es nicht mehr, oder es wurde schon entschieden. `/watch list` "
        "zeigt alle."
    ),
    Key.WATCHES_FULL: (
        "Dieser Server hat schon {most} Beobachtungen. Entferne zuerst eine mit `/watch remove`."
    ),
    Key.WATCHES_NONE: (
        "Hier wird noch nichts beobachtet. `/watch actor` meldet einem Kanal, wenn jemand etwas "
        "sagt."
    ),
    Key.WATCHES_TITLE: "**Beobachtungen dieses Servers**",
    Key.WATCH_LINE: "{watch} · {when} · {where}",
    Key.WATCH_LINE_PAUSED: "-# Pausiert: {reason}",
    Key.WATCH_PAUSED: (
        "Pausiert: {watch}. `/watch resume` setzt fort; was inzwischen erscheint, wird nicht "
        "nachgeholt."
    ),
    Key.WATCH_RESUMED: "Wird wieder beobachtet: {watch}.",
    Key.WATCH_EDITED: "Geändert. Jetzt gilt:",
    Key.WATCH_REMOVED: "Entfernt: {watch}.",
    Key.WATCH_NO_SUCH: "Hier gibt es keine Beobachtung „{which}“: `/watch list` zeigt sie.",
    Key.WATCH_TEST: "-# Ein Test durch die Admins: So sieht eine Nachricht aus.",
    Key.WATCH_TEST_NONE: (
        "-# Ein Test durch die Admins: Ich kann hier schreiben. In der letzten Woche mit "
        "Artikeln fand sich nichts für {watch}."
    ),
    Key.WATCH_TESTED: "Gesendet: {link}",
    Key.WATCH_BAD_TIME: "„{value}“ ist keine Uhrzeit. Schreibe sie wie 8:00 oder 17:30.",
    Key.WATCH_MAY_NOT_WRITE: (
        "In {channel} darf ich nicht schreiben. Gib mir dort *View Channel* und *Send Messages* "
        "und versuche es noch einmal."
    ),
    Key.WATCH_ROLE_REFUSED: (
        "Du darfst {role} in {channel} selbst nicht erwähnen, also darf es auch deine "
        "Beobachtung nicht."
    ),
    Key.WATCH_ROLE_MUTE: (
        "Ich darf {role} in {channel} nicht erwähnen: Mach die Rolle erwähnbar oder gib mir "
        "dort *Mention Everyone*."
    ),
    Key.WATCH_FAILED: "**Pausiert, denn {reason}:**\n{watches}",
    Key.WATCH_FAILED_CURE: (
        "Was gefunden wurde, bleibt erhalten. Behebe es oder wähle mit `/watch edit` einen "
        "anderen Kanal, dann nutze `/watch resume`."
    ),
    Key.WATCH_REASON_GONE: "{channel} gibt es nicht mehr",
    Key.WATCH_REASON_FORBIDDEN: "ich darf in {channel} nicht schreiben",
    Key.WATCH_REASON_DIRECT: "ich kann dir nicht direkt schreiben",
    Key.WATCH_REASON_ADMIN: "ein Admin hat pausiert",
    Key.FOLLOW_HELLO: (
        "Du folgst jetzt {watch}. Ich schreibe dir hier: {when}. `/unfollow` beendet es."
    ),
    Key.FOLLOWING: (
        "Du folgst {watch}: Ich schreibe dir direkt, {when}. Dort zählt nur die gemeinsame "
        "Bibliothek."
    ),
    Key.FOLLOW_NO_DIRECT: (
        "Ich kann dir nicht direkt schreiben. Erlaube Direktnachrichten von Mitgliedern eines "
        "gemeinsamen Servers und versuche es noch einmal."
    ),
    Key.FOLLOWS_FULL: "Du folgst schon {most}, mehr geht nicht. `/unfollow` beendet eines.",
    Key.FOLLOWS_NONE: "Du folgst niemandem. `/follow actor` schreibt dir, wenn jemand etwas sagt.",
    Key.FOLLOWS_TITLE: "**Du folgst**",
    Key.UNFOLLOWED: "Du folgst {watch} nicht mehr.",
    Key.FOLLOW_NO_SUCH: "Du folgst nichts namens „{which}“: `/follow list` zeigt es.",
    Key.SETTINGS_ZONE: "**Zeitzone:** {zone}",
    Key.SETTINGS_QUIET: "**Ruhezeit der Beobachtungen:** {first} bis {last}",
    Key.SETTINGS_NO_QUIET: "**Ruhezeit der Beobachtungen:** keine",
    Key.SETTINGS_POSTS: (
        "**Meldungen je Kanal:** höchstens {hour} in der Stunde und {day} am Tag; der Rest "
        "kommt als Übersicht"
    ),
    Key.SETTINGS_NOTICES: "**Störungen der Beobachtungen stehen in:** {channel}",
    Key.SETTINGS_NOTICES_MAKER: "**Störungen der Beobachtungen erfährt:** wer sie eingerichtet hat",
    Key.SETTINGS_BAD_ZONE: (
        "„{value}“ ist keine Zeitzone, die ich kenne. Schreibe sie wie Europe/Rome oder "
        "America/New_York."
    ),
    Key.SETTINGS_BAD_QUIET: (
        "„{value}“ verstehe ich nicht als Stunden. Schreibe sie wie 22:00-7:00, oder „off“."
    ),
    Key.WATCH_DESCRIPTION: "Einem Kanal melden, wenn jemand etwas sagt (für Admins)",
    Key.WATCH_ACTOR_DESCRIPTION: (
        "Melden, was eine Person, ein Staat oder eine Organisation ab jetzt sagt"
    ),
    Key.WATCH_QUESTION_DESCRIPTION: "Neue Stellen melden, die eine Frage beantworten",
    Key.WATCH_SOURCE_DESCRIPTION: "Jeden neuen Artikel eines Mediums melden",
    Key.WATCH_LIST_DESCRIPTION: "Auflisten, was auf diesem Server beobachtet wird",
    Key.WATCH_PAUSE_DESCRIPTION: "Eine Beobachtung ruhen lassen",
    Key.WATCH_RESUME_DESCRIPTION: "Eine pausierte Beobachtung fortsetzen",
    Key.WATCH_EDIT_DESCRIPTION: "Ändern, wo, wann oder zu welchem Thema gemeldet wird",
    Key.WATCH_REMOVE_DESCRIPTION: "Eine Beobachtung entfernen",
    Key.WATCH_TEST_DESCRIPTION: (
        "Den letzten Fund einer Beobachtung als Test senden, ohne Erwähnung"
    ),
    Key.WATCH_OPTION_ACTOR: "Wessen eigene Worte gemeldet werden",
    Key.WATCH_OPTION_ABOUT: "Nur zu diesem Thema",
    Key.WATCH_OPTION_QUESTION: "Die Frage, die neue Artikel beantworten können",
    Key.WATCH_OPTION_SOURCE: "Das Medium, dessen Artikel gemeldet werden",
    Key.WATCH_OPTION_CHANNEL: "Wo: Kanal, Thread oder Forum; sonst hier",
    Key.WATCH_OPTION_WHEN: "Sofort, oder als Übersicht",
    Key.WATCH_OPTION_AT: "Die Uhrzeit der Übersichten, etwa 8:00",
    Key.WATCH_OPTION_ROLE: "Die eine Rolle, die jede Meldung erwähnt",
    Key.WATCH_OPTION_ALL: "Auch wo weniger sicher ist, wer spricht",
    Key.WATCH_OPTION_WHICH: "Die Beobachtung, wie sie in der Liste steht",
    Key.FOLLOW_DESCRIPTION: "Direkt erfahren, wenn jemand etwas sagt",
    Key.FOLLOW_ACTOR_DESCRIPTION: (
        "Verfolgen, was eine Person, ein Staat oder eine Organisation sagt"
    ),
    Key.FOLLOW_LIST_DESCRIPTION: "Auflisten, wem du folgst",
    Key.UNFOLLOW_DESCRIPTION: "Jemandem nicht mehr folgen",
    Key.UNFOLLOW_WHICH: "Wem du folgst",
    Key.SETTINGS_ZONE_OPTION: "Die Zeitzone des Servers, etwa Europe/Rome",
    Key.SETTINGS_QUIET_OPTION: "Wann nichts gemeldet wird, etwa 22:00-7:00, oder off",
    Key.SETTINGS_NOTICES_OPTION: "Der Kanal, in dem Admins von Störungen erfahren",
    Key.SETTINGS_POSTS_HOUR_OPTION: "Wie viele Meldungen ein Kanal in der Stunde bekommt",
    Key.SETTINGS_POSTS_DAY_OPTION: "Wie viele Meldungen ein Kanal am Tag bekommt",
}
