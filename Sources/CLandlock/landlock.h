#ifndef LATCHKEY_CLANDLOCK_H
#define LATCHKEY_CLANDLOCK_H

#include <errno.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// landlock(7): no library wraps its system calls, and the headers of older systems do not know all of it. The numbers are
// the same on every architecture.
#define LATCHKEY_LANDLOCK_CREATE_RULESET 444
#define LATCHKEY_LANDLOCK_ADD_RULE 445
#define LATCHKEY_LANDLOCK_RESTRICT_SELF 446

struct latchkey_landlock_ruleset {
    uint64_t files;
    uint64_t network;
};

struct latchkey_landlock_path {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

struct latchkey_landlock_port {
    uint64_t allowed;
    uint64_t port;
};

#define LATCHKEY_LANDLOCK_BIND 1
#define LATCHKEY_LANDLOCK_CONNECT 2

// O_PATH, which is no part of POSIX: a file or directory as a place, whose contents are not opened.
#define LATCHKEY_O_PATH 010000000

// The version of Landlock that the kernel has; negative where it has none.
static inline int latchkey_landlock_version(void) {
    return (int)syscall(LATCHKEY_LANDLOCK_CREATE_RULESET, NULL, 0, 1U);
}

// A ruleset that denies so much; kernels that know of files alone take the first number alone.
static inline int latchkey_landlock_create(uint64_t files, uint64_t network) {
    struct latchkey_landlock_ruleset ruleset = {files, network};
    size_t size = network == 0 ? sizeof ruleset.files : sizeof ruleset;
    return (int)syscall(LATCHKEY_LANDLOCK_CREATE_RULESET, &ruleset, size, 0U);
}

// Allows it again for an open file or directory, and all below it.
static inline int latchkey_landlock_allow_path(int ruleset, uint64_t allowed, int file) {
    struct latchkey_landlock_path rule = {allowed, file};
    return (int)syscall(LATCHKEY_LANDLOCK_ADD_RULE, ruleset, 1, &rule, 0U);
}

// Allows connections to a TCP port again.
static inline int latchkey_landlock_allow_connections(int ruleset, uint16_t port) {
    struct latchkey_landlock_port rule = {LATCHKEY_LANDLOCK_CONNECT, port};
    return (int)syscall(LATCHKEY_LANDLOCK_ADD_RULE, ruleset, 2, &rule, 0U);
}

// From now on the calling thread, and all that it starts, can do no more than the ruleset allows.
static inline int latchkey_landlock_enter(int ruleset) {
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return (int)syscall(LATCHKEY_LANDLOCK_RESTRICT_SELF, ruleset, 0U);
}

#endif
