"""What kind of thing a question asks for, in the ways that people ask."""

import pytest

from index.search.query.event_part import part_asked
from index.search.query.kind import Kind, wanted
from index.search.query.measures import Family


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who opened the bridge at Ostvik?", Kind.PERSON),
        ("who's the mayor of corrow", Kind.PERSON),
        ("Whose boat sank?", Kind.PERSON),
        ("To whom did the board sell the mill?", Kind.PERSON),
        ("do you know who warned the ferry company", Kind.PERSON),
        ("When the dam broke, who was in charge?", Kind.PERSON),
        ("Which actor plays the pilot?", Kind.PERSON),
        ("name the minister who resigned", Kind.PERSON),
        ("What is the name of the director of the museum?", Kind.PERSON),
        ("Lea Orr joined the crew. Who is she replacing?", Kind.PERSON),
        ("Which company bought the Hesk mill?", Kind.ORGANISATION),
        ("what party did brask leave", Kind.ORGANISATION),
        ("Which team lost the cup to Ostvik?", Kind.ORGANISATION),
        ("Brask led which party?", Kind.ORGANISATION),
        ("Where did the ferry sink?", Kind.PLACE),
        ("where's the new dam going to be", Kind.PLACE),
        ("Which country sent the divers?", Kind.PLACE),
        ("in which city was the treaty signed", Kind.PLACE),
        ("The governor of which state signed the bill?", Kind.PLACE),
        ("What is the capital of Arden?", Kind.PLACE),
        ("any idea where they found the boat?", Kind.PLACE),
        ("When did the council vote?", Kind.DATE),
        ("when was it that the dam broke", Kind.DATE),
        ("In what year did the bridge open?", Kind.DATE),
        ("what year the bridge opened", Kind.DATE),
        ("On which day will the strike begin?", Kind.DATE),
        ("At what time did the alarm sound?", Kind.DATE),
        ("Since when has Marn been mayor?", Kind.DATE),
        ("could you tell me when the fair starts?", Kind.DATE),
        ("What is the date of the hearing?", Kind.DATE),
        ("date of the hearing", Kind.DATE),
        ("Marn was elected in what year?", Kind.DATE),
        ("How long did the council last?", Kind.DURATION),
        ("for how long was the port closed", Kind.DURATION),
        ("How many years did Brask serve?", Kind.DURATION),
        ("how much time do the crews have", Kind.DURATION),
        ("How many people died in the fire?", Kind.COUNT),
        ("can you tell me how many people died", Kind.COUNT),
        ("Can you tell me how many boats sank?", Kind.COUNT),
        ("how many of the passengers were hurt", Kind.COUNT),
        ("What was the death toll of the flood?", Kind.COUNT),
        ("what is the population of ostvik", Kind.COUNT),
        ("What was the number of boats at the start?", Kind.COUNT),
        ("number of people killed in the fire", Kind.COUNT),
        ("After the storm, how many homes had no power?", Kind.COUNT),
        ("did the police say how many people were hurt?", Kind.COUNT),
        ("How much did the new ferry cost?", Kind.AMOUNT),
        ("how tall is the tower", Kind.AMOUNT),
        ("How far is Ostvik from the border?", Kind.AMOUNT),
        ("What percentage of voters stayed at home?", Kind.AMOUNT),
        ("by how much did prices rise", Kind.AMOUNT),
        ("How old was the pilot?", Kind.AMOUNT),
        ("at what age did she retire", Kind.AMOUNT),
        ("How many acres did the fire burn?", Kind.AMOUNT),
        ("What is the price of a ticket to Hallin?", Kind.AMOUNT),
        ("what was the temperature in corrow", Kind.AMOUNT),
        ("Why did the talks fail?", Kind.REASON),
        ("how come the ferry was late", Kind.REASON),
        ("What was the reason for the delay?", Kind.REASON),
        ("what caused the fire", Kind.REASON),
        ("For what reason was the case dropped?", Kind.REASON),
        ("i wonder why the bank closed", Kind.REASON),
        ("Did the council approve the dam?", Kind.YES_NO),
        ("is the bridge open", Kind.YES_NO),
        ("Has Marn resigned?", Kind.YES_NO),
        ("tell me if the strike is over", Kind.YES_NO),
        ("Was it Marn or Brask?", Kind.ANY),
        ("How did the pilot escape?", Kind.MANNER),
        ("how was the boat raised", Kind.MANNER),
        ("How often does the ferry sail?", Kind.ANY),
        ("What did Ilse Marn say about the fees?", Kind.CLAUSE),
        ("what did the harbour board say", Kind.CLAUSE),
        ("What happened at Lantern Bank?", Kind.CLAUSE),
        ("What will the council do?", Kind.CLAUSE),
        ("Which disease was found in the sewage?", Kind.THING),
        ("what kind of team lost", Kind.THING),
        ("What type of boat was it?", Kind.THING),
        ("what colour is the new ferry", Kind.THING),
        ("What time zone does Hallin use?", Kind.THING),
        ("what's the name of the new dam", Kind.THING),
        ("What did the storm destroy?", Kind.ANY),
        ("What was the country known for?", Kind.ANY),
        ("Season six saw what for the first time?", Kind.ANY),
        ("corrow election winner", Kind.ANY),
        ("Prime minister Ada Pell put the cost of the dam at:", Kind.ANY),
        ("Which popular ferry sails early next month?", Kind.THING),
        ("list the countries that sent divers", Kind.PLACE),
        ("", Kind.ANY),
        ("?!", Kind.ANY),
    ],
)
def test_kind_asked_for(question: str, kind: Kind) -> None:
    assert wanted(question).kind is kind


@pytest.mark.parametrize(
    ("question", "noun", "family"),
    [
        ("How many people died?", "people", None),
        ("how many harbour police officers were hurt", "officers", None),
        ("How many of the 24 lanterns fell?", "lanterns", None),
        ("How many attended the trials?", "", None),
        ("how many did it kill", "", None),
        ("What was the death toll?", "deaths", None),
        ("Which country sent divers?", "country", None),
        ("What breed of dog won?", "breed", None),
        ("How much did the ferry cost?", "", Family.MONEY),
        ("How much money was raised?", "money", Family.MONEY),
        ("How much more did the second one earn?", "", None),
        ("How much of the harvest was lost?", "", None),
        ("how much does the bell weigh", "", Family.MASS),
        ("How tall is the mast?", "", Family.LENGTH),
        ("How many square miles burned?", "miles", Family.AREA),
        ("how many acres burned", "acres", Family.AREA),
        ("How many percent voted?", "percent", Family.PERCENT),
        ("How long is the bridge?", "", Family.LENGTH),
        ("How long did it last?", "", None),
        ("how hot did it get", "", Family.HEAT),
        ("At what age did he retire?", "age", Family.AGE),
    ],
)
def test_what_is_demanded_of_it(question: str, noun: str, family: Family | None) -> None:
    found = wanted(question)
    assert (found.noun, found.family) == (noun, family)


def test_what_can_be_counted_in_a_nouns_stead() -> None:
    assert {"boat", "vessel"} <= wanted("How many boats sank?").accepted
    assert "hous" not in wanted("How many boats sank?").accepted
    assert wanted("How many did it kill?").accepted == frozenset()


@pytest.mark.parametrize(
    ("question", "event", "role"),
    [
        ("Who won the race?", "contest", "winner"),
        ("who has won", "contest", "winner"),
        ("Who will lead the talks?", "lead", "agent"),
        ("Who lost?", "contest", "loser"),
        ("Who was beaten by Marn?", "contest", "loser"),
        ("Who was Marn beaten by?", "contest", "winner"),
        ("By whom was Marn beaten?", "contest", "winner"),
        ("Who did Marn lose to?", "contest", "winner"),
        ("who bought the mill", "sale", "buyer"),
        ("Who did Gorm Timber sell to?", "sale", "buyer"),
        ("Who cautioned the crew?", "warn", "agent"),
        ("Who was cautioned?", "warn", "patient"),
        ("Which party won?", "contest", "winner"),
    ],
)
def test_part_asked_for(question: str, event: str, role: str) -> None:
    found = part_asked(question)
    assert found is not None
    assert (found.event, found.role) == (event, role)


@pytest.mark.parametrize(
    "question",
    [
        "Who is the mayor?",
        "Why did Marn win?",
        "Who did not win?",
        "Who?",
        "What was the winner's name?",
    ],
)
def test_no_part_is_asked_for(question: str) -> None:
    assert part_asked(question) is None
