"""The bundle's program: Inkling, or one of its children."""

import sys

from core.files.child import CHILD, be_child

if sys.argv[1:2] == [CHILD]:
    be_child(sys.argv[2:])
else:
    from gui.__main__ import main

    sys.exit(main())
