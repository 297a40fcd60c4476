import Extraction
import FoundationEssentials

/// The process that reads messages for another one: it takes them on one file, and answers on another.
public enum Reader {
    /// Reads until the other side is gone.
    public static func run(input: Int32, output: Int32) {
        let channel = ReaderChannel(input: input, output: output)
        let extractor = Extractor()
        while let job = try? channel.receive(), let bytes = try? channel.receive() {
            guard let job = try? JSONDecoder().decode(ReaderJob.self, from: Data(job)),
                let answer = try? job.answer(to: bytes, with: extractor),
                channel.send([answer])
            else { return }
        }
    }
}
