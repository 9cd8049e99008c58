import Domain

/// A child of the synthetic district.
struct SampleChild {
  var id = ""
  var given: String
  var family: String
  /// `f` or `m`.
  var sex: String
  var grade: Int
  var className: String
  var household: Int
  var born: SchoolDay
  var kind: SampleTruth.Kind?
  /// Where and when he is enrolled: one stay, or two for a child who moves.
  var stays: [Stay]

  struct Stay {
    var school: Int
    var counselor: Int
    /// Places of the first and last school day; a nil last place means that he is still there.
    var first: Int
    var last: Int?
    /// Whether the roster says when it began; a child enrolled before the span entered on its first day.
    func holds(_ place: Int) -> Bool { first <= place && place <= last ?? .max }
  }

  var name: String { "\(given) \(family)" }
  /// As registers write it.
  var registerName: String { "\(family), \(given)" }
}

/// Children who live together, and the adults who look after them.
struct SampleHousehold {
  var number: Int
  var language: String
  var address: String
  var guardians: [Adult]
  /// Places of the children in the district's list.
  var children: [Int] = []

  struct Adult {
    var id: String
    var name: String
    var relation: String
    var receivesLetters: Bool
    var reason: String
  }
}
