"""The rows of the table: how each terminal is started with a command in it, in one font and size."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

FONT = "DejaVu Sans Mono"
# DejaVu Sans Mono is 12.04 pixels wide at this size: Qt, which does not round, stays on the grid.
POINTS = 15
COLUMNS = 100
ROWS = 30
VTE_WINDOW = Path(__file__).with_name("vte_window.py")

Command = list[str]


@dataclass(frozen=True)
class Terminal:
    """One terminal, or several nested ones."""

    name: str
    # The command line that runs another one in it; it may write configuration into the home folder.
    command: Callable[[Command, Path], Command]
    # Executables that have to be there, and packages (of Debian) that tell its version.
    needs: tuple[str, ...]
    packages: tuple[str, ...]
    # The digit that is answered to the calibration (`z c`); empty where the mode is found out.
    answer: str = ""
    # Why it has to be asked.
    reason: str = ""
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def missing(self) -> list[str]:
        return [name for name in self.needs if shutil.which(name) is None]

    @property
    def version(self) -> str:
        """The packages' versions without epoch and revision."""
        found = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *self.packages], capture_output=True, text=True
        ).stdout.splitlines()
        versions = dict(line.split(" ", 1) for line in found)
        return ", ".join(
            versions[package].split(":")[-1].split("-")[0].split("+")[0]
            for package in self.packages if package in versions
        )


def xterm(command: Command, home: Path) -> Command:
    return ["xterm", "-u8", "-fa", FONT, "-fs", str(POINTS), "-geometry", f"{COLUMNS}x{ROWS}", "-e", *command]


def urxvt(command: Command, home: Path) -> Command:
    font = f"xft:{FONT}:size={POINTS}"
    return ["urxvt", "+sb", "-fn", font, "-geometry", f"{COLUMNS}x{ROWS}", "-e", *command]


def st(command: Command, home: Path) -> Command:
    return ["st", "-f", f"{FONT}:size={POINTS}", "-g", f"{COLUMNS}x{ROWS}", "-e", *command]


def mlterm(command: Command, home: Path) -> Command:
    # A font for each character set: without it mlterm takes bitmap fonts, which have no Arabic.
    folder = home / ".mlterm"
    folder.mkdir(exist_ok=True)
    folder.joinpath("aafont").write_text(f"DEFAULT = {FONT}\nISO10646_UCS4_1 = {FONT}\n")
    folder.joinpath("main").write_text("type_engine = xft\nfontsize = 20\nline_space = 4\nscrollbar_mode = none\n")
    return ["mlterm", "-g", f"{COLUMNS}x{ROWS}", "-e", *command]


def vte(command: Command, home: Path) -> Command:
    return ["/usr/bin/python3", str(VTE_WINDOW), f"{FONT} {POINTS}", str(COLUMNS), str(ROWS), *command]


def xfce4_terminal(command: Command, home: Path) -> Command:
    return [
        "dbus-run-session", "--", "xfce4-terminal", "--disable-server", "--hide-menubar",
        "--hide-scrollbar", "--font", f"{FONT} {POINTS}", "--geometry", f"{COLUMNS}x{ROWS}",
        "-x", *command,
    ]


def konsole(command: Command, home: Path) -> Command:
    return [
        "dbus-run-session", "--", "konsole", "--hide-menubar", "--hide-tabbar", "--nofork",
        "-p", f"Font={FONT},{POINTS}", "-p", f"TerminalColumns={COLUMNS}", "-p", f"TerminalRows={ROWS}",
        "-p", "ScrollBarPosition=2", "-e", *command,
    ]


def qterminal(command: Command, home: Path) -> Command:
    folder = home / ".config" / "qterminal.org"
    folder.mkdir(parents=True, exist_ok=True)
    folder.joinpath("qterminal.ini").write_text(
        f"[General]\nfontFamily={FONT}\nfontSize={POINTS}\nHideTabBarWithOneTab=true\nMenuVisible=false\n"
        "SaveSizeOnExit=false\nAskOnExit=false\ncolorScheme=Linux\nScrollbarPosition=0\nLastLoadedVersion=1.2.0\n"
        "[MainWindow]\nfixedSize=@Size(1206 726)\nsize=@Size(1206 726)\n"
    )
    # It takes one word as its command.
    script = home / "qterminal.sh"
    script.write_text(f"#!/bin/sh\nexec {shlex.join(command)}\n")
    script.chmod(0o755)
    return ["dbus-run-session", "--", "qterminal", "-e", str(script)]


def kitty(*options: str) -> Callable[[Command, Path], Command]:
    settings = [
        "remember_window_size=no", f"initial_window_width={COLUMNS}c", f"initial_window_height={ROWS}c",
        f"font_family={FONT}", f"font_size={POINTS}", "update_check_interval=0", "enable_audio_bell=no",
        *options,
    ]

    def start(command: Command, home: Path) -> Command:
        return ["kitty", "--config", "NONE", *(word for setting in settings for word in ("-o", setting)), *command]

    return start


def alacritty(command: Command, home: Path) -> Command:
    settings = [
        f"font.normal.family={FONT}", f"font.size={POINTS}",
        f"window.dimensions.columns={COLUMNS}", f"window.dimensions.lines={ROWS}",
    ]
    return ["alacritty", *(word for setting in settings for word in ("-o", setting)), "-e", *command]


def foot(command: Command, home: Path) -> Command:
    # It knows Wayland alone: weston shows that in a window of X.
    script = home / "foot.sh"
    inner = ["foot", "-c", "/dev/null", "-o", f"font={FONT}:size={POINTS}", "-W", f"{COLUMNS}x{ROWS}", *command]
    script.write_text(
        "#!/bin/sh\nweston --backend=x11-backend.so --shell=kiosk-shell.so --width=1204 --height=724"
        " --idle-time=0 --socket=masar-foot &\n"
        'until [ -S "$XDG_RUNTIME_DIR/masar-foot" ]; do sleep 0.1; done\n'
        f"WAYLAND_DISPLAY=masar-foot {shlex.join(inner)}\nkill $!\n"
    )
    return ["sh", str(script)]


def tmux(*lines: str) -> Callable[[Command, Path], Command]:
    def start(command: Command, home: Path) -> Command:
        configuration = home / "tmux.conf"
        # Without the status line, which has a clock: pictures are compared.
        configuration.write_text("\n".join(["set -g status off", *lines, ""]))
        return ["tmux", "-u", "-f", str(configuration), "-S", str(home / "tmux"), "new-session", shlex.join(command)]

    return start


def screen(command: Command, home: Path) -> Command:
    home.joinpath("screen").mkdir(mode=0o700, exist_ok=True)
    return ["screen", "-U", "-c", "/dev/null", *command]


def mosh(command: Command, home: Path) -> Command:
    # What the `mosh` script does over ssh, without ssh.
    script = home / "mosh.sh"
    script.write_text(
        f"#!/bin/sh\nset -- $(mosh-server new -i 127.0.0.1 -c 256 -- {shlex.join(command)} 2>/dev/null"
        " | grep 'MOSH CONNECT')\n"
        'MOSH_KEY=$4 MOSH_NO_TERM_INIT=1 exec mosh-client 127.0.0.1 "$3"\n'
    )
    return ["sh", str(script)]


def inside(
    outer: Callable[[Command, Path], Command], inner: Callable[[Command, Path], Command]
) -> Callable[[Command, Path], Command]:
    return lambda command, home: outer(inner(command, home), home)


PASSING = "set -g allow-passthrough on"
UNTOLD = "nothing tells in which terminal it is shown"
VTE_NEEDS = ("/usr/bin/python3",)
VTE_PACKAGES = ("libvte-2.91-0",)

TERMINALS = [
    Terminal("xterm", xterm, ("xterm",), ("xterm",)),
    Terminal("urxvt", urxvt, ("urxvt",), ("rxvt-unicode",)),
    Terminal("st", st, ("st",), ("stterm",)),
    Terminal("mlterm", mlterm, ("mlterm",), ("mlterm",)),
    Terminal("Konsole", konsole, ("konsole", "dbus-run-session"), ("konsole",)),
    Terminal("qterminal", qterminal, ("qterminal", "dbus-run-session"), ("qterminal",)),
    Terminal("kitty", kitty(), ("kitty",), ("kitty",)),
    Terminal(
        "kitty force_ltr", kitty("force_ltr=yes"), ("kitty",), ("kitty",),
        answer="1", reason="its setting shows in no answer",
    ),
    Terminal("alacritty", alacritty, ("alacritty",), ("alacritty",)),
    Terminal("foot", foot, ("foot", "weston"), ("foot",)),
    Terminal("VTE", vte, VTE_NEEDS, VTE_PACKAGES),
    Terminal("xfce4-terminal", xfce4_terminal, ("xfce4-terminal", "dbus-run-session"), ("xfce4-terminal",)),
    Terminal("tmux in xterm", inside(xterm, tmux()), ("tmux", "xterm"), ("tmux", "xterm")),
    Terminal("tmux in VTE", inside(vte, tmux()), ("tmux", *VTE_NEEDS), ("tmux", *VTE_PACKAGES)),
    Terminal("tmux in VTE passing", inside(vte, tmux(PASSING)), ("tmux", *VTE_NEEDS), ("tmux", *VTE_PACKAGES)),
    Terminal("tmux in Konsole", inside(konsole, tmux()), ("tmux", "konsole"), ("tmux", "konsole")),
    Terminal("tmux in Konsole passing", inside(konsole, tmux(PASSING)), ("tmux", "konsole"), ("tmux", "konsole")),
    Terminal("tmux in kitty", inside(kitty(), tmux()), ("tmux", "kitty"), ("tmux", "kitty")),
    Terminal("tmux in mlterm", inside(mlterm, tmux()), ("tmux", "mlterm"), ("tmux", "mlterm")),
    Terminal("tmux in mlterm passing", inside(mlterm, tmux(PASSING)), ("tmux", "mlterm"), ("tmux", "mlterm")),
    Terminal(
        "tmux in qterminal", inside(qterminal, tmux()), ("tmux", "qterminal", "dbus-run-session"), ("tmux", "qterminal"),
        answer="4", reason=UNTOLD,
    ),
    Terminal("screen in xterm", inside(xterm, screen), ("screen", "xterm"), ("screen", "xterm")),
    Terminal("screen in VTE", inside(vte, screen), ("screen", *VTE_NEEDS), ("screen", *VTE_PACKAGES)),
    Terminal(
        "screen in Konsole", inside(konsole, screen), ("screen", "konsole", "dbus-run-session"), ("screen", "konsole"),
        answer="4", reason=UNTOLD,
    ),
    Terminal(
        "screen in qterminal", inside(qterminal, screen), ("screen", "qterminal", "dbus-run-session"),
        ("screen", "qterminal"), answer="4", reason=UNTOLD,
    ),
    Terminal(
        "screen in kitty", inside(kitty(), screen), ("screen", "kitty"), ("screen", "kitty"),
        answer="3", reason=UNTOLD,
    ),
    Terminal("mosh in xterm", inside(xterm, mosh), ("mosh-server", "mosh-client", "xterm"), ("mosh", "xterm")),
    Terminal("mosh in VTE", inside(vte, mosh), ("mosh-server", "mosh-client", *VTE_NEEDS), ("mosh", *VTE_PACKAGES)),
]
