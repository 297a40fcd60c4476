/// A method call as it goes over the bus, in little-endian form.
struct BusMessage {
    let serial: UInt32
    let destination: String
    let path: String
    let interface: String
    let member: String
    let signature: String
    var body = BusBytes()

    var bytes: [UInt8] {
        var message = BusBytes()
        // Little-endian, a method call, no flags, version 1.
        message.bytes = [UInt8(ascii: "l"), 1, 0, 1]
        message.number(UInt32(body.bytes.count))
        message.number(serial)
        var fields = BusBytes()
        fields.field(1, "o", path)
        fields.field(2, "s", interface)
        fields.field(3, "s", member)
        fields.field(6, "s", destination)
        if !signature.isEmpty { fields.signatureField(signature) }
        message.number(UInt32(fields.bytes.count))
        // The array of fields begins at 16, which is a multiple of all alignments.
        message.bytes += fields.bytes
        message.align(to: 8)
        return message.bytes + body.bytes
    }
}

/// Values in the bus's own form, each at a multiple of its size.
struct BusBytes {
    var bytes: [UInt8] = []

    mutating func align(to size: Int) {
        while bytes.count % size != 0 { bytes.append(0) }
    }

    mutating func number(_ number: UInt32) {
        align(to: 4)
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    mutating func string(_ text: String) {
        let text = Array(text.utf8.prefix { $0 != 0 })
        number(UInt32(text.count))
        bytes += text + [0]
    }

    mutating func emptyArray(alignedTo size: Int) {
        number(0)
        align(to: size)
    }

    mutating func field(_ code: UInt8, _ type: Character, _ text: String) {
        align(to: 8)
        bytes += [code, 1] + Array(String(type).utf8) + [0]
        string(text)
    }

    mutating func signatureField(_ signature: String) {
        align(to: 8)
        bytes += [8, 1, UInt8(ascii: "g"), 0, UInt8(signature.utf8.count)] + Array(signature.utf8) + [0]
    }
}
