/// The words by which mail programs introduce a message that is forwarded or answered, in the languages they speak.
///
/// ASCII letters match in either case, others as they stand: words that begin with another letter have it as programs
/// write it.
enum ForwardingWords {
    /// What stands between rules, as in `----- Original Message -----`.
    static let separators: [StaticString] = [
        "forwarded message", "forwarded email", "forwarded by", "original message", "original email",
        "original-nachricht", "originalnachricht", "ursprüngliche nachricht", "weitergeleitete nachricht",
        "weitergeleitet von", "message d'origine", "message d’origine", "message original",
        "message transféré", "message réexpédié", "mail original", "mail transféré", "mensaje original",
        "mensaje reenviado", "correo original", "messaggio originale", "messaggio inoltrato",
        "mensagem original", "mensagem encaminhada", "mensagem reencaminhada", "missatge original",
        "missatge reenviat", "mensaxe orixinal", "mensaxe reenviada", "oorspronkelijk bericht",
        "origineel bericht", "doorgestuurd bericht", "ursprungligt meddelande", "originalmeddelande",
        "vidarebefordrat meddelande", "opprinnelig melding", "videresendt", "oprindelig meddelelse",
        "oprindelig besked", "alkuperäinen viesti", "edelleenlähetetty viesti", "välitetty viesti",
        "oryginalna wiadomość", "wiadomość oryginalna", "wiadomość przekazana", "przekazana wiadomość",
        "przesłana wiadomość", "původní zpráva", "původní e-mail", "přeposlaná zpráva", "pôvodná správa",
        "preposlaná správa", "eredeti üzenet", "továbbított üzenet", "továbbított levél", "mesaj original",
        "mesajul original", "mesaj redirecționat", "proslijeđena poruka", "prosleđena poruka",
        "izvorna poruka", "originalna poruka", "posredovano sporočilo", "izvirno sporočilo",
        "edastatud kiri", "algne sõnum", "persiųstas laiškas", "pradinis laiškas", "pārsūtītā ziņa",
        "sākotnējais ziņojums", "orijinal mesaj", "iletilen mesaj", "İletilen mesaj", "yönlendirilen mesaj",
        "iletilen ileti",
        "özgün ileti", "Özgün İleti", "исходное сообщение", "Исходное сообщение", "пересылаемое сообщение",
        "Пересылаемое сообщение", "Пересланное сообщение", "Переадресованное сообщение",
        "Перенаправленное сообщение", "Оригинальное сообщение", "Переслане повідомлення",
        "Оригінальне повідомлення", "Вихідне повідомлення", "Препратено съобщение", "Оригинално съобщение",
        "Прослеђена порука", "Оригинална порука", "Προωθημένο μήνυμα", "Αρχικό μήνυμα",
        "الرسالة الأصلية", "رسالة معاد توجيهها", "رسالة مُعاد توجيهها", "הודעה שהועברה", "הודעה מקורית",
        "پیام اصلی", "پیام هدایت شده", "अग्रेषित संदेश", "मूल संदेश", "ข้อความที่ส่งต่อ", "ข้อความต้นฉบับ",
        "thư được chuyển tiếp", "tin nhắn đã chuyển tiếp", "thư gốc", "pesan terusan",
        "pesan yang diteruskan", "pesan asli", "mesej dimajukan", "mesej asal", "原始邮件", "转发邮件",
        "转发的邮件", "原邮件", "原始郵件", "轉寄郵件", "轉寄的郵件", "元のメッセージ", "元のメール", "転送メッセージ",
        "転送されたメッセージ", "転送メール", "원본 메시지", "원본 메일", "전달된 메시지", "전달된 메일",
    ]

    /// What ends a line, a colon behind it, as in `Begin forwarded message:`.
    static let openings: [StaticString] = [
        "forwarded message", "weitergeleiteten nachricht", "weitergeleiteten e-mail", "message transféré",
        "message réexpédié", "mensaje reenviado", "mensagem encaminhada", "mensagem reencaminhada",
        "messaggio inoltrato", "missatge reenviat", "doorgestuurd bericht", "vidarebefordrat brev",
        "vidarebefordrat meddelande", "videresendt melding", "videresendt besked", "videresendt meddelelse",
        "välitetty viesti", "przekazywanej wiadomości", "přeposlané zprávy", "preposlanej správy",
        "továbbított üzenet", "mesajului redirecționat", "proslijeđene poruke", "iletilen ileti",
        "İletilen ileti",
        "переадресованного сообщения", "пересылаемого сообщения", "переадресованого повідомлення",
        "προωθημένου μηνύματος", "转发的邮件", "被转发的邮件", "轉寄的郵件", "転送されたメッセージ", "전달된 메시지",
    ]

    /// The label of the sender.
    static let senders: [StaticString] = [
        "from", "von", "absender", "de", "expéditeur", "Expéditeur", "remitente", "remetente", "remitent",
        "da", "mittente", "van", "afzender", "från", "avsändare", "fra", "avsender", "afsender",
        "lähettäjä", "od", "nadawca", "odesílatel", "odosielateľ", "feladó", "de la", "expeditor", "saatja",
        "sūtītājs", "nuo", "siuntėjas", "nork", "kimden", "gönderen", "pošiljatelj", "šalje", "Šalje",
        "от", "От", "От кого", "Отправитель", "від", "Від", "Від кого", "Відправник", "Од", "Подател",
        "Από", "Αποστολέας", "من", "المرسل", "מאת", "از", "فرستنده", "प्रेषक", "จาก", "từ", "người gửi",
        "dari", "daripada", "pengirim", "kutoka", "发件人", "發件人", "寄件者", "寄件人", "差出人", "送信者",
        "보낸 사람", "보낸사람", "발신인",
    ]

    /// The label of the subject.
    static let subjects: [StaticString] = [
        "subject", "betreff", "objet", "sujet", "asunto", "assunto", "assumpte", "oggetto", "onderwerp",
        "ämne", "Ämne", "emne", "aihe", "temat", "předmět", "predmet", "tárgy", "subiect", "teema", "temats",
        "tēma", "tema", "gaia", "konu", "naslov", "zadeva", "тема", "Тема", "Относно", "Предмет", "Θέμα",
        "الموضوع", "נושא", "הנדון", "موضوع", "विषय", "เรื่อง", "หัวข้อ", "chủ đề", "tiêu đề", "subjek",
        "perihal", "hal", "mada", "主题", "主旨", "主題", "标题", "標題", "件名", "제목",
    ]

    /// Blanks that do not break, which stand before a colon.
    static let blanks: [StaticString] = ["\u{A0}", "\u{202F}"]

    /// Bytes in which the colon behind a label is looked for: more than the longest has with its asterisks.
    static let longestLabel = 64
}
