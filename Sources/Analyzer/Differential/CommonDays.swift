import Domain

/// Whether a student's absences of the last 20 school days are only those that most of the class or school shared.
///
/// Such days are left out of every number but the law's. One ordinary absence brings them all back: a dip never mutes a
/// student.
struct CommonDays {
  /// The days to leave out, ascending; empty when there is another absence, or too many of them.
  let leftOut: [Int]
  /// Whether any absence of the last 25 school days fell on a dip.
  let hasDips: Bool

  init(_ standing: borrowing Standing, of student: String, _ company: Company, _ district: District) {
    let log = standing.log
    guard log.count > 0, !log.hasCounted(last: 25) else {
      (leftOut, hasDips) = ([], false)
      return
    }
    let from = log[max(0, log.count - 25)].day
    let missed = Array(standing.days[..<standing.taken].reversed().prefix { $0.day >= from }).filter { $0.ebb ?? 0 > 0 }
    let seat = company.seat(of: student)
    let isShared = { (day: StudentDay) in
      ClassDips.isSchoolDip(day)
        || seat?.mates(at: district.schools[Int(day.school)].name, on: day.day).isMost ?? false
    }
    guard missed.contains(where: isShared) else {
      (leftOut, hasDips) = ([], false)
      return
    }
    // The class must be one that comes on other days; looked at only for students who have such a day.
    let window = standing.days[..<standing.taken].suffix(AbsencePicture.window)
    let dips = Set(ClassDips(window, of: student, in: company, district).dips.map(\.day))
    let isDip = { (day: StudentDay) in ClassDips.isSchoolDip(day) || dips.contains(day.day) }
    hasDips = missed.contains(where: isDip)
    let start = log[max(0, log.count - 20)].day
    let recent = missed.filter { $0.day >= start }
    leftOut =
      !recent.isEmpty && recent.count <= ClassDips.mostLeftOut && recent.allSatisfy(isDip)
      ? recent.map(\.day).reversed() : []
  }
}
