@testable import Extraction
import Testing

/// What of a text is not new: each form a text whose code is old, and beside it one whose code is fresh.
@Suite struct `Quoted text` {
    private func codes(_ body: String, header: String = "") -> [String] {
        let text =
            "From: a@service.example\nSubject: Sign in\n\(header)Content-Type: text/plain; charset=utf-8\n\n\(body)"
        return Extractor().findings(in: Letter(parsing: Array(text.utf8))).filter { !$0.kind.isLink }
            .map(\.copy)
    }

    private let code = "Your verification code is 482913. It expires in 10 minutes.\n"

    @Test(arguments: [
        "---------- Forwarded message ---------\nFrom: Ada <ada@example.org>\n",
        "-------- Original Message --------\n", "----- Forwarded by Ada -----\n",
        "============ Forwarded message ============\n",
        "________________________________\nFrom: Ada\nSubject: x\n",
        "--- On Tue, 10 Nov 2026, Ada <ada@example.org> wrote:\n", "Begin forwarded message:\n",
        "-----Ursprüngliche Nachricht-----\n", "Anfang der weitergeleiteten Nachricht:\n",
        "-----Message d'origine-----\n", "Début du message réexpédié :\n", "-----Mensaje original-----\n",
        "---- Messaggio originale ----\n", "Inizio messaggio inoltrato:\n",
        "------- Mensagem encaminhada -------\n",
        "-----Oorspronkelijk bericht-----\n", "Begin doorgestuurd bericht:\n",
        "----- Ursprungligt meddelande -----\n", "Vidarebefordrat brev:\n", "---- Opprinnelig melding ----\n",
        "---------- Wiadomość przekazana ---------\n", "---------- Původní zpráva ----------\n",
        "-------- Eredeti üzenet --------\n", "-------- Исходное сообщение --------\n",
        "-------- Пересланное сообщение --------\n", "Начало переадресованного сообщения:\n",
        "---------- Переслане повідомлення ---------\n", "---------- Προωθημένο μήνυμα ---------\n",
        "---------- İletilen mesaj ---------\n", "-----Orijinal Mesaj-----\n",
        "---------- הודעה שהועברה ---------\n", "---------- ข้อความที่ส่งต่อ ---------\n",
        "---------- Pesan terusan ---------\n", "-----原始邮件-----\n", "---------- 轉寄郵件 ---------\n",
        "-----元のメッセージ-----\n", "転送されたメッセージ：\n", "---------- 전달된 메일 ---------\n",
        "From: Ada\nSent: Monday\nTo: Bo\nSubject: x\n", "*From:* Ada\n*Date:* Monday\n*Subject:* x\n",
        "Von: Ada\nGesendet: Montag\nAn: Bo\nCc: Cy\nBetreff: x\n",
        "De : Ada\nEnvoyé : lundi\nÀ : Bo\nObjet : x\n", "De\u{A0}: Ada\nObjet\u{A0}: x\n",
        "De: Ada\nEnviado: lunes\nPara: Bo\nAsunto: x\n", "Da: Ada\nInviato: lunedì\nA: Bo\nOggetto: x\n",
        "Van: Ada\nVerzonden: maandag\nAan: Bo\nOnderwerp: x\n",
        "Från: Ada\nSkickat: måndag\nTill: Bo\nÄmne: x\n",
        "Od: Ada\nWysłano: poniedziałek\nDo: Bo\nTemat: x\n", "Lähettäjä: Ada\nAihe: x\n",
        "От: Ада\nОтправлено: понедельник\nКому: Бо\nТема: x\n", "Від: Ада\nКому: Бо\nТема: x\n",
        "Από: Ada\nΘέμα: x\n", "Kimden: Ada\nKonu: x\n", "מאת: Ada\nנושא: x\n", "من: Ada\nالموضوع: x\n",
        "发件人: Ada\n主题: x\n", "寄件者： Ada\n主旨： x\n", "差出人: Ada\n件名: x\n", "보낸 사람: Ada\n제목: x\n",
        "Từ: Ada\nChủ đề: x\n", "Dari: Ada\nPerihal: x\n",
    ])
    func `below the line of a mail program holds no fresh code`(line: String) {
        #expect(codes("See below.\n\n\(line)\n\(code)") == [])
    }

    @Test(arguments: [
        "- Never type a code out of a forwarded message.\n", "-- Original Message Company\n",
        "Do not answer the original message:\n", "A forwarded message is never ours.\n",
        "From: Chrome on Linux\nNear: Bergen\n", "Subject: your account\n", "From here on:\n",
        "Von: Chrome unter Linux\nIn: Bergen\n", "Sent from: Bergen\n", "----------------\n",
        "----- Your code -----\n", "Message original de Bergen\n", "On Monday we wrote to you:\n",
        "No: 12\nTema: x\n",
    ])
    func `is not what merely has such words`(line: String) {
        #expect(codes("Hello Bo.\n\n\(line)\n\(code)") == ["482913"])
    }

    @Test func `is what stands behind the mark of a quotation`() {
        #expect(codes("On Monday, Ada wrote:\n> \(code)") == [])
        #expect(codes("On Monday, Ada wrote:\n> Hello\n\n\(code)") == ["482913"])
        let flowed = "format=flowed; delsp=yes"
        #expect(codes("> Your verification code is 482 \n> 913.\n", header: "X: \(flowed)\n") == [])
    }

    private func codes(inSubject subject: String, header: String = "") -> [String] {
        let text = "From: a@service.example\nSubject: \(subject)\n\(header)\nSee below.\n"
        return Extractor().findings(in: Letter(parsing: Array(text.utf8))).map(\.copy)
    }

    @Test(arguments: [
        "Fwd:", "FW:", "Fw :", "[Fwd:", "WG:", "TR :", "RV:", "I:", "ENC:", "Doorst:", "VB:", "VL:", "PD:",
        "Trs:",
        "İLT:", "ΠΡΘ:", "Пересл:", "转发：", "轉寄:", "転送:", "전달:", "Továbbítás:",
    ])
    func `is the subject of a letter that is passed on`(prefix: String) {
        #expect(codes(inSubject: "\(prefix) 482913 is your verification code") == [])
    }

    @Test(arguments: ["Re:", "RE[2]:", "AW:", "SV:", "Antw:", "Odp:", "Ynt:", "RES:", "RÉF:", "回复：", "답장:"])
    func `is the subject of an answer, where it answers something`(prefix: String) {
        let subject = "\(prefix) 482913 is your verification code"
        #expect(codes(inSubject: subject, header: "In-Reply-To: <a@b.example>\n") == [])
        #expect(codes(inSubject: subject) == ["482913"])
    }

    @Test(arguments: ["", "Tarn:", "Info:", "Verification: ", "[Tarn] ", "Bank: ", "Forward:"])
    func `is not a subject that begins with another word`(prefix: String) {
        #expect(
            codes(
                inSubject: "\(prefix) 482913 is your verification code", header: "References: <a@b.example>\n"
            )
                == ["482913"])
    }

    @Test func `is the signature, and nothing above it`() {
        #expect(codes("Hello.\n\n-- \nAda\n\(code)") == [])
        #expect(codes("\(code)\n-- \nAda\nPIN 4471\n") == ["482913"])
        // A rule is no separator, and what goes on for long is no signature.
        #expect(codes("Hello.\n\n--\nAda\n\(code)") == ["482913"])
        let lines = String(repeating: "More to read.\n", count: 20)
        #expect(codes("Hello.\n\n-- \n\(lines)\(code)") == ["482913"])
    }
}

@Suite struct `What cannot be read` {
    private func defects(_ message: String) -> [String] { Letter(parsing: Array(message.utf8)).defects }

    private let armor = "-----BEGIN PGP MESSAGE-----\n\naGVsbG8=\n=aB3d\n-----END PGP MESSAGE-----\n"

    @Test func `is named as encrypted, once`() {
        let multipart = """
            Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b

            --b
            Content-Type: application/pgp-encrypted

            Version: 1
            --b
            Content-Type: application/octet-stream

            \(armor)
            --b--
            """
        #expect(defects(multipart) == ["encrypted"])
        #expect(defects("Subject: x\n\nHello,\n\n\(armor)") == ["encrypted"])
        let enveloped = "MIAGCSqGSIb3DQEHA6CAMIACAQA="
        #expect(
            defects(
                "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n\(enveloped)"
            ) == ["encrypted"])
    }

    @Test func `is named as signed where the text is inside the signature`() {
        let signed = "MIAGCSqGSIb3DQEHAqCAMIACAQE="
        #expect(
            defects(
                "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n\(signed)"
            ) == ["opaque-signature"])
    }

    @Test func `is not what is only spoken of, or signed beside the text`() {
        #expect(defects("Subject: x\n\nIt begins with\n-----BEGIN PGP MESSAGE-----\nas you know.\n") == [])
        #expect(
            defects("Subject: x\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHello.\n") == [])
    }
}
