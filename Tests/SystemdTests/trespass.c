/* Tries what the unit of Latchkey denies, and says of each try how it ended. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static void say(const char *what, int failed)
{
    printf("%s: %s\n", what, failed ? strerror(errno) : "done");
    fflush(stdout);
}

static void write_to(const char *what, const char *folder)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/trespass", folder);
    int file = open(path, O_CREAT | O_WRONLY, 0600);
    say(what, file < 0);
    if (file >= 0) {
        close(file);
        unlink(path);
    }
}

int main(void)
{
    const char *state = getenv("STATE_DIRECTORY");
    write_to("write to its state", state ? state : "/nowhere");
    write_to("write to /etc", "/etc");
    write_to("write to /usr/local", "/usr/local");
    write_to("write to /var", "/var");
    say("read /home", access("/home/.", R_OK));

    struct rlimit core;
    say("dump core", getrlimit(RLIMIT_CORE, &core) || (core.rlim_max == 0 && (errno = EPERM)));

    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    say("write what is executed", page == MAP_FAILED);
    say("open a raw socket", socket(AF_PACKET, SOCK_RAW, 0) < 0);
    say("mount", syscall(165, "none", "/tmp", "tmpfs", 0, NULL));

    char *argv[] = {"/bin/true", NULL};
    execv(argv[0], argv);
    say("execute", 1);
    return 0;
}
