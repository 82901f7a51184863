/// What is known about a background child once it has ended.
package struct ChildReport: Hashable, Sendable {
  /// More output than this is read and dropped.
  package static let mostBytes = 1 << 16

  package var id: BackgroundChild.ID
  package var exit: ChildExit
  /// The start of what it wrote to stdout and stderr, in the order in which it came. Outside text.
  package var output: [UInt8]
  package var isCut: Bool
  /// Whether it read all of its input; a program may end well without.
  package var tookAllInput: Bool
}
