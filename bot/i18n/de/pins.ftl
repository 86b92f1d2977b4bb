### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` zitiert, was **{ $actor }** gesagt hat, nur auf diesem Server. Mit `/actors unpin` entfernst du den Befehl.
pinned_later = `/{ $command }` ist für **{ $actor }** angeheftet, aber Discord hat den Befehl noch nicht angenommen. Ich versuche es weiter; er erscheint von selbst.
pinned_refused = `/{ $command }` ist für **{ $actor }** angeheftet, aber Discord hat den Befehl abgelehnt; das wurde protokolliert. Beim nächsten Anheften und nach einem Neustart versuche ich es wieder. Wenn er nicht erscheint, lade mich erneut mit dem Scope *applications.commands* ein.
pins_full = Dieser Server hat { $most } angeheftete Akteure, und mehr Befehle erlaubt Discord nicht: Entferne zuerst einen mit `/actors unpin`.
pinned_already = **{ $actor }** ist schon angeheftet: `/{ $command }`.
pin_name_taken = `/{ $command }` ist schon ein Befehl: Wähle einen anderen Namen oder lass ihn weg.
unpinned = `/{ $command }` wurde entfernt. `/said` findet **{ $actor }** weiterhin.
unpinned_later = `/{ $command }` ist nicht mehr angeheftet, aber Discord hat den Befehl noch nicht entfernt. Ich versuche es weiter.
no_such_pin = Hier ist kein Akteur als „{ $command }“ angeheftet: `/actors list` zeigt alle.
no_pins = Hier ist kein Akteur angeheftet. `/actors pin` legt einen Befehl für einen Akteur an.
pins_title = **Angeheftete Akteure**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = **{ $actor }** lässt sich jetzt auch als „{ $alias }“ finden.
alias_removed = „{ $alias }“ steht nicht mehr für **{ $actor }**.
alias_merged = „{ $alias }“ und **{ $actor }** sind jetzt ein Akteur: **{ $actor }**.
alias_split = „{ $alias }“ ist jetzt ein eigener Akteur, getrennt von **{ $actor }**.
no_such_alias = „{ $alias }“ ist kein Alias von **{ $actor }**; vorhanden sind: { $aliases }.
alias_is_name = **{ $actor }** hat keinen Alias außer diesem Namen.
alias_known = **{ $actor }** heißt schon „{ $alias }“, es wurde also nichts geändert.
alias_one_already = „{ $alias }“ ist schon **{ $actor }**: Zusammenlegen lassen sich nur zwei verschiedene Akteure.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Aliasse: { $aliases }
actor_speaks_for = Spricht für { $actor }: { $articles }
