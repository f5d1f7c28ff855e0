"""From what was held up or typed to whose it is: codes, identifiers, passes, cards, *Find me*."""
