"""The buttons of an answer, in Italian."""

from __future__ import annotations

from bot.i18n.phrases import Key

PRESSES: dict[Key, str] = {
    Key.QUOTES: "-# Citazioni {first}–{last}",
    Key.QUOTES_ONE: "-# Citazione {first}",
    Key.NO_MORE: "Non ci sono altre citazioni che rispondano.",
    Key.BUTTON_CONTEXT: "Contesto",
    Key.BUTTON_MORE: "Altre",
    Key.BUTTON_BACK: "Indietro",
    Key.BUTTON_SHARE: "Condividi",
    Key.BUTTON_HELPFUL: "Utile",
    Key.BUTTON_UNHELPFUL: "Non utile",
    Key.BUTTON_DELETE: "Elimina",
    Key.SURROUNDINGS: "-# Paragrafi {first}–{last} di {total}; il passo citato è in grassetto.",
    Key.SURROUNDINGS_ONE: "-# Paragrafo {first} di {total}; il passo citato è in grassetto.",
    Key.SURROUNDINGS_CUT: " […] indica ciò che è omesso.",
    Key.ARTICLE_GONE: (
        "Quell’articolo non è più nella biblioteca, perciò non lo mostro più. Ripeta la domanda."
    ),
    Key.ARTICLE_CHANGED: (
        "Quell’articolo è cambiato da quando è stato citato, perciò non posso mostrarvi quelle "
        "parole. Ripeta la domanda."
    ),
    Key.ANSWER_FORGOTTEN: (
        "Non ricordo più questa risposta: le risposte si dimenticano dopo {days} giorni, o "
        "quando chi ha posto la domanda le elimina. Ripeta la domanda."
    ),
    Key.MESSAGE_GONE: "Nel frattempo quel messaggio è stato eliminato.",
    Key.MORE_REFUSED: (
        "Solo chi ha posto la domanda può sfogliare questa risposta. Con `/ask` ne ottiene una Sua."
    ),
    Key.BEGUN_ANEW: (
        "-# Nel frattempo la biblioteca è stata ricostruita, perciò la risposta ricomincia da capo."
    ),
    Key.SHARED_BY: "-# Condivisa da {user}",
    Key.SHARED: "Condivisa: {link}",
    Key.SHARED_ALREADY: "L’ha già condivisa: {link}",
    Key.SHARE_REFUSED: "Solo chi ha posto la domanda può condividere questa risposta.",
    Key.SHARE_BOT_MUTE: (
        "Non posso scrivere in questo canale, perciò non posso condividervi la risposta. Un "
        "amministratore del server può concedermi *Inviare messaggi* qui."
    ),
    Key.SHARE_USER_MUTE: (
        "Lei non può scrivere in questo canale, perciò non vi condivido la risposta."
    ),
    Key.DELETE_REFUSED: (
        "Solo chi ha posto la domanda, o chi ha il permesso *Gestire i messaggi*, può eliminare "
        "questa risposta."
    ),
    Key.VOTED_HELPFUL: "Annotata come utile, grazie. Prema l’altro pulsante per cambiare.",
    Key.VOTED_UNHELPFUL: "Annotata come non utile, grazie. Prema l’altro pulsante per cambiare.",
    Key.VOTED_SEEN: (
        "Gli amministratori di questo server vedono la domanda e la risposta, senza alcun nome."
    ),
    Key.VOTED_ALREADY: "L’avevo già annotato, grazie.",
    Key.VOTE_CHANGED: "Modificato, grazie.",
}
