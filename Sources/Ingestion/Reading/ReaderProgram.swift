import Glibc

/// The program that a reader is, and how it is started.
public struct ReaderProgram: Sendable {
    private let path: String
    private let arguments: [String]

    /// A program by its path, and its arguments; it calls ``Reader``.
    public init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }

    /// Starts it with a socket in place of standard input and output.
    ///
    /// Neither a signal to our group nor one to all of a service ends it: it ends when we do, or when we say so.
    func start(on socket: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
        // What a program says as it dies may hold what it was reading.
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var blocked = sigset_t()
        sigemptyset(&blocked)
        for signal in [SIGTERM, SIGINT, SIGHUP, SIGQUIT] { sigaddset(&blocked, signal) }
        posix_spawnattr_setsigmask(&attributes, &blocked)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

        var words = (["latchkey"] + arguments).map { strdup($0) } + [nil]
        var environment = [strdup("SWIFT_BACKTRACE=enable=no"), nil]
        defer { for word in words + environment { free(word) } }
        var process: pid_t = 0
        return posix_spawn(&process, path, &actions, &attributes, &words, &environment) == 0 ? process : nil
    }
}
