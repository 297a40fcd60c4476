#ifndef LATCHKEY_CPROCESS_H
#define LATCHKEY_CPROCESS_H

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <termios.h>
#include <unistd.h>

// prctl is variadic, which Swift cannot call. Afterwards nobody but root can trace this process, read its memory or
// take a core of it.
static inline int latchkey_forbid_dumps(void) {
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// Closes all but the standard files: what the parent had open when it started this process.
static inline void latchkey_close_others(void) {
    syscall(__NR_close_range, 3U, ~0U, 0U);
}

// Whatever this thread becomes, and all that it starts, it opens no socket, starts no program, ends no process and changes no file (seccomp(2)). To be called
// when all is open that is needed; false where the kernel refuses.
static inline _Bool latchkey_keep_to_computing(void) {
#define LATCHKEY_DENY(number) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
    static struct sock_filter steps[] = {
        // Calls by the numbers of another architecture mean something else.
#if defined(__x86_64__) || defined(__aarch64__)
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
#if defined(__x86_64__)
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
#else
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_AARCH64, 1, 0),
#endif
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
#endif
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#if defined(__x86_64__)
        // The numbers of x32, by which the same could be called.
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
#endif
        LATCHKEY_DENY(__NR_socket), LATCHKEY_DENY(__NR_socketpair), LATCHKEY_DENY(__NR_connect),
        LATCHKEY_DENY(__NR_bind), LATCHKEY_DENY(__NR_sendto), LATCHKEY_DENY(__NR_sendmsg),
        LATCHKEY_DENY(__NR_sendmmsg), LATCHKEY_DENY(__NR_execve), LATCHKEY_DENY(__NR_execveat),
        LATCHKEY_DENY(__NR_ptrace), LATCHKEY_DENY(__NR_process_vm_readv), LATCHKEY_DENY(__NR_process_vm_writev),
        LATCHKEY_DENY(__NR_kill), LATCHKEY_DENY(__NR_tkill), LATCHKEY_DENY(__NR_tgkill),
        LATCHKEY_DENY(__NR_rt_sigqueueinfo), LATCHKEY_DENY(__NR_rt_tgsigqueueinfo), LATCHKEY_DENY(__NR_pidfd_open),
        LATCHKEY_DENY(__NR_pidfd_send_signal), LATCHKEY_DENY(__NR_io_uring_setup), LATCHKEY_DENY(__NR_bpf),
        LATCHKEY_DENY(__NR_perf_event_open), LATCHKEY_DENY(__NR_userfaultfd), LATCHKEY_DENY(__NR_keyctl),
        LATCHKEY_DENY(__NR_unshare), LATCHKEY_DENY(__NR_setns), LATCHKEY_DENY(__NR_mount),
        LATCHKEY_DENY(__NR_unlinkat), LATCHKEY_DENY(__NR_renameat2), LATCHKEY_DENY(__NR_mkdirat),
        LATCHKEY_DENY(__NR_mknodat), LATCHKEY_DENY(__NR_linkat), LATCHKEY_DENY(__NR_symlinkat),
        LATCHKEY_DENY(__NR_fchmod), LATCHKEY_DENY(__NR_fchmodat), LATCHKEY_DENY(__NR_fchown),
        LATCHKEY_DENY(__NR_fchownat), LATCHKEY_DENY(__NR_truncate), LATCHKEY_DENY(__NR_utimensat),
        LATCHKEY_DENY(__NR_openat2),
#if defined(__NR_renameat)
        LATCHKEY_DENY(__NR_renameat),
#endif
#if defined(__NR_open)
        LATCHKEY_DENY(__NR_open), LATCHKEY_DENY(__NR_creat), LATCHKEY_DENY(__NR_unlink), LATCHKEY_DENY(__NR_rename),
        LATCHKEY_DENY(__NR_link), LATCHKEY_DENY(__NR_symlink), LATCHKEY_DENY(__NR_chmod), LATCHKEY_DENY(__NR_chown),
        LATCHKEY_DENY(__NR_lchown), LATCHKEY_DENY(__NR_mkdir), LATCHKEY_DENY(__NR_rmdir), LATCHKEY_DENY(__NR_mknod),
        LATCHKEY_DENY(__NR_utime), LATCHKEY_DENY(__NR_utimes), LATCHKEY_DENY(__NR_futimesat),
        LATCHKEY_DENY(__NR_fork), LATCHKEY_DENY(__NR_vfork),
#endif
        // Files are opened for reading alone (libraries for charsets).
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
#undef LATCHKEY_DENY
    struct sock_fprog program = {sizeof steps / sizeof *steps, steps};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

// The signals by which others end this process still end it, after a handler made the terminal as it was; those that are
// ignored stay so. The handlers call what signal-safety(7) allows, and know nothing of what this process did.
static inline void latchkey_end_by(void (*handler)(int)) {
    static const int signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        struct sigaction action;
        if (sigaction(signals[i], NULL, &action) != 0 || action.sa_handler == SIG_IGN) continue;
        action = (struct sigaction){.sa_handler = handler, .sa_flags = SA_RESTART};
        sigaction(signals[i], &action, NULL);
    }
}

static inline void latchkey_end(int number) {
    signal(number, SIG_DFL);
    raise(number);
}

static inline void latchkey_clear_line(int number) {
    (void)!write(STDERR_FILENO, "\r\033[K", 4);
    latchkey_end(number);
}

static inline void latchkey_show_keys(int number) {
    int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    struct termios state;
    if (terminal >= 0 && tcgetattr(terminal, &state) == 0) {
        state.c_lflag |= ECHO | ICANON | ISIG;
        tcsetattr(terminal, TCSAFLUSH, &state);
        (void)!write(terminal, "\n", 1);
    }
    latchkey_end(number);
}

// From now on, whatever ends this process clears the last line of standard error, which is a terminal.
static inline void latchkey_clear_line_at_end(void) { latchkey_end_by(latchkey_clear_line); }

// From now on, whatever ends this process has its terminal show keys again; and then: no more.
static inline void latchkey_show_keys_at_end(void) { latchkey_end_by(latchkey_show_keys); }
static inline void latchkey_end_plainly(void) { latchkey_end_by(SIG_DFL); }

// Whether the clock is synchronised; -1 where that is not told (adjtimex(2); containers may forbid it). It is only read.
static inline int latchkey_clock_is_kept(void) {
    struct timex state = {0};
    int code = adjtimex(&state);
    if (code < 0) return -1;
    return code != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

#endif
