### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### How the bot answers in a server: /settings.

settings_title = **Impostazioni di questo server**
settings_language = **Lingua:** { $language }
settings_each_own = quella di ogni membro
settings_visible = **Risposte:** le vedono tutti, salvo che si scelga `private`
settings_private = **Risposte:** le vede solo chi chiede, salvo che `private` sia disattivato
settings_findings = **Citazioni in una risposta:** al massimo { $count }
settings_strictness = **Prove:** { $strictness }
strict = rigoroso: meglio nessuna risposta che una sbagliata
balanced = equilibrato
open = aperto: meglio una citazione dubbia che nessuna
settings_everywhere = **Canali:** rispondo in tutti
settings_channels = **Canali:** rispondo in { $channels }; altrove solo a chi chiede
settings_channels_full = Sarebbero più canali di quanti ne possa ricordare: al massimo { $most }.
elsewhere_only = In questo server rispondo in { $channels }. Usa `/ask` qui, e solo tu vedrai la risposta.
