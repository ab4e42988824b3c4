"""Long tests that nothing is lost and nothing breaks, as commands; README.md lists them with their last results."""
