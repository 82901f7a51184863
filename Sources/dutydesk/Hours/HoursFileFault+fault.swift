internal import Console
internal import DeskStore
internal import Grid
internal import ResponseDomain

extension Fault {
  /// Every line of a file of hours that cannot be taken; nothing was.
  init(_ fault: HoursFileFault, file: String) {
    let name = SafeText(untrusted: file, kind: .line)
    self.init(
      .badInput, code: "hours-file",
      fault.mistakes.map { mistake in
        "\(name):\(mistake.line): \(SafeText(untrusted: mistake.what, kind: .line))"
      } + ["Nothing was logged; mend these lines and import the file again."],
      data: [
        "lines": .list(of: fault.mistakes) {
          ["line": .number($0.line), "what": .text($0.what)]
        }
      ])
  }

  /// The reasons against an import, each with the line of the file that it is about.
  init(
    _ refusal: Refusal, of entries: [(line: Int, draft: LogDraft)], on id: CaseID,
    at desk: DeskSession, file: String
  ) throws {
    let view = try desk.store.view(of: .case(id), under: desk.policy).view
    var left = Set(refusal.reasons)
    var told: [(line: Int, reason: Reason)] = []
    for (line, draft) in entries {
      for reason in Self.reasons(against: draft, on: id, in: view, at: desk) {
        told.append((line, reason))
        left.remove(reason)
      }
      if let entry = draft.id, left.remove(.hours(.entryDiffers(entry))) != nil {
        told.append((line, .hours(.entryDiffers(entry))))
      }
    }
    let name = SafeText(untrusted: file, kind: .line)
    let others = refusal.reasons.filter(left.contains)
    self.init(
      .refused, code: "refused",
      told.map { "\(name):\($0.line): \($0.reason.words(in: desk.zone))" }
        + others.map { $0.words(in: desk.zone) } + ["Nothing was logged."],
      data: .list(
        told.map { told in
          told.reason.json(in: desk.zone).adding(["line": .number(told.line)])
        } + others.map { $0.json(in: desk.zone) }))
  }

  private static func reasons(
    against draft: LogDraft, on id: CaseID, in view: DeskView, at desk: DeskSession
  ) -> [Reason] {
    do throws(Refusal) {
      _ = try decide(.case(id, .hours(.log([draft]))), on: view, at: desk.now, by: desk.person)
      return []
    } catch {
      // What is against the act as a whole is told once, not for every line.
      return error.reasons.filter {
        if case .hours = $0 { true } else { false }
      }
    }
  }
}
