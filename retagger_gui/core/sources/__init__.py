"""Where photos come from: folders, and what agents have instead of them. `finding.find` is the one way in."""
