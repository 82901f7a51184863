internal import Grid

/// Keys for the console, read from a file, to rehearse it or to test it.
///
///     # One line after the other; what is behind a # at its beginning is a remark.
///     j j Enter Ctrl-R
///     "typed letter by letter" Enter
///     :size 80x24
///     :paste pasted text
///     :save-screen queue.txt
package enum Script {
  /// The steps of a text, in their order.
  package static func steps(of text: String) throws(ScriptFault) -> [ScriptStep] {
    var steps: [ScriptStep] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { $0 != " " }), first != "#" else { continue }
      let number = index + 1
      if first == ":" {
        steps.append(try order(line.drop { $0 == " " }, line: number))
      } else {
        steps += try keys(Substring(line), line: number)
      }
    }
    return steps
  }

  private static func order(_ text: Substring, line: Int) throws(ScriptFault) -> ScriptStep {
    let word = text.prefix { $0 != " " }
    let rest = text.dropFirst(word.count).drop { $0 == " " }
    switch word {
    case ":paste": return .paste(String(rest))
    case ":save-screen" where !rest.isEmpty: return .saveScreen(path: String(rest))
    case ":size":
      let parts = rest.split(separator: "x").map { Int($0) }
      guard parts.count == 2, let columns = parts[0], let rows = parts[1],
        (1...1000).contains(columns), (1...1000).contains(rows)
      else { throw ScriptFault(line: line, words: "a size is such as 80x24") }
      return .size(Size(columns: columns, rows: rows))
    default:
      throw ScriptFault(
        line: line, words: "there is :save-screen FILE, :size 80x24 and :paste TEXT")
    }
  }

  /// Names of keys with blanks between them, and texts in quotes.
  private static func keys(_ text: Substring, line: Int) throws(ScriptFault) -> [ScriptStep] {
    var rest = text
    var steps: [ScriptStep] = []
    while let next = rest.first {
      if next == " " {
        rest.removeFirst()
      } else if next == "\"" {
        let typed = rest.dropFirst().prefix { $0 != "\"" }
        guard typed.endIndex < rest.endIndex else {
          throw ScriptFault(line: line, words: "the quote is not closed")
        }
        steps += typed.map { .key(.character($0)) }
        rest = rest[typed.endIndex...].dropFirst()
      } else {
        let name = rest.prefix { $0 != " " }
        guard let key = Key(name: String(name)) else {
          let shown = SafeText(untrusted: String(name), kind: .line)
          throw ScriptFault(line: line, words: "\(shown) is not the name of a key")
        }
        steps.append(.key(key))
        rest = rest.dropFirst(name.count)
      }
    }
    return steps
  }
}
