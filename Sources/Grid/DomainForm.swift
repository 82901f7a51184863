/// A domain name as the wire has it: labels that are not ASCII as `xn--` and Punycode (RFC 3492).
struct DomainForm: Hashable {
  let string: String

  /// Nil for what no domain can be: an empty label, one over 63 bytes, or a character that host
  /// names lack (RFC 1035, section 2.3.1, with the underscore that some hosts have).
  init?(of domain: some Sequence<Unicode.Scalar>) {
    var labels: [String] = []
    var label: [Unicode.Scalar] = []
    var ends = Array(domain)
    ends.append(".")
    for scalar in ends {
      if Self.fullStops.contains(scalar) {
        guard let form = Self.form(ofLabel: label) else { return nil }
        labels.append(form)
        label.removeAll()
      } else {
        label.append(scalar)
      }
    }
    string = labels.joined(separator: ".")
  }

  /// The full stops that separate labels (RFC 3490, section 3.1).
  private static let fullStops: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
  private static let longestLabel = 63

  private static func form(ofLabel label: [Unicode.Scalar]) -> String? {
    // Punycode takes quadratic time; the bound on a label bounds it.
    guard !label.isEmpty, label.count <= longestLabel else { return nil }
    let lower = label.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    guard lower.allSatisfy({ !$0.isASCII || isHostCharacter($0) }) else { return nil }
    if lower.allSatisfy(\.isASCII) { return String(String.UnicodeScalarView(lower)) }
    guard let encoded = Punycode.encode(lower), encoded.utf8.count + 4 <= longestLabel else {
      return nil
    }
    return "xn--" + encoded
  }

  private static func isHostCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_": true
    default: false
    }
  }
}
