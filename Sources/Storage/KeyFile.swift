/// The lines of a file of keys that are neither empty nor comments.
enum KeyFile {
    static func lines(of source: [UInt8]) -> [(number: Int, text: ArraySlice<UInt8>)] {
        var lines: [(number: Int, text: ArraySlice<UInt8>)] = []
        var number = 0
        var rest = source[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            number += 1
            // QUIRK: an editor may have ended the lines with CR LF; white space at either end does not matter.
            let line = KeyText.trimmed(rest[..<end])
            if let first = line.first, first != 0x23 { lines.append((number, line)) }
            rest = rest[end...].dropFirst()
        }
        return lines
    }
}
