"""How a program copes with a marketplace that says it asks too often: it waits, and asks again."""

import time

PATIENCE = 50


def recovered(ask, calls, throttled):
    """Ask that many times and more, until it was throttled; then wait until it is answered: how often, and what."""
    for _ in range(calls):
        try:
            ask()
        except throttled:
            break
    else:
        return [0, []]
    for waits in range(1, PATIENCE):
        time.sleep(0.1)
        try:
            return [waits, ask()]
        except throttled:
            continue
    return [PATIENCE, []]
