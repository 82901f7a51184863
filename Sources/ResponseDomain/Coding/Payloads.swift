// Payloads of events that carry more than one value, or a bare one, under explicit keys.

struct NothingMore: Codable, Hashable {}

struct OwnerPayload: Codable, Hashable {
  let owner: Owner
}

struct CasePayload: Codable, Hashable {
  let `case`: CaseID
}

struct CaseReasonPayload: Codable, Hashable {
  let `case`: CaseID
  let reason: Words
}

struct HandoverPayload: Codable, Hashable {
  let mail: MailID
  let handover: Handover
}

struct ReportReasonPayload: Codable, Hashable {
  let report: ReportID
  let reason: Words
}

struct DigestPayload: Codable, Hashable {
  let mail: MailDigest
}

struct AcknowledgedPayload: Codable, Hashable {
  let report: ReportID
  let acknowledgement: Acknowledgement
}

struct AskedPayload: Codable, Hashable {
  let inquiry: Inquiry
  let told: Telling
}

struct ArrivalPayload: Codable, Hashable {
  let arrival: AnswerArrival
}

struct WidenedPayload: Codable, Hashable {
  let members: [Circle.Member]
  let reason: Words
}

struct NarrowedPayload: Codable, Hashable {
  let name: String
  let reason: Words
}

struct AssessedPayload: Codable, Hashable {
  let answer: AssessmentAnswer
}

struct IssueRatedPayload: Codable, Hashable {
  let issue: Int
  let rating: Rating
}

struct DeferredPayload: Codable, Hashable {
  let deferral: Deferral
  let told: Telling
}

struct DeclinedPayload: Codable, Hashable {
  let declination: Declination
  let told: Told
}

struct ReasonPayload: Codable, Hashable {
  let reason: Words
}

struct TitlePayload: Codable, Hashable {
  let title: Words
}

struct CodeNamePayload: Codable, Hashable {
  let codeName: CodeName
}

struct ContactPayload: Codable, Hashable {
  let due: ContactDue
}

struct FinderPayload: Codable, Hashable {
  let finder: Int
  let organisation: Words
}

struct CreditedPayload: Codable, Hashable {
  let finder: Int
  let credit: Finder.Credit
}

struct WorldPayload: Codable, Hashable {
  let fact: World.Fact
  let seenAt: String
}

struct EmbargoPayload: Codable, Hashable {
  let embargo: Embargo
}

struct NumberPayload: Codable, Hashable {
  let number: PublicNumber
}
