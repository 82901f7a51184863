internal import Console
internal import DeskStore
internal import Grid
internal import ResponseDomain
internal import Settings
internal import Terminal

extension ConsoleLoop {
  /// Does what the state asked for; what comes of it goes back as messages.
  func perform(_ effect: Effect) -> [Console.Message] {
    do {
      return try watched { try carryOut(effect) }
    } catch {
      return [.failed(Fault.told(error, zone: session.zone))]
    }
  }

  private func carryOut(_ effect: Effect) throws -> [Console.Message] {
    switch effect {
    case .loadDesk: return [.deskLoaded(try reader.glance())]
    case .loadQueue(let request): return [.queueLoaded(try page(request))]
    case .loadSubject(let subject): return [try reader.subject(subject)]
    case .loadMail(let digest): return [.mailLoaded(try reader.mail(digest))]
    case .loadJournal(let before): return [try reader.journal(before: before)]
    case .loadRecentActs: return [.recentActsLoaded(try reader.recentActs())]
    case .act(let act): return try carryOut(act)
    case .send(let mail): return try send(mail)
    case .sendAgain(let subject, let id): return try sendAgain(id, about: subject)
    case .openManual: return try openManual()
    case .undo(let stream): return try undo(stream)
    case .redo(let stream): return try redo(stream)
    case .edit(let request): return [try edit(request)]
    case .write(let export, let path): return [try write(export, to: path)]
    case .copy(let export): return [try copy(export)]
    case .showBytes(let digest): return [.mailLoaded(try reader.bytes(digest))]
    case .takeMail(let path): return try takeMail(from: path)
    case .keepFilters(let filters): return try keep(filters)
    case .useTheme(let name): return use(theme: name)
    case .openPolicy: return try openPolicy()
    case .openDemo: return try openDemo()
    case .notice(let subjects):
      notices.tell(
        subjects.map { SafeText(untrusted: $0.description, kind: .name) }, on: screen)
      return []
    case .redraw:
      plain?.forget()
      screen.forgetPainted()
      return []
    case .suspend:
      screen.suspend()
      return []
    case .quit:
      quit()
      return []
    }
  }

  private func carryOut(_ act: PendingAct) throws -> [Console.Message] {
    do {
      let outcome = try record(act.command, seen: act.seen)
      return [.acted(act, done(outcome)), .deskChanged]
    } catch let refusal as Refusal {
      return [.refused(refusal), .deskChanged]
    } catch let race as LostRace {
      return [.raceLost(act, newer: race.newer), .deskChanged]
    }
  }

  private func undo(_ stream: StreamID) throws -> [Console.Message] {
    guard let last = try session.store.lastAct(on: stream) else {
      return [.said("There is nothing to undo here.")]
    }
    return try reverse(stream, .undo(last), direction: .undo)
  }

  private func redo(_ stream: StreamID) throws -> [Console.Message] {
    guard let last = try session.store.lastUndone(on: stream) else {
      return [.said("Nothing was undone here that could be done again.")]
    }
    return try reverse(stream, .redo(last), direction: .redo)
  }

  private func reverse(
    _ stream: StreamID, _ command: Command, direction: Undone.Direction
  ) throws -> [Console.Message] {
    do {
      let outcome = try record(command)
      return [.undone(stream, done(outcome), direction: direction), .deskChanged]
    } catch let refusal as Refusal {
      return [.refused(refusal)]
    }
  }

  func record(_ command: Command, seen: [StreamID: Int] = [:]) throws -> Outcome {
    try session.store.carryOut(
      command, by: session.person, at: session.now, offset: session.clock.offset,
      under: session.policy, seen: seen)
  }

  func done(_ outcome: Outcome) -> ActDone {
    ActDone(at: outcome.events.first?.at ?? session.now, events: outcome.events)
  }
}

extension Fault {
  /// Any error in one line for the message line.
  static func told(_ error: any Error, zone: ZoneRules) -> SafeText {
    let fault =
      switch error {
      case let fault as Fault: fault
      case let failure as StoreFault: Fault(failure)
      case let refusal as Refusal: Fault(refusal, zone: zone)
      case let race as LostRace: Fault(race, zone: zone)
      default:
        Fault(.inputOutput, code: "failed", SafeText(untrusted: "\(error)", kind: .line))
      }
    return fault.words.joined(separator: " ")
  }
}
