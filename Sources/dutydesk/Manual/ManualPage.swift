internal import ArgumentParser
internal import Console
internal import Grid

/// The manual page, made from the commands and the action table.
enum ManualPage {
  static var text: String {
    var page = Roff()
    page.title("dutydesk", section: 1, about: "Duty desk of a security response team")
    page.heading("NAME")
    page.paragraph("dutydesk - \(Dutydesk.configuration.abstract)")
    page.heading("SYNOPSIS")
    page.paragraph("dutydesk [console] [--desk DIR] [options]")
    page.paragraph("dutydesk NOUN VERB [arguments] [--desk DIR] [--json]")
    page.heading("DESCRIPTION")
    page.paragraph(
      """
      Without a command the console opens on the desk. Every act of the console is a command too, \
      with the same words and the same guards.
      """)
    page.paragraph(Dutydesk.configuration.discussion)
    page.heading("COMMANDS")
    for leaf in CommandTree.leaves {
      page.item(leaf.usage.isEmpty ? leaf.words : "\(leaf.words) \(leaf.usage)", leaf.what)
    }
    page.heading("KEYS OF THE CONSOLE")
    for action in ActionTable.all where !action.keys.isEmpty {
      let keys = action.keys.map(\.name.string).joined(separator: ", ")
      page.item(keys, "\(action.summary.string) (\(action.words))")
    }
    page.heading("FILES")
    for (path, what) in files { page.item(path, what) }
    page.heading("ENVIRONMENT")
    for (name, what) in environment { page.item(name, what) }
    return page.text
  }

  private static let files = [
    ("$XDG_DATA_HOME/dutydesk/desk", "The desk, unless --desk or DUTYDESK_DESK names another."),
    ("policy.toml", "In the desk: clocks, people, rota, platforms and languages."),
    (
      "$XDG_CONFIG_HOME/dutydesk/keys.toml",
      "Your own keys, such as \"list filter\" = [\"/\", \"F3\"]; they win over the program's."
    ),
    ("$XDG_CONFIG_HOME/dutydesk/themes/", "Your own themes, one TOML file each."),
    ("$XDG_STATE_HOME/dutydesk/", "Named filters, and where you were when you left."),
  ]

  private static let environment = [
    ("DUTYDESK_DESK", "The directory of the desk."),
    ("NO_COLOR", "Set and not empty: no colours, unless --color says otherwise."),
    ("COLORFGBG", "Whether the terminal is light; decides the theme when --theme does not."),
    ("VISUAL, EDITOR", "What texts are written with."),
    ("TZ, TZDIR", "The zone of the machine, and where zones are read."),
  ]
}
