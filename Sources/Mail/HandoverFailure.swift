/// Why a message was not handed over; it counts as not sent.
package enum HandoverFailure: Error, Hashable, Sendable {
  /// The policy names no program.
  case noProgram
  /// The program could not be started; an `errno` value.
  case notStarted(program: String, errno: Int32)
  /// It ended with a status other than 0; what it said comes from outside.
  case refused(status: Int32, said: String)
  case killed(signal: Int32, said: String)
  case timedOut(seconds: Int, said: String)
  /// The message could not be given to it; an `errno` value.
  case notFed(errno: Int32)
}
