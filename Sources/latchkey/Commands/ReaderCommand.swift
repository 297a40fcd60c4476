import ArgumentParser
import Glibc
import Ingestion

/// `latchkey reader`: reads messages for another `latchkey`, which starts it, and can do nothing else.
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader", abstract: "Read messages for another latchkey.", shouldDisplay: false)

    func run() throws {
        Kernel.closeOthers()
        Kernel.boundMemory()
        _ = Landlock.ofKernel.enter(.reader)
        guard Kernel.keepToComputing() else {
            throw Failure(description: "reader cannot give up its rights\nhint: `latchkey scan` starts it")
        }
        Reader.run(input: STDIN_FILENO, output: STDOUT_FILENO)
    }

    /// The readers of this program.
    static var program: ReaderProgram {
        ReaderProgram(path: "/proc/self/exe", arguments: [Self.configuration.commandName ?? ""])
    }
}
