/// Gathers the links of a document, in reading order.
struct LinkCollector {
    private(set) var links: [HTMLDocument.Link] = []
    private(set) var isFull = false
    /// What was longer than it is kept, or more.
    private(set) var defects: Set<HTMLDefect> = []
    /// The bytes of addresses that were put together: what the cost is counted in.
    private(set) var work = 0
    private let limits: HTMLLimits
    private var base: URLReference.Base?
    private var showsImage: [Bool] = []
    private var formBytes = 0

    init(limits: HTMLLimits) {
        self.limits = limits
    }

    /// Whether no link has come yet.
    var count: Int { links.count }

    /// Takes the address that relative ones are held against; the first counts.
    mutating func setBase(_ address: [UInt8]) {
        guard base == nil else { return }
        guard address.count <= limits.base else {
            defects.insert(.addressTooLong)
            return
        }
        base = URLReference(address, limits: limits).flatMap(URLReference.Base.init)
    }

    /// The whole of an address that a link, button or form leads to; `nil` for one that leads nowhere outside.
    mutating func resolve(_ address: [UInt8]) -> [UInt8]? {
        work += address.count
        guard let url = URLReference(address, limits: limits)?.resolved(against: base) else {
            if address.count > limits.url { defects.insert(.addressTooLong) }
            return nil
        }
        work += url.count
        return url
    }

    /// Opens a link to an address; `nil` for one that leads nowhere outside, or too many.
    mutating func open(_ address: [UInt8], at place: Int) -> Int? {
        // Beyond the limit no address is put together, but one that leads nowhere is not missed.
        guard links.count < limits.links else {
            isFull = isFull || URLReference(address, limits: limits)?.leadsOut == true
            return nil
        }
        return resolve(address).flatMap { open(url: $0, at: place) }
    }

    /// Opens a link to a whole address; `nil` for too many.
    mutating func open(url: [UInt8], at place: Int) -> Int? {
        guard links.count < limits.links else {
            isFull = true
            return nil
        }
        links.append(HTMLDocument.Link(url: url, range: place..<place))
        showsImage.append(false)
        return links.count - 1
    }

    /// Opens a link to the address of a form, for a button of it; `nil` for too many.
    mutating func open(form url: [UInt8], at place: Int) -> Int? {
        guard formBytes + url.count <= limits.formAddresses else {
            isFull = true
            return nil
        }
        formBytes += url.count
        work += url.count
        return open(url: url, at: place)
    }

    /// Gives a link its title, if it has none.
    mutating func setTitle(_ title: [UInt8], of link: Int) {
        guard links[link].title.isEmpty else { return }
        links[link].title = words(title)
    }

    /// Adds an image inside a link, with its alternative text.
    mutating func addImage(_ alternative: [UInt8], to link: Int, isShown: Bool) {
        if isShown { showsImage[link] = true }
        guard links[link].alternative.count < limits.linkWords else {
            if !alternative.isEmpty { defects.insert(.wordsTooLong) }
            return
        }
        let words = words(alternative)
        guard !words.isEmpty else { return }
        guard links[link].alternative.count + words.count < limits.linkWords else {
            defects.insert(.wordsTooLong)
            return
        }
        if !links[link].alternative.isEmpty { links[link].alternative.append(0x20) }
        links[link].alternative += words
    }

    /// The beginning of some words, as much as is kept.
    private mutating func words(_ written: [UInt8]) -> [UInt8] {
        work += min(written.count, limits.linkWords)
        let words = written.collapsingSpace(limit: limits.linkWords)
        if words.count >= limits.linkWords - 3, written.count > limits.linkWords {
            defects.insert(.wordsTooLong)
        }
        return words
    }

    /// Notes that a link is drawn as a button.
    mutating func markButton(_ link: Int) {
        links[link].isButton = true
    }

    /// Ends a link with its words' place; one without words and images to see is hidden.
    mutating func close(_ link: Int, range: Range<Int>, isHidden: Bool) {
        links[link].range = range
        links[link].isHidden = isHidden || (range.isEmpty && !showsImage[link])
    }

    /// Adds the links that only Outlook shows, as far as no other link leads there.
    mutating func append(office: [HTMLDocument.Link], at place: Int) {
        guard !office.isEmpty else { return }
        var known = Set(links.map(\.url))
        for var link in office {
            guard links.count < limits.links else {
                isFull = true
                return
            }
            guard let url = URLReference(link.url, limits: limits)?.resolved(against: base),
                known.insert(url).inserted
            else { continue }
            link.url = url
            link.range = place..<place
            links.append(link)
        }
    }

    /// Moves the places of the words after the text was finished, and keeps them between characters.
    mutating func move(_ removals: Removals, in text: VisibleText) {
        for index in links.indices {
            let range = removals.move(links[index].range)
            var lower = Swift.min(range.lowerBound, text.bytes.count)
            var upper = Swift.min(range.upperBound, text.bytes.count)
            while lower > 0, lower < text.bytes.count, text.bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
            while upper < text.bytes.count, text.bytes[upper] & 0xC0 == 0x80 { upper += 1 }
            links[index].range = lower..<Swift.max(lower, upper)
        }
    }
}
