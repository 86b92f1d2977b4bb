"""What is remembered of answers, for admins and for whoever asked, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

REMEMBERED: dict[Key, str] = {
    Key.UNANSWERED_TITLE: "**Could not be answered:** {questions} in the last {days} days",
    Key.UNANSWERED_NONE: "Every question of the last {days} days could be answered.",
    Key.UNANSWERED_LINE: "{count} × {question} · last {moment}",
    Key.UNANSWERED_REST: "-# {rest} more in the files, with all that was typed.",
    Key.UNANSWERED_ABOUT: "{actor}: {question}",
    Key.FEEDBACK_TITLE: "**Rated not helpful:** {answers} in the last {days} days",
    Key.FEEDBACK_NONE: "No answer of the last {days} days was rated not helpful.",
    Key.FEEDBACK_QUESTION: "**{question}**{within}",
    Key.FEEDBACK_VOTES: ("-# {unhelpful} × not helpful, {helpful} × helpful · last {moment}{link}"),
    Key.FEEDBACK_LINK: " · {link}",
    Key.FEEDBACK_GONE: "*This quote’s article is no longer in the library as it was:* {title}",
    Key.FEEDBACK_NO_ANSWER: "It was told: “{reason}”",
    Key.MY_DATA_EXPORTED: (
        "This file holds all that I keep of you: {answers} and {votes}. Nobody else is given it."
    ),
    Key.MY_DATA_NONE: "I keep nothing of you.",
    Key.MY_DATA_CONFIRM: (
        "This deletes all that I keep of you, in every server: {answers} with their questions, and"
        " {votes}. It cannot be undone. Messages in Discord stay, but their buttons forget what"
        " they were about."
    ),
    Key.MY_DATA_DELETED: "Deleted: {answers} and {votes}. I keep nothing of you any more.",
    Key.MY_DATA_OTHERS: "That button is for whoever asked for it. Use `/my-data delete` yourself.",
    Key.BUTTON_DELETE_ALL: "Delete all of it",
    Key.UNANSWERED_DESCRIPTION: "Show what could not be answered here (for admins)",
    Key.FEEDBACK_DESCRIPTION: "Show the answers that were rated not helpful (for admins)",
    Key.MY_DATA_DESCRIPTION: "What I keep of you",
    Key.MY_DATA_EXPORT_DESCRIPTION: "Get all that I keep of you as a file",
    Key.MY_DATA_DELETE_DESCRIPTION: "Delete all that I keep of you",
}
