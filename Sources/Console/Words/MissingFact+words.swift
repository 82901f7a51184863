package import Grid
package import ResponseDomain

extension MissingFact {
  /// What is missing, in one short line.
  package func claim(in zone: ZoneRules) -> SafeText {
    switch self {
    case .requiredCell: "no cell is required"
    case .cellsUntested(let count): "\(count) cells have not passed on their build"
    case .cellsUnstaged(let count): "\(count) cells are not staged"
    case .cellUntested(let id, let state): "\(id.safe) is \(state.words), not passed"
    case .cellUnstaged(let id): "\(id.safe) is not staged"
    case .workaround(let platform): "\(platform.safe) has no verified workaround"
    case .rating: "the rating is not final"
    case .bulletin(let bulletin): "the \(bulletin.words) bulletin is not approved"
    case .cveNumber: "there is no CVE number"
    case .bulletinNumber: "there is no bulletin number"
    case .credit(let finder): "the credit of finder \(finder + 1) is not agreed"
    case .hourTold: "the finder is not told the hour"
    case .channels: "the channels are not named"
    case .support: "support is not ready"
    case .channel(let name): "\(SafeText(untrusted: name.text, kind: .name)) is not ready"
    case .slotNotCome(let slot): "the slot is \(slot.words(in: zone))"
    case .windowPassed(let slot): "the slot of \(slot.words(in: zone)) has passed"
    case .thirdParty: "third-party testing is not done"
    case .childIssue(let number): "issue \(number) is open"
    case .supersedes: "what it supersedes is not said"
    case .hours: "the testing hours are not reconciled"
    case .kindsUnfinished(let count): "\(count) kinds of test are not finished"
    case .hoursUnreconciled: "more is logged on a line than was planned for it"
    case .secondPerson: "no second person has approved this version"
    case .otherPerson(let person): "\(person.safe) approved it, and cannot release it too"
    }
  }

  /// How it is recorded, on the command line's words.
  package var remedy: SafeText {
    switch self {
    case .requiredCell: "add a platform or language"
    case .cellsUntested, .cellUntested: "matrix set or import, state passed"
    case .cellsUnstaged, .cellUnstaged: "matrix set or import, state staged"
    case .workaround(let platform): "case gate 'workaround \(platform.safe)'"
    case .rating: "case rate --final, with the worm question"
    case .bulletin(let bulletin):
      "case gate 'bulletin \(bulletin.words)', by another than its author"
    case .cveNumber, .bulletinNumber: "case number"
    case .credit: "case credit"
    case .hourTold: "case gate 'hour told'"
    case .channels: "case gate channels, with their names"
    case .support: "case gate support"
    case .channel(let name): "case gate 'channel \(SafeText(untrusted: name.text, kind: .name))'"
    case .slotNotCome: "wait, or case gate 'out of band' with an approver"
    case .windowPassed: "case gate 'out of band' with an approver"
    case .thirdParty: "case gate 'third party', done or why not"
    case .childIssue(let number): "case gate 'issue \(number)'"
    case .supersedes: "case gate supersedes, or that it supersedes none"
    case .hours: "case gate hours"
    case .kindsUnfinished: "hours log, or plan anew"
    case .hoursUnreconciled: "hours reestimate, with a reason"
    case .secondPerson: "case approve, under another login"
    case .otherPerson: "somebody else releases"
    }
  }

  /// A stable name for scripts.
  package var code: StaticString {
    switch self {
    case .requiredCell: "required-cell"
    case .cellsUntested: "cells-untested"
    case .cellsUnstaged: "cells-unstaged"
    case .cellUntested: "cell-untested"
    case .cellUnstaged: "cell-unstaged"
    case .workaround: "workaround"
    case .rating: "rating"
    case .bulletin: "bulletin"
    case .cveNumber: "cve-number"
    case .bulletinNumber: "bulletin-number"
    case .credit: "credit"
    case .hourTold: "hour-told"
    case .channels: "channels"
    case .support: "support"
    case .channel: "channel"
    case .slotNotCome: "slot-not-come"
    case .windowPassed: "window-passed"
    case .thirdParty: "third-party"
    case .childIssue: "child-issue"
    case .supersedes: "supersedes"
    case .hours: "hours"
    case .kindsUnfinished: "kinds-unfinished"
    case .hoursUnreconciled: "hours-unreconciled"
    case .secondPerson: "second-person"
    case .otherPerson: "other-person"
    }
  }
}

extension Bulletin {
  var words: SafeText {
    switch self {
    case .technical: "technical"
    case .endUser: "end-user"
    }
  }
}

extension ReleaseRule {
  /// What the rule is called on the screens.
  package var words: SafeText {
    switch self {
    case .requiredCells: "required cells"
    case .tested: "tested on current build"
    case .staged: "staged in each channel"
    case .workarounds: "workaround per platform"
    case .rating: "rating, worm question"
    case .bulletins: "bulletins approved"
    case .credit: "credit, finder told hour"
    case .ready: "support and channels ready"
    case .slot: "slot is now"
    case .thirdParty: "third-party testing"
    case .childIssues: "no blocking child issue"
    case .supersedence: "superseded ones listed"
    case .hours: "kinds done, hours even"
    case .twoPeople: "two different people"
    }
  }

  /// `R1` to `R14`
  package var safe: SafeText { "R\(rawValue)" }
}
