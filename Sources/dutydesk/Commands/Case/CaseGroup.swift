internal import ArgumentParser

/// `dutydesk case ...`
struct CaseGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Cases: look at them, and every act on them.",
    subcommands: [
      CaseOpen.self, CaseList.self, CaseShow.self, CaseHistory.self, CaseAcknowledge.self,
      CaseAsk.self, CaseAnswer.self, CaseWiden.self, CaseNarrow.self, CaseReproduced.self,
      CaseAssess.self, CaseAccept.self, CaseDefer.self, CaseDecline.self, CaseReopen.self,
      CaseRate.self, CaseWorld.self, CaseEmbargo.self, CaseNumber.self, CaseNote.self,
      CaseOwner.self, CaseDue.self, CaseRename.self, CaseRetitle.self, CaseMerge.self,
      CaseChild.self, CaseFinder.self, CaseCredit.self, CaseReply.self, CaseRead.self,
      CaseBlockers.self, CaseGate.self, CaseApprove.self, CaseRelease.self, CaseException.self,
      CaseProblem.self, CaseSolved.self, CaseWithdraw.self, CaseReissue.self, CaseRevise.self,
      CaseClose.self, CaseRewatch.self,
      CaseUndo.self, CaseRedo.self,
    ])
}
