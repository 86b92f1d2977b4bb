"""Whether marked words can be of the kind asked for, and have the part that is asked for."""

import pytest

from index.search.emphasis.answer_kind import can_be
from index.search.emphasis.borne_out import bears_out
from index.search.emphasis.event_role import has_part
from index.search.emphasis.furniture import is_furniture
from index.search.query.kind import wanted


def cut(told: str) -> tuple[str, tuple[int, int]]:
    """Give a sentence without its brackets, and the span that they mark."""
    start, end = told.index("["), told.index("]") - 1
    return told.replace("[", "").replace("]", ""), (start, end)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people died in the fire?", "The fire killed [nine]."),
        ("How many people died in the fire?", "[Fourteen] were hurt."),
        ("How many people were hurt?", "It carried [14] passengers to hospital."),
        ("how many people were hurt", "[14 injured passengers] were flown out."),
        ("How many people died?", "The toll rose to [31 deaths] on Friday."),
        ("How many people died?", "Mayor Oak said that [dozens] had died."),
        ("How many people died?", "[No one] was killed."),
        ("How many people voted?", "Some [62 percent] of residents voted."),
        ("How many people died?", "The fire, at 16,000 acres, killed [one] man."),
        ("How many boats sank?", "[Three] vessels sank off Hallin."),
        ("How many boats sank?", "[Three fishing boats] sank off Hallin."),
        ("How many soldiers were hurt?", "At least [40] troops were hurt."),
        ("How many years did he serve?", "He served [six] terms in all."),
        ("What is the population of Ostvik?", "Ostvik has [9,035] (Jan. 2011) inhabitants."),
        ("When did the dam break?", "It broke on [Tuesday]."),
        ("When did the dam break?", "It broke [three weeks ago]."),
        ("When did the dam break?", "It broke in [March]."),
        ("Which month was it?", "It was [March]."),
        ("When did the dam break?", "It broke [during the spring flood]."),
        ("When does the fair open?", "Gates open at [9 a.m.] for all."),
        ("In what year did it open?", "It opened in [1902]."),
        ("In what year did it open?", "In [1902] engineers opened it."),
        ("When was it built?", "It was built in the [1890s]."),
        ("How long did the council last?", "It sat for [three months]."),
        ("How long did the council last?", "It sat [from 1545 to 1563]."),
        ("How long was the port closed?", "It was shut [overnight]."),
        ("How long is the bridge?", "It is [900 metres] long."),
        ("Who warned the company?", "The [coast guard] had warned it."),
        ("Who warned the company?", "A [harbour engineer] had warned it."),
        ("Who warned the company?", "[Ada Pell] had warned it."),
        ("Who warned the company?", "[She] had warned it."),
        ("Who won?", "Prime minister [Rose May] won."),
        ("Which company bought the mill?", "It was bought by [Hesk Holdings]."),
        ("Where did the ferry sink?", "It sank [off Hallin]."),
        ("Where did the ferry sink?", "It sank near [the old breakwater]."),
        ("Which country sent divers?", "[Norway] sent divers."),
        ("How much did it cost?", "It cost [£7m]."),
        ("How much did it cost?", "It cost $[14 million]."),
        ("How much did it cost?", "It cost [1.2 million] crowns."),
        ("What percentage stayed at home?", "[Half] of them stayed at home."),
        ("What percentage stayed at home?", "[62]% stayed at home."),
        ("How tall is the tower?", "The tower stands [90 metres] high."),
        ("How many square miles burned?", "It burned [12] square miles."),
        ("How old was the pilot?", "The pilot, [42], was alone."),
        ("In which month did the bridge open?", "It opened on [4 March]."),
        ("In which month did the bridge open?", "It opened [last month]."),
        ("How old was the pilot?", "The [42-year-old] was alone."),
        ("How old was the pilot?", "The pilot was [42 years] of age."),
        ("How old was the pilot?", "The pilot died at the age of [42 years] at home."),
        ("Why did the talks fail?", "They failed [because the envoy left]."),
        ("How did he escape?", "He escaped [by swimming ashore]."),
        ("Which disease was found?", "[Polio] was found."),
        ("What did the storm destroy?", "It destroyed [40 homes]."),
        ("Did it sink?", "The boat [did sink]."),
    ],
)
def test_words_that_can_be_the_answer(question: str, told: str) -> None:
    assert can_be(wanted(question), *cut(told))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people died in the fire?", "The fire burned [16,000 acres] and killed nine."),
        ("How many people died in the fire?", "The fire burned [16,000] acres and killed nine."),
        ("How many people died?", "It destroyed [340] homes."),
        ("How many people died?", "It burned for [six] days."),
        ("How many people died?", "The worst fire since [1998] killed them."),
        ("How many people died?", "It broke out on March [14]."),
        ("How many people died?", "It caused $[14 million] of damage."),
        ("How many people died?", "Among them was a [14]-year-old girl."),
        ("How many people died?", "The [Oak Fire] killed them."),
        ("How many boats sank?", "The storm drowned [three] sailors."),
        ("How many boats sank?", "It tore [12] nets and sank 4 boats."),
        ("When did Pell die?", "She had written on [the Cold War]."),
        ("When did the dam break?", "It had held for [three months]."),
        ("When did the dam break?", "It flooded [Corrow]."),
        ("When did the dam break?", "It drowned [300 people]."),
        ("In what year did it open?", "It opened on [Friday]."),
        ("How long did the council last?", "It met in [1545]."),
        ("How long did the council last?", "It met on [March 2]."),
        ("How long did the council last?", "It met in [Corrow]."),
        ("Who won?", "He won in [1902]."),
        ("Who won?", "She won by [40 votes]."),
        ("Who won?", "She won in [Corrow]."),
        ("Who won?", "She won [on Tuesday]."),
        ("Who won?", "She [announced that Marn had lost]."),
        ("Who won?", "The votes were counted at [Corrow Castle]."),
        ("Who started the fire?", "It began with [a spark]."),
        ("Which company bought the mill?", "It paid [$3 million]."),
        ("Which company bought the mill?", "[Mr Oak] paid for it."),
        ("Where did the ferry sink?", "It sank on [Tuesday]."),
        ("Where did the ferry sink?", "[Nine] were hurt."),
        ("Where did the ferry sink?", "[Captain Eide] was asleep."),
        ("How much did it cost?", "It weighs [90 tonnes]."),
        ("How much did it cost?", "It opened in [1902]."),
        ("How much did it cost?", "It is the work of [Ada Pell]."),
        ("How tall is the tower?", "It cost [£7m]."),
        ("How tall is the tower?", "It weighs [90 tonnes]."),
        ("What percentage stayed at home?", "It took [six] hours."),
        ("What percentage stayed at home?", "[Ada Pell] stayed at home."),
        ("How old was the pilot?", "He flew [90 miles]."),
        ("In which month does the fair begin?", "It begins in the [summer] of 2024."),
        ("During which month is the fair?", "The fair is in [2024]."),
        ("How old was the pilot?", "The pilot, with [22 years] at sea, was alone."),
        ("How old was the pilot?", "She has [22] years of experience."),
        ("Why did the talks fail?", "They failed in [March 2022]."),
        ("How did he escape?", "He fled with [Ada Pell] at dawn."),
        ("Which disease was found?", "It was found in [the] water."),
        ("What did the storm destroy?", "It was destroyed [by the] storm."),
    ],
)
def test_words_of_another_kind(question: str, told: str) -> None:
    assert not can_be(wanted(question), *cut(told))


@pytest.mark.parametrize(
    "line",
    [
        "By Ilse Marn",
        "By Ilse Marn and Odo Brask, Corrow Echo",
        "BY ILSE MARN",
        "11:28 AM",
        "4 March 2025, 11:28 GMT",
        "Updated 4 March 2025 at 11.28",
        "Published: Tuesday, March 4, 2025",
        "2 hours ago",
        "5 min read",
        "Photo: Ada Pell",
        "Photo by Ada Pell/Northwire",
        "(Photo: Ada Pell)",
        "Image credit: Corrow Echo",
        "Getty Images",
        "© 2025 Corrow Echo",
        "Read more: Ten years of the dam",
        "Advertisement",
        "THE DAM THAT HELD",
        "A winter of storms",
        "Ilse Marn, mayor of Corrow",
        "***",
        "",
    ],
)
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the dam had held for a week.",
        "By noon, 41 boats had left the harbour.",
        "The dam held.",
        "Fourteen dead.",
        "Mayor Oak wins Corrow election",
        "“No more dams,” said Ada Pell",
        "HE SAID: “NO.”",
        "Updated figures show that nine people died.",
        "Photographs of the wreck were shown to the court.",
        "From Corrow she went to Hallin.",
        "• Boats lost: 14",
        "PRIME RATE: 7%.",
        "In 1902.",
    ],
)
def test_text(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("question", "told", "found"),
    [
        ("Who won the election?", "[Ilse Marn] defeated Odo Brask.", True),
        ("Who won the election?", "Ilse Marn defeated [Odo Brask] by 40 votes.", False),
        ("Who won the election?", "Ilse Marn beat the former mayor [Odo Brask].", False),
        ("who won", "Odo Brask lost the election to [Ilse Marn] on Friday.", True),
        ("who won", "[Odo Brask] lost the election to Ilse Marn on Friday.", False),
        ("who won", "Odo Brask was beaten by [Ilse Marn].", True),
        ("who won", "[Odo Brask] was narrowly beaten by Ilse Marn.", False),
        ("who won", "[Ilse Marn], who defeated Odo Brask in May, spoke.", True),
        ("who won", "[Ilse Marn], the mayor of Corrow, won the race.", True),
        ("who won", "[Ilse Marn] stood again and won the race.", True),
        ("who won", "[Odo Brask] did not win the race.", False),
        ("who won", "[Odo Brask] failed to win the race.", False),
        ("who won", "[Odo Brask] hopes to win the race.", None),
        ("who won", "[Odo Brask] conceded to Ilse Marn.", False),
        ("who won", "It was [Ilse Marn]'s victory over Odo Brask.", True),
        ("who won", "It was Ilse Marn's victory over [Odo Brask].", False),
        ("who won", "The defeat of [Odo Brask] was a surprise.", False),
        ("who won", "The mayor of [Corrow] won the race.", None),
        ("Which party won?", "[Lantern Bank] beat the Reed Party.", True),
        ("Who lost?", "Ilse Marn beat the former mayor [Odo Brask].", True),
        ("Who did Marn beat?", "Ilse Marn beat the former mayor [Odo Brask].", True),
        ("Who did Marn beat?", "[Ilse Marn] beat the former mayor Odo Brask.", False),
        ("By whom was Brask defeated?", "[Ilse Marn] beat Odo Brask.", True),
        ("Who was Brask defeated by?", "Ilse Marn beat [Odo Brask].", False),
        ("Who did Brask lose to?", "[Ilse Marn] beat Odo Brask.", True),
        ("Who bought the mill?", "Gorm Timber sold the mill to [Hesk Holdings].", True),
        ("Who bought the mill?", "[Gorm Timber] sold the mill to Hesk Holdings.", False),
        ("Who sold the mill?", "Hesk Holdings bought the mill from [Gorm Timber].", True),
        ("Who warned?", "[Tolvan Power] dismissed the warning of the engineer Ada Pell.", False),
        ("Who warned?", "Tolvan Power dismissed the warning of the engineer [Ada Pell].", True),
        ("Who warned?", "[The coast guard] had warned the ferry company twice.", True),
        ("Who warned?", "The coast guard had warned [the ferry company] twice.", False),
        ("Who was warned?", "The coast guard had warned [the ferry company] twice.", True),
        ("Who warned?", "“The ice is thin,” warned [Ada Pell].", True),
        ("Who warned?", "[Ada Pell] cautioned the board in May.", True),
        ("Who opened the bridge?", "The bridge was opened by [the queen] on Friday.", True),
        ("Who opened the bridge?", "The bridge, opened by [the queen] in 1902, fell.", True),
        ("Who was charged?", "[Rolf Eide] was arrested in May and charged with theft.", True),
        ("Who arrested Rolf Eide?", "[Rolf Eide] was arrested by harbour police.", False),
        ("Who was killed?", "[Jan Kerr] was shot and killed by Rolf Eide.", True),
        ("Who died?", "The storm killed [Jan Kerr].", True),
        ("Who killed Jan Kerr?", "The storm killed [Jan Kerr].", False),
        ("Who succeeded Brask?", "[Ilse Marn] replaced Odo Brask as mayor.", True),
        ("Who succeeded Brask?", "Ilse Marn replaced [Odo Brask] as mayor.", False),
        ("Who is the mayor?", "[Ilse Marn] beat Odo Brask.", None),
        ("Who resigned?", "[Ilse Marn] said Brask had gone.", None),
        ("Why did she win?", "[Ilse Marn] beat Odo Brask.", None),
    ],
)
def test_part_in_an_event(question: str, told: str, found: bool | None) -> None:
    assert has_part(question, *cut(told)) is found


def test_what_a_question_names_is_looked_for_around_the_answer() -> None:
    asked = "When did Ilse Marn open the 41 locks at Corrow?"
    assert bears_out(asked, "She opened them in May.") == 0
    assert bears_out(asked, "She opened them in May.", "Marn came to Corrow.") == 0.5
    assert bears_out(asked, "Ilse Marn opened forty-one locks.", title="Corrow's day") == 1
    assert bears_out("when did she open the locks", "She opened them in May.") == 1
    assert bears_out("WHO WON IN CORROW", "It rained.") == 1
    assert bears_out("who won in 2022", "Marn won in 2019.") == 0
