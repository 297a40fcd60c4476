/// The lines by which mail programs introduce a forwarded or answered message.
enum QuotationHeader {
    /// Whether a line says that all below it is another message.
    static func matches(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= 12, line.count < 200 else { return false }
        let dashes = line.prefix { $0 == UInt8(ascii: "-") }.count
        guard dashes >= 4 else { return false }
        let words = line.dropFirst(dashes).drop { $0 == 0x20 }
        return introductions.contains { words.starts(with: $0) }
    }

    private static let introductions: [[UInt8]] = [
        "Original Message", "Original message", "Forwarded message", "Forwarded Message",
        "Begin forwarded message",
        "Ursprüngliche Nachricht", "Weitergeleitete Nachricht", "Message d'origine", "Message transféré",
        "Mensaje original", "Mensaje reenviado", "Messaggio originale", "Messaggio inoltrato",
        "Mensagem original",
        "Mensagem encaminhada", "Oorspronkelijk bericht", "Doorgestuurd bericht", "Ursprungligt meddelande",
        "Vidarebefordrat meddelande", "Oprindelig meddelelse", "Videresendt besked", "Alkuperäinen viesti",
        "Wiadomość oryginalna", "Původní zpráva", "Пересылаемое сообщение", "Исходное сообщение", "原始邮件",
        "转发的邮件",
        "元のメッセージ", "転送されたメッセージ", "원본 메시지", "전달된 메시지",
    ].map { Array($0.utf8) }
}
