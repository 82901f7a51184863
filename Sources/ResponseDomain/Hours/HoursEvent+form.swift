extension HoursEvent {
  var form: EventForm {
    switch self {
    case .planned(let planned): EventForm("hours.planned", planned)
    case .reestimated(let estimate): EventForm("hours.re-estimated", estimate)
    case .logged(let entry): EventForm("hours.logged", entry)
    case .corrected(let correction): EventForm("hours.corrected", correction)
    case .paceRaised(let raise): EventForm("hours.pace-raised", raise)
    }
  }

  /// Nil for an act that is not about hours.
  init?(act: String, payload: some PayloadSource) throws {
    switch act {
    case "hours.planned": self = .planned(try payload.read(Planned.self))
    case "hours.re-estimated": self = .reestimated(try payload.read(Reestimate.self))
    case "hours.logged": self = .logged(try payload.read(LogEntry.self))
    case "hours.corrected": self = .corrected(try payload.read(Correction.self))
    case "hours.pace-raised": self = .paceRaised(try payload.read(PaceRaise.self))
    default: return nil
    }
  }
}
