import Foundation

/// The tracer that can end a program at a system call.
enum Strace {
  static let path = "/usr/bin/strace"

  static let isUsable: Bool = {
    guard FileManager.default.isExecutableFile(atPath: path) else { return false }
    let tried = try? Program.run(["-qq", "-o", "/dev/null", "/bin/true"], program: path)
    return tried?.status == 0
  }()
}
