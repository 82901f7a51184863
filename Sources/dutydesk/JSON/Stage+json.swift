internal import ResponseDomain

extension Stage {
  /// What only this stage knows; null where there is nothing.
  func details(in zone: ZoneRules) -> JSON {
    switch self {
    case .received, .acknowledged, .reproducing: .null
    case .needsInfo(let inquiry):
      [
        "questions": .list(of: inquiry.questions) { .text($0.text) },
        "askedAt": inquiry.askedAt.json(in: zone),
        "cameFrom": .text(inquiry.cameFrom.rawValue),
      ]
    case .assessing(let evidence):
      [
        "reproducedBy": .text(evidence.by.text), "at": evidence.at.json(in: zone),
        "build": .text(evidence.build.text),
      ]
    case .fixing(let acceptance):
      [
        "acceptedAt": acceptance.at.json(in: zone), "risk": .text(acceptance.risk.text),
        "scope": acceptance.scope.json, "slot": acceptance.slot.json(in: zone),
      ]
    case .released(let release), .closed(let release):
      [
        "at": release.at.json(in: zone), "watchUntil": release.watchUntil.json(in: zone),
        "revision": .number(release.revision), "extent": .text(release.extent.rawValue),
      ]
    case .declined(let declination):
      [
        "cause": .text(declination.cause.name), "duplicateOf": JSON(declination.cause.original),
        "note": .text(declination.note.text),
      ]
    case .deferred(let deferral):
      [
        "reason": .text(deferral.reason.text), "target": .text(deferral.target.text),
        "approver": deferral.approver.json,
      ]
    case .merged(let id): ["into": .text(id.description)]
    }
  }
}

extension Slot {
  func json(in rules: ZoneRules) -> JSON {
    ["day": .text(day.iso), "at": at.json(in: rules), "zone": .text(zone.text)]
  }
}

extension Scope {
  var json: JSON {
    [
      "platforms": .list(of: platforms) { .text($0.text) },
      "languages": .list(of: languages) { .text($0.text) },
      "notApplicable": .list(of: notApplicable) {
        [
          "platform": .text($0.platform.text), "language": .text($0.language.text),
          "reason": .text($0.reason.text),
        ]
      },
      "requiredCells": .number(requiredCells),
    ]
  }
}

extension Deferral.Approver {
  var json: JSON {
    switch self {
    case .notOwed: .null
    case .person(let login): .text(login.text)
    }
  }
}

extension Declination.Cause {
  /// As the command line takes it; a duplicate besides names its original.
  var name: String {
    switch self {
    case .duplicate: "duplicate"
    case .notAVulnerability: "not-a-vulnerability"
    case .unsupportedProduct: "unsupported-product"
    case .otherVendor: "other-vendor"
    case .notReproducible: "not-reproducible"
    case .outOfScope: "out-of-scope"
    case .spam: "spam"
    }
  }

  var original: String? {
    switch self {
    case .duplicate(let id): id.description
    case .notAVulnerability, .unsupportedProduct, .otherVendor, .notReproducible, .outOfScope,
      .spam:
      nil
    }
  }
}

extension Assessment {
  var json: JSON {
    let statement: JSON =
      switch risk {
      case .notStated: .null
      case .stated(let words): .text(words.text)
      }
    let chosen: JSON =
      switch scope {
      case .notYet: .null
      case .scope(let scope): scope.json
      }
    return [
      "risk": statement, "scope": chosen,
      "trackOwners": .object(
        Track.allCases.map {
          JSON.Member(key: $0.rawValue, value: JSON(trackOwners[$0]?.text))
        }),
    ]
  }
}

extension Issue {
  var json: JSON {
    let finder: JSON =
      switch foundBy {
      case .finder(let finder): finder.json
      case .investigation: .null
      }
    let ownCase: JSON =
      switch path {
      case .joinsRelease: .null
      case .ownCase(let id): .text(id.description)
      }
    return [
      "number": .number(number), "title": .text(title.text), "finder": finder,
      "ownCase": ownCase, "rating": rated.json,
    ]
  }
}
