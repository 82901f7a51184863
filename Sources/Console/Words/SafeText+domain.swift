package import Grid
package import ResponseDomain

extension NumberedID {
  /// The identity as people read it: `m17`, `#1042`.
  package var safe: SafeText { SafeText(untrusted: description, kind: .name) }
}

extension TextID {
  /// The identity as it is written.
  package var safe: SafeText { SafeText(untrusted: text, kind: .name) }
}

extension QueueSubject {
  package var safe: SafeText { SafeText(untrusted: description, kind: .name) }
}

extension Words {
  /// The words in one line.
  package var line: SafeText { SafeText(untrusted: text, kind: .line) }
  /// The words with their line ends.
  package var block: SafeText { SafeText(untrusted: text, kind: .block) }
}

extension Sender {
  /// The name with the real address beside it.
  package var safe: SafeText { SafeText(untrustedName: name, address: address) }
}

extension Finder {
  /// The organisation, else the name, else the address.
  package var safeName: SafeText { SafeText(untrusted: displayName, kind: .name) }
}

extension SafeText {
  /// `1 file`, `2 files`
  static func counted(_ number: Int, _ one: SafeText, _ many: SafeText) -> SafeText {
    let noun = number == 1 ? one : many
    return "\(number) \(noun)"
  }
}
