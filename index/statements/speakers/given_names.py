"""Given names that are mostly a man's or mostly a woman's; a hint for pronouns, never proof."""

from __future__ import annotations

MEN = frozenset(
    """
    aaron abdul abdullah adam ahmed alan albert alejandro alex alexander aleksander alexei
    alfred ali andrei andrew anthony antonio antony arthur barack ben benjamin bernard bernie
    bill bob boris brad brandon brian bruce carl carlos charles chris christian christopher
    chuck colin craig dan daniel dave david dennis dmitry don donald douglas ed eddie eduardo
    edward elliot emmanuel eric ernest evan fernando francis francisco frank fred frederick
    gary geoffrey george gerald gerhard gerry giorgi giovanni giuseppe glenn gordon graham greg
    gregory guy hans harold harry hassan henry howard hugh hugo ian ibrahim igor ivan jack
    jacob jaime james jared jason javier jean jeff jeffrey jeremy jerome jerry jim jimmy joe
    joel john johnny jon jonathan jorge jose josef joseph josh joshua juan julian justin karl
    keith ken kenneth kevin khalid larry lawrence leo leonard liam louis luis luke manuel marc
    marco marcus mario mark martin matt matthew max michael miguel mike mikhail mitch mitt
    mohamed mohammad mohammed muhammad nathan ned neil nicholas nick nicolas nigel nikolai noah
    oleg oliver omar oscar owen pablo patrick paul pedro peter phil philip pierre rafael ralph
    ray raymond recep reince ricardo richard rick rob robert roberto robin rodrigo roger roman
    ron ronald roy russell ryan sam samuel scott sean sebastian sergei sergey simon spencer
    stefan stephen steve steven stuart ted terry thomas tim timothy toby todd tom tony travis
    trevor victor vincent viktor vladimir volodymyr walter warren wayne will william yuri
    zachary jens alistair angus callum fergus osman
    """.split()
)
WOMEN = frozenset(
    """
    abigail ada agnes aisha alexandra alice alicia alison amanda amber amy ana andrea angela
    anita ann anna anne annette annie april ashley audrey barbara beatrice becky beth betty
    beverly bonnie brenda bridget camille carla carly carmen carol caroline carolyn carrie
    catherine cecile cecilia charlotte cheryl chloe christina christine cindy claire clara
    claudia colleen condoleezza constance cynthia dana dawn deborah debbie denise diana diane
    dianne donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily
    emma erica erin esther eva eve evelyn fatima fiona florence frances gail georgia gina
    gloria grace gwen hannah harriet heather heidi helen helena hillary holly huma ida ingrid
    irene iris isabel isabella ivanka jacqueline jane janet janice jasmine jean jen jennifer
    jessica jill joan joanna jodi josephine joy joyce judith judy julia julie june karen kate
    katherine kathleen kathryn kathy katie katrina kellyanne kelly kim kirsten kristen krystal
    laura lauren leila lena leslie lillian linda lisa liz lois loretta lori lorraine louise
    lucia lucy lydia lynn madeleine madison maggie malia margaret margot maria marie marilyn
    marina marine marjorie marsha martha mary maureen megan megyn melania melissa meredith
    michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicola
    nicole nina nora olga olivia pamela patricia paula pauline peggy penelope phyllis polly
    priscilla rachel rebecca renee rita roberta rosa rose rosemary ruth sabrina sally samantha
    sandra sara sarah sasha selena sharon sheila shirley sofia sonia sophia sophie stacy stella
    stephanie sue susan suzanne svetlana sylvia tamara tanya tara teresa theresa tiffany tina
    tracy ursula valerie vanessa vera veronica victoria viola virginia vivian wendy winifred
    yolanda yvonne zoe oksana ludmila olena marta ines
    """.split()
)
