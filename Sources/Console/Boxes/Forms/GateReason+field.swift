internal import Grid
internal import ResponseDomain

extension GateReason {
  /// The field of a form that answers this reason; nil when none can.
  var field: FieldID? {
    switch self {
    case .authorMissing, .authorApproves, .vicePresidentMissing: .approver
    case .problemMissing, .noSuchProblem, .problemSolvedAlready: .problem
    case .causeClassMissing: .causeClass
    case .noAffectedCell, .cellNotReleased: .cells
    case .kindMissing: .revisionKind
    case .unknownTopicPart: .note
    case .open, .numberNotTyped, .releasedAlready, .noSuchAnswer, .answeredTopic,
      .sawOtherVersion, .notKnownToTheWorld, .nothingStaged, .cellNotStaged, .exposedNotSeen,
      .problemOpen, .watchRuns, .cellOpen, .rootCauseMissing, .creditUnchecked,
      .supersedenceMissing:
      nil
    }
  }

  /// What it means to whoever wants to do the act.
  var weight: Reason.Weight {
    switch self {
    case .authorMissing: .asked("author")
    case .vicePresidentMissing: .asked("vice president")
    case .causeClassMissing: .asked("cause")
    case .noAffectedCell: .asked("cells")
    case .kindMissing: .asked("class")
    case .numberNotTyped: .asked("the number")
    case .exposedNotSeen: .asked("")
    case .open, .problemOpen, .cellOpen, .rootCauseMissing, .creditUnchecked, .supersedenceMissing,
      .problemMissing, .noSuchProblem:
      .blocks
    case .releasedAlready, .authorApproves, .noSuchAnswer, .answeredTopic, .unknownTopicPart,
      .sawOtherVersion, .notKnownToTheWorld, .nothingStaged, .cellNotStaged, .problemSolvedAlready,
      .cellNotReleased, .watchRuns:
      .off
    }
  }

  /// Where this reason is repaired.
  var jump: Jump {
    switch self {
    case .open(_, let fact): fact.form.map { .form($0.kind, $0.focus) } ?? .nowhere
    case .problemOpen: .form(.release(.solve), nil)
    case .problemMissing, .noSuchProblem: .form(.release(.problem), nil)
    case .rootCauseMissing: .form(.release(.answer(.rootCause)), nil)
    case .creditUnchecked: .form(.release(.answer(.creditChecked)), nil)
    case .supersedenceMissing: .form(.release(.answer(.supersedes)), nil)
    case .numberNotTyped, .releasedAlready, .authorMissing, .authorApproves, .noSuchAnswer,
      .answeredTopic, .unknownTopicPart, .sawOtherVersion, .notKnownToTheWorld,
      .vicePresidentMissing, .nothingStaged, .cellNotStaged, .exposedNotSeen,
      .problemSolvedAlready, .causeClassMissing, .noAffectedCell, .cellNotReleased, .kindMissing,
      .watchRuns, .cellOpen:
      .nowhere
    }
  }
}
