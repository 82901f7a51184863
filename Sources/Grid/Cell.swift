/// One column of one row: a base character with at most two marks, and what it means.
///
/// A wide character fills a `lead` cell and the `tail` cell to its right. The value is plain data in
/// 16 bytes: every frame holds thousands, and each is compared with the one before.
package struct Cell: Hashable, Sendable {
  /// How much of a character this cell holds.
  package enum Part: UInt8, Hashable, Sendable {
    /// A whole character of width one.
    case single
    /// The left half of a wide character.
    case lead
    /// The right half of a wide character; it holds no character of its own.
    case tail
  }

  /// The base and its marks, 21 bits each from the lowest; 0 for a mark that is not there.
  @usableFromInline
  private(set) var characters: UInt64
  /// The role, the overlay and the part, 8 bits each from the lowest. No bit of a cell is left to
  /// chance, and two are compared in two steps.
  @usableFromInline
  private(set) var meaning: UInt64

  private static let noOverlay: UInt64 = 0xFF

  package init(
    _ base: Unicode.Scalar, firstMark: Unicode.Scalar? = nil, secondMark: Unicode.Scalar? = nil,
    part: Part = .single, role: Role, overlay: Role? = nil
  ) {
    characters =
      UInt64(base.value) | UInt64(firstMark?.value ?? 0) << 21
      | UInt64(secondMark?.value ?? 0) << 42
    meaning =
      UInt64(role.rawValue) | (overlay.map { UInt64($0.rawValue) } ?? Self.noOverlay) << 8
      | UInt64(part.rawValue) << 16
  }

  package static func blank(_ role: Role) -> Cell { Cell(" ", role: role) }

  package var base: Unicode.Scalar { Unicode.Scalar(bits(at: 0)) ?? " " }
  package var firstMark: Unicode.Scalar? { mark(at: 21) }
  package var secondMark: Unicode.Scalar? { mark(at: 42) }
  package var part: Part { Part(rawValue: byte(at: 16)) ?? .single }

  package var role: Role {
    get { Role(rawValue: byte(at: 0)) ?? .text }
    set { meaning = meaning & ~0xFF | UInt64(newValue.rawValue) }
  }

  /// A meaning laid over the role, such as the cursor row; its attributes join those of `role`.
  package var overlay: Role? {
    get { Role(rawValue: byte(at: 8)) }
    set {
      let bits = newValue.map { UInt64($0.rawValue) } ?? Self.noOverlay
      meaning = meaning & ~0xFF00 | bits << 8
    }
  }

  /// Takes a character of visible ASCII in place of what a single cell held.
  mutating func setASCII(_ byte: UInt8) { characters = UInt64(byte) }

  /// A number for the role with the overlay, equal where both are.
  @inlinable
  package var lookNumber: UInt16 { UInt16(truncatingIfNeeded: meaning) }

  /// The character where the cell holds a single one of visible ASCII or a blank; nil elsewhere.
  @inlinable
  package var asciiCharacter: UInt32? {
    let isSingle = meaning >> 16 == 0
    return isSingle && characters >= 0x20 && characters < 0x7F ? UInt32(characters) : nil
  }

  private func byte(at shift: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: meaning >> shift) }

  private func bits(at shift: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: characters >> shift) & 0x1F_FFFF
  }

  private func mark(at shift: UInt64) -> Unicode.Scalar? {
    let value = bits(at: shift)
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
