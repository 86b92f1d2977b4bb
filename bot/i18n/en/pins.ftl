### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` quotes what **{ $actor }** said, in this server only. Remove it with `/actors unpin`.
pinned_later = `/{ $command }` is pinned to **{ $actor }**, but Discord has not accepted the command yet. I keep trying; it will appear by itself.
pinned_refused = `/{ $command }` is pinned to **{ $actor }**, but Discord refused the command, which has been logged. I will try again with the next pin and after a restart. If it does not appear, invite me again with the scope *applications.commands*.
pins_full = This server has { $most } pinned actors, and Discord allows no more commands: remove one with `/actors unpin` first.
pinned_already = **{ $actor }** is already pinned: `/{ $command }`.
pin_name_taken = `/{ $command }` is already a command: choose another name, or leave it out.
unpinned = `/{ $command }` has been removed. `/said` still finds **{ $actor }**.
unpinned_later = `/{ $command }` is unpinned, but Discord has not removed it yet. I keep trying.
no_such_pin = No actor is pinned here as “{ $command }”: `/actors list` shows them.
no_pins = No actor is pinned here. `/actors pin` makes a command for one.
pins_title = **Pinned actors**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = You can now ask for **{ $actor }** as “{ $alias }”, too.
alias_removed = “{ $alias }” no longer means **{ $actor }**.
alias_merged = “{ $alias }” and **{ $actor }** are now one actor: **{ $actor }**.
alias_split = “{ $alias }” is now a separate actor from **{ $actor }**.
no_such_alias = “{ $alias }” is not an alias of **{ $actor }**, which has: { $aliases }.
alias_is_name = **{ $actor }** has no alias other than this name.
alias_known = **{ $actor }** is already called “{ $alias }”, so nothing was changed.
alias_one_already = “{ $alias }” is already **{ $actor }**: merging takes two different actors.
actor_line = **{ $actor }**, { $statements }
actor_aliases = Aliases: { $aliases }
actor_speaks_for = Speaks for { $actor } in { $articles }
