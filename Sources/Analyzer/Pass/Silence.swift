import Domain

/// On how many of the last registers the student has no mark, and whether he was ever seen or named since he came.
struct Silence: Sendable {
  /// One day of entry: what was seen since.
  private struct Since {
    var registers = 0
    var isSeen = false
    var isNamed = false
  }
  /// Registers without a mark up to now.
  private(set) var days = 0
  /// The day of the first of them.
  private(set) var from: Int?
  private var entries: [Since] = []
  /// The entry of the last register.
  private var current = -1
  private(set) var enteredOn: Int?

  mutating func take(_ day: StudentDay) {
    guard day.isEnrolled else { return }
    let entry = Int(day.since)
    while entries.count <= entry { entries.append(Since()) }
    if day.isNamed { entries[entry].isNamed = true }
    guard day.tookRegister else { return }
    if entry != current {
      current = entry
      enteredOn = day.day
    }
    entries[entry].registers += 1
    if day.mark.isBlank {
      if days == 0 { from = day.day }
      days += 1
    } else {
      days = 0
      from = nil
      entries[entry].isSeen = true
    }
  }

  /// Totals name him on a day.
  mutating func name(_ day: StudentDay) {
    guard day.isEnrolled, entries.indices.contains(Int(day.since)) else { return }
    entries[Int(day.since)].isNamed = true
    entries[Int(day.since)].isSeen = true
    days = 0
    from = nil
  }

  /// Registers since he entered the present school, when none of the first three or more has a mark for him; else nil.
  var neverSeen: Int? {
    guard entries.indices.contains(current) else { return nil }
    let entry = entries[current]
    return entry.registers >= 3 && !entry.isSeen ? entry.registers : nil
  }

  /// Whether a row named him since he entered on a day's entry.
  func wasNamed(_ day: StudentDay) -> Bool {
    day.isEnrolled && entries.indices.contains(Int(day.since)) && entries[Int(day.since)].isNamed
  }
}
