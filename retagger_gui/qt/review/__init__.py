"""One large photo at a time: the review of uncertain photos, and the preview."""
