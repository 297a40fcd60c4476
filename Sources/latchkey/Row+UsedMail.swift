import Ingestion

extension Row {
    /// Does with the mail of this finding, which was handed over, what its owner has set (`clean-up`).
    ///
    /// Whatever goes wrong is told beside the answer, and changes nothing about that.
    func cleanUpMail(by configuration: Configuration) async {
        guard let account = configuration.account(named: finding.place.account),
            let mail = UsedMail(of: finding, in: account)
        else { return }
        do {
            Output.note("mail: \(Inert.text(try await mail.cleanUp()))")
        } catch {
            Failure.tell(Failure(description: "mail is not cleaned up: \(error)"))
        }
    }
}
