internal import ResponseDomain

/// The words that a console is mostly started with, read without the parser of the command line.
///
/// That parser looks at every option of every type by reflection, for longer than the first frame
/// takes. What is not read here, every mistake among it, is left to it.
struct ConsoleWords: Equatable {
  private(set) var desk: String?
  private(set) var asUser: PersonID?
  private(set) var at: WrittenTime?

  /// Nil for anything but `--desk`, `--as-user` and `--at`, each once and with a value.
  init?(_ words: some Collection<String>) {
    var rest = words.makeIterator()
    while let option = rest.next() {
      guard let value = rest.next(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
      switch (option, desk, asUser, at) {
      case ("--desk", nil, _, _): desk = value
      case ("--as-user", _, nil, _):
        guard let login = PersonID(argument: value) else { return nil }
        asUser = login
      case ("--at", _, _, nil):
        guard let time = WrittenTime(argument: value) else { return nil }
        at = time
      default: return nil
      }
    }
  }
}

extension ConsoleCommand {
  /// The command as the parser would make it of the same words.
  init(_ words: ConsoleWords) {
    self.init()
    // An option that is not set here could not be read: a test looks at all of them.
    options = DeskOptions()
    options.desk = words.desk
    options.asUser = words.asUser
    options.at = words.at
    options.json = false
    looks = ScreenOptions()
    looks.ascii = false
    looks.ambiguous = 1
    looks.mouse = false
    looks.withoutRightToLeft = false
    looks.plain = false
    looks.notify = false
    looks.color = nil
    looks.theme = nil
    looks.script = nil
  }
}
