internal import Grid
internal import ResponseDomain

extension FormKind {
  /// The command that the answers ask for, on one subject; what is left out comes as nil, so that
  /// its guard names it. Nil when there is nothing that a guard could look at.
  ///
  /// - Parameter mail: what stands for a message that is still to go out, where one tells the
  ///   finder.
  func command(
    on target: QueueSubject?, _ answers: inout FormAnswers, record: Case?, mail: Telling?
  ) -> Command? {
    switch target {
    case nil: return deskCommand(&answers)
    case .report(let id): return reportCommand(id, &answers)
    case .case(let id):
      return caseCommand(&answers, record: record, mail: mail).map { .case(id, $0) }
    }
  }

  private func deskCommand(_ answers: inout FormAnswers) -> Command? {
    switch self {
    case .takeDuty: return .desk(.takeDuty(reason: answers.words(.reason)))
    case .openByHand:
      let channel: Channel? =
        switch answers.choice(.channel) {
        case 1: .direct(member: answers.setting.user)
        case 2: TeamName(answers.string(.channelName)).map { .internal(team: $0) }
        case 3: .public
        default: nil
        }
      let name = answers.words(.finder)?.text ?? ""
      let address = answers.words(.address)?.text ?? ""
      let finder = name.isEmpty && address.isEmpty ? nil : Sender(name: name, address: address)
      let received = answers.moment(.time) ?? answers.now
      return .openCase(
        OpenCase(
          source: .byHand(channel: channel, finder: finder, receivedAt: received),
          title: answers.words(.title)))
    case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope,
      .trackOwner, .defer, .decline, .reopen, .merge, .addIssue, .note, .reply, .owner, .due,
      .finder, .credit, .number, .retitle, .rename, .embargo, .world, .moveSlot, .open, .file,
      .dismiss, .takeOut, .export, .hours, .release:
      return nil
    }
  }

  private func reportCommand(_ id: ReportID, _ answers: inout FormAnswers) -> Command? {
    switch self {
    case .acknowledge:
      if answers.choice(.way) == Way.mail.rawValue {
        return .report(id, .acknowledge(at: answers.now, how: Self.unwritten))
      }
      return .report(id, .acknowledge(at: answers.moment(.time), how: answers.words(.manner)))
    case .open:
      if answers.choice(.path) == 1 {
        return answers.caseNumber(.caseNumber).map { .report(id, .file(under: $0)) }
      }
      answers.require([.title])
      return .openCase(OpenCase(source: .report(id), title: answers.words(.title)))
    case .file: return answers.caseNumber(.caseNumber).map { .report(id, .file(under: $0)) }
    case .dismiss:
      return .report(
        id, .dismiss(reason: answers.words(.reason), asSpam: answers.choice(.isSpam) == 1))
    case .takeOut: return .report(id, .takeOut(reason: answers.words(.reason)))
    case .owner: return owner(&answers).map { .report(id, .own($0)) }
    case .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope, .trackOwner,
      .defer, .decline, .reopen, .merge, .addIssue, .note, .reply, .due, .finder, .credit, .number,
      .retitle, .rename, .embargo, .world, .moveSlot, .openByHand, .takeDuty, .export, .hours,
      .release:
      return nil
    }
  }

  func owner(_ answers: inout FormAnswers) -> Owner? {
    let name = answers.string(.owner)
    if name == "nobody" || Words(name) == nil { return .nobody }
    return answers.person(.owner).map { .person(login: $0) }
  }

  /// What stands for the words of a message that is still to go out.
  static let unwritten = Words("by mail")
}
