internal import Glibc
internal import Grid
internal import ResponseDomain
internal import Settings

/// Where a desk is, and the policy file that lies there.
struct DeskPlace {
  let directory: String
  private let zones: ZoneReader

  /// - Parameter directory: as the user gave it; nil takes the environment's, else the default.
  init(_ directory: String?) throws {
    let environment = Environment.variables
    zones = ZoneReader(environment: environment)
    guard let found = DeskLocation.desk(option: directory ?? "", environment: environment) else {
      throw Fault.usage("Say where the desk is: --desk DIR, or DUTYDESK_DESK.")
    }
    self.directory = found
  }

  var policyPath: String { directory + "/" + PolicyFile.name }

  /// Whether there is a desk already.
  var hasDesk: Bool { access(directory + "/desk.sqlite", F_OK) == 0 }

  /// The zone of a new desk.
  var localZone: ZoneName { zones.localZone() }

  /// UTC when the machine's zone cannot be read: the moment itself never depends on it.
  var machineZone: ZoneRules {
    do throws(SettingsFault) {
      return try zones.rules(for: localZone)
    } catch {
      return .utc
    }
  }

  func policy(from text: String) throws -> Policy {
    do throws(SettingsFault) {
      return try PolicyFile.policy(from: text, file: policyPath, zones: zones)
    } catch {
      throw Fault(error)
    }
  }

  /// Whether this account may not read the policy file; a reader does without it.
  var isPolicyForbidden: Bool {
    access(policyPath, F_OK) == 0 && access(policyPath, R_OK) != 0
  }

  /// The text of the policy file; nil when there is none.
  func policyText() throws -> String? {
    guard let file = fopen(policyPath, "re") else {
      if errno == ENOENT { return nil }
      throw unreadable(errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 8192)
    while bytes.count < Self.limit {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    if ferror(file) != 0 { throw unreadable(errno) }
    guard bytes.count < Self.limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw Fault(
        .brokenSettings, code: "broken-settings",
        [
          "\(shownPath): this is no text in UTF-8 of at most 1 MB.",
          "Nothing was done. Mend the file and repeat the command.",
        ])
    }
    return text
  }

  var missingPolicyWords: [SafeText] {
    [
      "Note: \(shownPath) is missing; the policy in the journal holds.",
      "Put the file back with: dutydesk desk info --policy-text > policy.toml",
    ]
  }

  var forbiddenPolicyWords: [SafeText] {
    ["Note: this account may not read \(shownPath); the policy in the journal holds."]
  }

  private static let limit = 1 << 20

  private var shownPath: SafeText { SafeText(untrusted: policyPath, kind: .line) }

  private func unreadable(_ code: Int32) -> Fault {
    Fault(
      code == EACCES ? .noPermission : .inputOutput, code: "policy-unreadable",
      "Cannot read \(shownPath): \(systemWords(code)). Nothing was done.")
  }
}
