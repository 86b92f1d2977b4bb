"""What admins read, and failures, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

ADMINS: dict[Key, str] = {
    # admins
    Key.ADMINS_ONLY: (
        "Only admins of this server can do that: it takes the permission *Manage Server*."
    ),
    Key.SERVER_ONLY: (
        "That is for a server’s admins, so it does not work in direct messages: "
        "use it in a server where you have *Manage Server*."
    ),
    Key.REINDEX_ELSEWHERE: "Re-indexing: {link} shows how far it is.",
    Key.REINDEX_TITLE: "**Re-indexing**",
    Key.REINDEX_SERVES: "-# Meanwhile the library answers as it was.",
    Key.PHASE_READING: "Reading the articles",
    Key.PHASE_ATTRIBUTING: "Finding who said what",
    Key.PHASE_EMBEDDING: "Embedding the passages",
    Key.PHASE_WRITING: "Writing the index",
    Key.PHASE_CHECKING: "Checking the index",
    Key.STEP: "{phase}: {done} of {total} ({percent} %)",
    Key.STEP_UNKNOWN: "{phase}: {done}",
    Key.REINDEX_DONE: "**Re-indexed** in {seconds}.",
    Key.REINDEX_COUNTS: (
        "{added} added · {changed} changed · {removed} removed · {unchanged} unchanged · "
        "{failed} failed"
    ),
    Key.REINDEX_EMBEDDED: "{embedded} embedded anew, {reused} taken over",
    Key.REINDEX_LIBRARY: "The library now holds {searched}, {passages}.",
    Key.REINDEX_FAILED_PART: "**Could not be read**",
    Key.REINDEX_MORE_FAILURES: "… and {failures} more",
    Key.REINDEX_STOPPED: ("**Re-indexing stopped.** The library answers as it was."),
    Key.STATUS_TITLE: "**On Record**",
    Key.STATUS_EMPTY: (
        "The library is empty: `/sources add` adds articles for this server, and whoever "
        "hosts this bot adds them for all."
    ),
    Key.STATUS_HOLDS: "**Library:** {articles}, {passages}, from {sources}",
    Key.STATUS_DAYS: "**Days:** {first} to {last}",
    Key.STATUS_OUTLETS: "**Outlets:** {outlets}",
    Key.STATUS_MODEL: "**Model:** {model}, {dimension} dimensions",
    Key.STATUS_GENERATION: "**Generation:** {generation}, built {built}",
    Key.STATUS_BUILDING: "A new generation is being built.",
    Key.STATUS_LATENCY: "**Discord:** {milliseconds} ms to the gateway",
    Key.STATUS_NO_LATENCY: "**Discord:** connected, latency not measured yet",
    # failures
    Key.BUSY: (
        "The library is being re-indexed already, one at a time. "
        "Please try again when it is done; `/status` tells."
    ),
    Key.CANCELLED: "Re-indexing was cancelled. The library answers as it was.",
    Key.SLOW: ("That took longer than {seconds}, so I gave it up. Please ask again in a minute."),
    Key.STOPPING: "I am being restarted just now. Please ask again in a minute.",
    Key.STORE_BUSY: (
        "Another program has locked my own notes just now, so I could not do that. Please try "
        "again in a minute."
    ),
    Key.NOT_VERBATIM: (
        "I found something, but it does not match its article word for word, so I do not "
        "show it. It has been logged; re-indexing the library cures it."
    ),
    Key.LIBRARY_BROKEN: (
        "The library cannot be read just now. It has been logged for whoever hosts this "
        "bot; please try again later."
    ),
    Key.LIBRARY_ERROR: "The library could not do that. It has been logged.",
    Key.STALE_COMMAND: (
        "This command has just changed. Please try again in a minute, or restart Discord "
        "if it still looks as before."
    ),
    Key.UNEXPECTED: (
        "Something went wrong here, not with you. It has been logged as `{reference}`. "
        "Please try again."
    ),
    Key.DETAIL: "{sentence}\n-# {detail}",
}
