internal import Console
internal import Grid
internal import Terminal

/// Keys where nothing is drawn: letter by letter from a terminal, or lines from a pipe in the
/// language of `--script`.
extension ConsoleLoop {
  func press(_ key: Key) throws {
    guard let plain else { return take(.key(key)) }
    guard screen.hasKeys else { return try collect(key) }
    guard case .character(let letter) = key, state.takes(letter) else {
      plain.endEcho(state)
      return take(.key(key))
    }
    take(.key(key))
    plain.echo(letter)
  }

  private func collect(_ key: Key) throws {
    switch key {
    case .character(let letter): typedLine.append(letter)
    case .enter, .control("j"): try endLine()
    case .control, .alt, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .function:
      break
    }
  }

  /// Does what a line asks for, as a script does; one that is not understood does nothing.
  func endLine() throws {
    guard let plain, !typedLine.isEmpty else { return }
    let line = typedLine
    typedLine = ""
    do throws(ScriptFault) {
      let steps = try Script.steps(of: line)
      for step in steps { obey(step) }
    } catch {
      take(.failed(error.words))
    }
    plain.tell(state)
  }

  /// What came of a key is told before the next; a text is told when it is complete.
  private func obey(_ step: ScriptStep) {
    switch step {
    case .key(let key):
      take(.key(key))
      if case .character(let letter) = key, state.takes(letter) { return }
      plain?.tell(state)
    case .paste(let text): take(.paste(text))
    case .size, .saveScreen:
      take(.failed("A line has names of keys and texts in quotes, such as: j Enter \"text\""))
    }
  }
}
