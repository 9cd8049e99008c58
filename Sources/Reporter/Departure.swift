public import Domain

/// A student who was on a list the week before and is on none now, and why: nobody vanishes without a word.
public struct Departure: Sendable {
  /// Why the student is on this list no more.
  public enum Why: Hashable, Sendable {
    case left, backAtSchool, settled, eased, wholeClass, namedAgain, corrected
    case counselor(String)
    /// The records hold the student no more.
    case erased
  }
  public var student: Student
  public var counselor: String
  public var why: Why
  /// What pages said of the student the week before; empty when only the page of then knew him.
  public var stageBefore: String

  public init(student: Student, counselor: String, why: Why, stageBefore: String) {
    self.student = student
    self.counselor = counselor
    self.why = why
    self.stageBefore = stageBefore
  }
}

extension Departure.Why {
  /// The reason in words.
  public var words: String {
    switch self {
    case .left: "left the school"
    case .backAtSchool: "back at school for 20 school days"
    case .settled: "no rule has held for 20 school days"
    case .eased: "the days since Monday took the reason away"
    case .wholeClass: "most of the class or school was away on the same days"
    case .namedAgain: "named in the school's file again"
    case .corrected: "a correction of the register took the reason away"
    case .counselor(let name): "now with \(name)"
    case .erased: "no longer in the records"
    }
  }

  /// The place among the reasons.
  var rank: Int {
    switch self {
    case .left: 0
    case .backAtSchool: 1
    case .settled: 2
    case .eased: 3
    case .wholeClass: 4
    case .namedAgain: 5
    case .corrected: 6
    case .counselor: 7
    case .erased: 8
    }
  }
}
