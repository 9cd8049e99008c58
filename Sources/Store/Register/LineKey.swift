import Domain

/// What names one line of the register, by inside keys.
struct LineKey: Hashable, Comparable {
  var student: Int
  var school: Int
  var year: Int

  static func < (a: LineKey, b: LineKey) -> Bool { (a.student, a.school, a.year) < (b.student, b.school, b.year) }
}
