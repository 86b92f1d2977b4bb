"""What outlets write between the paragraphs of their articles, in six languages."""

from __future__ import annotations

import re


def _any(*written: str) -> str:
    """Join alternatives that are written one a line."""
    lines = [line.strip() for text in written for line in text.strip().splitlines()]
    return "(?:" + "|".join(lines) + ")"


_MEDIA = r"(?:twitter|facebook|instagram|tiktok|youtube|telegram|whatsapp|linkedin|threads|viber)"

ALONE = re.compile(
    _any(
        r"""
        ads?|advertisements?|advert|advertising|sponsored(?: content| post)?|promoted(?: content)?
        (?:the )?(?:story|article|text|post) continues (?:below|after|under).{0,40}
        scroll (?:down )?(?:to|for) .{0,30}|continue reading.{0,40}|keep reading.{0,30}
        share(?: this)?(?: article| story| page| post)?(?: (?:on|via|with) .{0,40})?
        tweet|print(?: article| this.{0,12})?|e-?mail(?: this.{0,12})?|copy link|save(?: article)?
        (?:\d+ |view |post |leave |add |show |read )?(?:a )?(?:\d+ )?comments?(?: \(\D?\d*\))?
        order reprints|text size|loading|thank you for reading|back to top|close|menu|by
        click here|tap here|sign in|log in|subscribe(?: now)?|swipe|next|previous
        """,
        r"""
        pubblicità|annuncio|(?:l.articolo )?(?:continua|prosegue).{0,40}|continua a leggere.{0,40}
        condividi.{0,40}|stampa|commenti|lascia un commento|accedi|abbonati|riproduzione riservata
        """,
        r"""
        publicité|annonce|(?:la )?suite (?:de l.article )?après .{0,40}|lire la suite.{0,40}
        (?:l.article|le texte) continue.{0,40}|partager.{0,40}|imprimer|(?:\d+ )?commentaires?
        laisser un commentaire|se connecter|s.abonner
        """,
        r"""
        anzeigen?|werbung|(?:der )?(?:artikel|text) (?:wird|geht) .{0,40}(?:fortgesetzt|weiter)
        weiterlesen.{0,40}|(?:artikel |beitrag )?teilen.{0,30}|drucken|merken|(?:\d+ )?kommentare?
        kommentar schreiben|anmelden|einloggen|nach oben
        """,
        r"""
        publicidad|anuncio|(?:el artículo|la noticia|la historia|el texto) continúa.{0,40}
        sig(?:ue|a) leyendo.{0,40}|seguir leyendo.{0,40}|compartir.{0,40}|compárte(?:lo|la).{0,30}
        imprimir|(?:\d+ )?comentarios?|deja (?:un|tu) comentario|iniciar sesión|suscribirse
        """,
        r"""
        реклама|оголошення|продовження (?:статті |тексту )?(?:після|нижче|далі).{0,40}
        читати далі.{0,40}|поділи(?:тися|тись|ться|тесь).{0,40}|друкувати|роздрукувати
        (?:\d+ )?коментар(?:і|ів)?|залишити коментар|увійти
        """,
    )
    + r"\s*[:.…!>»→]*",
    re.IGNORECASE,
)
# How long ago an entry of a live blog was written, which is true only while it is read there.
AGO = re.compile(
    r"(?:(?:updated|posted|published|aktualisiert|aggiornato|mis à jour|actualizado|оновлено)"
    r"[: ]\s?)?"
    + _any(
        r"(?:an?|\d{1,2}) ?(?:m|h|min|mins|minutes?|hrs?|hours?|days?) ago|just now",
        r"vor (?:einer|einem|\d{1,2}) (?:minuten?|stunden?|tag(?:en)?|min\.?|std\.?)",
        r"il y a (?:une?|\d{1,2}) (?:minutes?|heures?|jours?|min|h)",
        r"hace (?:una?|\d{1,2}) (?:minutos?|horas?|días?|min)",
        r"(?:una?|\d{1,2}) (?:minut[oi]|or[ae]|giorn[oi]) fa",
        r"\d{1,2} (?:хв\w*|годин\w*|дн\w*) тому",
    ),
    re.IGNORECASE,
)
RELATED = re.compile(
    _any(
        r"""
        related(?: (?:stories|story|articles?|content|coverage|news|posts|links|topics))?
        recommended(?: (?:for you|stories|reading|articles))?|don.?t miss|more stories|read next
        more (?:on|from|in) .{1,40}|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}
        most (?:read|popular|viewed)|trending(?: now)?|popular on .{1,30}|latest news|see also
        """,
        r"""
        (?:articoli |notizie )?correlat[ie]|leggi anche|vedi anche
        potrebbe(?:ro)? interessarti.{0,20}
        i più letti|ultime notizie
        """,
        r"""
        (?:à |a )?lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)
        articles (?:liés|similaires)
        les plus lus|vous aimerez (?:aussi|peut-être).{0,20}
        """,
        r"""
        lesen sie auch|mehr zum thema|auch interessant|das könnte (?:sie|dich).{0,30}
        meistgelesen|ähnliche artikel|verwandte (?:artikel|themen)|weitere artikel
        """,
        r"""
        (?:noticias|artículos|contenidos?|temas) relacionad[oa]s?|te puede interesar
        le puede interesar
        lea también|lee también|lo más (?:leído|visto)|más noticias
        """,
        r"""
        читайте також|читати також|дивіться також|за темою|до теми
        схожі (?:новини|матеріали|статті)
        найпопулярніше|останні новини|вас може зацікавити
        """,
    )
    + r"\s*[:.…!>»→]*",
    re.IGNORECASE,
)
LABELLED = re.compile(
    _any(
        r"""
        (?:read|see|hear|watch) (?:more|also|next|now)|also read|also see|more|related(?: \w+)?
        recommended|don.?t miss|in (?:pictures|photos|video)|more on this(?: story)?|watch|listen
        tags?|topics?|filed under|categor(?:y|ies)|keywords|sponsored|advertisement
        exclusive offer
        """,
        r"leggi (?:anche|di più|ancora)|vedi anche|per approfondire|potrebbe interessarti"
        r"|guarda anche",
        r"argomenti|categorie|parole chiave",
        r"""
        (?:à |a )?lire(?: aussi| également| la suite)|(?:à )?voir aussi|à (?:lire|voir|écouter)
        en savoir plus|pour aller plus loin|sur le même (?:sujet|thème)|mots[- ]clés|thèmes
        """,
        r"""
        lesen sie (?:auch|mehr|dazu)|lies auch|auch (?:interessant|lesenswert)|siehe auch
        passend dazu
        mehr (?:zum thema|dazu|lesen)|weiterlesen|schlag(?:wörter|worte|wort)|stichw(?:orte|örter)
        """,
        r"""
        le[ae]r? (?:también|más)|ver (?:también|más)|vea (?:también|más)|(?:te|le) puede interesar
        más (?:información|en)|relacionad[oa]s?|etiquetas|palabras clave
        """,
        r"""
        (?:читайте|читати|дивіться|слухайте) (?:також|ще|більше)|(?:за темою|до теми)|теги?
        ключові слова|рубрики?
        """,
    )
    + r"\s?(?::|»|>|→|\|)\s?\S",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"\(?(?:photo(?:graph|s)?|image|picture|video|fotos?|foto|bild|imagen|crédito|crédit|immagine"
    r"|фото|відео|світлина)(?: ?credits?| ?by| courtesy(?: of)?| source| di| von)?\s?[:/©]\s?\S",
    re.IGNORECASE,
)
_ENGLISH_OFFER = (
    r".{0,160}\b(?:newsletters?|inbox|e-?mail alerts?|briefing|subscrib(?:e|er|ers|ing)"
    r"|subscription|in the app|our app)\b"
)
CALL = re.compile(
    _any(
        r"""
        (?:please )?(?:sign up|subscribe|register|join|get|receive|stay|start your day|want)"""
        + _ENGLISH_OFFER
        + r"""
        (?:follow|find|join|like|reach|contact|email|e-mail|write to).{0,100}(?:\b"""
        + _MEDIA
        + r"""\b|\S@\w|(?<!\w)@\w)
        (?:have|got) a (?:tip|story)\b.{0,160}
        (?:like|liked|enjoy|enjoyed|love|loved) (?:this|what).{0,60}\?.{0,120}
        if you (?:enjoyed|liked) this.{0,160}|listen to .{0,80}\bpodcast\b.{0,60}
        download (?:the|our).{0,30}\bapp\b.{0,60}
        if you (?:buy|purchase|click).{0,80}\b(?:commission|share of the sale)\b.{0,60}
        """,
        r"(?:iscriviti|ricevi|abbonati|seguici|segui|registrati|scarica"
        r"|unisciti).{0,120}\b(?:newsletter|e-?mail|canale|app|abbonamento|" + _MEDIA + r")\b",
        r"(?:inscrivez|abonnez|recevez|suivez|rejoignez|téléchargez).{0,120}\b(?:newsletters?"
        r"|lettre|e-?mail|application|abonnement|" + _MEDIA + r")\b",
        r"(?:abonnieren|melden sie|folgen sie|folge|erhalten sie|jetzt|laden sie"
        r"|verpassen sie).{0,120}\b(?:newsletter|e-?mail|app|abo|kanal|" + _MEDIA + r")\b",
        r"(?:suscríb|regístr|recib|síg|apúnt|únete|descarg).{0,120}\b(?:newsletter|bolet(?:ín"
        r"|ines)|correo|aplicación|app|canal|" + _MEDIA + r")\b",
        r"(?:підпис|отримуйте|стежте|слідкуйте|приєдн|завантаж).{0,120}\b(?:розсилк\w*|пошт\w*"
        r"|канал\w*|застосунок|сторінк\w*|телеграм\w*|фейсбук\w*|" + _MEDIA + r")\b",
    ),
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"^(?:©|copyright\b\s?(?:©|\(c\)|\d{4})|\(c\)\s?\d{4})|\ball rights reserved\b"
    r"|\balle rechte vorbehalten\b"
    r"|\btutti i diritti riservati\b|\btous droits réservés\b|\btodos los derechos reservados\b"
    r"|\b(?:усі|всі) права захищен[іо]\b|\bfor your personal, non-commercial use only\b",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    _any(
        r"""
        \b(?:article|story|content|page) is (?:only |reserved |exclusive )?(?:for|open to|to)"""
        + r""" (?:our )?(?:paying )?(?:subscribers|members)(?: only)?\W*"""
        + r"""(?:$|\b(?:subscri|sign|log|already|please))
        \b(?:subscribe|sign in|log in|register|create (?:a|your) free account) (?:now )?"""
        + r"""(?:to (?:continue|keep|read|unlock|access|view)|for (?:full|unlimited|just|only|as))
        \bto (?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log|regist|account)
        \bsubscribers? only\W*$|\bonly subscribers can read\b
        \byou have (?:reached|used) .{0,30}\bfree (?:articles|stories)\b
        """,
        r"""
        \b(?:articolo|contenuto) (?:è )?(?:riservato|disponibile solo) (?:agli|per gli) abbonati\b
        \babbonati (?:ora|subito|per (?:continuare|leggere))
        \bper continuare a leggere\b.{0,60}\b(?:abbona|acced|registra)
        """,
        r"""
        \b(?:article|contenu) (?:est )?réservé (?:aux|à nos) abonnés\b
        \babonnez-vous (?:pour (?:lire|continuer|accéder)|maintenant|à partir)
        \bpour (?:lire la suite|continuer (?:la|votre) lecture)\b.{0,60}\b(?:abonn|connect|inscri)
        \bil vous reste .{0,30}de (?:cet article|l.article) à lire\b
        """,
        r"""
        \bnur für abonnent(?:en|innen)
        \b(?:jetzt|hier) (?:abonnieren|registrieren|anmelden) und weiterlesen
        \bum (?:weiterzulesen|diesen artikel .{0,20}lesen)
        """,
        r"""
        \b(?:artículo|contenido) (?:es )?(?:exclusivo|sólo|solo) para suscriptores\b
        \bsuscríb(?:ete|ase) (?:ahora|para (?:seguir|continuar|leer))
        \bpara (?:seguir|continuar) leyendo\b.{0,60}\b(?:suscr|inici|regístr)
        """,
        r"""
        \b(?:лише|тільки) для (?:передплатників|підписників)\b
        \b(?:передплатіть|оформ(?:іть|те) (?:передплату|підписку)|увійдіть),? (?:щоб|аби)\b
        \b(?:щоб|аби) (?:читати далі|продовжити читання)\b
        """,
    ),
    re.IGNORECASE,
)
# Beside the beginning of an article, or in the frame around a whole one.
SUBSCRIBER = re.compile(
    r"\balready a (?:subscriber|member)\?|\bsei già abbonat[oa]\?|\b(?:déjà"
    r"|vous êtes) abonnée?\s?\?"
    r"|\bbereits abonnent|\bsie haben (?:bereits|schon) ein .{0,20}abo\b|¿ya (?:eres|es) suscriptor"
    r"|\bвже (?:передплатник|маєте (?:передплату|підписку))",
    re.IGNORECASE,
)
# A paragraph that has all three: what is stored, who speaks, and what the reader is to do.
CONSENT = (
    re.compile(
        r"\bcookies?\b|\bidentifiers?\b|\b(?:information|data) on (?:your|a) device\b|\bkennung"
        r"|\bidentificator"
        r"|\bidentifiants?\b|\bidentificador|\btracciator|\btraceurs?\b|\btracking\b|\bкукі\b"
        r"|\bфайл\w* cookie"
        r"|\bідентифікатор",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:we|our|us|this (?:web)?site|by (?:clicking|continuing|using))\b|\b(?:noi"
        r"|nostr[ioae]|questo sito"
        r"|utilizziamo|usiamo)\b|\b(?:nous|nos|notre|ce site)\b|\b(?:wir|unsere\w*"
        r"|diese (?:web)?seite)\b"
        r"|\b(?:nosotros|nuestr[oa]s?|este sitio|utilizamos|usamos)\b|\b(?:ми|наші|наш|цей сайт)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:you (?:may|can|agree|consent|accept)|your (?:choices?|consent|preferences|device"
        r"|browser|privacy|experience)"
        r"|accept|reject|manage)\b|\b(?:accett|rifiut|consens|preferenze|tuo dispositivo)"
        r"|\b(?:accepte|refuse|consent|vos (?:choix|préférences)|votre appareil)|\b(?:akzeptier"
        r"|ablehn|zustimm|einwillig"
        r"|ihre? (?:einwilligung|auswahl|gerät\w*))|\b(?:acept|rechaz|consentim|preferencias"
        r"|su dispositivo|tu dispositivo)"
        r"|\b(?:погод|прийня|прийм|згод|відхил|налаштуван|ваш\w* (?:пристр|вибір))",
        re.IGNORECASE,
    ),
)
BYLINE = re.compile(
    r"(?i:by|di|par|von|por|автор|текст):?\s+[^\W\d_a-zа-я][\w'’.-]+"
    r"(?:(?:\s(?:and|e|et|und|y|та|і))?\s[^\W\d_a-zа-я][\w'’.-]+){1,6}"
)
