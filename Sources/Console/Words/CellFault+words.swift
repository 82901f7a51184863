internal import Grid
internal import ResponseDomain

extension CellFault {
  var claim: SafeText {
    switch self {
    case .notInMatrix: "it is no cell of the matrix"
    case .nothingAsked: "nothing is asked of it"
    case .buildMissing: "it has no build"
    case .notPassed: "its build has not passed"
    case .ownerMissing: "nobody owns it"
    case .causeMissing: "the cause is missing"
    case .reasonMissing: "a reason is missing"
    case .workaroundMissing: "the workaround is missing"
    case .isReleased: "it is released"
    case .onlyByRelease: "only the release releases it"
    case .onlyByReissue: "only what is out can be withdrawn"
    }
  }

  var remedy: SafeText {
    switch self {
    case .notInMatrix: "take one of the case's platforms and languages"
    case .nothingAsked: "give a state, a build, an owner or evidence"
    case .buildMissing: "name the build"
    case .notPassed: "record the test first"
    case .ownerMissing: "name who sees to it"
    case .causeMissing, .reasonMissing: "say why"
    case .workaroundMissing: "say what helps instead"
    case .isReleased: "re-issue the case"
    case .onlyByRelease: "stage it, and release the case"
    case .onlyByReissue: "report a deployment problem, then withdraw"
    }
  }

  /// A stable name for scripts.
  var code: StaticString {
    switch self {
    case .notInMatrix: "no-such-cell"
    case .nothingAsked: "nothing-asked"
    case .buildMissing: "build-missing"
    case .notPassed: "not-passed"
    case .ownerMissing: "owner-missing"
    case .causeMissing: "cause-missing"
    case .reasonMissing: "reason-missing"
    case .workaroundMissing: "workaround-missing"
    case .isReleased: "is-released"
    case .onlyByRelease: "only-by-release"
    case .onlyByReissue: "only-by-reissue"
    }
  }
}
