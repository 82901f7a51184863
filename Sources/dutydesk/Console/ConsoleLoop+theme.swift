internal import Console
internal import Grid
internal import Settings

extension ConsoleLoop {
  /// Draws with another theme; a broken one leaves the old and says why.
  func use(theme name: String) -> [Console.Message] {
    do throws(SettingsFault) {
      try theme.change(to: name)
      repaint()
      return [.said("The theme is \(SafeText(untrusted: name, kind: .line)) until you leave")]
    } catch {
      return complaints(error)
    }
  }

  /// Reads the theme again after a file of the user's themes has changed.
  func reloadTheme() -> [Console.Message] {
    do throws(SettingsFault) {
      guard try theme.reload() else { return [] }
      repaint()
      return [.said("The theme \(SafeText(untrusted: theme.name, kind: .line)) was read again")]
    } catch {
      return complaints(error)
    }
  }

  private func complaints(_ fault: SettingsFault) -> [Console.Message] {
    // The user knows where their themes are, and the line is short.
    let folder = (ThemeShelf.ofUser.folder ?? "") + "/"
    return fault.words.map { words in
      let short = words.hasPrefix(folder) ? String(words.dropFirst(folder.count)) : words
      return .failed("The old theme stays: \(SafeText(untrusted: short, kind: .line))")
    }
  }
}
