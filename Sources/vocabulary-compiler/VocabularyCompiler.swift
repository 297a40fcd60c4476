import Foundation
import Vocabulary

/// Compiles every phrase of every language into the Swift file that its argument names.
@main
struct VocabularyCompiler {
    static func main() {
        guard CommandLine.arguments.count == 2 else {
            stop("usage: vocabulary-compiler FILE", status: 64)
        }
        do {
            let file = try CompiledVocabulary(Language.all).swiftFile
            try Data(file).write(to: URL(filePath: CommandLine.arguments[1]), options: .atomic)
        } catch {
            stop("error: \(error)", status: 1)
        }
    }

    private static func stop(_ message: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        exit(status)
    }
}
