import ResponseDomain

extension PolicyFile {
  static func platforms(in matrix: Section, noting mistakes: inout [Mistake]) -> [Platform] {
    let read = matrix.tables("platforms", keys: ["id", "name"], noting: &mistakes) {
      section, mistakes -> Platform? in
      let id = section.required("id", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.platform, PlatformID.init)
      }
      let name = section.required("name", noting: &mistakes) { node throws(MistakeKind) in
        try node.asLine()
      }
      guard let id, let name else { return nil }
      return Platform(id: id, name: name)
    }
    matrix.noteRepeated("platforms", in: read ?? [], by: \.id.text, noting: &mistakes)
    return read ?? Shipped.platforms
  }

  static func languages(in matrix: Section, noting mistakes: inout [Mistake]) -> [Language] {
    let read = matrix.tables("languages", keys: ["code", "name", "tag"], noting: &mistakes) {
      section, mistakes -> Language? in
      let code = section.required("code", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.language, LanguageID.init)
      }
      let name = section.required("name", noting: &mistakes) { node throws(MistakeKind) in
        try node.asLine()
      }
      let tag = section.required("tag", noting: &mistakes) { node throws(MistakeKind) in
        try node.asForm(.tag) { isTag($0) ? $0 : nil }
      }
      guard let code, let name, let tag else { return nil }
      return Language(id: code, name: name, tag: tag)
    }
    matrix.noteRepeated("languages", in: read ?? [], by: \.id.text, noting: &mistakes)
    return read ?? Shipped.languages
  }

  /// Whether a text has the outer form of a BCP 47 tag: a language of 2 or 3 letters, then parts
  /// of up to 8 letters or digits.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return (2...3).contains(parts.first?.count ?? 0)
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
              || (0x30...0x39).contains(byte)
          }
      }
  }
}
