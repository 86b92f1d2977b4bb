### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** holds { $articles }, { $passages }.
sources_preview = That is what I understand of it. Nothing of it answers until you add it.
sources_replaces = It takes the place of the file of the same name.
sources_no_outlet = outlet unknown
sources_more = … and { $articles } more
sources_nothing = I find no article in **{ $name }**, so I did not keep it.
sources_discarded = Thrown away. Nothing was added.
sources_gone = That file waits no longer, or it was decided on already. Please send it again with `/sources add`.
sources_kind = I cannot read **{ $name }**: I read { $kinds }.
sources_large = **{ $name }** is too large: { $most } MB at the most. Split it, or ask the operator.
sources_full = There is no room for **{ $name }** in this server’s library. Remove other files first, or throw away uploads that wait to be added; they go by themselves after a day.
sources_not_fetched = Discord did not give me **{ $name }**. Please send it again.
sources_added = **{ $name }** is in this server’s library.
sources_title = **This server’s own library:** { $articles } from { $sources }
sources_none = This server has no library of its own yet. Add a file with `/sources add`.
sources_line = **{ $name }** · { $articles } · added { $added }
sources_shared = -# Beside it, every server asks the shared library: { $searched }.
own_holds = This server’s own library now holds { $searched }, { $passages }.
own_empty = This server’s own library is empty now; `/sources add` fills it.
sources_removed = **{ $name }** answers no more.
sources_no_such = This server’s own library has nothing called **{ $name }**. `/sources list` shows what it has; the shared library is the operator’s.
button_keep = Add to the library
button_discard = Throw away

## Outlets

outlet_merged = In this server **{ $outlet }** now stands for: { $names }.
outlet_split = In this server **{ $outlet }** is an outlet of its own now.
outlet_one_already = “{ $other }” is **{ $outlet }** already: to merge takes two different outlets.
outlet_alone = **{ $outlet }** is one with no other name, so there is nothing to split.
