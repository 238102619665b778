"""A little window in the lower right corner of a screen, from which a file can be dragged: drag-source.py FILE WIDTH HEIGHT."""
import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk

SIZE = 40

file, width, height = sys.argv[1:]
window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(SIZE, SIZE)
window.move(int(width) - SIZE, int(height) - SIZE)
window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
window.drag_source_add_uri_targets()
window.connect("drag-begin", lambda _, context: context.connect("action-changed", lambda _, action: print("taken" if action else "refused", flush=True)))
window.connect("drag-data-get", lambda _, context, data, *rest: data.set_uris([pathlib.Path(file).as_uri()]))
window.connect("map-event", lambda *_: print("shown", flush=True))
window.show_all()
Gtk.main()
