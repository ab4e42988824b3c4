"""What is open and what is known of it, without a widget: the photo model, edits with undo, pictures, listings."""
