"""What everything in the window looks and reads like: colours, icons, words, small pictures; knows no photo."""
