internal import ArgumentParser
internal import Grid
internal import Settings

struct ThemeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a theme, by file, line and role.",
    discussion: """
      Without a file all themes are checked, yours and the program's. A name stands for a theme as \
      `theme list` has it, a path for a file.
      """)

  @Argument(help: "A theme file, or the name of a theme.")
  var file: String?
  @Flag(help: "Print data for scripts instead of text.")
  var json = false

  func run() throws {
    let shelf = ThemeShelf.ofUser
    let checked = file.map { [$0] } ?? shelf.names
    var found: [SettingsFault] = []
    for name in checked {
      if let fault = try fault(of: name, on: shelf) { found.append(fault) }
    }
    guard found.isEmpty else { throw Fault(themes: found) }
    let count = checked.count
    try Output(isJSON: json).write(
      ["checked": .number(count), "mistakes": .list([])],
      else: [count == 1 ? "Nothing is wrong." : "Nothing is wrong with \(count) themes."])
  }

  private func fault(of name: String, on shelf: ThemeShelf) throws -> SettingsFault? {
    guard name.contains("/") || name.hasSuffix(".toml") else {
      return ThemeCheck.fault(ofThemeNamed: name, shelf.find)
    }
    let read: String?
    do throws(SettingsFault) {
      read = try SettingsText.read(name)
    } catch {
      return error
    }
    guard let read else {
      throw Fault(
        .notFound, code: "not-found",
        "There is no file \(SafeText(untrusted: name, kind: .line)).", data: ["id": .text(name)])
    }
    let source = ThemeSource(file: name, text: read)
    // Under a name that no parent can have, so that a file may inherit from one of its own name.
    return ThemeCheck.fault(ofThemeNamed: "/") { asked throws(SettingsFault) in
      asked == "/" ? source : try shelf.find(asked)
    }
  }
}
