internal import ArgumentParser
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain

struct DeskInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "What the desk is and holds, and whether its policy can be read."
  )

  @Flag(help: "Print the text of the policy in force, exactly as the journal keeps it.")
  var policyText = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let state = try desk.store.desk().value
    if policyText {
      try desk.output.write(exactly: state.policyText.text)
      return
    }
    let info = try desk.store.info()
    let duty = Duty(
      rota: desk.policy.rota, takeover: state.takeover, maker: state.made.by, at: desk.now)
    let taken = try desk.store.queue(limit: 1, at: desk.now).lastMailTaken
    let more: JSON = [
      "duty": duty.json(in: desk.zone), "inboxChecked": state.lastCheck.json(in: desk.zone),
      "lastMailTaken": taken.map { $0.json(in: desk.zone) } ?? .null,
      "now": desk.now.json(in: desk.zone),
    ]
    try desk.output.write(
      info.json(in: desk.zone).adding(more),
      else: lines(info, duty: duty, checked: state.lastCheck, taken: taken, at: desk))
  }

  private func lines(
    _ info: DeskInfo, duty: Duty, checked: InboxCheck, taken: Instant?, at desk: DeskSession
  ) -> [SafeText] {
    var facts = Facts()
    facts.add("Desk", line(info.directory))
    facts.add("Kind", info.made.kind == .rehearsal ? "REHEARSAL, for good" : "for work")
    facts.add("Made", "\(time(info.made.at, desk)) by \(line(info.made.by.text))")
    facts.add("Duty", duty.words(in: desk.zone))
    switch checked {
    case .never: facts.add("Checked", "never")
    case .checked(let at, let by): facts.add("Checked", "\(time(at, desk)) by \(line(by.text))")
    }
    facts.add("Mail", taken.map { time($0, desk) } ?? "none taken yet")
    facts.add("Holds", "\(info.cases) cases, \(info.reports) reports, \(info.messages) messages")
    facts.add("Journal", "\(info.events) events, last \(time(info.lastAt, desk))")
    facts.add("Head", line(info.head))
    facts.add("File", "\(info.bytes) bytes, form \(info.schema)")
    facts.add("Policy", "can be read")
    return facts.lines
  }

  private func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }

  private func time(_ moment: Instant, _ desk: DeskSession) -> SafeText {
    line(desk.zone.local(moment).iso)
  }
}

extension Duty {
  /// `hale until Tue 8 Jul 15:00 PDT, then brandt`
  func words(in zone: ZoneRules) -> SafeText {
    let name = SafeText(untrusted: holder.text, kind: .name)
    switch end {
    case .open: return "\(name), no rota"
    case .at(let moment, let next):
      let local = zone.local(moment)
      let until = SafeText(untrusted: "\(local.words) \(local.abbreviation)", kind: .line)
      return "\(name) until \(until), then \(SafeText(untrusted: next.text, kind: .name))"
    }
  }
}
