### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### How the bot answers in a server: /settings.

settings_title = **Einstellungen dieses Servers**
settings_language = **Sprache:** { $language }
settings_each_own = die jedes Mitglieds
settings_visible = **Antworten:** alle sehen sie, außer man wählt `private`
settings_private = **Antworten:** nur wer fragt, sieht sie, außer `private` ist ausgeschaltet
settings_findings = **Zitate in einer Antwort:** höchstens { $count }
settings_strictness = **Belege:** { $strictness }
strict = streng: lieber keine Antwort als eine falsche
balanced = ausgewogen
open = offen: lieber ein zweifelhaftes Zitat als keines
settings_everywhere = **Kanäle:** ich antworte in allen
settings_channels = **Kanäle:** ich antworte in { $channels }; anderswo nur dem, der fragt
settings_channels_full = Das wären mehr Kanäle, als ich mir merken kann: höchstens { $most }.
elsewhere_only = Auf diesem Server antworte ich in { $channels }. Nimm hier `/ask`, dann siehst nur du die Antwort.
