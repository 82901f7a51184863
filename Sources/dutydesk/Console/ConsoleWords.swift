internal import ResponseDomain

/// The words that a console is mostly started with, read without the parser of the command line.
///
/// That parser looks at every option of every type by reflection, for longer than the first frame
/// takes. What is not read here, every mistake among it, is left to it.
struct ConsoleWords: Equatable {
  private(set) var choice = DeskChoice()

  /// Nil for anything but `--desk`, `--as-user` and `--at`, each once and with a value.
  init?(_ words: some Collection<String>) {
    var rest = words.makeIterator()
    while let option = rest.next() {
      guard let value = rest.next(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
      switch (option, choice.desk, choice.asUser, choice.at) {
      case ("--desk", nil, _, _): choice.desk = value
      case ("--as-user", _, nil, _):
        guard let login = PersonID(value) else { return nil }
        choice.asUser = login
      case ("--at", _, _, nil):
        guard let time = WrittenTime(value) else { return nil }
        choice.at = time
      default: return nil
      }
    }
  }
}
