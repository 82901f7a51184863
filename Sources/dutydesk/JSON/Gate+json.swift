internal import Console
internal import Grid
internal import ResponseDomain

extension Gate {
  func json(in zone: ZoneRules) -> JSON {
    [
      "rule": .text(rule.description), "what": .text(rule.words.string), "holds": .bool(holds),
      "figures": figures.json(in: zone),
      "missing": .list(of: missing) { $0.json(in: zone) },
    ]
  }

  /// One line for the rule, and one for each thing that is missing.
  func lines(in zone: ZoneRules) -> [SafeText] {
    let mark: SafeText = holds ? "✓" : "·"
    let head: SafeText = "\(mark) \(rule.safe) \(rule.words)  \(figures.words(in: zone))"
    return [head] + missing.map { "     \($0.claim(in: zone)): \($0.remedy)" }
  }
}

extension Gate.Figures {
  func json(in zone: ZoneRules) -> JSON {
    switch self {
    case .none: .null
    case .count(let count): ["count": .number(count)]
    case .share(let done, let all): ["done": .number(done), "of": .number(all)]
    case .minutes(let left, let all): ["minutesLeft": .number(left), "of": .number(all)]
    case .severity(let severity): ["rating": .text(severity.rawValue)]
    case .listed(let count): ["count": .number(count)]
    case .spent(let done, let all): ["minutesDone": .number(done), "of": .number(all)]
    case .until(let moment): ["at": moment.json(in: zone)]
    }
  }

  func words(in zone: ZoneRules) -> SafeText {
    switch self {
    case .none: ""
    case .count(let count): "\(count)"
    case .share(let done, let all): "\(done)/\(all)"
    case .minutes(let left, let all): "\(left / 60) h of \(all / 60)"
    case .severity(let severity): severity.words
    case .listed(let count): count == 0 ? "none" : "\(count)"
    case .spent(let done, let all): "\(done / 60) of \(all / 60) h"
    case .until(let moment): moment.words(in: zone)
    }
  }
}

extension MissingFact {
  func json(in zone: ZoneRules) -> JSON {
    (["code": .text("\(code)"), "words": .text(claim(in: zone).string)] as JSON)
      .adding(details)
  }

  var details: JSON {
    switch self {
    case .cellsUntested(let count), .cellsUnstaged(let count), .kindsUnfinished(let count):
      ["count": .number(count)]
    case .cellUntested(let id, let state):
      ["cell": .text(id.text), "state": .text(state.rawValue)]
    case .cellUnstaged(let id): ["cell": .text(id.text)]
    case .workaround(let platform): ["platform": .text(platform.text)]
    case .bulletin(let bulletin): ["bulletin": .text(bulletin.rawValue)]
    case .credit(let finder): ["finder": .number(finder + 1)]
    case .channel(let name): ["channel": .text(name.text)]
    case .slotNotCome(let slot), .windowPassed(let slot): ["day": .text(slot.day.iso)]
    case .childIssue(let number): ["issue": .number(number)]
    case .hoursUnreconciled(let left): ["minutesLeft": .number(left)]
    case .otherPerson(let person): ["approved": .text(person.text)]
    case .requiredCell, .rating, .cveNumber, .bulletinNumber, .hourTold, .channels, .support,
      .thirdParty, .supersedes, .hours, .secondPerson:
      .object([])
    }
  }
}

extension GateReason {
  func details(in zone: ZoneRules) -> JSON {
    switch self {
    case .open(let rule, let fact):
      (["rule": .text(rule.description)] as JSON).adding(fact.details)
    case .numberNotTyped(let id): ["case": .text(id.description)]
    case .authorApproves(let person): ["by": .text(person.text)]
    case .noSuchAnswer(let topic), .answeredTopic(let topic), .unknownTopicPart(let topic):
      ["topic": .text(topic.text)]
    case .sawOtherVersion(let saw, let version):
      ["saw": .number(saw), "version": .number(version)]
    case .cellNotStaged(let id), .cellNotReleased(let id): ["cell": .text(id.text)]
    case .cellOpen(let id, let state):
      ["cell": .text(id.text), "state": .text(state.rawValue)]
    case .exposedNotSeen(let cells): ["cells": .number(cells)]
    case .noSuchProblem(let number), .problemSolvedAlready(let number), .problemOpen(let number):
      ["problem": .number(number)]
    case .watchRuns(let until): ["until": until.json(in: zone)]
    case .releasedAlready, .authorMissing, .notKnownToTheWorld, .vicePresidentMissing,
      .nothingStaged, .problemMissing, .causeClassMissing, .noAffectedCell, .kindMissing,
      .rootCauseMissing, .creditUnchecked, .supersedenceMissing:
      .object([])
    }
  }
}
