"""The buttons of an answer, in German."""

from __future__ import annotations

from bot.i18n.phrases import Key

PRESSES: dict[Key, str] = {
    Key.QUOTES: "-# Zitate {first} bis {last}",
    Key.QUOTES_ONE: "-# Zitat {first}",
    Key.NO_MORE: "Es gibt keine weiteren Zitate, die das beantworten.",
    Key.BUTTON_CONTEXT: "Umgebung",
    Key.BUTTON_MORE: "Mehr",
    Key.BUTTON_BACK: "Zurück",
    Key.BUTTON_SHARE: "Teilen",
    Key.BUTTON_HELPFUL: "Hilfreich",
    Key.BUTTON_UNHELPFUL: "Nicht hilfreich",
    Key.BUTTON_DELETE: "Löschen",
    Key.SURROUNDINGS: "-# Absätze {first} bis {last} von {total}; die zitierte Stelle ist fett.",
    Key.SURROUNDINGS_ONE: "-# Absatz {first} von {total}; die zitierte Stelle ist fett.",
    Key.SURROUNDINGS_CUT: " […] steht für Ausgelassenes.",
    Key.ARTICLE_GONE: (
        "Dieser Artikel ist nicht mehr in der Bibliothek, deshalb zeige ich ihn nicht mehr. "
        "Bitte fragen Sie noch einmal."
    ),
    Key.ARTICLE_CHANGED: (
        "Dieser Artikel hat sich geändert, seit er zitiert wurde, deshalb kann ich jene Worte "
        "nicht darin zeigen. Bitte fragen Sie noch einmal."
    ),
    Key.ANSWER_FORGOTTEN: (
        "An diese Antwort erinnere ich mich nicht mehr: Antworten werden nach {days} Tagen "
        "vergessen, oder wenn die Person, die gefragt hat, sie löscht. Bitte fragen Sie noch "
        "einmal."
    ),
    Key.MESSAGE_GONE: "Diese Nachricht wurde inzwischen gelöscht.",
    Key.MORE_REFUSED: (
        "Nur wer gefragt hat, kann in dieser Antwort blättern. Mit `/ask` erhalten Sie Ihre eigene."
    ),
    Key.BEGUN_ANEW: (
        "-# Die Bibliothek wurde seither neu gebaut, deshalb beginnt diese Antwort von vorn."
    ),
    Key.SHARED_BY: "-# Geteilt von {user}",
    Key.SHARED: "Geteilt: {link}",
    Key.SHARED_ALREADY: "Das haben Sie schon geteilt: {link}",
    Key.SHARE_REFUSED: "Nur wer gefragt hat, kann diese Antwort teilen.",
    Key.SHARE_BOT_MUTE: (
        "Ich darf in diesem Kanal nicht schreiben, deshalb kann ich die Antwort hier nicht "
        "teilen. Ein Admin des Servers kann mir hier *Nachrichten senden* geben."
    ),
    Key.SHARE_USER_MUTE: (
        "Sie dürfen in diesem Kanal nicht schreiben, deshalb teile ich die Antwort hier nicht."
    ),
    Key.DELETE_REFUSED: (
        "Nur wer gefragt hat oder die Berechtigung *Nachrichten verwalten* hat, kann diese "
        "Antwort löschen."
    ),
    Key.VOTED_HELPFUL: "Als hilfreich vermerkt, danke. Mit der anderen Schaltfläche ändern Sie es.",
    Key.VOTED_UNHELPFUL: (
        "Als nicht hilfreich vermerkt, danke. Mit der anderen Schaltfläche ändern Sie es."
    ),
    Key.VOTED_SEEN: (
        "Admins dieses Servers sehen die Frage und ihre Antwort, ohne irgendeinen Namen."
    ),
    Key.VOTED_ALREADY: "Das habe ich schon vermerkt, danke.",
    Key.VOTE_CHANGED: "Geändert, danke.",
}
