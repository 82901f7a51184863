internal import Grid
internal import Mail

extension Fault {
  /// Why a message of ours cannot be written.
  init(_ refusal: OutgoingRefusal) {
    switch refusal {
    case .badAddress(let address):
      let shown = SafeText(untrusted: address, kind: .address)
      self.init(
        .badInput, code: "bad-address",
        [
          "\(shown.isEmpty ? "An empty address" : shown) cannot be given to a mail program.",
          "Nothing was sent or recorded. Answer by another way and record it with --by-hand.",
        ], data: ["address": .text(address)])
    case .badMessageID(let id):
      self.init(
        .brokenSettings, code: "bad-message-id",
        [
          "\(SafeText(untrusted: id, kind: .name)) is no Message-ID. Nothing was sent.",
          "Look at domain under [mail] in policy.toml.",
        ])
    }
  }

  /// What is wrong with the policy's reply template.
  init(_ failure: TemplateFailure) {
    let what: SafeText
    switch failure {
    case .broken(let words): what = SafeText(untrusted: words, kind: .line)
    case .unknownName(let name):
      what = "it names \(SafeText(untrusted: name, kind: .name)), which replies do not have"
    }
    self.init(
      .brokenSettings, code: "broken-template",
      [
        "policy.toml, mail.acknowledgement: \(what). Nothing was sent.",
        "Mend the template, or give the text by --text.",
      ])
  }
}
