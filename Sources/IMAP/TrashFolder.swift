/// Finds the folder that a server puts deleted mail into.
public enum TrashFolder {
    /// The folder that holds deleted mail, or `nil` when none is surely it; names that mean spam to some are never
    /// guessed.
    public static func find(in mailboxes: [Mailbox]) -> Mailbox? {
        FolderSearch(for: .trash, called: names).result(in: mailboxes)
    }

    /// The names of trash folders as providers store them; compared by canonical equivalence.
    static let names: Set<String> = FolderSearch.names(in: table)

    private static let table: KeyValuePairs<String, [String]> = [
        "en": ["trash", "bin", "deleted", "deleted items", "deleted messages"],
        "ar": ["سلة المهملات", "العناصر المحذوفة"],
        "bg": ["кошче", "изтрити"],
        "ca": ["paperera"],
        "cs": ["koš", "odstraněná pošta"],
        "da": ["papirkurv", "slettet post"],
        "de": ["papierkorb", "gelöscht", "gelöschte elemente", "gelöschte objekte"],
        "el": ["κάδος απορριμμάτων", "διαγραμμένα"],
        "es": ["papelera", "elementos eliminados"],
        "et": ["prügikast"],
        "fi": ["roskakori", "poistetut"],
        "fr": ["corbeille", "éléments supprimés"],
        "he": ["אשפה", "פריטים שנמחקו"],
        "hr": ["smeće"],
        "hu": ["kuka", "lomtár", "törölt elemek"],
        "it": ["cestino", "posta eliminata"],
        "ja": ["ゴミ箱", "ごみ箱", "削除済みアイテム"],
        "ko": ["휴지통", "지운 편지함"],
        "nb": ["papirkurv", "slettede elementer"],
        "nl": ["prullenbak", "verwijderde items"],
        "pl": ["kosz", "elementy usunięte"],
        "pt": ["lixeira", "itens excluídos", "itens eliminados"],
        "ro": ["coș de gunoi", "elemente șterse"],
        "ru": ["корзина", "удаленные", "удалённые"],
        "sk": ["kôš"],
        "sv": ["papperskorg", "papperskorgen", "borttaget"],
        "tr": ["çöp kutusu", "silinmiş öğeler"],
        "uk": ["кошик", "видалені"],
        "vi": ["thùng rác"],
        "zh": ["已删除", "已删除邮件", "已刪除的郵件"],
    ]
}
