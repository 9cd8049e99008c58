/// Rows of students of three schools, with every kind of mark, moves, gaps and faults: the same seed, the same rows.
struct RandomRows {
  var text = ""
  /// The same students in the opposite order.
  var reversed = ""
  var calendar = "school,date,kind\n"
  let lastDay: String

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
  }

  /// 70 days from Monday 31 August 2026.
  private static func date(_ offset: Int) -> String {
    let (month, day) =
      offset < 1 ? (8, 31) : offset <= 30 ? (9, offset) : offset <= 61 ? (10, offset - 30) : (11, offset - 61)
    return "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  init(seed: UInt64) {
    var dice = Dice(state: seed)
    let schools = ["North", "South, Upper", "=East"]
    for school in schools.prefix(2) where dice.chance(0.7) {
      for offset in 0..<70 where offset % 7 < 5 && !dice.chance(0.05) || offset % 7 == 5 && dice.chance(0.2) {
        calendar += "\"\(school)\",\(RandomRows.date(offset)),\(dice.chance(0.05) ? "closed" : "instructional")\n"
      }
    }
    if calendar.split(separator: "\n").count == 1 { calendar += "North,2026-09-07,holiday\n" }
    lastDay = RandomRows.date(60 + Int.random(in: 0...9, using: &dice))
    var students: [[String]] = []
    for student in 0..<36 {
      var rows: [String] = []
      var home = schools[student % 3]
      let (rise, first) = (
        Int.random(in: 0...120, using: &dice), dice.chance(0.2) ? Int.random(in: 0...60, using: &dice) : 0
      )
      let stops = dice.chance(0.1) ? Int.random(in: 20...60, using: &dice) : 70
      for offset in first..<max(first, stops) {
        if dice.chance(0.005) { home = schools[Int.random(in: 0..<3, using: &dice)] }
        guard offset % 7 < 5 || dice.chance(0.02), !dice.chance(0.03) else { continue }
        let away = offset > rise ? min(0.9, Double(offset - rise) / 30) : 0.06
        let codes =
          dice.chance(away)
          ? ["U", "U", "E", "E", "H", "M", "R", "F"] : ["P", "P", "P", "P", "P", "P", "P", "T", "D", "S", "N", "-", ""]
        var code = codes[Int.random(in: 0..<codes.count, using: &dice)]
        if dice.chance(0.002) { code = "?!" }
        let minutes = dice.chance(0.1) ? String(Int.random(in: 0...420, using: &dice)) : ""
        let id = dice.chance(0.3) ? "\"s\(student)\"" : "s\(student)"
        rows.append("\(id),\(RandomRows.date(offset)),\(code),\"\(home)\",\(minutes),\"Child \(student), \"\"A\"\"\"")
        if dice.chance(0.01) { rows.append(rows[rows.count - 1]) }
        if dice.chance(0.005) { rows.append("s\(student),\(RandomRows.date(offset)),E,\"\(schools[0])\",,") }
      }
      students.append(rows)
    }
    let header = "student_id,date,status,school,minutes,name\n"
    text = header + students.joined().joined(separator: "\n") + "\n"
    reversed = header + students.reversed().joined().joined(separator: "\n") + "\n"
  }
}
