internal import Grid
internal import ResponseDomain

extension GateReason {
  func claim(in zone: ZoneRules) -> SafeText {
    switch self {
    case .open(let rule, let fact): "\(rule.safe) \(fact.claim(in: zone))"
    case .numberNotTyped(let id): "the number \(id.number) was not typed"
    case .releasedAlready: "everything is released already"
    case .authorMissing: "the author is missing"
    case .authorApproves(let person): "\(person.safe) wrote it, and cannot approve it"
    case .noSuchAnswer(let topic): "there is no answer about \(topic.words)"
    case .answeredTopic(let topic): "\(topic.words) is answered already"
    case .unknownTopicPart(let topic): "the case asks nothing about \(topic.words)"
    case .sawOtherVersion(let saw, let version):
      "the case is at version \(version), not \(saw)"
    case .notKnownToTheWorld: "it is neither public nor exploited nor attacked"
    case .vicePresidentMissing: "the vice president who approved is missing"
    case .nothingStaged: "no cell is staged"
    case .cellNotStaged(let id): "\(id.safe) is not staged"
    case .exposedNotSeen(let cells): "the list of \(cells) exposed cells was not seen"
    case .noSuchProblem(let number): "there is no deployment problem \(number)"
    case .problemSolvedAlready(let number): "problem \(number) is solved already"
    case .problemMissing: "the deployment problem is missing"
    case .problemOpen(let number): "deployment problem \(number) is open"
    case .causeClassMissing: "the class of the cause is missing"
    case .noAffectedCell: "no affected cell is named"
    case .cellNotReleased(let id): "\(id.safe) is not released"
    case .kindMissing: "the class of the revision is missing"
    case .watchRuns(let until): "the watch runs until \(until.words(in: zone))"
    case .cellOpen(let id, let state): "\(id.safe) is \(state.words)"
    case .rootCauseMissing: "the root-cause study is not filed"
    case .creditUnchecked: "the credit is not checked"
    case .supersedenceMissing: "what it supersedes is not said"
    }
  }

  var remedy: SafeText {
    switch self {
    case .open(_, let fact): fact.remedy
    case .numberNotTyped(let id): "say --type \(id.number)"
    case .releasedAlready: "revise, re-issue or close it"
    case .authorMissing: "name who wrote it"
    case .authorApproves: "have somebody else approve it"
    case .noSuchAnswer: "y lists what is asked"
    case .answeredTopic: "take the answer back first"
    case .unknownTopicPart: "y lists what is asked"
    case .sawOtherVersion: "look at it again, then approve"
    case .notKnownToTheWorld: "release it whole"
    case .vicePresidentMissing: "name who approved at that level"
    case .nothingStaged, .cellNotStaged: "stage it, or leave it out"
    case .exposedNotSeen: "print it with case blockers --staged"
    case .noSuchProblem, .problemMissing: "record it with case problem"
    case .problemSolvedAlready: "nothing is owed"
    case .problemOpen: "solve it, or re-issue"
    case .causeClassMissing: "say --cause"
    case .noAffectedCell: "name the cells"
    case .cellNotReleased: "leave it out"
    case .kindMissing: "say --class"
    case .watchRuns: "wait"
    case .cellOpen: "release it, or record that it cannot be fixed"
    case .rootCauseMissing: "case gate 'root cause'"
    case .creditUnchecked: "case gate 'credit checked'"
    case .supersedenceMissing: "case gate supersedes"
    }
  }

  var code: String {
    switch self {
    case .open(_, let fact): "open-\(fact.code)"
    case .numberNotTyped: "number-not-typed"
    case .releasedAlready: "released-already"
    case .authorMissing: "author-missing"
    case .authorApproves: "author-approves"
    case .noSuchAnswer: "no-such-answer"
    case .answeredTopic: "answered-already"
    case .unknownTopicPart: "unknown-topic"
    case .sawOtherVersion: "saw-other-version"
    case .notKnownToTheWorld: "not-known-to-the-world"
    case .vicePresidentMissing: "vice-president-missing"
    case .nothingStaged: "nothing-staged"
    case .cellNotStaged: "cell-not-staged"
    case .exposedNotSeen: "exposed-not-seen"
    case .noSuchProblem: "no-such-problem"
    case .problemSolvedAlready: "problem-solved-already"
    case .problemMissing: "problem-missing"
    case .problemOpen: "problem-open"
    case .causeClassMissing: "cause-class-missing"
    case .noAffectedCell: "no-affected-cell"
    case .cellNotReleased: "cell-not-released"
    case .kindMissing: "class-missing"
    case .watchRuns: "watch-runs"
    case .cellOpen: "cell-open"
    case .rootCauseMissing: "root-cause-missing"
    case .creditUnchecked: "credit-unchecked"
    case .supersedenceMissing: "supersedence-missing"
    }
  }
}

extension GateTopic {
  var words: SafeText { SafeText(untrusted: text, kind: .name) }
}
