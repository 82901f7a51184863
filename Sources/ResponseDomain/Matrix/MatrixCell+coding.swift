/// One flat object: what is not there, or as it is from the start, is left out.
extension MatrixCell: Codable {
  private enum CodingKeys: String, CodingKey {
    case state
    case build
    case builtAt
    case tested
    case owner
    case evidence
    case cause
    case reference
    case reason
    case workaround
    case since
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func trouble() throws -> Trouble {
      Trouble(
        cause: try values.decode(Words.self, forKey: .cause),
        reference: try values.decodeIfPresent(Words.self, forKey: .reference)
          .map { .shared(name: $0) } ?? .none)
    }
    func reason() throws -> Words { try values.decode(Words.self, forKey: .reason) }
    state =
      switch try values.decode(CellStateName.self, forKey: .state) {
      case .notStarted: .notStarted
      case .writing: .writing
      case .built: .built
      case .testing: .testing
      case .passed: .passed
      case .staged: .staged
      case .released: .released
      case .failed: .failed(try trouble())
      case .blocked: .blocked(try trouble())
      case .notApplicable: .notApplicable(reason: try reason())
      case .cannotFix:
        .cannotFix(
          reason: try reason(), workaround: try values.decode(Words.self, forKey: .workaround))
      case .withdrawn: .withdrawn(reason: try reason())
      }
    built =
      if let name = try values.decodeIfPresent(BuildName.self, forKey: .build) {
        .build(Build(name: name, at: try values.decode(Instant.self, forKey: .builtAt)))
      } else {
        .notYet
      }
    tested = try values.decodeIfPresent(BuildName.self, forKey: .tested).map { .on($0) } ?? .never
    owner =
      try values.decodeIfPresent(PersonID.self, forKey: .owner).map { .person(login: $0) }
      ?? .nobody
    evidence =
      try values.decodeIfPresent(Words.self, forKey: .evidence).map { .words($0) } ?? .none
    since = try values.decode(Instant.self, forKey: .since)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(state.name, forKey: .state)
    switch state {
    case .notStarted, .writing, .built, .testing, .passed, .staged, .released: break
    case .failed(let trouble), .blocked(let trouble):
      try values.encode(trouble.cause, forKey: .cause)
      if case .shared(let name) = trouble.reference {
        try values.encode(name, forKey: .reference)
      }
    case .notApplicable(let reason), .withdrawn(let reason):
      try values.encode(reason, forKey: .reason)
    case .cannotFix(let reason, let workaround):
      try values.encode(reason, forKey: .reason)
      try values.encode(workaround, forKey: .workaround)
    }
    if let build {
      try values.encode(build.name, forKey: .build)
      try values.encode(build.at, forKey: .builtAt)
    }
    if case .on(let name) = tested { try values.encode(name, forKey: .tested) }
    if case .person(let login) = owner { try values.encode(login, forKey: .owner) }
    if case .words(let words) = evidence { try values.encode(words, forKey: .evidence) }
    try values.encode(since, forKey: .since)
  }
}
