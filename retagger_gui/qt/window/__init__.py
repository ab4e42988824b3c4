"""The window itself: wiring, actions, bars, dialogs; the start of the program."""
