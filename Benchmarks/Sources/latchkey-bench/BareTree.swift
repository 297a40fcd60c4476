private import CLibXML

/// What reading is held against: libxml2 parsing the same HTML into its tree, and freeing it.
enum BareTree {
    /// Parses a document; gives the number of its top-level nodes, so that nothing can be left out.
    static func parse(_ html: [UInt8]) -> Int {
        html.withUnsafeBytes { bytes in
            Int(bare_tree_parse(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count)))
        }
    }
}
