#!/usr/bin/python3
"""Stands in for systemctl where systemd does not run: keeps the unit's own command line alive.

Takes what tappa.service says (ExecStart, Environment, User) and does what systemd would: listens to
READY=1 and STATUS=, starts again what ended, and reports ActiveState, MainPID and StatusText. The
screen is cage's headless one; nothing else is different. Runs inside the Debian under test, with
its Python.
"""

import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

UNIT = Path("/etc/systemd/system/tappa.service")
STATE, STATUS = Path("/run/standin"), Path("/run/standin.status")
PID, NOTIFY = Path("/run/standin.pid"), "/run/standin.notify"
SCREEN = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman"}


def main() -> None:
    act = sys.argv[1]
    if act == "show":
        state, _, process = STATE.read_text().partition(" ") if STATE.exists() else ("", "", "0")
        if "StatusText" in sys.argv:
            print(STATUS.read_text() if STATUS.exists() else "")
        else:
            print(process if "MainPID" in sys.argv else state or "inactive")
    elif act in ("restart", "stop"):
        stop()
        if act == "restart" and not os.fork():
            os.setsid()
            keep()


def stop() -> None:
    if PID.exists():
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(int(PID.read_text()), number)
            except ProcessLookupError:
                break
            time.sleep(3 if number == signal.SIGTERM else 0)
        PID.unlink()
    STATE.write_text("inactive 0")


def keep() -> None:
    null = os.open(os.devnull, os.O_RDWR)
    said = os.open("/run/standin.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for target, source in ((0, null), (1, said), (2, said)):
        os.dup2(source, target)
    text = UNIT.read_text()
    PID.write_text(str(os.getpid()))
    session = Path("/run/tappa-session")
    subprocess.run(["install", "-d", "-o", "tappa", "-m", "0700", session], check=True)
    subprocess.run(["install", "-d", "-o", "tappa", "-m", "0700", "/var/cache/tappa"], check=True)
    Path(NOTIFY).unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listener.bind(NOTIFY)
    Path(NOTIFY).chmod(0o777)
    listener.settimeout(0.5)
    environment = {"PATH": "/usr/bin:/bin", "NOTIFY_SOCKET": NOTIFY}
    for line in re.findall(r"^Environment=(.*)$", text, re.M):
        environment |= dict(word.split("=", 1) for word in shlex.split(line))
    environment |= SCREEN
    user = re.search(r"^User=(.*)$", text, re.M)[1]
    command = shlex.split(re.search(r"^ExecStart=(.*)$", text, re.M)[1])
    become = ["setpriv", "--reuid", user, "--regid", user, "--init-groups", "--no-new-privs"]
    while True:
        STATE.write_text("activating 0")
        STATUS.write_text("")
        process = subprocess.Popen([*become, *command], env=environment)
        while process.poll() is None:
            try:
                facts = listener.recv(4096).decode()
            except TimeoutError:
                continue
            for status in re.findall(r"^STATUS=(.*)$", facts, re.M):
                STATUS.write_text(status)
            if "READY=1" in facts:
                STATE.write_text(f"active {process.pid}")
        time.sleep(0.5)


if __name__ == "__main__":
    main()
