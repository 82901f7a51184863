extension TrueType {
  /// How many bytes of a file are worth giving to `init(sniffing:)`.
  package static let sniffedBytes = 4096

  /// Tells what a file is from its first bytes; the name and the declared type are not asked.
  package init(sniffing bytes: [UInt8]) {
    self = Self.byMagic(bytes) ?? Self.byText(bytes)
  }

  private static let magics: [(bytes: [UInt8], type: TrueType)] = [
    (Array("MZ".utf8), .windowsProgram),
    ([0x7F, 0x45, 0x4C, 0x46], .linuxProgram),
    ([0xCF, 0xFA, 0xED, 0xFE], .macProgram),
    ([0xCE, 0xFA, 0xED, 0xFE], .macProgram),
    ([0xCA, 0xFE, 0xBA, 0xBE], .javaClass),
    (Array("#!".utf8), .script),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    (Array("PK\u{5}\u{6}".utf8), .zip),
    ([0x1F, 0x8B], .gzip),
    (Array("BZh".utf8), .bzip2),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    (Array("Rar!".utf8), .rar),
    (Array("MSCF".utf8), .cabinet),
    (Array("%!PS".utf8), .postScript),
    (Array("{\\rtf".utf8), .rtf),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole),
    ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .windowsShortcut),
    (Array("ITSF".utf8), .windowsHelp),
    ([0xD4, 0xC3, 0xB2, 0xA1], .packetCapture),
    ([0xA1, 0xB2, 0xC3, 0xD4], .packetCapture),
    ([0x0A, 0x0D, 0x0D, 0x0A], .packetCapture),
    (Array("MDMP".utf8), .crashDump),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif),
    (Array("GIF89a".utf8), .gif),
    (Array("BM".utf8), .bitmap),
    (Array("-----BEGIN PGP ".utf8), .pgp),
  ]

  private static func byMagic(_ bytes: [UInt8]) -> TrueType? {
    if bytes.isEmpty { return .empty }
    for magic in magics where bytes.starts(with: magic.bytes) {
      // Two letters can open a text as well: a program or a bitmap soon has a byte no text has.
      let isWeak = magic.type == .windowsProgram || magic.type == .bitmap
      if isWeak, bytes.count > 2, !bytes.prefix(64).contains(where: { $0 < 9 }) { continue }
      return magic.type
    }
    if bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      return .webp
    }
    if bytes.count >= 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .tar }
    // Readers accept a PDF that does not begin at its first byte.
    if contains(bytes.prefix(1024), Array("%PDF-".utf8)) { return .pdf }
    return nil
  }

  private static func byText(_ bytes: [UInt8]) -> TrueType {
    if bytes.contains(where: { $0 < 0x20 && ![0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }) {
      return .data
    }
    let head = bytes.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    for tag in ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<svg"]
    where contains(head[...], Array(tag.utf8)) {
      return .html
    }
    let start = head.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || $0 >= 0x80 }
    if start.starts(with: "<?xml".utf8) { return .xml }
    return .text
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ sought: [UInt8]) -> Bool {
    guard let first = sought.first else { return true }
    var at = bytes.startIndex
    while let next = bytes[at...].firstIndex(of: first) {
      if bytes[next...].starts(with: sought) { return true }
      at = next + 1
    }
    return false
  }
}
