/// HTML made plain: what a person would read of it, one pass, no layout.
///
/// Tags are dropped, blocks begin lines, entities are decoded, and the address of a link follows its
/// words when it says something else, since that is what a lure hides.
struct HTMLText {
  private(set) var utf8: [UInt8] = []
  private let input: [UInt8]
  private var at = 0
  private var isPreformatted = false
  private var linkTarget: [UInt8] = []
  private var linkStart = 0

  init(_ html: [UInt8]) {
    input = html
    utf8.reserveCapacity(html.count)
    while at < input.count {
      switch input[at] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case let byte: put(byte)
      }
    }
    while let last = utf8.last, last == 0x20 || last == 0x0A { utf8.removeLast() }
    utf8.append(0x0A)
  }

  private mutating func put(_ byte: UInt8) {
    at += 1
    let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
    guard isBlank, !isPreformatted else { return utf8.append(byte) }
    if let last = utf8.last, last != 0x20, last != 0x0A { utf8.append(0x20) }
  }

  private mutating func newLine(atMost lines: Int = 1) {
    while utf8.last == 0x20 { utf8.removeLast() }
    let open = utf8.suffix(lines).reversed().prefix { $0 == 0x0A }.count
    if open < lines, !utf8.isEmpty { utf8.append(0x0A) }
  }

  private mutating func readTag() {
    var next = at + 1
    // Most of what begins no tag is told by one byte: a text full of "<" costs no more than another.
    guard next < input.count, Self.mayBegin(input[next]) else { return put(input[at]) }
    if input[next] == UInt8(ascii: "!"), input[at...].starts(with: "<!--".utf8) {
      at = index(of: "-->", from: at + 4) ?? input.count
      return
    }
    var name: [UInt8] = []
    let isClosing = next < input.count && input[next] == UInt8(ascii: "/")
    if isClosing { next += 1 }
    while next < input.count, name.count < 16, let letter = Self.tagByte(input[next]) {
      name.append(letter)
      next += 1
    }
    let isDeclaration = next < input.count && Self.isOfDeclaration(input[next])
    guard !name.isEmpty || isDeclaration else { return put(input[at]) }
    guard let end = endOfTag(from: next) else {
      at = input.count
      return
    }
    let attributes = input[next..<end]
    at = end + 1
    apply(String(decoding: name, as: UTF8.self), isClosing: isClosing, attributes: attributes)
  }

  private mutating func apply(_ tag: String, isClosing: Bool, attributes: ArraySlice<UInt8>) {
    switch tag {
    case "script", "style", "head", "title", "template":
      if !isClosing { at = index(of: "</\(tag)", from: at) ?? input.count }
    case "br": newLine(atMost: 2)
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "ul", "ol":
      newLine()
      newLine(atMost: 2)
    case "div", "tr", "hr", "section", "article", "dt", "dd": newLine()
    case "li":
      newLine()
      if !isClosing { utf8 += Array("- ".utf8) }
    case "td", "th": if isClosing { utf8.append(0x20) }
    case "pre":
      newLine()
      isPreformatted = !isClosing
    case "a": isClosing ? closeLink() : openLink(attributes)
    default: break
    }
  }

  private mutating func openLink(_ attributes: ArraySlice<UInt8>) {
    linkTarget = Self.target(attributes)
    linkStart = utf8.count
  }

  private mutating func closeLink() {
    let words = utf8[min(linkStart, utf8.count)...]
    let isSame = linkTarget.isEmpty || words.elementsEqual(linkTarget)
    if !isSame { utf8 += Array(" <".utf8) + linkTarget + Array(">".utf8) }
    linkTarget = []
  }

  private mutating func readEntity() {
    // Names are of letters and digits: a text full of "&" is not looked at twice.
    var end = at + 1
    let limit = min(input.count, end + 12)
    while end < limit, Self.isOfName(input[end]) { end += 1 }
    guard end < input.count, input[end] == UInt8(ascii: ";"),
      let scalar = HTMLEntity.scalar(String(decoding: input[(at + 1)..<end], as: UTF8.self))
    else { return put(input[at]) }
    at = end + 1
    utf8 += Array(String(Character(scalar)).utf8)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// The `>` of a tag; one in a quoted attribute does not count, nor does a quote without its end.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8 = 0
    // A tag is short: without this bound a text full of "<a '" would be walked again and again.
    for index in start..<min(input.count, start + 8192) {
      let byte = input[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return input[start...].firstIndex(of: UInt8(ascii: ">"))
  }

  private func index(of sought: String, from start: Int) -> Int? {
    let sought = Array(sought.utf8)
    guard start <= input.count else { return nil }
    var next = start
    while next + sought.count <= input.count {
      let isHere = sought.indices.allSatisfy { (Self.lower(input[next + $0])) == sought[$0] }
      if isHere { return sought == Array("-->".utf8) ? next + 3 : next }
      next += 1
    }
    return nil
  }

  private static func target(_ attributes: ArraySlice<UInt8>) -> [UInt8] {
    let lowered = attributes.map(lower)
    let name = Array("href=".utf8)
    guard let start = lowered.indices.first(where: { lowered[$0...].starts(with: name) }) else {
      return []
    }
    var value = Array(attributes)[(start + name.count)...]
    guard let first = value.first else { return [] }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      value = value.dropFirst().prefix { $0 != first }
    } else {
      value = value.prefix { $0 > 0x20 }
    }
    return value.prefix(2048).filter { $0 > 0x20 && $0 != 0x7F }
  }

  /// Whether a tag can go on so after its "<".
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || isOfDeclaration(byte) || tagByte(byte) != nil
  }

  private static func isOfDeclaration(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func tagByte(_ byte: UInt8) -> UInt8? {
    switch lower(byte) {
    case let letter where (0x61...0x7A).contains(letter): letter
    case let digit where (0x30...0x39).contains(digit): digit
    default: nil
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
