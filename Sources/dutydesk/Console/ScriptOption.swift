internal import Console
internal import Grid
internal import ResponseDomain
internal import Settings

/// Reads the file of `--script`.
enum ScriptOption {
  /// No steps without a file. Throws a `Fault` for a desk that is none of a rehearsal, before
  /// anything is done.
  static func steps(_ path: String?, on desk: DeskMade.Kind) throws -> [ScriptStep] {
    guard let path else { return [] }
    guard desk == .rehearsal else {
      throw Fault.usage("--script works on a rehearsal desk only; make one with desk init.")
    }
    let text: String?
    do throws(SettingsFault) {
      text = try SettingsText.read(path)
    } catch {
      throw Fault(error)
    }
    let shown = SafeText(untrusted: path, kind: .line)
    guard let text else {
      throw Fault(.notFound, code: "not-found", "There is no file \(shown).")
    }
    do throws(ScriptFault) {
      return try Script.steps(of: text)
    } catch {
      throw Fault(.badInput, code: "script", "\(shown):\(error.line): \(error.words).")
    }
  }
}
