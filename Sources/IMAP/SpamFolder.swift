/// Finds the folder that a server puts spam into.
public enum SpamFolder {
    /// The folder that holds spam, or `nil` when none is surely it.
    ///
    /// Names that mean spam to some and trash to others (`lixo`, `sampah`, `垃圾箱`, `basura`, ...) are never guessed:
    /// the settings can name them.
    public static func find(in mailboxes: [Mailbox]) -> Mailbox? {
        FolderSearch(for: .junk, called: names).result(in: mailboxes)
    }

    /// The names of spam folders as providers store them, in lower case; compared by canonical equivalence.
    static let names: Set<String> = FolderSearch.names(in: table)

    private static let table: KeyValuePairs<String, [String]> = [
        "en": ["junk", "junk mail", "junk e-mail", "junk email", "spam", "bulk", "bulk mail"],
        "ar": ["الرسائل غير المرغوب فيها", "غير المرغوب"],
        "be": ["непажаданая пошта"],
        "bg": ["нежелана поща"],
        "bn": ["আজেবাজে মেইল"],
        "ca": ["correu brossa"],
        "cs": ["nevyžádaná pošta", "nevyžádaná"],
        "da": ["uønsket", "uønsket e-mail"],
        "de": ["junk-e-mail", "spamverdacht"],
        "el": ["ανεπιθύμητα", "ανεπιθύμητη αλληλογραφία"],
        "es": ["correo no deseado", "correo basura", "no deseado"],
        "et": ["rämps", "rämpspost"],
        "fa": ["هرزنامه"],
        "fi": ["roskaposti"],
        "fr": ["courrier indésirable", "indésirables", "pourriel", "pourriels"],
        "he": ["דואר זבל", "זבל"],
        "hi": ["स्पैम"],
        "hr": ["neželjena pošta"],
        "hu": ["levélszemét", "kéretlen", "szemét"],
        "hy": ["սպամ"],
        "is": ["ruslpóstur"],
        "it": ["posta indesiderata"],
        "ja": ["迷惑メール"],
        "ka": ["სპამი"],
        "ko": ["스팸", "스팸 편지함", "스팸메일함", "정크 메일"],
        "lt": ["brukalas", "šlamštas"],
        "lv": ["mēstule", "mēstules", "nevēlams"],
        "nb": ["søppelpost", "uønsket e-post"],
        "nl": ["ongewenst", "ongewenste e-mail"],
        "pl": ["niechciane", "wiadomości-śmieci"],
        "pt": ["lixo eletrônico", "lixo electrónico"],
        "ro": ["mesaje nedorite"],
        "ru": ["спам", "нежелательная почта"],
        "sk": ["nevyžiadaná pošta"],
        "sl": ["neželena pošta", "neželena sporočila"],
        "sq": ["të pavlera"],
        "sr": ["непожељно", "нежељена пошта"],
        "sv": ["skräp", "skräppost"],
        "th": ["อีเมลขยะ", "กล่องจดหมายขยะ"],
        "tr": ["istenmeyen", "istenmeyen e-posta", "önemsiz", "gereksiz"],
        "uk": ["небажана пошта", "спам"],
        "vi": ["thư rác"],
        "zh": ["垃圾邮件", "垃圾郵件", "垃圾信件", "垃圾電郵"],
    ]
}
