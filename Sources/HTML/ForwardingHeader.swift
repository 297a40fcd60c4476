/// The lines by which mail programs introduce a message that is forwarded or answered; what follows is not new.
enum ForwardingHeader {
    /// Marks the lines of a forwarded or answered message as quoted, to the end.
    static func markQuotations(in text: inout VisibleText) {
        guard let first = text.lines.indices.first(where: { begins(at: $0, in: text) }) else { return }
        for index in first..<text.lines.count { text.lines[index].isQuoted = true }
    }

    /// Whether a line is a separator with its words, or the first of the fields of a header.
    private static func begins(at index: Int, in text: VisibleText) -> Bool {
        let line = text.lines[index].range
        if isDash(text.bytes[line.lowerBound]) || text.bytes[line.upperBound - 1] == 0x3A {
            let isShort = line.count <= 120
            if isShort, separators.contains(where: { text.bytes.firstIndex(of: $0, in: line) != nil }) {
                return true
            }
        }
        // Labels are short: most lines have no colon so early.
        guard text.bytes[line.prefix(48)].contains(where: { $0 == 0x3A || $0 == 0xEF }),
            hasLabel(senders, at: line, in: text.bytes)
        else { return false }
        // The subject is at most the sixth field.
        return text.lines[index...].prefix(7).contains { hasLabel(subjects, at: $0.range, in: text.bytes) }
    }

    private static func isDash(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x2A }

    /// Whether a line begins with one of the labels and a colon.
    private static func hasLabel(_ labels: [StaticString], at line: Range<Int>, in bytes: [UInt8]) -> Bool {
        labels.contains { label in
            var next = line.lowerBound + label.utf8CodeUnitCount
            guard bytes.hasWord(label, at: line.lowerBound), next < line.upperBound else { return false }
            while next < line.upperBound, bytes[next] == 0x20 { next += 1 }
            return next < line.upperBound && (bytes[next] == 0x3A || bytes.hasWord("：", at: next))
        }
    }

    private static let separators: [StaticString] = [
        "forwarded message", "original message", "original-nachricht", "ursprüngliche nachricht",
        "weitergeleitete nachricht", "message d'origine", "message original", "message transféré",
        "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato",
        "mensagem original",
        "mensagem encaminhada", "oorspronkelijk bericht", "doorgestuurd bericht", "ursprungligt meddelande",
        "vidarebefordrat meddelande", "opprinnelig melding", "oprindelig meddelelse", "videresendt",
        "oryginalna wiadomość", "wiadomość oryginalna", "původní zpráva", "исходное сообщение",
        "пересылаемое сообщение", "原始邮件", "转发邮件", "原始郵件", "轉寄郵件", "元のメッセージ", "転送メッセージ",
        "원본 메시지", "전달된 메시지", "orijinal mesaj", "iletilen mesaj", "alkuperäinen viesti",
    ]
    private static let senders: [StaticString] = [
        "from", "von", "de", "da", "från", "fra", "van", "lähettäjä", "od", "feladó", "от", "від", "kimden",
        "من",
        "מאת", "发件人", "寄件者", "差出人", "보낸 사람",
    ]
    private static let subjects: [StaticString] = [
        "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "aihe",
        "temat",
        "předmět", "predmet", "tárgy", "тема", "konu", "الموضوع", "נושא", "主题", "主旨", "件名", "제목",
    ]
}
