internal import Grid
internal import ResponseDomain

extension CaseAct {
  /// What the act is about, as a lost race names it.
  var topic: SafeText {
    switch self {
    case .acknowledge: "acknowledge"
    case .ask: "ask the finder"
    case .answer: "the answer"
    case .widen, .narrow: "circle"
    case .reproduced: "reproduced"
    case .assess: "assessment"
    case .accept: "accept"
    case .slot: "slot"
    case .defer: "defer"
    case .decline: "decline"
    case .reopen: "reopen"
    case .addIssue: "additional issue"
    case .merge: "merge"
    case .rate: "rating"
    case .world: "what the world knows"
    case .embargo: "embargo"
    case .retitle: "title"
    case .rename: "code name"
    case .owner: "owner"
    case .due: "next contact with the finder"
    case .note: "note"
    case .finder: "finder"
    case .credit: "credit"
    case .number: "public number"
    case .read, .receive, .recordHandover: "message"
    case .reply: "reply"
    case .matrix: "matrix"
    case .gate, .approve, .release, .exception: "release"
    case .problem: "deployment problem"
    case .withdraw: "withdrawal"
    case .reissue: "re-issue"
    case .revise: "text revision"
    case .close: "close"
    case .rewatch: "watch"
    case .hours: "testing hours"
    }
  }
}

extension CaseCommand {
  var topic: SafeText { act.topic }

  /// What a case has on record of what this command sets.
  func standing(in record: Case, zone: ZoneRules) -> SafeText {
    switch self {
    case .own: record.owner.words
    case .setContact:
      switch record.contact {
      case .notSet: "not set"
      case .at(let moment): moment.words(in: zone)
      }
    case .retitle: record.title.line
    case .rename: record.codeName.safe
    case .rate: record.rated.severity?.words ?? "not rated"
    case .embargo: record.embargo.words
    case .describeFinder(let finder, organisation: _):
      record.finders.indices.contains(finder)
        ? SafeText(untrusted: record.finders[finder].organisation, kind: .name) : "-"
    case .hours: record.hours.words
    case .moveSlot: record.slot?.words(in: zone) ?? "none"
    case .widen, .narrow: record.circle.members.isEmpty ? "nobody" : record.circle.members.names
    case .acknowledge, .ask, .answer, .reproduced, .assess, .accept, .defer, .decline, .reopen,
      .addIssue, .merge, .learn, .note, .credit, .number, .readMail, .receiveMail, .write,
      .recordHandover, .matrix, .gate:
      record.stage.name.words
    }
  }

  func wanted(in zone: ZoneRules) -> SafeText {
    switch self {
    case .own(let owner): owner.words
    case .setContact(.notSet): "not set"
    case .setContact(.at(let moment)): moment.words(in: zone)
    case .retitle(let title): title.line
    case .rename(let name): name.safe
    case .rate(let severity, worm: _, isFinal: _, issue: _): severity.words
    case .embargo(let embargo): embargo.words
    case .describeFinder(_, let organisation): organisation.line
    case .widen(let widening): widening.members.names
    case .narrow(let name, reason: _): "without \(SafeText(untrusted: name, kind: .name))"
    case .note(let words, isPinned: _): words?.line ?? "-"
    case .number(let number): number.safe
    case .hours(let command): command.words
    case .moveSlot(.nextFree, reason: _): "the next free slot"
    case .moveSlot(.on(let day), reason: _): day.safe
    case .merge(let id, reason: _): "into \(id.safe)"
    case .learn(let fact, reason: _): fact.words
    case .acknowledge, .ask, .answer, .reproduced, .assess, .accept, .defer, .decline, .reopen,
      .addIssue, .credit, .readMail, .receiveMail, .write, .recordHandover, .matrix, .gate:
      act.target?.words ?? act.topic
    }
  }

  /// The form that makes this command and what it is filled with; nil for one without a form.
  func form(zone: ZoneRules) -> (FormKind, [FieldID: FormValue])? {
    switch self {
    case .acknowledge(report: _, at: _, let how):
      (.acknowledge, Dictionary.words(.manner, how).merging([.way: .choice(1)]) { $1 })
    case .ask(let questions, told: _):
      (.ask, [.questions: .text(questions.map(\.text).joined(separator: "\n"))])
    case .answer(let silence): (.answer, .words(.reason, silence))
    case .widen(let widening):
      (.widen, Self.prefill(widening))
    case .narrow(name: _, let reason): (.narrow, .words(.reason, reason))
    case .reproduced(let by, at: _, let build):
      (.reproduced, Dictionary.words(.evidenceBy, by).merging(.words(.build, build)) { $1 })
    case .assess(.risk(let statement)): (.risk, .words(.risk, statement))
    case .assess(.scope): (.scope, [:])
    case .assess(.trackOwner(let track, let owner)):
      (.trackOwner(track), [.trackOwner(track): .text(owner.text)])
    case .accept(let draft): (.accept, .words(.risk, draft.risk))
    case .moveSlot(let choice, let reason):
      (.moveSlot, Dictionary.words(.reason, reason).merging([.slot: .text(choice.written)]) { $1 })
    case .defer(let reason, let target, approver: _, told: _):
      (.defer, Dictionary.words(.reason, reason).merging(.words(.target, target)) { $1 })
    case .decline(_, let note, told: _): (.decline, .words(.note, note))
    case .reopen(let reason): (.reopen, .words(.reason, reason))
    case .addIssue(let title, foundBy: _, path: _): (.addIssue, .words(.title, title))
    case .merge(let id, let reason):
      (
        .merge,
        Dictionary.words(.reason, reason).merging(
          [.caseNumber: .text(id.description)]) { $1 }
      )
    case .rate: (.rate, [:])
    case .learn(let fact, let place):
      (
        .world,
        Dictionary.words(.place, place).merging(
          [.fact: .choice(World.Fact.allCases.firstIndex(of: fact) ?? 0)]) { $1 }
      )
    case .embargo: (.embargo, [:])
    case .retitle(let title): (.retitle, .words(.title, title))
    case .rename(let name): (.rename, [.name: .text(name.text)])
    case .own(let owner): (.owner, [.owner: .text(owner.words.string)])
    case .setContact(.notSet): (.due, [.time: .text("none")])
    case .setContact(.at(let moment)): (.due, [.time: .text(moment.words(in: zone).string)])
    case .note(let words, let isPinned):
      (
        .note,
        Dictionary.words(.note, words).merging(
          [.isPinned: .choice(isPinned ? 1 : 0)]) { $1 }
      )
    case .credit(let finder, _): (.credit, [.finder: .choice(finder)])
    case .number(let number): (.number, [.number: .text(number.text)])
    case .describeFinder(let finder, let organisation):
      (.finder, [.finder: .choice(finder), .organisation: .text(organisation.text)])
    case .gate(let command): command.form.map { (.release($0.0), $0.1) }
    case .readMail, .receiveMail, .write, .recordHandover, .matrix, .hours: nil
    }
  }

  private static func prefill(_ widening: Widening) -> [FieldID: FormValue] {
    var values = Dictionary.words(.reason, widening.reason)
    values[.members] = .text(widening.members.map(\.name).joined(separator: ", "))
    if let terms = widening.terms { values[.terms] = .text(terms.text) }
    for specific in Specific.allCases {
      if let words = widening.specifics[specific] {
        values[.specific(specific)] = .text(words.text)
      }
    }
    return values
  }
}
