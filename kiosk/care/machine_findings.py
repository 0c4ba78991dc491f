"""What can be found of the machine, its parts and the PIN; in the shape of `findings`."""

from types import MappingProxyType

from kiosk.care.light import GREEN, NETWORK, NOTHING, RED, YELLOW

_RESTART = ("Riavviare lo schermo dal banco; se si ripete, riavviare la macchina.",
            "Restart the screen from the desk; if it recurs, restart the machine.")  # fmt: skip
_DOCTOR = ("Su questa macchina, kiosk doctor dice che cosa e come rimediare.",
           "On this machine, kiosk doctor says what, and how to mend it.")  # fmt: skip
_CABLES = ("Controllare che lo schermo sia acceso e che il cavo video sia ben inserito.",
           "Check that the display is switched on and the video cable is firmly plugged "
           "in.")  # fmt: skip

MACHINE_FINDINGS = MappingProxyType(
    {
        "network": {
            "good": (GREEN, "La rete funziona.", "The network works.", *NOTHING),
            "unneeded": (GREEN, "Questo chiosco non usa la rete: si aggiorna con la chiavetta.",
                         "This kiosk uses no network: it is updated by stick.", *NOTHING),
            "unasked": (YELLOW, "La rete non è ancora stata provata.",
                        "The network has not been tried yet.",
                        "Aspettare cinque minuti, oppure aggiornare subito dal banco.",
                        "Wait five minutes, or update now from the desk."),
            "unplugged": (YELLOW, "La macchina non è collegata a nessuna rete.",
                          "The machine is connected to no network.", *NETWORK),
            "unreachable": (YELLOW, "La rete c’è, ma gli organizzatori non si raggiungono.",
                            "There is a network, but the organisers cannot be reached.", *NETWORK),
            "portal": (YELLOW, "La rete vuole che si acceda da una sua pagina.",
                       "The network asks for a sign-in on a page of its own.",
                       "Usare un’altra rete o una chiavetta; se non si può, chiamare gli "
                       "organizzatori.",
                       "Use another network or a stick; if there is none, call the organisers."),
        },
        "memory": {
            "good": (GREEN, "La memoria basta: restano {free}.",
                     "There is enough memory: {free} are left.", *NOTHING),
            "large": (YELLOW, "Lo schermo usa molta memoria: {used}.",
                      "The screen uses much memory: {used}.",
                      "Si riavvia da solo appena non c’è nessuno. Per farlo subito: «Riavviare "
                      "lo schermo».",
                      "It restarts by itself once nobody is there. To do it now: “Restart the "
                      "screen”."),
            "low": (YELLOW, "La macchina ha poca memoria libera: {free}.",
                    "The machine has little memory left: {free}.",
                    "Dal banco: «Riavviare la macchina».", "From the desk: “Restart the machine”."),
            "unknown": (GREEN, "Qui non si può chiedere quanta memoria è libera.",
                        "How much memory is left cannot be asked here.", *NOTHING),
        },
        "screen": {
            "good": (GREEN, "Lo schermo è acceso: {displays} pixel.",
                     "The screen is on: {displays} pixels.", *NOTHING),
            "connected": (GREEN, "Uno schermo è collegato: {displays}.",
                          "A display is connected: {displays}.", *NOTHING),
            "none": (RED, "Nessuno schermo è collegato o acceso.",
                     "No display is connected or switched on.", *_CABLES),
            "still": (RED, "L’immagine sullo schermo è ferma.",
                      "The picture on the screen stands still.", *_RESTART),
            "restarting": (YELLOW, "Lo schermo si è fermato ed è ripartito da solo {times_it}.",
                           "The screen stopped and started again by itself {times_en}.",
                           "Chiamare gli organizzatori e leggere il codice («Aiuto»).",
                           "Call the organisers and read the code out (“Help”)."),
            "unknown": (GREEN, "Da qui non si vede se lo schermo è collegato.",
                        "Whether a display is connected cannot be seen from here.", *NOTHING),
        },
        "touch": {
            "good": (GREEN, "Il tocco funziona.", "The touch works.", *NOTHING),
            "connected": (GREEN, "Il pannello tattile è collegato; non è ancora stato toccato.",
                          "The touch glass is connected; nobody has touched it yet.", *NOTHING),
            "none": (RED, "Il pannello tattile non è collegato.",
                     "The touch glass is not connected.",
                     "Controllare il cavo USB dello schermo: staccarlo, contare fino a cinque, "
                     "riattaccarlo.",
                     "Check the USB cable of the display: unplug it, count to five, plug it in."),
            "unknown": (GREEN, "Da qui non si vede se il pannello tattile è collegato.",
                        "Whether the touch glass is connected cannot be seen from here.",
                        "Fare la prova del tocco.", "Run the touch test."),
        },
        "sound": {
            "good": (GREEN, "Il suono c’è.", "There is sound.", *NOTHING),
            "none": (YELLOW, "Questo chiosco non ha suono.", "This kiosk has no sound.",
                     "Può restare così: nulla sullo schermo ha bisogno del suono.",
                     "It may stay so: nothing on the screen needs sound."),
            "unknown": (GREEN, "Da qui non si vede se il suono c’è.",
                        "Whether there is sound cannot be seen from here.",
                        "Fare la prova del suono.", "Run the sound test."),
        },
        "install": {
            "good": (GREEN, "L’installazione è in ordine.", "The installation is in order.",
                     *NOTHING),
            "yellow": (YELLOW, "All’installazione manca qualcosa; lo schermo funziona.",
                       "Something of the installation is missing; the screen works.", *_DOCTOR),
            "red": (RED, "L’installazione non è in ordine.", "The installation is not in order.",
                    *_DOCTOR),
        },
        "pin": {
            "set": (GREEN, "Il PIN è stato scelto.", "The PIN has been chosen.", *NOTHING),
            "unset": (YELLOW, "Non c’è ancora un PIN: nessuno può entrare al banco dei volontari.",
                      "There is no PIN yet: nobody can open the volunteers’ desk.",
                      "Su questa macchina: kiosk care setup.",
                      "On this machine: kiosk care setup."),
            "first": (YELLOW, "Il primo PIN non è ancora stato cambiato.",
                      "The first PIN has not been changed yet.",
                      "Entrare al banco con il primo PIN: chiede di sceglierne un altro.",
                      "Go to the desk with the first PIN: it asks for another one."),
            "lost": (RED, "Il chiosco ha perso il PIN.", "The kiosk has lost its PIN.",
                     "«PIN dimenticato», poi chiamare gli organizzatori.",
                     "“PIN forgotten”, then call the organisers."),
        },
    }
)  # fmt: skip
