extension Assessment {
  /// What is answered once the answers of an act are added.
  func taking(_ draft: AcceptanceDraft) -> Assessment {
    var answered = self
    for answer in draft.answers { answered.take(answer) }
    return answered
  }

  /// The risk statement; nil while there is none.
  package var statement: Words? {
    switch risk {
    case .notStated: nil
    case .stated(let statement): statement
    }
  }

  /// The scope; nil while none is chosen.
  package var chosen: Scope? {
    switch scope {
    case .notYet: nil
    case .scope(let chosen): chosen
    }
  }
}

extension AcceptanceDraft {
  /// The answers as single acts, tracks in their usual order.
  var answers: [AssessmentAnswer] {
    var answers: [AssessmentAnswer] = []
    if let risk { answers.append(.risk(statement: risk)) }
    if let scope { answers.append(.scope(chosen: scope)) }
    for track in Track.allCases {
      if let owner = trackOwners[track] {
        answers.append(.trackOwner(track: track, owner: owner))
      }
    }
    return answers
  }
}
