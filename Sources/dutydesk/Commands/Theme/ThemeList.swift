internal import ArgumentParser
internal import Grid
internal import Settings
internal import Themes

struct ThemeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The themes that there are, yours and the program's.",
    discussion: "Your own are TOML files in themes/ of $XDG_CONFIG_HOME/dutydesk.")

  @Flag(help: "Print data for scripts instead of text.")
  var json = false

  func run() throws {
    let shelf = ThemeShelf.ofUser
    let output = Output(isJSON: json)
    let names = shelf.names.filter { ShippedTheme(rawValue: $0)?.isForUsers != false }
    let rows = names.map { ThemeRow(name: $0, on: shelf) }
    if json {
      try output.write(["themes": .list(of: rows) { $0.json }])
    } else {
      try output.write(
        TextTable(
          columns: [.init("THEME"), .init("FOR"), .init("FROM"), .init("STATE", isFlexible: true)],
          rows: rows.map(\.cells)))
    }
  }
}
