"""Help that needs no network: what a control is, keys, words, a tour, the program itself."""
