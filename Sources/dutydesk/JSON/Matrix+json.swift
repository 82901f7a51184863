internal import Console
internal import Grid
internal import ResponseDomain

extension Matrix {
  func json(of id: CaseID, in zone: ZoneRules) -> JSON {
    [
      "case": .text(id.description), "total": tally.json,
      "platforms": .list(of: platforms) {
        (["platform": .text($0.text)] as JSON).adding(tally(of: $0).json)
      },
      "languages": .list(of: languages) {
        (["language": .text($0.text)] as JSON).adding(tally(of: $0).json)
      },
      "needHuman": .list(of: needHuman) { .text($0.text) },
      "cells": .list(of: ids) { self[$0].json(of: $0, in: zone) },
    ]
  }

  /// Letters by platform and language, with the totals of each.
  var table: TextTable {
    let end: [TextTable.Column] = [
      .init("tested", alignment: .right), .init("of", alignment: .right),
      .init("%", alignment: .right),
    ]
    var table = TextTable(
      columns: [.init("PLATFORM")] + languages.map { .init($0.safe) } + end)
    func figures(_ tally: CellTally) -> [SafeText] {
      ["\(tally.tested)", "\(tally.required)", tally.percent.map { "\($0)" } ?? "-"]
    }
    for platform in platforms {
      let letters = languages.map { language in
        let state = self[CellID(platform: platform, language: language)].state.name
        return SafeText(untrusted: String(state.letter), kind: .line)
      }
      table.append([platform.safe] + letters + figures(tally(of: platform)))
    }
    let tested = languages.map { SafeText("\(tally(of: $0).tested)") }
    table.append(["tested"] + tested + figures(tally))
    return table
  }

  /// What waits for a person, one cell a line.
  var needsLines: [SafeText] {
    needHuman.map { id in
      let state = self[id].state
      let reason = state.reason.map { SafeText(untrusted: $0.text, kind: .line) } ?? ""
      return "\(SafeText(untrusted: String(state.name.letter), kind: .line)) \(id.safe)  \(reason)"
    }
  }
}

extension CellTally {
  var json: JSON {
    [
      "cells": .number(cells), "required": .number(required), "tested": .number(tested),
      "staged": .number(staged), "needHuman": .number(needHuman), "stale": .number(stale),
      "percent": JSON(percent),
      "states": .object(
        CellStateName.allCases.filter { self[$0] > 0 }.map {
          JSON.Member(key: $0.rawValue, value: .number(self[$0]))
        }),
    ]
  }
}

extension MatrixCell {
  func json(of id: CellID, in zone: ZoneRules) -> JSON {
    var person: String?
    if case .person(let login) = owner { person = login.text }
    var told: String?
    if case .words(let words) = evidence { told = words.text }
    var reference: String?
    if case .shared(let name) = state.trouble?.reference { reference = name.text }
    var workaround: String?
    if case .cannotFix(_, let words) = state { workaround = words.text }
    return [
      "platform": .text(id.platform.text), "language": .text(id.language.text),
      "state": .text(state.name.rawValue), "build": JSON(build?.name.text),
      "builtAt": build?.at.json(in: zone) ?? .null, "owner": JSON(person),
      "evidence": JSON(told), "cause": JSON(state.trouble?.cause.text),
      "reference": JSON(reference),
      "reason": JSON(state.trouble == nil ? state.reason?.text : nil),
      "workaround": JSON(workaround), "isStale": .bool(isStale),
      "since": since.json(in: zone),
    ]
  }
}

extension Exposure {
  /// Days that each cell lay, or lies, open to everybody.
  var table: TextTable {
    TextTable(
      columns: [.init("EXPOSED"), .init("days", alignment: .right), .init("")],
      rows: rows.map { [$0.cell.safe, "\($0.days)", $0.isOut ? "out" : "still open"] })
  }

  var json: JSON {
    .list(of: rows) {
      ["cell": .text($0.cell.text), "days": .number($0.days), "isOut": .bool($0.isOut)]
    }
  }
}

extension MatrixReason {
  var details: JSON {
    switch self {
    case .noMatrix(let id): ["case": .text(id.description)]
    case .nothingSelected: .object([])
    case .cell(let id, _), .outAlready(let id): ["cell": .text(id.text)]
    case .line(let number, let id, _): ["line": .number(number), "cell": .text(id.text)]
    }
  }
}
