### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### How the bot answers in a server: /settings.

settings_title = **Impostazioni di questo server**
settings_language = **Lingua:** { $language }
settings_each_own = quella di ogni membro
settings_visible = **Risposte:** visibili a tutti, a meno che non si scelga `private`
settings_private = **Risposte:** visibili solo a chi chiede, a meno che non si disattivi `private`
settings_findings = **Citazioni in una risposta:** al massimo { $count }
settings_strictness = **Prove:** { $strictness }
strict = rigoroso: meglio nessuna risposta che una sbagliata
balanced = equilibrato
open = aperto: meglio una citazione dubbia che nessuna
settings_everywhere = **Canali:** rispondo in tutti
settings_channels = **Canali:** rispondo in { $channels }; altrove la risposta la vede solo chi chiede
settings_channels_full = Sono troppi canali: il limite è { $most }.
elsewhere_only = In questo server rispondo in { $channels }. Qui usa `/ask`, e solo tu vedrai la risposta.
