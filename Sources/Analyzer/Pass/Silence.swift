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
  private var open = Since()
  private var openAt = -1
  /// The entry of the last register.
  private var current = -1
  private(set) var enteredOn: Int?

  mutating func take(_ day: StudentDay) {
    guard day.isEnrolled else { return }
    turn(to: Int(day.since))
    if day.isNamed { open.isNamed = true }
    guard day.tookRegister else { return }
    if openAt != current {
      current = openAt
      enteredOn = day.day
    }
    open.registers += 1
    if day.isBlank {
      if days == 0 { from = day.day }
      days += 1
    } else {
      days = 0
      from = nil
      open.isSeen = true
    }
  }

  /// Keeps the entry of the day at hand beside the others.
  private mutating func turn(to entry: Int) {
    if entry == openAt { return }
    while entries.count <= max(entry, openAt) { entries.append(Since()) }
    if openAt >= 0 { entries[openAt] = open }
    open = entries[entry]
    openAt = entry
  }

  private func entry(_ place: Int) -> Since? {
    place == openAt ? open : entries.indices.contains(place) ? entries[place] : nil
  }

  /// Totals name him on a day.
  mutating func name(_ day: StudentDay) {
    guard day.isEnrolled else { return }
    turn(to: Int(day.since))
    open.isNamed = true
    open.isSeen = true
    days = 0
    from = nil
  }

  /// Registers since he entered the present school, when none of the first three or more has a mark for him; else nil.
  var neverSeen: Int? {
    guard current >= 0, let entry = entry(current) else { return nil }
    return entry.registers >= 3 && !entry.isSeen ? entry.registers : nil
  }

  /// Whether a row named him since he entered on a day's entry.
  func wasNamed(_ day: StudentDay) -> Bool {
    day.isEnrolled && entry(Int(day.since))?.isNamed ?? false
  }
}
