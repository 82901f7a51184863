internal import Console
internal import Grid
internal import Terminal

/// Keys where nothing is drawn: letter by letter from a terminal, or lines from a pipe in the
/// language of `--script`.
extension ConsoleLoop {
  func press(_ key: Key) throws {
    guard let plain else { return take(.key(key)) }
    guard screen.hasKeys else { return try collect(key) }
    // What came before the letter is told first.
    take(.key(key))
    _ = plain.echo(key, state)
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
    guard plain != nil, !typedLine.isEmpty else { return }
    let line = typedLine
    typedLine = ""
    do throws(ScriptFault) {
      let steps = try Script.steps(of: line)
      for step in steps {
        switch step {
        case .key(let key): take(.key(key))
        case .paste(let text): take(.paste(text))
        case .size, .saveScreen:
          take(.failed("A line has names of keys and texts in quotes, such as: j Enter \"text\""))
        }
        plain?.tell(state)
      }
    } catch {
      take(.failed(error.words))
    }
  }
}
