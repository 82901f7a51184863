internal import Grid
internal import ResponseDomain

/// What can be exported or copied from the pane that has the focus.
extension ConsoleState {
  /// Asks which of these, and where to.
  mutating func export(_ exports: [Export]) -> [Effect] {
    boxes.append(.form(FormBox(.export(exports), on: [], in: self)))
    return []
  }

  var queueExports: [Export] {
    [
      Export(
        title: "the queue as it is filtered", file: "queue.txt",
        content: .queue(queue.filter, marks: queue.marks, by: queue.sort))
    ]
  }

  /// The case or report that is shown, its selected message, and the files that came with it.
  var caseExports: [Export] {
    guard let subject = shown.subject else { return [] }
    let name = SafeText(
      untrusted: subject.description.filter { $0 != "#" }, kind: .line)
    var exports = [
      Export(title: "\(subject.safe)", file: "\(name).txt", content: .subject(subject))
    ]
    if let mail = shown.selectedMail {
      exports.append(
        Export(
          title: "the message that is selected", file: "\(name)-message.txt",
          content: .mail(mail)))
    }
    if let text = shown.text {
      exports += text.attachments.enumerated().map { index, attachment in
        // The name that came is shown and never used.
        Export(
          title: "its file \(SafeText(untrusted: attachment.name, kind: .file).flagged)",
          file: "", content: .attachment(text.digest, index: index))
      }
    }
    return exports
  }
}
