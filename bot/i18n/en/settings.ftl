### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### How the bot answers in a server: /settings.

settings_title = **Settings of this server**
settings_language = **Language:** { $language }
settings_each_own = each member’s own
settings_visible = **Answers:** visible to everyone, unless `private` is chosen
settings_private = **Answers:** visible only to the person asking, unless `private` is switched off
settings_findings = **Quotes in an answer:** { $count } at most
settings_strictness = **Evidence:** { $strictness }
strict = strict: rather no answer than a wrong one
balanced = balanced
open = open: rather a doubtful quote than none
settings_everywhere = **Channels:** I answer in all of them
settings_channels = **Channels:** I answer in { $channels }; elsewhere only the person asking sees the answer
settings_channels_full = That is too many channels: the limit is { $most }.
elsewhere_only = In this server I answer in { $channels }. Use `/ask` here, and only you will see the answer.
