"""Descriptions of commands and options in English, each of 100 characters at most."""

from __future__ import annotations

from bot.i18n.phrases import Key

COMMANDS: dict[Key, str] = {
    # command descriptions
    Key.ASK_DESCRIPTION: "Ask a question: the articles answer it in their own words",
    Key.ASK_QUESTION: "What you want to know",
    Key.ASK_OUTLET: "Only articles of this outlet",
    Key.ASK_SINCE: "Only from this day on: 2022-03-09, 9 March 2022, March 2022, 2022",
    Key.ASK_UNTIL: "Only up to this day: 2022-03-09, 9 March 2022, March 2022, 2022",
    Key.ASK_PRIVATE: "Show the answer only to you",
    Key.SAID_DESCRIPTION: "Quote what a person, a state or a body said itself",
    Key.SAID_ACTOR: "A person, a state or a body",
    Key.SAID_ABOUT: "The subject; without it the latest statements come first",
    Key.COMPARE_DESCRIPTION: "Quote what two actors said on one subject",
    Key.COMPARE_FIRST: "A person, a state or a body",
    Key.COMPARE_SECOND: "Another person, state or body",
    Key.COMPARE_ABOUT: "The subject",
    Key.TIMELINE_DESCRIPTION: "Quote what an actor said by date, the earliest first",
    Key.PINNED_DESCRIPTION: "Quote what {actor} said",
    Key.ACTORS_DESCRIPTION: "Commands for single actors, and their names (for admins)",
    Key.PIN_DESCRIPTION: "Give this server a command that asks for one actor",
    Key.PIN_NAME: "What the command is to be called; without it, after the actor",
    Key.UNPIN_DESCRIPTION: "Take an actor’s command away",
    Key.UNPIN_COMMAND: "The command",
    Key.LIST_DESCRIPTION: "List the pinned actors, or what an actor is called",
    Key.LIST_ACTOR: "Show this actor’s aliases and whom it speaks for",
    Key.ALIAS_ADD_DESCRIPTION: "Let an actor be asked for by another name, too",
    Key.ALIAS_REMOVE_DESCRIPTION: "Take a name away from an actor",
    Key.ALIAS_MERGE_DESCRIPTION: "Make two actors one",
    Key.ALIAS_SPLIT_DESCRIPTION: "Make one of an actor’s names an actor of its own",
    Key.ALIAS_ACTOR: "Whose name it is",
    Key.ALIAS_NAME: "The name",
    Key.ALIAS_OTHER: "The actor that becomes one with it",
    Key.REINDEX_DESCRIPTION: "Read this server’s own sources again (for admins)",
    Key.STATUS_DESCRIPTION: "Show what the library holds and how the bot is (for admins)",
}
