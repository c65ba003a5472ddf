"""Lets `python -m mockplace` do what the command `mockplace` does. What that is, the launcher says."""

import sys

from mockplace.launcher import main

if __name__ == "__main__":
    sys.exit(main())
