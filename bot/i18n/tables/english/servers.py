"""What a server's admins read of its own library and its settings, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

SERVERS: dict[Key, str] = {
    Key.SOURCES_UNDERSTOOD: "**{name}** holds {articles}, {passages}.",
    Key.SOURCES_PREVIEW: (
        "That is what I understand of it. Nothing of it answers until you add it."
    ),
    Key.SOURCES_REPLACES: "It takes the place of the file of the same name.",
    Key.SOURCES_NO_OUTLET: "outlet unknown",
    Key.SOURCES_MORE: "… and {articles} more",
    Key.SOURCES_NOTHING: "I find no article in **{name}**, so I did not keep it.",
    Key.SOURCES_DISCARDED: "Thrown away. Nothing was added.",
    Key.SOURCES_GONE: (
        "That file waits no longer, or it was decided on already. Please send it again with "
        "`/sources add`."
    ),
    Key.SOURCES_KIND: "I cannot read **{name}**: I read {kinds}.",
    Key.SOURCES_LARGE: (
        "**{name}** is too large: {most} MB at the most. Split it, or ask the operator."
    ),
    Key.SOURCES_FULL: (
        "There is no room for **{name}** in this server’s library. Remove other files first, "
        "or throw away uploads that wait to be added; they go by themselves after a day."
    ),
    Key.SOURCES_NOT_FETCHED: "Discord did not give me **{name}**. Please send it again.",
    Key.SOURCES_ADDED: "**{name}** is in this server’s library.",
    Key.SOURCES_TITLE: "**This server’s own library:** {articles} from {sources}",
    Key.SOURCES_NONE: (
        "This server has no library of its own yet. Add a file with `/sources add`."
    ),
    Key.SOURCES_LINE: "**{name}** · {articles} · added {added}",
    Key.SOURCES_SHARED: "-# Beside it, every server asks the shared library: {searched}.",
    Key.OWN_HOLDS: "This server’s own library now holds {searched}, {passages}.",
    Key.OWN_EMPTY: "This server’s own library is empty now; `/sources add` fills it.",
    Key.SOURCES_REMOVED: "**{name}** answers no more.",
    Key.SOURCES_NO_SUCH: (
        "This server’s own library has nothing called **{name}**. `/sources list` shows what "
        "it has; the shared library is the operator’s."
    ),
    Key.OUTLET_MERGED: "In this server **{outlet}** now stands for: {names}.",
    Key.OUTLET_SPLIT: "In this server **{outlet}** is an outlet of its own now.",
    Key.OUTLET_ONE_ALREADY: (
        "“{other}” is **{outlet}** already: to merge takes two different outlets."
    ),
    Key.OUTLET_ALONE: "**{outlet}** is one with no other name, so there is nothing to split.",
    Key.BUTTON_KEEP: "Add to the library",
    Key.BUTTON_DISCARD: "Throw away",
    Key.BUTTON_STOP: "Stop",
    Key.REINDEX_STOPPING: "Stopping …",
    Key.REINDEX_OVER: "That is over already: there is nothing to stop.",
    Key.REINDEX_INTERRUPTED: (
        "**A restart interrupted the re-indexing.** `/status` shows what the library holds; "
        "`/reindex` starts again."
    ),
    Key.STATUS_OWN: "**Of these this server’s own:** {articles}",
    Key.SETTINGS_TITLE: "**Settings of this server**",
    Key.SETTINGS_LANGUAGE: "**Language:** {language}",
    Key.SETTINGS_EACH_OWN: "each member’s own",
    Key.SETTINGS_VISIBLE: "**Answers:** everybody sees them, unless `private` is chosen",
    Key.SETTINGS_PRIVATE: (
        "**Answers:** whoever asks sees them alone, unless `private` is switched off"
    ),
    Key.SETTINGS_FINDINGS: "**Quotes in an answer:** {count} at the most",
    Key.SETTINGS_STRICTNESS: "**Evidence:** {strictness}",
    Key.STRICT: "strict: rather no answer than a wrong one",
    Key.BALANCED: "balanced",
    Key.OPEN: "open: rather a doubtful quote than none",
    Key.SETTINGS_EVERYWHERE: "**Channels:** I answer in all of them",
    Key.SETTINGS_CHANNELS: "**Channels:** I answer in {channels}; elsewhere only to whoever asks",
    Key.SETTINGS_CHANNELS_FULL: (
        "That would be more channels than I can remember: {most} at the most."
    ),
    Key.ELSEWHERE_ONLY: (
        "In this server I answer in {channels}. Use `/ask` here, and only you will see the answer."
    ),
    Key.SOURCES_DESCRIPTION: "This server’s own articles (for admins)",
    Key.SOURCES_ADD_DESCRIPTION: "Add a file with articles to this server’s library (for admins)",
    Key.SOURCES_FILE: "A text, Markdown, HTML or JSON lines file",
    Key.SOURCES_LIST_DESCRIPTION: "Show what is in this server’s library (for admins)",
    Key.SOURCES_REMOVE_DESCRIPTION: (
        "Let a file or an article answer no more, at once (for admins)"
    ),
    Key.SOURCES_WHICH: "A file’s name or an article’s title",
    Key.OUTLET_MERGE_DESCRIPTION: "Make two outlets one in this server (for admins)",
    Key.OUTLET_KEPT: "The outlet whose name stays",
    Key.OUTLET_OTHER: "The outlet that becomes one with it",
    Key.OUTLET_SPLIT_DESCRIPTION: (
        "Make one of an outlet’s names an outlet of its own in this server (for admins)"
    ),
    Key.OUTLET_PARTED: "The name, as articles have it",
    Key.SETTINGS_DESCRIPTION: "Show or change how I answer in this server (for admins)",
    Key.SETTINGS_LANGUAGE_OPTION: "The language of my own sentences",
    Key.SETTINGS_PRIVATE_OPTION: "Whether only whoever asks sees an answer",
    Key.SETTINGS_FINDINGS_OPTION: "How many quotes an answer has at the most",
    Key.SETTINGS_STRICTNESS_OPTION: "How much evidence an answer needs",
    Key.SETTINGS_ALLOW_OPTION: "A channel in which I may answer; all others then may not",
    Key.SETTINGS_FORBID_OPTION: "A channel to strike off that list",
}
