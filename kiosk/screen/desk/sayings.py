"""What the desk says when something was done, or could not be; Italian and English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saying:
    """One plain sentence in both languages."""

    it: str = ""
    en: str = ""

    def said(self, language: str) -> str:
        """Return it in one of them."""
        return self.it if language == "it" else self.en


NOTHING = Saying()
RESET = Saying(
    "La visita ricomincia dall’inizio: lingua, testo e contrasto sono quelli di partenza.",
    "The visit starts over: language, text and contrast are as in the beginning.",
)
RESTARTING = Saying("Lo schermo si riavvia.", "The screen is restarting.")
MACHINE = Saying(
    "La macchina si riavvia: tra un paio di minuti lo schermo torna da solo.",
    "The machine is restarting: the screen comes back by itself in a minute or two.",
)
WENT_BACK = Saying(
    "Torna la pubblicazione di prima. Lo schermo si riavvia.",
    "The publication from before comes back. The screen is restarting.",
)
TOOK_BACK = Saying(
    "Torna la pubblicazione più nuova. Lo schermo si riavvia.",
    "The newer publication comes back. The screen is restarting.",
)
UNDONE = Saying(
    "Operazione non riuscita: non è cambiato nulla. Riprovare tra un minuto, poi chiamare gli "
    "organizzatori.",
    "That did not work and nothing has changed. Try again in a minute, then call the organisers.",
)
UNSEEN = Saying(
    "Lo stato del chiosco non si può leggere adesso. Riprovare tra un minuto.",
    "The state of the kiosk cannot be read right now. Try again in a minute.",
)
