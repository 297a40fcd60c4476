/// libcurl, as whoever has to ask for it early sees it.
public enum NetworkLibrary {
    /// Loads it ahead of the first connection, for a process that gives up the reach of other files.
    ///
    /// - Throws: ``TransportError/libraryMissing``.
    public static func load() throws(TransportError) {
        guard CurlHandle.isLoaded else { throw .libraryMissing }
    }
}
