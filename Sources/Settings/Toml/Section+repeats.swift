extension Section {
  /// Notes the first entry of a list that has the same name as one before it.
  func noteRepeated<Value>(
    _ key: String, in values: [Value], by name: (Value) -> String,
    noting mistakes: inout [Mistake]
  ) {
    if let value = values.firstRepeated(by: name) {
      mistakes.append(Mistake(place: place.key(key), kind: .twice(name(value))))
    }
  }
}

extension Array {
  /// The first element whose key an earlier element has too.
  func firstRepeated<Key: Hashable>(by key: (Element) -> Key) -> Element? {
    var seen: Set<Key> = []
    return first { !seen.insert(key($0)).inserted }
  }
}
