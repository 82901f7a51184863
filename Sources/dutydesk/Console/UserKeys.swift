internal import Console
internal import Grid
internal import Settings

/// The user's own keys, from `keys.toml` in their settings directory.
enum UserKeys {
  /// What can be understood of the file, and what is wrong with the rest.
  static func read() -> KeysFile.Reading {
    guard let config = DeskLocation.config(environment: Environment.variables) else {
      return KeysFile.Reading(bindings: .shipped, fault: nil)
    }
    do throws(SettingsFault) {
      guard let text = try SettingsText.read("\(config)/\(KeysFile.name)") else {
        return KeysFile.Reading(bindings: .shipped, fault: nil)
      }
      return KeysFile.read(text, actions: ActionTable.keyedActions)
    } catch {
      return KeysFile.Reading(bindings: .shipped, fault: error)
    }
  }
}
