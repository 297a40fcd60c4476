#ifndef LATCHKEY_CPROCESS_H
#define LATCHKEY_CPROCESS_H

#include <sys/prctl.h>

// prctl is variadic, which Swift cannot call. Afterwards nobody but root can trace this process, read its memory or
// take a core of it.
static inline int latchkey_forbid_dumps(void) {
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

#endif
