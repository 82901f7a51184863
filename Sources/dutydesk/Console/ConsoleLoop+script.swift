internal import Console
internal import DeskStore
internal import Grid

extension ConsoleLoop {
  /// Does one thing that a script asks for.
  func play(_ step: ScriptStep) throws {
    readWhatIsOwed()
    session.store.tellOfActs()
    switch step {
    case .key(let key): take(.key(key))
    case .paste(let text): take(.paste(text))
    case .size(let size): take(.resized(size))
    case .saveScreen(let path):
      let lines = frame(state).text.map { $0 + "\n" }.joined()
      try NewFile.write(Array(lines.utf8), to: path)
    }
  }

  /// Whether something was started whose end a script has to wait for.
  var isBusy: Bool { !mailOnItsWay.isEmpty || !intakes.isEmpty }
}
