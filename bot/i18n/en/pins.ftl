### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` asks what **{ $actor }** said, in this server alone. Take it away with `/actors unpin`.
pinned_later = `/{ $command }` is pinned to **{ $actor }**, but Discord has not taken the command yet. I go on trying; it appears by itself.
pinned_refused = `/{ $command }` is pinned to **{ $actor }**, but Discord refuses the command, which has been logged. I try again with the next pin and when I am restarted. If it stays away: invite me again with the scope *applications.commands*.
pins_full = This server has { $most } pinned actors, and Discord allows no more commands: take one away with `/actors unpin` first.
pinned_already = **{ $actor }** is pinned already: `/{ $command }`.
pin_name_taken = `/{ $command }` is a command already: choose another name, or leave it out.
unpinned = `/{ $command }` is gone. `/said` still asks for **{ $actor }**.
unpinned_later = `/{ $command }` is unpinned, but Discord has not taken it away yet. I go on trying.
no_such_pin = No actor is pinned as “{ $command }” here: `/actors list` shows them.
no_pins = No actor is pinned here. `/actors pin` makes a command for one.
pins_title = **Pinned actors**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = **{ $actor }** can now be asked for as “{ $alias }”, too.
alias_removed = “{ $alias }” no longer means **{ $actor }**.
alias_merged = “{ $alias }” and **{ $actor }** are one actor now: **{ $actor }**.
alias_split = “{ $alias }” is an actor of its own now, apart from **{ $actor }**.
no_such_alias = “{ $alias }” is no alias of **{ $actor }**, which has: { $aliases }.
alias_is_name = **{ $actor }** has no alias but this name.
alias_known = **{ $actor }** is called “{ $alias }” already, so nothing was changed.
alias_one_already = “{ $alias }” is **{ $actor }** already: to merge takes two different actors.
actor_line = **{ $actor }**, { $statements }
actor_aliases = Aliases: { $aliases }
actor_speaks_for = Speaks for { $actor } in { $articles }
