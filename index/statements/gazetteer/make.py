"""Print the raw rows of states for gazetteer.tsv, to be corrected by hand.

Run once in an environment of its own with babel (BSD) and countryinfo (MIT):
`python index/statements/gazetteer/make.py > states.tsv`. Nothing of it runs in On Record.
"""

from __future__ import annotations

import sys

# Old spellings, short forms and seats that neither package has.
ALIASES = {
    "US": "United States of America|U.S.|US|U.S|USA|U.S.A.|America|the States",
    "GB": "UK|U.K.|Britain|Great Britain",
    "RU": "Russian Federation",
    "CN": "People's Republic of China|PRC",
    "TR": "Turkey|Turkiye",
    "CZ": "Czech Republic",
    "MM": "Burma",
    "CI": "Ivory Coast",
    "SZ": "Swaziland",
    "MK": "Macedonia",
    "CV": "Cape Verde",
    "TL": "East Timor",
    "KP": "DPRK|Democratic People's Republic of Korea",
    "KR": "Republic of Korea",
    "CD": "DRC|DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Zaire",
    "CG": "Republic of the Congo|Congo",
    "MD": "Moldavia|Republic of Moldova",
    "BY": "Byelorussia|Belorussia",
    "UA": "the Ukraine",
    "IR": "Islamic Republic of Iran|Persia",
    "SY": "Syrian Arab Republic",
    "AE": "UAE|U.A.E.|the Emirates|Emirates",
    "SA": "the Kingdom",
    "PS": "Palestine|State of Palestine",
    "VA": "the Vatican|Holy See|the Holy See|Vatican",
    "TW": "Republic of China|Chinese Taipei",
    "NL": "Holland|the Netherlands",
    "BA": "Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina",
    "LK": "Ceylon",
    "GE": "Republic of Georgia",
    "XK": "Kosova",
}
DEMONYMS = {
    "US": "American|Americans|U.S.|US",
    "GB": "British|Briton|Britons|UK|U.K.",
    "NL": "Dutch",
    "FR": "French",
    "ES": "Spanish|Spaniard|Spaniards",
    "PL": "Polish|Pole|Poles",
    "SE": "Swedish|Swede|Swedes",
    "FI": "Finnish|Finn|Finns",
    "DK": "Danish|Dane|Danes",
    "IE": "Irish",
    "TR": "Turkish|Turk|Turks",
    "GR": "Greek|Greeks",
    "PT": "Portuguese",
    "CH": "Swiss",
    "IL": "Israeli|Israelis",
    "IQ": "Iraqi|Iraqis",
    "PK": "Pakistani|Pakistanis",
    "SA": "Saudi|Saudis|Saudi Arabian",
    "AE": "Emirati|Emiratis",
    "PS": "Palestinian|Palestinians",
    "KP": "North Korean|North Koreans",
    "KR": "South Korean|South Koreans",
    "CZ": "Czech|Czechs",
    "PH": "Philippine|Filipino|Filipinos",
    "TH": "Thai|Thais",
    "AF": "Afghan|Afghans",
    "KZ": "Kazakh|Kazakhs|Kazakhstani",
    "UZ": "Uzbek|Uzbeks",
    "TM": "Turkmen",
    "RS": "Serbian|Serb|Serbs",
    "HR": "Croatian|Croat|Croats",
    "BA": "Bosnian|Bosnians",
    "XK": "Kosovar|Kosovars|Kosovan",
    "VA": "Vatican",
    "NZ": "New Zealand|New Zealander|New Zealanders",
    "TW": "Taiwanese",
    "CN": "Chinese",
    "JP": "Japanese",
    "IS": "Icelandic|Icelander|Icelanders",
    "LU": "Luxembourgish|Luxembourger|Luxembourgers",
    "LS": "Basotho",
    "BW": "Botswanan|Batswana",
}
METONYMS = {
    "US": "Washington|Washington, D.C.|the White House|White House|the Pentagon|Pentagon"
    "|the State Department|State Department|the Oval Office|Foggy Bottom|Capitol Hill",
    "RU": "Moscow|the Kremlin|Kremlin|the Duma|State Duma",
    "GB": "London|Downing Street|Number 10|No 10|10 Downing Street|Whitehall|Westminster",
    "FR": "Paris|the Élysée|Élysée|the Elysee|Elysee|the Quai d'Orsay|Matignon",
    "DE": "Berlin|the Bundestag|Bundestag|the Chancellery",
    "IT": "Rome|Palazzo Chigi|the Quirinale|Quirinale|the Farnesina",
    "CN": "Beijing|Peking|Zhongnanhai",
    "UA": "Kyiv|Kiev|the Verkhovna Rada|Verkhovna Rada|Bankova",
    "IL": "Jerusalem|Tel Aviv|the Knesset|Knesset",
    "IN": "New Delhi|Delhi",
    "JP": "Tokyo",
    "KR": "Seoul|the Blue House|Blue House",
    "KP": "Pyongyang",
    "TR": "Ankara",
    "IR": "Tehran|Teheran",
    "KZ": "Astana|Nur-Sultan",
    "MM": "Naypyidaw|Nay Pyi Taw|Rangoon|Yangon",
    "CH": "Bern|Berne",
    "NL": "The Hague|Amsterdam",
    "BO": "La Paz|Sucre",
    "ZA": "Pretoria|Cape Town",
    "LK": "Colombo",
    "TZ": "Dodoma|Dar es Salaam",
    "NG": "Abuja",
    "BR": "Brasília|Brasilia|Planalto|the Planalto",
    "PS": "Ramallah",
    "TW": "Taipei",
    "XK": "Pristina",
    "SY": "Damascus",
    "MD": "Chișinău|Chisinau|Kishinev",
    "RO": "Bucharest",
    "AU": "Canberra",
    "BE": "",
    "VA": "",
    "MC": "",
    "SM": "",
    "SG": "",
    "LU": "",
    "DJ": "",
    "KW": "Kuwait City",
    "PA": "Panama City",
    "GT": "Guatemala City",
    "MX": "Mexico City",
}
# Names that are people, other places or plain words as well: see actors.py.
GUARDED = frozenset(
    """
    Georgia Jordan Chad Paris Washington Victoria Kingston Georgetown Santiago Sofia Wellington Male
    Lima Nassau Guinea Niger Holland Dominica America Emirates Congo Bern Westminster
    """.split()
) | {"the States", "the Kingdom", "Number 10", "No 10", "Kuwait City", "the Chancellery"}
# Babel's territories without a government of their own.
NO_STATES = frozenset(
    """
    AC AQ AX BV CC CP CQ CX DG EA EU EZ GF GG GP GS HK HM IC IM IO JE MO MQ NF PM RE SJ TA TF UM UN
    WF YT XA XB ZZ QO BL MF GL FO GI BM KY VG TC MS AI SH FK NC PF PN TK NU CK AS GU MP PR VI AW CW
    SX BQ EH
    """.split()
)
NAMES = {
    "MM": "Myanmar",
    "PS": "Palestine",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "TR": "Türkiye",
    "BA": "Bosnia and Herzegovina",
    "CI": "Côte d'Ivoire",
    "AG": "Antigua and Barbuda",
    "KN": "Saint Kitts and Nevis",
    "VC": "Saint Vincent and the Grenadines",
    "TT": "Trinidad and Tobago",
    "ST": "São Tomé and Príncipe",
    "LC": "Saint Lucia",
    "VA": "Vatican City",
}


def rows() -> list[str]:
    """Return one row a state: name, kind, aliases, demonyms, metonyms, guarded names."""
    from babel import Locale
    from countryinfo import CountryInfo  # type: ignore[import-not-found]
    from countryinfo.exceptions import CountryNotFoundError  # type: ignore[import-not-found]

    territories = Locale("en").territories
    lines: list[str] = []
    for code, plain in sorted(territories.items(), key=lambda item: str(item[1])):
        if len(code) != 2 or not code.isalpha() or code in NO_STATES:
            continue
        name = NAMES.get(code, str(plain))
        demonym = capital = ""
        try:
            info = CountryInfo(code)
            demonym = info.info().get("demonym") or ""
            capital = info.capital() or ""
        except CountryNotFoundError:
            pass
        if demonym and not demonym.endswith(("s", "ese", "i", "ish")):
            demonym = f"{demonym}|{demonym}s"
        demonyms = DEMONYMS.get(code, demonym)
        metonyms = METONYMS.get(code, capital)
        aliases = ALIASES.get(code, "")
        every = {name, *aliases.split("|"), *metonyms.split("|")}
        guarded = "|".join(sorted(every & GUARDED))
        lines.append("\t".join((name, "state", aliases, demonyms, metonyms, guarded)))
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(rows()) + "\n")
