"""Work that must not hold up the window: jobs, their priority, and how often they tell."""
