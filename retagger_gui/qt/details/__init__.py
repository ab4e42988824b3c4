"""The panel beside the photos: what is known of the selected ones."""
