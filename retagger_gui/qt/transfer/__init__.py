"""Tags out of the program and into it: the dialogs of export and import."""
