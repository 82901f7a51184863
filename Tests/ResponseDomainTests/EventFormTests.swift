import Foundation
import ResponseDomain
import Testing

/// The journal's JSON is a contract: a golden file for every act.
@Suite struct EventFormTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  @Test(
    "every event has the form of its golden file and is read back whole",
    arguments: EventSamples.all)
  func golden(event: Event) throws {
    let form = event.form
    let data = try encoded(form.payload)
    let file = Self.folder.appending(path: "\(form.act)-v\(form.version).json")
    guard let golden = try? Data(contentsOf: file) else {
      try data.write(to: file)
      Issue.record("no golden file for \(form.act); it was written, look at it")
      return
    }
    #expect(String(decoding: data, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
    let read = try Event(
      act: form.act, version: form.version, stream: event.stream,
      payload: JSONPayload(data: golden))
    #expect(read == event)
  }

  @Test("every golden file is of an act that is still read")
  func noneForgotten() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let acts = EventSamples.all.map { "\($0.form.act)-v\($0.form.version).json" }
    #expect(Set(files) == Set(acts))
    #expect(acts.count == Set(acts).count)
  }

  @Test("a payload with a field that a later program added is read; a later version is refused")
  func newer() throws {
    let added = JSONPayload(data: Data(#"{"reason":"why","mood":"fine"}"#.utf8))
    let event = try Event(act: "desk.duty-taken", version: 1, stream: .desk, payload: added)
    #expect(event == .desk(.dutyTaken(reason: Samples.words("why"))))
    #expect(throws: UnreadableEvent(act: "desk.duty-taken", version: 2)) {
      try Event(act: "desk.duty-taken", version: 2, stream: .desk, payload: added)
    }
    #expect(throws: UnreadableEvent(act: "desk.painted", version: 1)) {
      try Event(act: "desk.painted", version: 1, stream: .desk, payload: added)
    }
  }

  private func encoded(_ payload: any Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(payload)
  }
}

private struct JSONPayload: PayloadSource {
  let data: Data

  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }
}
