"""Random touches, keys, codes and faults on a whole kiosk, which must always be ready again."""
