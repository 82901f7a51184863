/// How the journal holds an event: an act, the version of its payload, and the payload.
///
/// The form is a contract. The act, the keys and what they mean never change; what has to change
/// becomes a new version, and `Event.init(act:version:stream:payload:)` goes on reading the old.
package struct EventForm {
  package let act: String
  package let version: Int
  package let payload: any Encodable

  init(_ act: String, version: Int = 1, _ payload: any Encodable) {
    self.act = act
    self.version = version
    self.payload = payload
  }
}
