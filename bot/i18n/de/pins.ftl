### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### Commands for single actors, and what actors are called: /actors.

## Pins

pinned = `/{ $command }` fragt, was **{ $actor }** gesagt hat, nur auf diesem Server. Entfernen Sie ihn mit `/actors unpin`.
pinned_later = `/{ $command }` ist für **{ $actor }** angeheftet, aber Discord hat den Befehl noch nicht angenommen. Ich versuche es weiter; er erscheint von selbst.
pinned_refused = `/{ $command }` ist für **{ $actor }** angeheftet, aber Discord lehnt den Befehl ab, was protokolliert wurde. Ich versuche es beim nächsten Anheften und beim Neustart wieder. Wenn er ausbleibt: Laden Sie mich erneut mit dem Scope *applications.commands* ein.
pins_full = Dieser Server hat { $most } angeheftete Akteure, und mehr Befehle erlaubt Discord nicht: Entfernen Sie zuerst einen mit `/actors unpin`.
pinned_already = **{ $actor }** ist schon angeheftet: `/{ $command }`.
pin_name_taken = `/{ $command }` ist schon ein Befehl: Wähle einen anderen Namen oder lass ihn weg.
unpinned = `/{ $command }` ist entfernt. `/said` fragt weiterhin nach **{ $actor }**.
unpinned_later = `/{ $command }` ist nicht mehr angeheftet, aber Discord hat den Befehl noch nicht entfernt. Ich versuche es weiter.
no_such_pin = Kein Akteur ist hier als „{ $command }“ angeheftet: `/actors list` zeigt sie.
no_pins = Hier ist kein Akteur angeheftet. `/actors pin` macht einen Befehl für einen.
pins_title = **Angeheftete Akteure**
pin_line = `/{ $command }` · { $actor }

## Aliases

alias_added = Nach **{ $actor }** kann jetzt auch als „{ $alias }“ gefragt werden.
alias_removed = „{ $alias }“ bezeichnet nicht mehr **{ $actor }**.
alias_merged = „{ $alias }“ und **{ $actor }** sind jetzt ein Akteur: **{ $actor }**.
alias_split = „{ $alias }“ ist jetzt ein eigener Akteur, getrennt von **{ $actor }**.
no_such_alias = „{ $alias }“ ist kein Alias von **{ $actor }**; vorhanden sind: { $aliases }.
alias_is_name = **{ $actor }** hat keinen Alias außer diesem Namen.
alias_known = **{ $actor }** heißt schon „{ $alias }“, es wurde also nichts geändert.
alias_one_already = „{ $alias }“ ist schon **{ $actor }**: Zum Zusammenlegen braucht es zwei verschiedene Akteure.
actor_line = **{ $actor }**: { $statements }
actor_aliases = Aliasse: { $aliases }
actor_speaks_for = Spricht für { $actor }: { $articles }
