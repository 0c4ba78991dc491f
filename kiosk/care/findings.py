"""What doctor can find, in sentences that a volunteer can read out on the telephone."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.care.light import CALL, GREEN, NETWORK, NOTHING, RED, YELLOW
from kiosk.care.machine_findings import MACHINE_FINDINGS


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: what was looked at, a light, what is so and what to do, in both languages.

    `what` is the name of the finding among those of its code.
    """

    code: str
    light: str
    text_it: str
    text_en: str
    remedy_it: str
    remedy_en: str
    what: str = ""


_FINDINGS = MappingProxyType(
    {
        "content": {
            "good": (GREEN, "Lo schermo mostra la pubblicazione {seq}, completa.",
                     "The screen shows publication {seq}, complete.", *NOTHING),
            "factory": (YELLOW, "Lo schermo mostra i contenuti di fabbrica: non è ancora arrivata "
                        "nessuna pubblicazione.", "The screen shows the content it was made with: "
                        "no publication has arrived yet.", *NETWORK),
            "trial": (YELLOW, "La pubblicazione {seq} è appena arrivata e viene provata.",
                      "Publication {seq} has just arrived and is being tried out.",
                      "Aspettare un minuto e riprovare.", "Wait a minute and try again."),
            "none": (RED, "Non c’è nessun contenuto da mostrare.", "There is no content to show.",
                     "Dal banco: «Riavviare la macchina», poi aspettare due minuti.",
                     "From the desk: “Restart the machine”, then wait two minutes."),
            "damaged": (RED, "Alcuni file della pubblicazione {seq} sono rovinati: {detail}",
                        "Some files of publication {seq} are damaged: {detail}",
                        "Collegare il chiosco alla rete o inserire la chiavetta, poi «Riavviare lo "
                        "schermo».",
                        "Connect the kiosk to the network or insert the stick, then “Restart the "
                        "screen”."),
        },
        "age": {
            "good": (GREEN, "Il chiosco ha cercato contenuti nuovi {age_it} fa.",
                     "The kiosk looked for new content {age_en} ago.", *NOTHING),
            "never": (YELLOW, "Il chiosco non ha mai potuto cercare contenuti nuovi.",
                      "The kiosk has never been able to look for new content.", *NETWORK),
            "old": (YELLOW, "Da {age_it} il chiosco non riesce a cercare contenuti nuovi.",
                    "For {age_en} the kiosk has not been able to look for new content.", *NETWORK),
            "very-old": (RED, "Da {age_it} il chiosco non riesce a cercare contenuti nuovi.",
                         "For {age_en} the kiosk has not been able to look for new content.",
                         *NETWORK),
            "expired": (RED, "Le firme della pubblicazione sono scadute il {day}.",
                        "The signatures of the publication ran out on {day}.",
                        "Chiamare gli organizzatori: devono firmare di nuovo (kiosk keys resign).",
                        "Call the organisers: they must sign again (kiosk keys resign)."),
        },
        "trust": {
            "good": (GREEN, "Il chiosco si fida degli organizzatori. Le sei parole sono: {words}.",
                     "The kiosk trusts the organisers. The six words are: {words}.", *NOTHING),
            "none": (RED, "Il chiosco non sa ancora di chi fidarsi e non accetta pubblicazioni.",
                     "The kiosk does not know yet whom to trust and accepts no publication.",
                     "Chiamare gli organizzatori. Con il loro file: kiosk trust set root.json.",
                     "Call the organisers. With their file: kiosk trust set root.json."),
            "demo": (RED, "Il chiosco accetta chiavi di PROVA: chiunque può cambiarlo.",
                     "The kiosk trusts DEMO keys: anybody may be able to change it.",
                     "Chiamare gli organizzatori. Con il file vero: kiosk trust set root.json "
                     "--replace.",
                     "Call the organisers. With the real file: kiosk trust set root.json "
                     "--replace."),
            "damaged": (RED, "Il file delle chiavi degli organizzatori è rovinato.",
                        "The file with the organisers’ keys is damaged.",
                        "Chiamare gli organizzatori. Con il loro file: kiosk trust set root.json "
                        "--replace.",
                        "Call the organisers. With their file: kiosk trust set root.json "
                        "--replace."),
        },
        "source": {
            "good": (GREEN, "Tutte le fonti rispondono.", "All sources answer.", *NOTHING),
            "unset": (YELLOW, "Non è indicato da dove prendere le pubblicazioni.",
                      "It is not set where publications come from.",
                      "Chiamare gli organizzatori («sources» nelle impostazioni), o usare una "
                      "chiavetta.",
                      "Call the organisers (“sources” in the settings), or use a stick."),
            "unasked": (YELLOW, "Il chiosco non ha ancora cercato pubblicazioni.",
                        "The kiosk has not looked for publications yet.",
                        "Aspettare cinque minuti, oppure aggiornare subito dal banco.",
                        "Wait five minutes, or update now from the desk."),
            "unavailable": (YELLOW, "Non si raggiunge {name}.", "{name} cannot be reached.",
                            *NETWORK),
            "missing": (YELLOW, "A {name} manca una parte della pubblicazione.",
                        "A part of the publication is missing at {name}.",
                        "Gli organizzatori devono ripetere la pubblicazione o rifare la chiavetta.",
                        "The organisers must publish again, or make the stick again."),
            "portal": (YELLOW, "La rete vuole che si acceda da una sua pagina.",
                       "The network answers with a sign-in page of its own.",
                       "Usare un’altra rete o una chiavetta; se non si può, chiamare gli "
                       "organizzatori.",
                       "Use another network or a stick; if there is none, call the organisers."),
            "foreign": (RED, "{name} è firmato da altri, non dagli organizzatori.",
                        "{name} is signed by others, not by the organisers.",
                        "Non usarlo. Se è una chiavetta, toglierla e chiamare gli organizzatori.",
                        "Do not use it. If it is a stick, take it out and call the organisers."),
            "tampered": (RED, "I file di {name} sono rovinati o sono stati cambiati.",
                         "The files of {name} are damaged or were changed.",
                         "Non usarlo. Se è una chiavetta, toglierla e chiamare gli organizzatori.",
                         "Do not use it. If it is a stick, take it out and call the organisers."),
            "older": (YELLOW, "{name} contiene una pubblicazione più vecchia di quella già vista.",
                      "{name} holds an older publication than the one already seen.",
                      "Se è una chiavetta, chiederne una nuova agli organizzatori.",
                      "If it is a stick, ask the organisers for a new one."),
            "expired": (YELLOW, "Le firme di {name} sono scadute.",
                        "The signatures of {name} have run out.",
                        "Controllare l’orologio; poi chiamare gli organizzatori.",
                        "Check the clock; then call the organisers."),
            "app-too-old": (YELLOW, "La pubblicazione più nuova richiede un programma più nuovo.",
                            "The newest publication needs a newer version of the program.",
                            *CALL),
            "other": (YELLOW, "{name}: la pubblicazione non è stata accettata ({word}).",
                      "{name}: the publication was not accepted ({word}).", *CALL),
        },
        "clock": {
            "good": (GREEN, "L’orologio segna {now_it}.", "The clock shows {now_en}.", *NOTHING),
            "behind": (YELLOW, "L’orologio segna {now_it}: è indietro.",
                       "The clock shows {now_en}: it is behind.",
                       "Regolare l’ora da «Orologio», o collegare il chiosco alla rete.",
                       "Set the time under “Clock”, or connect the network."),
            "unconfirmed": (YELLOW, "L’orologio segna {now_it}, ma nessuno lo conferma.",
                            "The clock shows {now_en}, but nothing confirms it.",
                            "Se l’ora è giusta, confermarla da «Orologio»; se no, regolarla.",
                            "If the time is right, confirm it under “Clock”; if not, set it."),
            "suspect": (YELLOW, "L’orologio segna {now_it}, ma la rete dice un’altra ora.",
                        "The clock shows {now_en}, but the network says another time.",
                        "Confrontare con un cellulare e regolare l’ora da «Orologio».",
                        "Compare with a mobile phone and set the time under “Clock”."),
        },
        "disk": {
            "good": (GREEN, "Sul disco ci sono {free} liberi.",
                     "The disk has {free} free.", *NOTHING),
            "low": (YELLOW, "Sul disco restano solo {free}.",
                    "Only {free} are left on the disk.",
                    "Chiamare gli organizzatori: va liberato spazio sul disco.",
                    "Call the organisers: room has to be made on the disk."),
            "read-only": (RED, "Il disco non accetta più scritture.",
                          "The disk takes no more writing.",
                          "Lo schermo continua a funzionare. Riavviare la macchina; se resta così, "
                          "il disco va cambiato.",
                          "The screen goes on working. Restart the machine; if it stays so, the "
                          "disk must be replaced."),
            "full": (RED, "Non c’è posto per la nuova pubblicazione: restano {free}.",
                     "There is no room for the new publication: {free} are left.",
                     "Chiamare gli organizzatori: va liberato spazio sul disco, o alzato "
                     "«disk_mb».",
                     "Call the organisers: room has to be made on the disk, or “disk_mb” raised."),
        },
        "state": {
            "good": (GREEN, "Il registro delle pubblicazioni è in ordine.",
                     "The record of publications is in order.", *NOTHING),
            "rebuilt": (YELLOW, "Il registro delle pubblicazioni era rovinato ed è stato rifatto.",
                        "The record of publications was damaged and has been made again.",
                        "Se succede ancora, il disco va cambiato.",
                        "If it happens again, the disk must be replaced."),
            "damaged": (YELLOW, "Il registro delle pubblicazioni è rovinato.",
                        "The record of publications is damaged.",
                        "«Riavviare lo schermo»: si ripara da solo.",
                        "“Restart the screen”: it mends itself."),
            "quarantined": (YELLOW, "La pubblicazione {seq} è stata messa da parte su questo "
                            "chiosco.", "Publication {seq} was put aside on this kiosk.",
                            "Chiamare gli organizzatori: la prossima pubblicazione la sostituisce.",
                            "Call the organisers: the next publication takes its place."),
        },
        **MACHINE_FINDINGS,
    }
)  # fmt: skip


def finding(code: str, what: str, **facts: object) -> Check:
    """Return the finding `what` of the check `code`, with `facts` put into its sentences."""
    light, *sentences = _FINDINGS[code][what]
    text_it, text_en, remedy_it, remedy_en = (words.format(**facts) for words in sentences)
    return Check(code, light, text_it, text_en, remedy_it, remedy_en, what)


def explained(code: str, what: str) -> Check:
    """Return a finding without its facts: “…” stands for each."""
    light, *sentences = _FINDINGS[code][what]
    text_it, text_en, remedy_it, remedy_en = (re.sub(r"{\w+}", "…", words) for words in sentences)
    return Check(code, light, text_it, text_en, remedy_it, remedy_en, what)


def findings() -> Mapping[str, Collection[str]]:
    """Return the names of all findings, by code."""
    return _FINDINGS


def is_known(code: str, what: str) -> bool:
    """Return whether there are sentences for this."""
    return what in _FINDINGS[code]
