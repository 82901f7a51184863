internal import Glibc

/// This program, for running another command of it beside the console.
enum OwnProgram {
  /// What to start; the file that runs now, whatever `PATH` says.
  static func arguments(_ words: [String]) -> [String] {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return [count > 0 ? String(decoding: own, as: UTF8.self) : CommandLine.arguments[0]] + words
  }
}
