import ResponseDomain

/// A desk in memory: commands go in, events are recorded and folded, as the store does it.
struct TestDesk {
  var policy = Samples.policy
  private(set) var journal: [RecordedEvent] = []
  var now = Samples.now
  var actor = Samples.hale

  init() {
    record([.desk(.made(DeskMade(kind: .working, by: Samples.hale, at: now - .days(30))))])
  }

  @discardableResult
  mutating func act(_ command: Command) throws(Refusal) -> ActNumber {
    let events = try decide(command, on: view, at: now, by: actor)
    return record(events)
  }

  @discardableResult
  mutating func record(_ events: [Event]) -> ActNumber {
    let act = Samples.act(journal.count + 1)
    for event in events {
      let version = history(event.stream).version + 1
      journal.append(
        RecordedEvent(
          sequence: journal.count + 1, act: act, version: version, at: now, by: actor,
          event: event))
    }
    return act
  }

  func history(_ stream: StreamID) -> StreamHistory {
    StreamHistory(journal.filter { $0.event.stream == stream })
  }

  func report(_ number: Int) -> Report? {
    let id = Samples.reportID(number)
    return history(.report(id)).reportState(id)
  }

  func subject(_ number: Int) -> Case? {
    let id = Samples.caseID(number)
    return history(.case(id)).caseState(id)
  }

  var view: DeskView {
    let streams = Set(journal.map(\.event.stream))
    var view = DeskView(
      desk: history(.desk).deskState(), policy: policy, nextReport: Samples.reportID(1),
      nextCase: policy.firstCase)
    for stream in streams {
      view.histories[stream] = history(stream)
      switch stream {
      case .desk: break
      case .report(let id):
        view.reports[id] = history(stream).reportState(id)
        view.nextReport = max(view.nextReport, Samples.reportID(id.number + 1))
      case .case(let id):
        view.cases[id] = history(stream).caseState(id)
        view.matrices[id] = history(stream).matrixState()
        view.versions[id] = history(stream).version
        view.hours[id] = history(stream).hoursState()
        view.hoursActs[id] = history(stream).hoursActs
        view.logged[id] = Dictionary(
          uniqueKeysWithValues: history(stream).logState().map { ($0.entry.id, $0) })
        view.nextCase = max(view.nextCase, Samples.caseID(id.number + 1))
      }
    }
    view.usedCodeNames = Set(view.cases.values.map(\.codeName))
    view.takenSlots = Set(
      view.cases.values.compactMap { subject in
        if case .fixing(let acceptance) = subject.stage { acceptance.slot } else { nil }
      })
    return view
  }
}
