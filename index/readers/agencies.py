"""Who opens agency copy: tables that the reading of datelines believes."""

from __future__ import annotations

# As written in datelines, with the name to show where that differs.
AGENCIES = {
    name.strip(): (shown or name).strip()
    for entry in """
    CNN; CNN Business; CNNBusiness=CNN Business; CNN Politics; CNNMoney; CNN Newsource
    AP; Associated Press; The Associated Press=Associated Press; Reuters; Thomson Reuters
    Reuters Health; AFP; Agence France-Presse; UPI; dpa; DPA; dpa-AFX; EFE; ANSA; AGI; Adnkronos
    LaPresse; TASS; ITAR-TASS=TASS; RIA Novosti; Interfax; Ukrinform; UNIAN; Xinhua; CNA; Kyodo
    Kyodo News; Jiji; Yonhap; KCNA; PTI; ANI; IANS; UNI; APP; BSS; Antara; Bernama; VNA; PNA
    Bloomberg; Bloomberg News; Dow Jones; MarketWatch; BBC; BBC News; Sky News; ITV News; NPR
    ABC News; CBS News; NBC News; Fox News; PBS; VOA; RFE/RL; Al Jazeera; Al Arabiya; Anadolu
    Anadolu Agency; AA; IHA; APA; SDA; ATS; Keystone-SDA; Belga; ANP; NTB; TT; Ritzau; STT; BNS
    LETA; ELTA; ETA; PAP; ČTK; CTK; TASR; SITA; MTI; HINA; Tanjug; STA; FENA; BTA; Agerpres; ANA
    ANA-MPA; AMNA; Lusa; Europa Press; SPA; WAM; KUNA; QNA; BNA; ONA; NNA; SANA; INA; IRNA
    ISNA; MENA; MAP; APS; TAP; NAN; GNA; KNA; ENA; SAPA; AAP; NZPA; CP; The Canadian Press
    Canadian Press; PA; PA Media; PA News Agency; Press Association; Politico; Axios; ProPublica
    KFF Health News; Kaiser Health News; The Conversation; Inter Press Service; IPS; OCCRP
    USA TODAY; The Washington Post; The New York Times; Los Angeles Times; The Guardian
    PRNewswire=PR Newswire; PR Newswire; Business Wire; BUSINESS WIRE=Business Wire; GLOBE NEWSWIRE
    """.replace("\n", ";").split(";")
    for name, _, shown in [entry.partition("=")]
    if name.strip()
}

# Two or three capitals, or more without a vowel, that are no outlet when they stand before a dash:
# places, bodies, companies, and words that open a line.
NO_AGENCIES = frozenset(
    """
    A AD ADS AFD AGM AI ALL AM AMD AN ANC AND AU BJP BLM BMW BOE BP CBD CD CDC CDU CEO CFO CIA COO
    CPI CSU CTO CVS DC DHL DHS DIY DJ DNA DOD DOJ DRC DUP DVD ECB EP EPA ESA ET EU EUR EV EVS EY
    FAQ FBI FCA FCC FDA FDP FED FTC GBP GDP GE GM GMT GOP GPS HIV HOW HP HR HSBC HSE IBM ICC ICJ
    ICU ID II III ILO IMF IOC IPO IRA IRS IT IV KFC KLM LA LGBT LNG LP LPG LSE MAY MC MIT MLB MOD
    MP MPS MSF NB NBA NBC NEW NFL NGO NHL NHS NO NOW NRA NSA NSC NY NYC NYU OK ONE OS PC PDF PKK
    PLA PLO PM PPE PR PS PSG QA QR RAF RBS RIO RIP RNA RSF SAP SEC SIX SNP SPD SS TEN THE TOP TSA
    TSB TSMC TV TWO UAE UAW UBS UCL UFO UK ULM UN UPS URL US USA USB USC USD VI VII VIP VW WAR WHO
    WHY WTO YES
    """.split()
)
# In brackets behind a place these say where it lies, or which party somebody is of.
NO_BRACKETED = frozenset(
    name.strip().casefold()
    for name in """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida
    Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland
    Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada
    New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma
    Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah
    Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; England; Scotland; Wales
    Northern Ireland; Ireland; France; Germany; Italy; Spain; Portugal; Greece; Turkey; Austria
    Switzerland; Belgium; Netherlands; Denmark; Sweden; Norway; Finland; Poland; Hungary; Romania
    Bulgaria; Ukraine; Russia; China; Japan; India; Pakistan; Iran; Iraq; Syria; Israel; Lebanon
    Egypt; Libya; Tunisia; Algeria; Morocco; Nigeria; Kenya; Ethiopia; South Africa; Canada; Mexico
    Brazil; Argentina; Chile; Peru; Colombia; Australia; New Zealand; Ontario; Quebec; Labour
    Conservative; Democrat; Republican; Liberal; Green; Independent; Updated; Corrected; Live
    Opinion; Analysis; Video; Photo; Part One; Part Two
    """.replace("\n", ";").split(";")
)
