### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### How the bot answers in a server: /settings.

settings_title = **Einstellungen dieses Servers**
settings_language = **Sprache:** { $language }
settings_each_own = die des jeweiligen Mitglieds
settings_visible = **Antworten:** für alle sichtbar, außer mit `private`
settings_private = **Antworten:** nur für die fragende Person sichtbar, außer `private` ist ausgeschaltet
settings_findings = **Zitate in einer Antwort:** höchstens { $count }
settings_strictness = **Belege:** { $strictness }
strict = streng: lieber keine Antwort als eine falsche
balanced = ausgewogen
open = offen: lieber ein zweifelhaftes Zitat als keines
settings_everywhere = **Kanäle:** Ich antworte in allen
settings_channels = **Kanäle:** Ich antworte in { $channels }; anderswo sieht die Antwort nur, wer fragt
settings_channels_full = Das sind zu viele Kanäle: höchstens { $most }.
elsewhere_only = Auf diesem Server antworte ich in { $channels }. Mit `/ask` kannst du hier fragen, und nur du siehst die Antwort.
