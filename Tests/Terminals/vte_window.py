"""A window with nothing but a VTE terminal in it: what GNOME Terminal and many others are made of.

usage: /usr/bin/python3 vte_window.py FONT COLUMNS ROWS COMMAND...
"""

import sys

import gi

gi.require_version("Vte", "2.91")
gi.require_version("Gtk", "3.0")
from gi.repository import GLib, Gtk, Pango, Vte  # noqa: E402

font, columns, rows, *command = sys.argv[1:]
terminal = Vte.Terminal()
terminal.set_size(int(columns), int(rows))
terminal.set_font(Pango.FontDescription(font))
window = Gtk.Window()
window.add(terminal)
window.show_all()
terminal.spawn_sync(
    Vte.PtyFlags.DEFAULT, None, command, None, GLib.SpawnFlags.SEARCH_PATH, None, None, None
)
terminal.connect("child-exited", lambda *_: Gtk.main_quit())
Gtk.main()
