import Foundation
import Ingestion
import TestSupport
import Testing

struct `Figures for a monitoring system` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
    }

    /// The figures by name and labels; what is not in the format is an issue.
    private func figures() async throws -> [String: Double] {
        let answer = try await latchkey("metrics")
        #expect(answer.status == 0 && answer.error.isEmpty)
        var figures: [String: Double] = [:]
        var explained: [String] = []
        for line in answer.lines {
            if let help = line.wholeMatch(of: #/# HELP ([a-z_]+) \S.*/#) {
                #expect(!explained.contains(String(help.1)), "\(line)")
                explained.append(String(help.1))
            } else if let type = line.wholeMatch(of: #/# TYPE ([a-z_]+) (gauge|counter)/#) {
                #expect(explained.last == String(type.1), "\(line)")
                #expect(type.1.hasSuffix("_total") == (type.2 == "counter"), "\(line)")
            } else {
                let sample = try #require(
                    line.wholeMatch(
                        of:
                            #/(([a-z_]+)(?:\{[a-z]+="(?:[^"\\]|\\.)*"(?:,[a-z]+="(?:[^"\\]|\\.)*")*\})?) ([-0-9.e]+)/#
                    ),
                    "\(line)")
                #expect(explained.last == String(sample.2), "\(line)")
                #expect(figures[String(sample.1)] == nil, "\(line)")
                figures[String(sample.1)] = Double(sample.3)
            }
        }
        return figures
    }

    @Test func `say that nothing is watched and nothing kept`() async throws {
        let figures = try await figures()
        #expect(figures == ["latchkey_build_info{version=\"0.1.0\"}": 1, "latchkey_watching": 0])
        #expect(!FileManager.default.fileExists(atPath: latchkey.vault))
    }

    @Test func `tell of accounts only while they are watched, and of each folder by itself`() async throws {
        let folders = ["Entw&APw-rfe", "Entwürfe"].map {
            #"{"name":"Entwürfe","rawName":"\#($0)","isPushed":true,"looked":1700000000}"#
        }
        try latchkey.write(
            """
            {"version":1,"written":1700000000,"accounts":[{"account":"home","state":"watching","since":1700000000,
             "messages":3,"findings":1,"folders":[\(folders.joined(separator: ","))]}]}
            """, to: ".local/state/latchkey/vault.db.status")
        #expect(
            try await figures().keys.sorted().map { $0.prefix { $0 != "{" } } == [
                "latchkey_build_info", "latchkey_watching",
            ])
        let lock = try WatchLock(besideVault: latchkey.vault)
        let figures = try await figures()
        #expect(figures["latchkey_watching"] == 1)
        #expect(figures[#"latchkey_account_state{account="home",state="watching"}"#] == 1)
        for name in ["Entw&APw-rfe", "Entwürfe"] {
            #expect(
                figures[#"latchkey_folder_pushed{account="home",folder="\#(name)"}"#] == 1, "\(figures.keys)")
        }
        withExtendedLifetime(lock) {}
    }

    @Test func `count what is kept and what has expired, and show no value`() async throws {
        for (index, code) in [481_516, 234_264].enumerated() {
            try latchkey.write(
                """
                From: Example <no-reply@example.org>
                To: ada@example.net
                Subject: Your code
                Date: Mon, 5 Jan 2026 10:0\(index):00 +0000
                Message-ID: <\(code)@example.org>

                Your verification code is \(code). It expires in 10 minutes.

                """, to: "mail/\(code).eml")
        }
        #expect(try await latchkey("scan", latchkey.path("mail")).status == 0)
        try latchkey.write(
            """
            [[account]]
            name = "Ada's \\"other\\" one"
            address = "ada@example.org"
            host = "localhost"
            password-file = "nowhere"

            """, to: ".config/latchkey/config.toml")
        let answer = try await latchkey("metrics")
        #expect(!answer.output.contains("481516") && !answer.output.contains("example.org"))
        let figures = try await figures()
        let local = try #require(
            figures.keys.first { $0.hasPrefix("latchkey_vault_findings") && figures[$0] == 2 })
        let label = local.dropFirst("latchkey_vault_findings".count)
        #expect(figures["latchkey_vault_expired_findings\(label)"] == 2)
        #expect(figures["latchkey_vault_used_findings\(label)"] == 0)
        #expect(figures["latchkey_unread_messages\(label)"] == 0)
        #expect((figures["latchkey_vault_newest_timestamp_seconds\(label)"] ?? 0) > 1_700_000_000)
        #expect(figures[#"latchkey_vault_findings{account="Ada's \"other\" one"}"#] == 0)
    }
}
