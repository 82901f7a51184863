internal import Grid
internal import ResponseDomain

extension Case {
  /// The case for a person, one fact a line; what is unknown is left out.
  func lines(version: Int, at desk: DeskSession) -> [SafeText] {
    var facts = Facts()
    let rating = rated.severity.map { SafeText(untrusted: $0.rawValue, kind: .line) }
    facts.add("Case", "\(idText)  \(line(codeName.text))  version \(version)")
    facts.add("Title", line(title.text).flagged)
    facts.add("Stage", line(stage.name.rawValue))
    facts.add("Rating", rating ?? "-")
    facts.add("Owner", owner.dash)
    facts.add("Clock", clock(under: desk.policy).words(at: desk.now, in: desk.zone))
    for report in reports {
      let from = SafeText(
        untrustedName: report.finder.sender.name, address: report.finder.sender.address)
      let state: SafeText = report.answer.isWaiting ? "waits for its first answer" : "answered"
      facts.add(
        "Report",
        "\(line(report.id.description))  \(time(report.receivedAt, desk))  \(from), \(state)")
    }
    facts.add("Circle", "\(circle.people) people in \(circle.teams) teams")
    for member in circle.members { facts.add("", line(member.name).flagged) }
    facts.add("Embargo", embargo.words)
    let known = World.Fact.allCases.filter(world.holds).map { line($0.rawValue) }
    facts.add("World", known.isEmpty ? "nothing known" : known.joined(separator: ", "))
    for number in numbers { facts.add("Number", line(number.text)) }
    for issue in issues {
      facts.add("Issue \(issue.number)", line(issue.title.text).flagged)
    }
    for words in pinned { facts.add("Pinned", line(words.text).flagged) }
    for digest in unread { facts.add("Unread", line(digest.text)) }
    for item in outbox.items { facts.add("Outbox", line(item.draft.id.text)) }
    if case .merged(let id) = stage { facts.add("Went on as", line(id.description)) }
    return facts.lines
  }

  private var idText: SafeText { line(id.description) }

  private func line(_ text: String) -> SafeText { SafeText(untrusted: text, kind: .line) }

  private func time(_ moment: Instant, _ desk: DeskSession) -> SafeText {
    let local = desk.zone.local(moment)
    return line("\(local.words) \(local.abbreviation)")
  }
}
