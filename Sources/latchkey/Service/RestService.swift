import ServiceLifecycle

/// Keeps small what a watch takes of the memory while nothing comes.
struct RestService: Service {
    /// By then the accounts are connected, as a rule.
    private static let first = Duration.seconds(20)
    /// Long beside what it costs to fetch back what is wanted after all.
    private static let later = Duration.seconds(600)

    func run() async {
        await cancelWhenGracefulShutdown {
            var pause = Self.first
            while (try? await Task.sleep(for: pause)) != nil {
                Kernel.releaseFiles()
                pause = Self.later
            }
        }
    }
}
