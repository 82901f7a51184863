/// A message of the demo, as it would lie in the mailbox.
struct DemoMail: Sendable {
  let from: String
  let subject: String
  let text: String
  let id: String
  var inReplyTo = ""
  /// The name and the text of a file that comes with it; an empty name for none.
  var attachment = (name: "", text: "")
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
    lines.append("MIME-Version: 1.0")
    let plain = ["Content-Type: text/plain; charset=utf-8", "", text]
    if attachment.name.isEmpty {
      lines += plain
    } else {
      lines += ["Content-Type: multipart/mixed; boundary=part", "", "--part"] + plain
      lines += [
        "--part", "Content-Type: text/plain; charset=utf-8",
        "Content-Disposition: attachment; filename=\(attachment.name)", "", attachment.text,
        "--part--", "",
      ]
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
