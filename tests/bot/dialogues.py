"""Dialogues, written before the rules that read them were tuned: what each message means.

Each is (the question before, the message, what it means): None for a question of its own, a text,
or a text with days as (text, since, until). People, places and bodies are invented.
"""

from __future__ import annotations

from datetime import date

Meaning = str | tuple[str, date | None, date | None] | None

PEOPLE = ("Ottoline Brask", "Ida Kemp", "Hallam Crewe", "Odile Brandt-Marsh")
ACTORS = (
    *PEOPLE,
    "Vellmar",
    "Sorrend",
    "the Harbour Council",
    "Lantern Bank",
    "Tolvan Power",
    "NAVO",
)
DAY = date(2022, 3, 9)  # of the article that answered the question before
TROOPS = "What did Vellmar say about the troops?"
FERRY = "When did the ferry hit the breakwater?"
HURT = "How many people were hurt in the ferry accident?"
LEADS = "Who leads Tolvan Power?"
MAYOR = "Who is the mayor of Sorrend?"
KEMP = "What did Ida Kemp say about the recount in 2021?"
DAM = "Why was the Greyfell dam closed?"
LATEST = "What did Ottoline Brask say?"


def year(number: int) -> tuple[date, date]:
    """Give a year's first and last day."""
    return date(number, 1, 1), date(number, 12, 31)


CARRIED: tuple[tuple[str, str, Meaning], ...] = (
    # another actor
    (TROOPS, "and Sorrend?", "What did Sorrend say about the troops?"),
    (TROOPS, "And the Harbour Council?", "What did the Harbour Council say about the troops?"),
    (TROOPS, "what about Ida Kemp?", "What did Ida Kemp say about the troops?"),
    (TROOPS, "how about NAVO", "What did NAVO say about the troops?"),
    (TROOPS, "Sorrend?", "What did Sorrend say about the troops?"),
    (TROOPS, "or Sorrend?", "What did Sorrend say about the troops?"),
    (TROOPS, "but what about Sorrend?", "What did Sorrend say about the troops?"),
    (TROOPS, "same for Sorrend", "What did Sorrend say about the troops?"),
    (LEADS, "and Lantern Bank?", "Who leads Lantern Bank?"),
    (LEADS, "what about the Harbour Council?", "Who leads the Harbour Council?"),
    (MAYOR, "and of Vellmar?", "Who is the mayor of Vellmar?"),
    (MAYOR, "and Vellmar?", "Who is the mayor of Vellmar?"),
    (KEMP, "and Hallam Crewe?", "What did Hallam Crewe say about the recount in 2021?"),
    (LATEST, "and Ida Kemp?", "What did Ida Kemp say?"),
    (TROOPS, "and what did Sorrend say?", "What did Sorrend say about the troops?"),
    (TROOPS, "what did Sorrend say about that?", "What did Sorrend say about the troops?"),
    (TROOPS, "What did Ida Kemp say about it?", "What did Ida Kemp say about the troops?"),
    # another subject
    (TROOPS, "and about the sanctions?", "What did Vellmar say about the sanctions?"),
    (TROOPS, "what about the sanctions?", "What did Vellmar say about the sanctions?"),
    (TROOPS, "and on fishing rights?", "What did Vellmar say about fishing rights?"),
    (LATEST, "and about the survey?", "What did Ottoline Brask say about the survey?"),
    (LATEST, "about the cranes?", "What did Ottoline Brask say about the cranes?"),
    (TROOPS, "what did they say about the sanctions?", "What did Vellmar say about the sanctions?"),
    (LATEST, "what did she say about the cranes?", "What did Ottoline Brask say about the cranes?"),
    (LATEST, "did she resign?", "Did Ottoline Brask resign?"),
    (KEMP, "Why did she resign?", "Why did Ida Kemp resign?"),
    (LEADS, "who owns it?", "Who owns Tolvan Power?"),
    (LATEST, "where does she live?", "Where does Ottoline Brask live?"),
    (HURT, "and in the train crash?", "How many people were hurt in the train crash?"),
    (MAYOR, "and the harbour master?", "Who is the harbour master of Sorrend?"),
    # another period
    (TROOPS, "what about 2021?", (TROOPS, *year(2021))),
    (TROOPS, "and in 2021?", (TROOPS, *year(2021))),
    (TROOPS, "in March 2022?", (TROOPS, date(2022, 3, 1), date(2022, 3, 31))),
    (TROOPS, "2020?", (TROOPS, *year(2020))),
    (KEMP, "and in 2022?", ("What did Ida Kemp say about the recount?", *year(2022))),
    (TROOPS, "and since 2021?", (TROOPS, date(2021, 1, 1), None)),
    (TROOPS, "and after March 2021?", (TROOPS, date(2021, 4, 1), None)),
    (TROOPS, "and before 2021?", (TROOPS, None, date(2020, 12, 31))),
    (TROOPS, "and before that?", (TROOPS, None, date(2022, 3, 8))),
    (TROOPS, "and after that?", (TROOPS, date(2022, 3, 10), None)),
    (
        KEMP,
        "and before that?",
        ("What did Ida Kemp say about the recount?", None, date(2020, 12, 31)),
    ),
    (TROOPS, "and later?", (TROOPS, date(2022, 3, 10), None)),
    (TROOPS, "and earlier?", (TROOPS, None, date(2022, 3, 8))),
    (TROOPS, "and between 2019 and 2020?", (TROOPS, date(2019, 1, 1), date(2020, 12, 31))),
    # another thing to know
    (FERRY, "why?", "Why did the ferry hit the breakwater?"),
    (FERRY, "and where?", "Where did the ferry hit the breakwater?"),
    (FERRY, "how?", "How did the ferry hit the breakwater?"),
    (DAM, "when?", "When was the Greyfell dam closed?"),
    (TROOPS, "why?", "What did Vellmar say about the troops, and why?"),
    (LEADS, "since when?", "Who leads Tolvan Power, and since when?"),
    (TROOPS, "But why?", "What did Vellmar say about the troops, and why?"),
    # several at once
    (TROOPS, "and Sorrend in 2021?", ("What did Sorrend say about the troops?", *year(2021))),
    (TROOPS, "and Ida Kemp on sanctions?", "What did Ida Kemp say about sanctions?"),
)

OWN: tuple[tuple[str, str], ...] = (
    (TROOPS, "Who leads Tolvan Power?"),
    (TROOPS, "What did Sorrend say?"),
    (TROOPS, "What did Sorrend say about the sanctions?"),
    (TROOPS, "How many people were hurt in the ferry accident?"),
    (TROOPS, "and who leads Tolvan Power?"),
    (TROOPS, "But how many people were hurt in the ferry accident?"),
    (TROOPS, "ferry accident breakwater"),
    (TROOPS, "Greyfell dam closed"),
    (TROOPS, "What happened in 2021?"),
    (TROOPS, "Who said that the dam would break?"),
    (TROOPS, "Who said that Vellmar lies?"),
    (TROOPS, "Why did the ferry hit the breakwater?"),
    (TROOPS, "why was the dam closed in 2021?"),
    (TROOPS, "What about the harbour did the council decide on Tuesday evening?"),
    (TROOPS, "Is it true that the Greyfell dam leaks?"),
    (TROOPS, "When is the next election in Sorrend?"),
    (TROOPS, "Did Ida Kemp say that she would resign?"),
    (TROOPS, "What did the harbour master say about his ferry?"),
    (TROOPS, "Who won the election and why?"),
    (TROOPS, "Which outlets wrote about the strike?"),
    (TROOPS, "How long will it take to repair the Greyfell dam?"),
    (TROOPS, "Does the council know what they want?"),
    (KEMP, "Where did the puffins of Little Corrow go in 2022?"),
    (KEMP, "Ida Kemp recount"),
    (KEMP, "Hallam Crewe interview"),
    (FERRY, "What is the herring dispute about?"),
    (FERRY, "Who owns Tolvan Power?"),
    (FERRY, "what did Lantern Bank agree on"),
    (FERRY, "When and where was Ida Kemp born?"),
    (LATEST, "Are the cranes still standing?"),
    (LATEST, "What time does the last ferry leave before Christmas?"),
    (LATEST, "How did Odile Brandt-Marsh explain what she did?"),
)

SPEAKER = (
    "who said that?",
    "Who said this?",
    "who said so",
    "says who?",
    "and who said that?",
    "who is speaking?",
    "who claims that?",
    "whose words are these?",
    "who said it?",
)

# Written after the rules had read the ones above, and before they had read these.
LOWER = "what did ida kemp say about the dam"
BANK = "What did Lantern Bank promise the fishermen in March 2022?"
STRIKE = "How long did the rail strike last?"
VOTE = "Did Hallam Crewe vote for the coalition?"
COMPARE = "Who won the election in Vellmar?"
FINE = "How much was Tolvan Power fined for the spill?"
LATER_CARRIED: tuple[tuple[str, str, Meaning], ...] = (
    (LOWER, "and ottoline brask?", "What did ottoline brask say about the dam?"),
    (LOWER, "and the ferry", "What did ida kemp say about the ferry?"),
    (LOWER, "what about sorrend", "What did sorrend say about the dam?"),
    (LOWER, "so why?", "What did ida kemp say about the dam, and why?"),
    (BANK, "and Tolvan Power?", "What did Tolvan Power promise the fishermen in March 2022?"),
    (
        BANK,
        "and in April?",
        ("What did Lantern Bank promise the fishermen?", date(2022, 4, 1), date(2022, 4, 30)),
    ),
    (
        BANK,
        "what about April 2021",
        ("What did Lantern Bank promise the fishermen?", date(2021, 4, 1), date(2021, 4, 30)),
    ),
    (STRIKE, "and why?", "Why did the rail strike last?"),
    (STRIKE, "and the one in 2019?", (STRIKE, *year(2019))),
    (VOTE, "and Ida Kemp?", "Did Ida Kemp vote for the coalition?"),
    (VOTE, "why?", "Did Hallam Crewe vote for the coalition, and why?"),
    (VOTE, "and for the budget?", "Did Hallam Crewe vote for the budget?"),
    (VOTE, "did he resign?", "Did Hallam Crewe resign?"),
    (VOTE, "what else did he say?", "What else did Hallam Crewe say?"),
    (COMPARE, "And in Sorrend?", "Who won the election in Sorrend?"),
    (COMPARE, "and the referendum?", "Who won the referendum in Vellmar?"),
    (COMPARE, "and when?", "Who won the election in Vellmar, and when?"),
    (FINE, "and Lantern Bank?", "How much was Lantern Bank fined for the spill?"),
    (FINE, "and for the fire?", "How much was Tolvan Power fined for the fire?"),
    (FINE, "when?", "How much was Tolvan Power fined for the spill, and when?"),
    (FINE, "did they pay?", "Did Tolvan Power pay?"),
    (FINE, "What did they say to that?", "What did Tolvan Power say to that?"),
    (
        TROOPS,
        "And what about Odile Brandt-Marsh?",
        "What did Odile Brandt-Marsh say about the troops?",
    ),
    (TROOPS, "And on 9 March 2022?", (TROOPS, date(2022, 3, 9), date(2022, 3, 9))),
    (TROOPS, "from 2019 to 2021?", (TROOPS, date(2019, 1, 1), date(2021, 12, 31))),
    (TROOPS, "until March 2021?", (TROOPS, None, date(2021, 3, 31))),
    (TROOPS, "Ida Kemp, too?", "What did Ida Kemp say about the troops?"),
    (TROOPS, "and its allies?", "What did Vellmar say about its allies?"),
    (HURT, "and killed?", "How many people were killed in the ferry accident?"),
)
LATER_OWN: tuple[tuple[str, str], ...] = (
    (LOWER, "tolvan power fine"),
    (LOWER, "who is hallam crewe"),
    (LOWER, "how much did the bridge cost?"),
    (LOWER, "did sorrend win the cup?"),
    (BANK, "Is the herring dispute settled?"),
    (BANK, "So what did the inquiry into the ferry accident find?"),
    (STRIKE, "Can they strike again before the election is over in Sorrend?"),
    (STRIKE, "It is said that the council will pay. Is that so?"),
    (VOTE, "The coalition of Sorrend"),
    (VOTE, "Puffins"),
    (VOTE, "What is the name of the comet?"),
    (VOTE, "about how many people live in Vellmar?"),
    (COMPARE, "For whom does Ida Kemp speak?"),
    (COMPARE, "In which year was the Greyfell dam built?"),
    (COMPARE, "On what day did the ferry sink?"),
    (COMPARE, "With whom did Lantern Bank agree?"),
    (FINE, "Before the flood, who owned the mill?"),
    (FINE, "After the strike, did wages rise?"),
    (FINE, "And did Sorrend ratify the treaty?"),
    (FINE, "And now tell me who won the book prize"),
    (FINE, "Why not build the bridge in Vellmar?"),
    (FINE, "Then who paid for the bridge?"),
    (TROOPS, "and then?"),
    (MAYOR, "where does he live?"),
    ("Who is the lawyer of Ida Kemp?", "What did he say about the recount?"),
    (FINE, "What about it made the engineers worry?"),
)

# Whole dialogues: each message, and what it means after the ones before it; None for a question of
# its own, which the next message then follows.
HEADS = "Who heads the Vellmaran delegation to the NAVO-Vellmar Council?"
WHOLE: tuple[tuple[str, tuple[tuple[str, Meaning], ...]], ...] = (
    (
        HEADS,
        (
            ("and NAVO?", "Who heads the NAVO delegation to the NAVO-Vellmar Council?"),
            ("and why?", "Who heads the NAVO delegation to the NAVO-Vellmar Council, and why?"),
            (
                "since when?",
                "Who heads the NAVO delegation to the NAVO-Vellmar Council, and since when?",
            ),
        ),
    ),
    (
        HEADS,
        (
            ("and NAVO?", "Who heads the NAVO delegation to the NAVO-Vellmar Council?"),
            ("and Sorrend?", "Who heads the Sorrend delegation to the NAVO-Vellmar Council?"),
        ),
    ),
    (
        "How much water leaks from Greyfell Weir?",
        (
            ("is it safe?", "Is Greyfell Weir safe?"),
            ("how many people live below it?", None),
        ),
    ),
    (
        "Who won the election in Vellmar?",
        (
            ("by how many votes?", "Who won the election in Vellmar, and by how many votes?"),
            ("in which year?", "Who won the election in Vellmar, and in which year?"),
            ("and the recount?", "Who won the recount in Vellmar, and in which year?"),
        ),
    ),
    ("How old is the dam?", (("and about the villages?", None),)),
    (
        HEADS,
        (
            ("what about the Harbour Council", HEADS.replace("Vellmaran", "Harbour Council")),
            ("when was it formed?", "When was the Harbour Council delegation formed?"),
        ),
    ),
    (
        "How many people were hurt when the ferry hit the breakwater?",
        (
            ("How fast was it going?", "How fast was the ferry going?"),
            ("who owns it", "Who owns the ferry?"),
            ("and the tanker?", "Who owns the tanker?"),
        ),
    ),
    (
        HURT,
        (
            ("How fast was it going?", "How fast was the ferry going?"),
            ("and when did it happen?", "When did the ferry happen?"),
        ),
    ),
    (HURT, (("when did it happen?", "When did the ferry accident happen?"),)),
    (HURT, (("and passengers?", "How many passengers were hurt in the ferry accident?"),)),
    (
        HURT,
        (
            ("and in the train crash?", "How many people were hurt in the train crash?"),
            ("and killed?", "How many people were killed in the train crash?"),
            ("where were they treated?", "Where were the people treated?"),
        ),
    ),
    (
        "What did Vellmaran officials say about the grain?",
        (
            ("and Sorrend?", "What did Sorrend officials say about the grain?"),
            ("and about the fish?", "What did Sorrend officials say about the fish?"),
        ),
    ),
    (
        "What did the captain say about the radio?",
        (
            ("and Ida Kemp?", "What did Ida Kemp say about the radio?"),
            ("and the thruster?", "What did Ida Kemp say about the thruster?"),
            ("when was it repaired?", "When was the thruster repaired?"),
        ),
    ),
    (
        FERRY,
        (
            ("and the tanker?", "When did the tanker hit the breakwater?"),
            ("why?", "Why did the tanker hit the breakwater?"),
            ("how old was it?", "How old was the tanker?"),
        ),
    ),
    (
        DAM,
        (
            ("and the bridge?", "Why was the bridge closed?"),
            ("who built it?", "Who built the bridge?"),
            ("Is it safe?", "Is the bridge safe?"),
        ),
    ),
    (
        LEADS,
        (
            ("and why?", "Who leads Tolvan Power, and why?"),
            ("and since when?", "Who leads Tolvan Power, and since when?"),
            ("and Lantern Bank?", "Who leads Lantern Bank, and since when?"),
        ),
    ),
    (
        "Who is the head of the coast guard?",
        (
            ("and the ferry line?", "Who is the head of the ferry line?"),
            ("and its owner?", "Who is the owner of the ferry line?"),
        ),
    ),
    (
        "Who won the election in Vellmar?",
        (
            ("and in Sorrend?", "Who won the election in Sorrend?"),
            ("and the referendum?", "Who won the referendum in Sorrend?"),
            ("how close was it?", "How close was the referendum?"),
        ),
    ),
    (
        "What caused the leak at the Greyfell dam?",
        (
            ("and the fire?", "What caused the fire at the Greyfell dam?"),
            ("and at the mill?", "What caused the fire at the mill?"),
        ),
    ),
    (
        "Is the smokehouse closed?",
        (
            ("and the mill?", "Is the mill closed?"),
            ("who is its owner?", "Who is the mill’s owner?"),
        ),
    ),
    (
        KEMP,
        (
            ("and about the ferry?", "What did Ida Kemp say about the ferry in 2021?"),
            ("how fast was it going?", ("How fast was the ferry going?")),
        ),
    ),
    (
        "What do the fishermen want?",
        (
            ("where do they live?", "Where do the fishermen live?"),
            ("and the captains?", "Where do the captains live?"),
        ),
    ),
    (
        "When does the last ferry leave Orrin?",
        (
            ("and Brask?", "When does the last ferry leave Brask?"),
            ("and the first ferry?", "When does the first ferry leave Brask?"),
        ),
    ),
    (
        "What did the coast guard say about the radio?",
        (
            ("Who leads Lantern Bank?", None),
            ("and Tolvan Power?", "Who leads Tolvan Power?"),
            ("what did they say about that?", "What did Tolvan Power say about that?"),
        ),
    ),
    (
        HURT,
        (
            ("What did Ida Kemp say about it?", "What did Ida Kemp say about the ferry accident?"),
            ("and Ottoline Brask?", "What did Ottoline Brask say about the ferry accident?"),
            ("did she resign?", "Did Ottoline Brask resign?"),
        ),
    ),
    (
        "How high is the Greyfell dam?",
        (
            ("and how old is it?", "How old is the Greyfell dam?"),
            ("is it possible to swim there?", None),
        ),
    ),
    (HURT, (("and Ida Kemp?", "How many people were hurt in Ida Kemp?"),)),
    ("How did Lantern Bank fail?", (("and puffins?", None), ("is it raining?", None))),
)
