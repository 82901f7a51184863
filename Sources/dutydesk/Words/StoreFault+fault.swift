internal import DeskStore
internal import Grid

extension Fault {
  /// Why the store could not do what was asked.
  init(_ fault: StoreFault) {
    self.init(
      ExitStatus(rawValue: fault.exitCode) ?? .inputOutput, code: fault.code, fault.words)
  }
}

extension StoreFault {
  var code: String {
    switch self {
    case .noDesk: "no-desk"
    case .removed: "desk-removed"
    case .foreign: "foreign-desk"
    case .newer: "newer-desk"
    case .older: "older-desk"
    case .damaged: "damaged-desk"
    case .notFound: "not-found"
    case .cannotCreate: "cannot-create"
    case .io: "input-output"
    case .busy: "busy"
    case .interrupted: "interrupted"
    case .noPermission: "no-permission"
    case .needsWriter: "needs-writer"
    case .openedForReading: "read-only"
    case .notARehearsal: "not-a-rehearsal"
    }
  }

  var words: [SafeText] {
    switch self {
    case .noDesk(let directory):
      [
        "There is no desk in \(Self.line(directory)).",
        "Make one with: dutydesk desk init --desk DIR",
      ]
    case .removed(let directory):
      [
        "The desk in \(Self.line(directory)) was removed or replaced while it was open.",
        "What was confirmed before is in the file that was there. Nothing was written since.",
      ]
    case .foreign(let path):
      ["\(Self.line(path)) is not a desk; it was left as it is."]
    case .newer(let schema, let known):
      [
        "A newer program made this desk (form \(schema), this one knows \(known)).",
        "It was left as it is. Use the newer program.",
      ]
    case .older(let schema, let known):
      [
        "An older program made this desk (form \(schema), this one is \(known)).",
        "Somebody who may write brings it up to date by any act.",
      ]
    case .damaged(let what):
      [
        "The desk contradicts itself: \(Self.line(what)). Nothing was written.",
        "See what is wrong with: dutydesk desk verify",
      ]
    case .notFound(let what): ["There is no \(Self.line(what)) on this desk."]
    case .cannotCreate(let path, let why):
      ["Cannot create \(Self.line(path)): \(Self.line(why)). Nothing was changed."]
    case .io(let why):
      [
        "The desk's file cannot be read or written: \(Self.line(why)).",
        "Nothing of this act was kept. Look at the disk, then repeat the command.",
      ]
    case .busy:
      [
        "Another process holds the desk. Nothing was recorded.",
        "Repeat the command in a moment.",
      ]
    case .interrupted: ["Stopped as asked. Nothing of this act was kept."]
    case .noPermission(let path):
      [
        "This account may not do that with \(Self.line(path)). Nothing was done.",
        "Ask who keeps the desk for the right, or use an account that has it.",
      ]
    case .needsWriter(let path):
      [
        "The log beside \(Self.line(path)) is missing, and this account cannot make it.",
        "Somebody who may write mends it by opening the desk once.",
      ]
    case .openedForReading: ["The desk was opened for reading only. Nothing was done."]
    case .notARehearsal:
      ["Only a desk made for rehearsal allows that. Nothing was done."]
    }
  }

  private static func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }
}
