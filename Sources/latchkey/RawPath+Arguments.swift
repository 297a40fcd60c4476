import Ingestion

extension RawPath {
    /// The paths that arguments of the command line name.
    ///
    /// Arguments come as texts, in which bytes that are no UTF-8 are lost; they are found again in the process's own.
    static func arguments(_ texts: [String]) -> [RawPath] {
        guard texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
            return texts.map(RawPath.init)
        }
        let count = Int(CommandLine.argc)
        var broken = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: count).compactMap { argument in
            argument.flatMap { String(validatingCString: $0) == nil ? $0 : nil }
        }
        return texts.map { text in
            guard let index = broken.firstIndex(where: { String(cString: $0) == text }) else {
                return RawPath(text)
            }
            return RawPath(cString: broken.remove(at: index))
        }
    }

    private init(cString: UnsafePointer<CChar>) {
        var bytes: [UInt8] = []
        var next = cString
        while next.pointee != 0 {
            bytes.append(UInt8(bitPattern: next.pointee))
            next += 1
        }
        self.init(bytes: bytes)
    }
}
