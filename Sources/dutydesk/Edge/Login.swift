internal import Glibc
internal import ResponseDomain

/// Who runs this process, by the login and never by the environment.
enum Login {
  static var person: PersonID {
    if let entry = getpwuid(getuid()), let name = PersonID(String(cString: entry.pointee.pw_name)) {
      return name
    }
    // A login without a usable name still is somebody.
    return PersonID("uid:\(getuid())") ?? nobody
  }

  private static var nobody: PersonID {
    guard let person = PersonID("unknown") else { preconditionFailure("a word is a person") }
    return person
  }
}
