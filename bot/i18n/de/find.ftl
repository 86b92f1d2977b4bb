### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### In den Artikeln: am nächsten zu [dieser Nachricht]({ $link })
find_claim = **Behauptung:** { $claim }
find_undecided = -# Diese Stellen können die Behauptung stützen, ihr widersprechen oder von etwas anderem handeln. Das beurteile ich nicht: Bitte lies sie und entscheide selbst.
find_nothing = In der Bibliothek ({ $searched }) habe ich nichts gefunden, was dieser Behauptung nahekommt.
find_above = Die nächste Stelle zu dieser Behauptung steht schon oben.
find_no_claim = In dieser Nachricht habe ich keine Behauptung gefunden, nach der ich suchen könnte: Es braucht einen Satz aus einigen Wörtern. Mit `/ask` kannst du sie in eigene Worte fassen.
find_no_text = Diese Nachricht hat keinen Text, nach dem ich suchen könnte, nur einen Link, eine Datei oder ein Bild, und die öffne ich nicht. Mit `/ask` kannst du die Behauptung in eigene Worte fassen.
