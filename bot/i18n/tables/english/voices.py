"""What actors said, pins and aliases, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

VOICES: dict[Key, str] = {
    # what an actor said
    Key.SAID_TITLE: "Said by {actor}",
    Key.TIMELINE_TITLE: "Said by {actor}, by date",
    Key.COMPARE_TITLE: "Compared: {actor}",
    Key.ABOUT_TITLE: "About {actor}: what others say, and what the articles tell",
    Key.ON_SUBJECT: "about “{about}”",
    Key.OWN_HEAD: "### {actor} itself",
    Key.PEOPLE_HEAD: "### Who speaks for {actor}",
    Key.NAMESAKES: "-# Others have that name, too: {names}.",
    Key.RANGE: "{first} to {last} of {statements}",
    Key.RANGE_OF_ONE: "number {first} of {statements}",
    Key.UNKNOWN_ACTOR_NAMED: "Nobody called “{actor}” speaks in {searched}.",
    Key.UNKNOWN_ACTOR_NEAR: (
        "Nobody called “{actor}” speaks in {searched}. Near to that name: {names}."
    ),
    Key.SEVERAL_ACTORS: "Several are called “{actor}”: {names}. Whom do you mean?",
    Key.NO_SUCH_ACTOR: ("No actor in the library is called “{actor}”. Near to that name: {names}."),
    Key.NO_ACTOR_LIKE_IT: "No actor in the library is called “{actor}”, or nearly so.",
    Key.NEVER_SPEAKS: (
        "**{actor}** never speaks in {searched}: articles have the name, none quotes it."
    ),
    Key.SILENT: "No statement by **{actor}** stands in that part of {searched}.",
    Key.SILENT_ON: "No statement by **{actor}** about “{about}” stands in {searched}.",
    Key.SAME_ACTOR: "Both names mean **{actor}**: choose two different actors to compare.",
    Key.ABOUT_NOTHING: ("Beyond what **{actor}** says, I found nothing about that in {searched}."),
    Key.ABOUT_NOBODY: (
        "In {searched} I found **{actor}** only as the speaker of its own words: nobody else "
        "mentions the name."
    ),
    Key.BUTTON_PREVIOUS: "Previous",
    Key.BUTTON_NEXT: "Next",
    Key.BUTTON_NAME: "{actor}",
    Key.BUTTON_ABOUT: "About {actor}",
    Key.BUTTON_SAID: "Said by {actor}",
    Key.BUTTON_LATEST: "Latest by {actor}",
    Key.BUTTON_TIMELINE: "By date",
    Key.STALE_BUTTON: "I no longer know what this button stands for: please ask again.",
    # pins and aliases
    Key.PINNED: (
        "`/{command}` asks what **{actor}** said, in this server alone. Take it away with"
        " `/actors unpin`."
    ),
    Key.PINNED_LATER: (
        "`/{command}` is pinned to **{actor}**, but Discord has not taken the command yet."
        " I go on trying; it appears by itself."
    ),
    Key.PINNED_REFUSED: (
        "`/{command}` is pinned to **{actor}**, but Discord refuses the command, which has"
        " been logged. I try again with the next pin and when I am restarted. If it stays"
        " away: invite me again with the scope *applications.commands*."
    ),
    Key.PINS_FULL: (
        "This server has {most} pinned actors, and Discord allows no more commands: take"
        " one away with `/actors unpin` first."
    ),
    Key.PINNED_ALREADY: "**{actor}** is pinned already: `/{command}`.",
    Key.PIN_NAME_TAKEN: "`/{command}` is a command already: choose another name, or leave it out.",
    Key.UNPINNED: "`/{command}` is gone. `/said` still asks for **{actor}**.",
    Key.UNPINNED_LATER: (
        "`/{command}` is unpinned, but Discord has not taken it away yet. I go on trying."
    ),
    Key.NO_SUCH_PIN: "No actor is pinned as “{command}” here: `/actors list` shows them.",
    Key.NO_PINS: "No actor is pinned here. `/actors pin` makes a command for one.",
    Key.PINS_TITLE: "**Pinned actors**",
    Key.PIN_LINE: "`/{command}` · {actor}",
    Key.ALIAS_ADDED: "**{actor}** can now be asked for as “{alias}”, too.",
    Key.ALIAS_REMOVED: "“{alias}” no longer means **{actor}**.",
    Key.ALIAS_MERGED: "“{alias}” and **{actor}** are one actor now: **{actor}**.",
    Key.ALIAS_SPLIT: "“{alias}” is an actor of its own now, apart from **{actor}**.",
    Key.NO_SUCH_ALIAS: "“{alias}” is no alias of **{actor}**, which has: {aliases}.",
    Key.ALIAS_IS_NAME: "**{actor}** has no alias but this name.",
    Key.ALIAS_KNOWN: "**{actor}** is called “{alias}” already, so nothing was changed.",
    Key.ALIAS_ONE_ALREADY: "“{alias}” is **{actor}** already: to merge takes two different actors.",
    Key.ACTOR_LINE: "**{actor}**, {statements}",
    Key.ACTOR_ALIASES: "Aliases: {aliases}",
    Key.ACTOR_SPEAKS_FOR: "Speaks for {actor} in {articles}",
}
