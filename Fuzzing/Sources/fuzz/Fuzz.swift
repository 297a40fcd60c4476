private import Glibc

/// One fuzzer: what is done with every input, and what must hold.
struct Target: Sendable {
    let name: String
    let run: @Sendable ([UInt8]) -> Void

    private static let all: [Target] = [.message, .headerValues, .charsets, .html, .imap, .letter]

    /// The one that the flag `--target=` names.
    ///
    /// libFuzzer leaves flags with two dashes alone, and hands them on to the processes that it starts to
    /// minimise or merge.
    static let chosen: Target = {
        let flag = "--target="
        let name = CommandLine.arguments.first { $0.hasPrefix(flag) }?.dropFirst(flag.count) ?? ""
        guard let target = all.first(where: { $0.name == name }) else {
            print("usage: fuzz --target=NAME [FLAG|FOLDER|FILE]...")
            print("  ", all.map(\.name).joined(separator: " "))
            exit(64)
        }
        return target
    }()
}

/// The way into libFuzzer: it takes its flags out of the arguments, and returns when it has had its time.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main
enum Fuzz {
    static func main() {
        var count = CommandLine.argc
        var words = CommandLine.unsafeArgv
        exit(runDriver(&count, &words) { testOneInput($0, $1) })
    }
}

/// What libFuzzer calls at the start: tables that are made once are no part of the time of the first input.
@_cdecl("LLVMFuzzerInitialize")
func initialize(
    _ count: UnsafePointer<CInt>?, _ words: UnsafePointer<UnsafePointer<UnsafePointer<CChar>?>?>?
) -> CInt {
    Target.chosen.run([])
    return 0
}

/// What libFuzzer calls with every input.
///
/// Every reader is linear, and no input is long enough to keep one busy for a second. Processor time is
/// measured, since libFuzzer's own clock accuses whatever ran while the machine was busy with something else.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let begin = processorSeconds()
    Target.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
    let seconds = processorSeconds() - begin
    require(seconds < 1, "\(seconds) seconds for \(count) bytes")
    return 0
}

private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
