import DeskStore
import ResponseDomain

/// Where pages of a list of seven cases by hand can begin, and beside one that is not in it.
enum QueuePages {
  static let starts: [QueueStart] =
    [.top, .bottom, .offset(-1), .offset(2), .offset(9)]
    + [1001, 1004, 1007, 1008, 1009].flatMap { number -> [QueueStart] in
      let subject = QueueSubject.case(Fixture.caseID(number))
      return [.after(subject), .before(subject), .around(subject)]
    }
}
