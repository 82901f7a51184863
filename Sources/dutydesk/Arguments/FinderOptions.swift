internal import ArgumentParser
internal import ResponseDomain

/// Who reported something by another way than mail.
struct FinderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The finder, as 'Name <address>', a name, or an address."))
  var finder: String?

  /// Nil when nobody was named.
  var sender: Sender? {
    guard let text = finder.flatMap({ Words($0) })?.text else { return nil }
    guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else {
      let isAddress = text.contains("@") && !text.contains(where: \.isWhitespace)
      return isAddress ? Sender(name: "", address: text) : Sender(name: text, address: "")
    }
    let name = Words(String(text[..<open]))?.text ?? ""
    return Sender(name: name, address: String(text[text.index(after: open)...].dropLast()))
  }
}
