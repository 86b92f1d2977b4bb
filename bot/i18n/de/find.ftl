### German. Readers are “du”, as in Discord’s own German; the bot is “ich”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### In den Artikeln am nächsten zu [dieser Nachricht]({ $link })
find_claim = **Behauptung:** { $claim }
find_undecided = -# Diese Stellen können für die Behauptung sprechen, gegen sie oder an ihr vorbei. Das beurteile ich nicht: Bitte lesen und urteilen Sie selbst.
find_nothing = Nichts in der Bibliothek ({ $searched }) kommt dieser Behauptung nahe.
find_above = Was dieser Behauptung am nächsten kommt, steht oben.
find_no_claim = In dieser Nachricht finde ich keine Behauptung, nach der ich suchen könnte: Es braucht einen Satz aus einigen Wörtern. Mit `/ask` können Sie sie in eigene Worte fassen.
find_no_text = Diese Nachricht hat keinen eigenen Text, nach dem ich suchen könnte, nur einen Link, eine Datei oder ein Bild, und davon öffne ich nichts. Mit `/ask` können Sie ihre Behauptung in eigene Worte fassen.
