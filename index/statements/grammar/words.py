"""Closed word lists of English that phrases and clauses are told apart by."""

from __future__ import annotations

DETERMINERS = frozenset(
    """
    the a an this that these those his her its their our my your some any no every each another
    both all many most several few one two three four five six seven eight nine ten such either
    neither other more
    """.split()
)
POSSESSIVES = frozenset("his her its their our my your".split())
SUBJECT_PRONOUNS = frozenset("he she they we i it you who".split())
PRONOUNS = SUBJECT_PRONOUNS | frozenset(
    """
    which others everyone everybody someone somebody anyone anybody nobody none another
    """.split()
)
# Words that can be a whole subject by themselves.
LONE = frozenset(
    "some many most others several few those these both all one another neither none two".split()
)
OBJECT_PRONOUNS = frozenset("him her them us me it you himself herself themselves".split())
AUXILIARIES = frozenset(
    """
    has have had having is are was were be been being am do does did will would can could may
    might must should shall 's 've 'd 'll 're 'm cannot can't won't wouldn't couldn't shouldn't
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't ain't
    """.split()
)
BE = frozenset("is are was were be been being am 's 're isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had having 've 'd hasn't haven't hadn't".split())
MODALS = frozenset(
    """
    will would can could may might must should shall 'll 'd cannot can't won't wouldn't
    couldn't shouldn't do does did don't doesn't didn't
    """.split()
)
NEGATIONS = frozenset(
    """
    not never cannot can't won't wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't
    haven't hadn't doesn't don't didn't ain't neither nor
    """.split()
)
ADVERBS = frozenset(
    """
    also then now later still once never not always often just even already again soon ever
    only instead therefore however further rather quite almost perhaps maybe today yesterday
    tomorrow first long has further too well meanwhile though thus simply much once twice
    previously
    """.split()
) - {"has"}
# Words in -ly that are no adverbs, and names among them.
NO_ADVERBS = frozenset(
    """
    family reply ally italy july emily kelly billy sally molly holly family assembly monopoly
    anomaly supply rally bully early daily weekly monthly elderly likely friendly ugly lonely
    only reily connolly donnelly o'reilly beverly lilly carly
    """.split()
)
PREPOSITIONS = frozenset(
    """
    of in on at by for from with to about against into over under after before during through
    between among within without toward towards upon across behind beyond near since until till
    outside inside around amid despite including like per via as than above below off up down
    out along throughout versus regarding concerning according besides except following
    """.split()
)
# Prepositions that bind a phrase to the noun in front of it.
BINDING = frozenset("of for from with at in on to against by between on among behind near".split())
CONJUNCTIONS = frozenset("and or but nor yet so &".split())
SUBORDINATORS = frozenset(
    """
    that whether if when while because although though unless since until after before as where
    wherever whenever why how what whatever whereas once than lest
    """.split()
)
RELATIVES = frozenset("who which that whom whose where".split())
FINITE = frozenset(
    """
    went came made took gave got had left became began ran won lost kept led held met put set
    let goes comes makes takes gives gets keeps leads holds meets includes remains works tries
    wants needs seems knew thought grew stood sat fell spent brought built bought caught chose
    drew drove fought flew rose sent shook shot stole struck swept taught threw wore wrote
    """.split()
)
DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december today yesterday tomorrow tonight week
    month year years months weeks days day night morning afternoon evening weekend jan feb mar
    apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. oct. nov.
    dec. recently earlier later
    """.split()
)
TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady president premier chancellor
    chairman chairwoman chairperson chair chief minister secretary deputy vice foreign prime
    defence defense finance interior justice health education trade economy energy culture
    general senator sen representative rep congressman congresswoman governor gov mayor judge
    justice attorney ambassador envoy king queen prince princess pope bishop archbishop
    cardinal rabbi imam reverend rev captain capt colonel col major maj lieutenant lt sergeant
    sgt admiral adm general gen commander officer inspector superintendent sheriff constable
    detective director manager head coach spokesman spokeswoman spokesperson speaker leader
    candidate nominee lawmaker deputy commissioner councillor councilman councilwoman delegate
    economist analyst strategist adviser advisor aide author writer columnist reporter
    correspondent editor host actor actress singer historian scientist researcher engineer
    lawyer attorney doctor nurse teacher student activist founder co-founder owner executive
    ceo cfo former ex acting late then us u.s uk eu un state senior junior chief veteran
    retired republican democratic democrat conservative liberal labour lady countess baron
    baroness duchess emperor empress sultan emir sheikh
    """.split()
)
"""Words before a name that are no part of it; without their full stops."""

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())

OFFICES = frozenset(
    """
    president minister secretary chairman chairwoman chair chancellor premier governor gov
    senator sen representative rep mayor judge justice ambassador general gen director manager
    spokesman spokeswoman spokesperson leader commissioner professor prof dr officer sheriff
    captain colonel speaker commander strategist adviser advisor analyst correspondent
    columnist editor reporter host king queen prince princess pope archbishop bishop ceo chief
    nominee candidate congressman congresswoman attorney state supervisor counsel counselor
    councillor superintendent detective lieutenant trooper principal coach actors tempore sens
    reps co-star star countess baroness duchess inspector
    """.split()
)
"""Words behind which a name begins: *Committee Chairman Ada Pell*."""
NAME_PARTICLES = frozenset(
    """
    de da di del della dello dei der den des du van von zu zum zur ten ter te bin bint ibn ben al
    el la las le los dos das af av y
    """.split()
)
SUFFIXES = frozenset("jr sr ii iii iv".split())
"""What stands behind a last name and is none; without their full stops."""
ORGANISATION_WORDS = frozenset(
    """
    party committee council commission ministry department agency association institute
    university college school court house senate congress parliament assembly union league
    alliance organisation organization federation foundation group company corporation corp inc
    ltd bank fund times post journal news herald tribune guardian telegraph gazette courier
    press radio tv network magazine daily chronicle observer mirror star sun center centre
    campaign administration government office bureau board police army navy force forces
    service services church club society project survey poll pac coalition network hospital
    authority treasury kremlin pentagon white reuters bloomberg politico
    """.split()
)
PLURAL_PEOPLE = frozenset(
    """
    people police experts officials critics analysts voters supporters members women men
    children authorities residents witnesses lawmakers democrats republicans others
    """.split()
)

SPEAKING_THINGS = ORGANISATION_WORDS | frozenset(
    """
    report study document letter memo memorandum paper article survey city town county state
    village island country region province municipality filing lawsuit indictment judgment ruling
    judgement charter diary book website manual brochure statement bulletin census
    """.split()
)
"""What can speak beside people: bodies, places, documents."""

REPORTING_NOUNS = frozenset(
    """
    remark remarks comment comments call calls claim claims statement statements promise
    promises suggestion assertion question questions response answer reply speech message
    warning declaration argument observation complaint criticism quip joke vow pledge demand
    proposal description letter tweet post email words slogan motto motion boast accusation
    allegation line
    """.split()
)
NOUNS_TOO = frozenset(
    """
    claim report call state note show plan hope fear offer vote promise warning demand request
    comment question remark answer reply tweet post view attack charge address estimate
    forecast quote doubt regret like need desire try support poll aim pledge vow boast worry
    wonder guess document project blame praise dispute release text email favor favour love
    hate detail outline signal challenge echo decline mention blast slam reference feature back
    name slight point value respect trust rap knock hammer cheer taunt insult review joke chant
    cry whisper yell shout preview sound rail press jeer float herald salute blog finding
    result rate figure lobby contrast attribute paraphrase experience interest welcome resort
    appeal speculation
    """.split()
)
"""Verbs whose third person is a plural noun as well."""

# Names that end so are places and things more often than people.
PLACE_WORDS = frozenset(
    """
    street road lane avenue square bridge dam river island islands station valley mountain
    mountains ocean sea bay lake harbour harbor port airport castle county city town district
    province hotel inn line theatre theater museum opera gallery stadium prize award act deal
    treaty cup league house hall park tower village region strait channel
    """.split()
)
_PERSON_NOUNS = frozenset(
    """
    head chief president chairman chairwoman chair nurse chemist physicist judge mayor premier
    coach pilot captain deputy minister secretary general governor senator ambassador envoy
    aide diplomat journalist critic mechanic clerk cook chef artist priest nun monk rabbi imam
    student pupil widow widower mother father sister brother daughter son wife husband aunt
    uncle niece nephew cousin rival colleague friend neighbour neighbor victim witness patient
    candidate spokesman spokeswoman spokesperson client landlord landlady host guest expert
    athlete surgeon architect analyst attorney official activist resident veteran king queen
    prince princess bishop pope countess baroness author tutor guard agent guide shepherd
    professor dean principal master speaker star boss partner representative delegate
    commissioner magistrate advocate poet potter accomplice successor predecessor keeper
    """.split()
)
_NO_PERSONS = frozenset(
    """
    number order water river matter letter paper newspaper september october november december
    tower power center winter summer corner border harbor door floor error mirror motor sector
    factor offer answer answer's member's chapter master's computer meter theater dinner
    weather disaster quarter hour labour colour favour humour behaviour tour honour flavour
    neighbourhood reactor tractor trailer cover transfer ladder shoulder finger danger anger
    hunger trigger register barrier carrier frontier career pioneer's list artist's twist exist
    resist assist christian woman's counter encounter shelter filter winter butter easter
    poster over under after never ever other another rather together further later earlier
    paper layer prayer former latter cancer silver leather feather either whether major minor
    terror horror manner banner corridor elevator
    """.split()
)
_AGENTS = ("er", "or", "ist", "ian", "eer", "man", "woman", "ess")


def is_person_noun(word: str) -> bool:
    """Return whether a noun in the singular means somebody: engineer, chemist, nurse.

    >>> is_person_noun("inspector"), is_person_noun("harbour"), is_person_noun("river")
    (True, False, False)
    """
    if word in _PERSON_NOUNS or word in OFFICES:
        return True
    if word in _NO_PERSONS or word in ORGANISATION_WORDS or len(word) < 5:
        return False
    return word.endswith(_AGENTS) and not word.endswith(("ness", "less", "our", "ever"))
