extension CaseCommand {
  /// Which row of the table of acts this command is.
  package var act: CaseAct {
    switch self {
    case .acknowledge: .acknowledge
    case .ask: .ask
    case .answer: .answer
    case .widen: .widen
    case .narrow: .narrow
    case .reproduced: .reproduced
    case .assess: .assess
    case .accept: .accept
    case .moveSlot: .slot
    case .defer: .defer
    case .decline: .decline
    case .reopen: .reopen
    case .addIssue: .addIssue
    case .merge: .merge
    case .rate: .rate
    case .learn: .world
    case .embargo: .embargo
    case .retitle: .retitle
    case .rename: .rename
    case .own: .owner
    case .setContact: .due
    case .note: .note
    case .describeFinder: .finder
    case .credit: .credit
    case .number: .number
    case .readMail: .read
    case .receiveMail: .receive
    case .write: .reply
    case .recordHandover: .recordHandover
    case .matrix: .matrix
    case .hours: .hours
    case .gate(let command): command.act
    }
  }
}

extension GateCommand {
  var act: CaseAct {
    switch self {
    case .answer, .progress, .retract: .gate
    case .approve: .approve
    case .release: .release
    case .releaseStaged: .exception
    case .reportProblem, .solveProblem: .problem
    case .withdraw: .withdraw
    case .reissue: .reissue
    case .revise: .revise
    case .close: .close
    case .reopenWatch: .rewatch
    }
  }
}
