"""What can be found of the machine, its parts and the PIN; in the shape of `findings`."""

from types import MappingProxyType

from kiosk.care.light import GREEN, NETWORK, NOTHING, RED, YELLOW

_RESTART = ("Riavviare lo schermo da questa pagina; se si ripete, riavviare la macchina.",
            "Restart the screen from this page; if it recurs, restart the machine.")  # fmt: skip
_DOCTOR = ("Su questa macchina, kiosk doctor dice che cosa e come rimediare.",
           "On this machine, kiosk doctor says what, and how to mend it.")  # fmt: skip
_CABLES = ("Controllare che lo schermo sia acceso e che il cavo video sia ben inserito.",
           "Check that the display is switched on and its picture cable sits well.")  # fmt: skip

MACHINE_FINDINGS = MappingProxyType(
    {
        "network": {
            "good": (GREEN, "La rete funziona.", "The network works.", *NOTHING),
            "unneeded": (GREEN, "Questo chiosco non usa la rete: si aggiorna con la chiavetta.",
                         "This kiosk uses no network: it is updated by stick.", *NOTHING),
            "unasked": (YELLOW, "La rete non è ancora stata provata.",
                        "The network has not been tried yet.",
                        "Aspettare cinque minuti, oppure aggiornare adesso da questa pagina.",
                        "Wait five minutes, or update now from this page."),
            "unplugged": (YELLOW, "La macchina non è collegata a nessuna rete.",
                          "The machine is connected to no network.", *NETWORK),
            "unreachable": (YELLOW, "La rete c'è, ma gli organizzatori non si raggiungono.",
                            "There is a network, but the organisers cannot be reached.", *NETWORK),
            "portal": (YELLOW, "La rete chiede di accedere con una propria pagina.",
                       "The network asks for a sign-in on a page of its own.",
                       "Accedere alla rete da questa macchina, o usare un'altra rete.",
                       "Sign in to the network on this machine, or use another network."),
        },
        "memory": {
            "good": (GREEN, "La memoria basta: lo schermo usa {used} MB, ne restano {free} MB.",
                     "There is enough memory: the screen uses {used} MB, {free} MB are left.",
                     *NOTHING),
            "large": (YELLOW, "Lo schermo usa molta memoria: {used} MB.",
                      "The screen uses much memory: {used} MB.",
                      "Si riavvia da solo appena non c'è nessuno. Per farlo subito: Riavvia lo "
                      "schermo.",
                      "It restarts by itself once nobody is there. To do it now: Restart the "
                      "screen."),
            "low": (YELLOW, "La macchina ha poca memoria libera: {free} MB.",
                    "The machine has little memory left: {free} MB.",
                    "Chiudere gli altri programmi, oppure riavviare la macchina.",
                    "Close other programs, or restart the machine."),
            "unknown": (GREEN, "Qui non si può chiedere quanta memoria è libera.",
                        "How much memory is left cannot be asked here.", *NOTHING),
        },
        "screen": {
            "good": (GREEN, "Lo schermo disegna: {displays}.", "The screen draws: {displays}.",
                     *NOTHING),
            "connected": (GREEN, "Uno schermo è collegato: {displays}.",
                          "A display is connected: {displays}.", *NOTHING),
            "none": (RED, "Nessuno schermo è collegato o acceso.",
                     "No display is connected or switched on.", *_CABLES),
            "still": (RED, "Lo schermo non cambia più immagine.",
                      "The screen draws no new picture.", *_RESTART),
            "restarting": (YELLOW, "Lo schermo si è fermato ed è ripartito da solo, più volte.",
                           "The screen stopped and started again by itself, several times.",
                           "Leggere il codice di questa pagina agli organizzatori.",
                           "Read the code of this page out to the organisers."),
            "unknown": (GREEN, "Da qui non si vede se lo schermo è collegato.",
                        "Whether a display is connected cannot be seen from here.", *NOTHING),
        },
        "touch": {
            "good": (GREEN, "Lo schermo sente le dita.", "The screen feels fingers.", *NOTHING),
            "connected": (GREEN, "Il vetro tattile è collegato; non è ancora stato toccato.",
                          "The touch glass is connected; nobody has touched it yet.", *NOTHING),
            "none": (RED, "Il vetro tattile non è collegato.",
                     "The touch glass is not connected.",
                     "Controllare il cavo USB dello schermo: staccarlo, contare fino a cinque, "
                     "riattaccarlo.",
                     "Check the USB cable of the display: unplug it, count to five, plug it in."),
            "unknown": (GREEN, "Da qui non si vede se il vetro tattile è collegato.",
                        "Whether the touch glass is connected cannot be seen from here.",
                        "Fare la prova del tocco.", "Run the touch test."),
        },
        "sound": {
            "good": (GREEN, "La macchina può suonare.", "The machine can sound.", *NOTHING),
            "none": (YELLOW, "La macchina non ha suono.", "The machine has no sound.",
                     "Non serve: nulla sullo schermo ha bisogno del suono.",
                     "It does not matter: nothing on the screen needs sound."),
            "unknown": (GREEN, "Da qui non si vede se la macchina può suonare.",
                        "Whether the machine can sound cannot be seen from here.",
                        "Fare la prova del suono.", "Run the sound test."),
        },
        "install": {
            "good": (GREEN, "L'installazione è in ordine.", "The installation is in order.",
                     *NOTHING),
            "yellow": (YELLOW, "All'installazione manca qualcosa; lo schermo funziona.",
                       "Something of the installation is missing; the screen works.", *_DOCTOR),
            "red": (RED, "L'installazione non è in ordine.", "The installation is not in order.",
                    *_DOCTOR),
        },
        "pin": {
            "set": (GREEN, "Il PIN è stato scelto.", "The PIN has been chosen.", *NOTHING),
            "unset": (YELLOW, "Non c'è ancora un PIN: nessuno può aprire la pagina dei volontari.",
                      "There is no PIN yet: nobody can open the volunteers' page.",
                      "Su questa macchina: kiosk care setup.",
                      "On this machine: kiosk care setup."),
            "first": (YELLOW, "Il primo PIN non è ancora stato cambiato.",
                      "The first PIN has not been changed yet.",
                      "Aprire la pagina dei volontari e scegliere un PIN nuovo.",
                      "Open the volunteers' page and choose a new PIN."),
            "lost": (RED, "Il chiosco ha perso il PIN.", "The kiosk has lost its PIN.",
                     "Nella pagina dei volontari: PIN dimenticato, poi chiamare gli organizzatori.",
                     "On the volunteers' page: forgotten PIN, then call the organisers."),
        },
    }
)  # fmt: skip
