internal import Grid
internal import Settings
internal import Themes

/// What the list of themes tells of one.
struct ThemeRow {
  private enum Reading {
    case read(ThemeKind, fault: SettingsFault?)
    case broken(SettingsFault)
  }

  private let name: String
  /// The file of the user's; nil for a theme of the program.
  private let file: String?
  private let reading: Reading

  init(name: String, on shelf: ThemeShelf) {
    self.name = name
    do throws(SettingsFault) {
      let source = try shelf.find(name)
      file = source.flatMap { $0.file == name + ".toml" ? nil : $0.file }
    } catch {
      file = error.file
    }
    do throws(SettingsFault) {
      let theme = try shelf.theme(named: name)
      reading = .read(
        theme.kind, fault: ThemeCheck.fault(ofThemeNamed: name, shelf.find))
    } catch {
      reading = .broken(error)
    }
  }

  private var kind: ThemeKind? {
    switch reading {
    case .read(let kind, fault: _): kind
    case .broken: nil
    }
  }

  private var words: [String] {
    switch reading {
    case .read(_, let fault): fault?.words ?? []
    case .broken(let fault): fault.words
    }
  }

  private var isUsable: Bool {
    switch reading {
    case .read: true
    case .broken: false
    }
  }

  var cells: [SafeText] {
    let state: SafeText =
      words.isEmpty
      ? "whole" : isUsable ? "hard to read, see theme check" : "broken, see theme check"
    return [
      SafeText(untrusted: name, kind: .line),
      SafeText(untrusted: kind?.rawValue ?? "-", kind: .line),
      file.map { SafeText(untrusted: $0, kind: .line) } ?? "dutydesk", state,
    ]
  }

  var json: JSON {
    [
      "name": .text(name), "kind": JSON(kind?.rawValue), "file": JSON(file),
      "usable": .bool(isUsable), "mistakes": .list(of: words) { .text($0) },
    ]
  }
}
