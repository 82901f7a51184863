import Foundation
import ResponseDomain
import Testing

@Suite("How a case is kept")
struct CaseCodingTests {
  private func encoded(_ subject: Case) throws -> [String: Any] {
    let data = try JSONEncoder().encode(subject)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func readBack(_ kept: [String: Any]) throws -> Case {
    try JSONDecoder().decode(Case.self, from: JSONSerialization.data(withJSONObject: kept))
  }

  @Test("Of a case that was just opened nothing is kept but what it was opened with")
  func young() throws {
    let subject = try #require(try TestDesk.with(.received).subject(1001))
    let kept = try encoded(subject)
    #expect(Set(kept.keys) == ["codeName", "id", "reports", "stage", "title"])
    #expect(try readBack(kept) == subject)
  }

  @Test("Whatever happened to a case, it is read back whole", arguments: StageName.allCases)
  func whole(stage: StageName) throws {
    var subject = try #require(try TestDesk.with(stage).subject(1001))
    #expect(try readBack(encoded(subject)) == subject)
    for case .case(_, let event) in EventSamples.all {
      if case .opened = event { continue }
      subject.apply(event)
      #expect(try readBack(encoded(subject)) == subject, "\(event)")
    }
  }

  @Test("A document that holds every part is read, as earlier programs wrote them")
  func earlier() throws {
    let subject = try #require(try TestDesk.with(.received).subject(1001))
    var kept = try encoded(subject)
    let parts = """
      {"absorbed":[],"circle":{"members":[]},"contact":{"notSet":{}},"embargo":{"none":{}},
       "gate":{"answers":[],"problems":[],"progress":[],"published":{"notYet":{}},"revision":1,
         "second":{"nobody":{}}},
       "hours":{"engineering":0,"first":{"none":{}},"lines":[],"raises":[],"recent":[]},
       "issues":[],"lastHeard":{"never":{}},"matrix":{"languages":[],"platforms":[],"since":0,
         "tally":{"counts":{},"stale":0}},
       "numbers":[],"outbox":{"items":[]},"owner":{"nobody":{}},"pinned":[],"rated":{"notYet":{}},
       "unread":[],"world":[]}
      """
    let earlier = try #require(
      JSONSerialization.jsonObject(with: Data(parts.utf8)) as? [String: Any])
    kept.merge(earlier) { own, _ in own }
    #expect(try readBack(kept) == subject)
  }
}
