import Domain

/// The days on which most of a student's class, or of the whole school, was away.
struct ClassDips {
  /// Fewer classmates with a mark tell nothing about a class.
  static let leastMates = 5
  /// Over all days looked at a class must miss at most this share: in one that is often away nothing is unusual.
  static let mostUsual = 0.25
  /// More days than these of the last 20 are no dip but a way of life, and are never left out.
  static let mostLeftOut = 10

  struct Dip {
    var day: Int
    /// Classmates away, of those with a mark.
    var away: Int
    var of: Int
  }
  let dips: [Dip]

  /// Looks at the given days of a student, of which those with missed time may be dips.
  init(_ days: some Collection<StudentDay>, of student: String, in company: Company, _ district: District) {
    guard let seat = company.seat(of: student) else {
      dips = []
      return
    }
    func mates(_ day: StudentDay) -> Company.Mates {
      seat.mates(at: district.schools[Int(day.school)].name, on: day.day)
    }
    var dips: [Dip] = []
    for day in days where day.isEnrolled && day.ebb ?? 0 > 0 {
      let mates = mates(day)
      if mates.isMost { dips.append(Dip(day: day.day, away: mates.away, of: mates.of)) }
    }
    // Nearly every student has none: then the class's other days need not be looked at.
    if dips.isEmpty {
      self.dips = []
      return
    }
    var all = Company.Mates()
    for day in days where day.isEnrolled {
      let mates = mates(day)
      all.away += mates.away
      all.of += mates.of
    }
    self.dips = Double(all.away) <= ClassDips.mostUsual * Double(all.of) ? dips : []
  }

  /// Whether at least half of the whole school was away.
  static func isSchoolDip(_ day: StudentDay) -> Bool { day.tooMuch > 0 && day.mean + day.tooMuch >= 0.5 }
}
