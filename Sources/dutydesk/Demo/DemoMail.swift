/// A message of the demo, as it would lie in the mailbox.
struct DemoMail: Hashable, Sendable {
  let from: String
  let subject: String
  let text: String
  let id: String
  var inReplyTo = ""
  /// When our own mail system stamped it, in the form of RFC 5322.
  let stamp: String

  /// The bytes of the message; header text is left as it is, hostile or not.
  var bytes: [UInt8] {
    var lines = [
      "Received: from relay.finders.example by mail.desk.example; \(stamp)",
      "From: \(from)", "To: secure@desk.example", "Subject: \(subject)", "Date: \(stamp)",
      "Message-ID: <\(id)>",
    ]
    if !inReplyTo.isEmpty { lines.append("In-Reply-To: <\(inReplyTo)>") }
    lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", text, ""]
    return Array(lines.joined(separator: "\n").utf8)
  }
}
