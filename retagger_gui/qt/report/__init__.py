"""Reports: photos with captions and notes on paper, as PDF or PNG; their dialog; the agency's name and logo."""
