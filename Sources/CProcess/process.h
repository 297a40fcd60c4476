#ifndef LATCHKEY_CPROCESS_H
#define LATCHKEY_CPROCESS_H

#include <sys/prctl.h>
#include <sys/timex.h>

// prctl is variadic, which Swift cannot call. Afterwards nobody but root can trace this process, read its memory or
// take a core of it.
static inline int latchkey_forbid_dumps(void) {
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// Whether the clock is synchronised; -1 where that is not told (adjtimex(2); containers may forbid it). It is only read.
static inline int latchkey_clock_is_kept(void) {
    struct timex state = {0};
    int code = adjtimex(&state);
    if (code < 0) return -1;
    return code != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

#endif
