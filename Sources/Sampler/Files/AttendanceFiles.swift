import Domain

/// The weekly exports: day by day, within a day child by child.
struct AttendanceFiles {
  static let columns = "date,student_id,name,school,status,comment"

  private let plan: SamplePlan
  private let calendar: SampleCalendar
  private let people: SamplePeople
  private let lines: SampleLines
  /// `,000417,"Aoki, Haru",Larkmere,` of every child, for each of its schools.
  private let middles: [[[UInt8]]]
  private let codes: [[UInt8]]
  private let comments: [[[UInt8]]]

  init(_ plan: SamplePlan, _ calendar: SampleCalendar, _ people: SamplePeople, _ lines: SampleLines) {
    self.plan = plan
    self.calendar = calendar
    self.people = people
    self.lines = lines
    middles = people.children.map { child in
      child.stays.map { Array(",\(child.id),\"\(child.registerName)\",\(SampleCulture.school($0.school)),".utf8) }
    }
    let statuses = (0...SampleStatus.partial.rawValue).compactMap(SampleStatus.init(rawValue:))
    codes = statuses.map { Array($0.code.utf8) + [44] }
    comments = statuses.map { $0.comments.texts.map { SampleSheet.cell($0) } }
  }

  /// The weeks that have a file, each with its name and the days it reports.
  var weeks: [(name: String, week: Int, days: [CalendarDay])] {
    let reported = calendar.weekdays.filter { $0.kind != .holiday }
    if plan.oneFile { return [("attendance.csv", .max, reported)] }
    var weeks: [(name: String, week: Int, days: [CalendarDay])] = []
    for day in reported {
      if weeks.last?.week != day.day.week {
        let friday = day.day.advanced(by: 5 - day.day.weekday)
        weeks.append(("attendance-\(friday.iso).csv", day.day.week, []))
      }
      weeks[weeks.count - 1].days.append(day)
    }
    return weeks
  }

  func write<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    var correction = lines.corrections.startIndex
    var place = 0
    for (name, week, days) in weeks {
      var sheet = SampleSheet(columns: AttendanceFiles.columns)
      while correction < lines.corrections.endIndex, lines.corrections[correction].week <= week {
        let late = lines.corrections[correction]
        add(late.status, late.child, late.place, date: Array(calendar.days[late.place].iso.utf8), to: &sheet)
        correction += 1
      }
      for day in days {
        let date = Array(day.day.iso.utf8)
        let isHeld = day.kind == .instructional
        for child in people.children.indices {
          if isHeld {
            add(lines.reported[child][place], child, place, date: date, to: &sheet)
          } else {
            addClosure(child, place, date: date, to: &sheet)
          }
          if sheet.isFull { try sink(name, sheet.takePiece()) }
        }
        if isHeld { place += 1 }
      }
      try sink(name, sheet.takePiece())
    }
  }

  /// The last school writes N on the day of the storm; the others write nothing at all.
  private func addClosure(_ child: Int, _ place: Int, date: [UInt8], to sheet: inout SampleSheet) {
    let before = max(0, place - 1)
    guard let stay = people.children[child].stays.last(where: { $0.holds(before) }), stay.school == plan.schools - 1,
      lines.reported[child].indices.contains(before), lines.reported[child][before] != .none
    else { return }
    add(.notExpected, child, before, date: date, to: &sheet)
  }

  private func add(_ status: SampleStatus, _ child: Int, _ place: Int, date: [UInt8], to sheet: inout SampleSheet) {
    if status == .none { return }
    let stays = people.children[child].stays
    let stay = stays.count > 1 && stays[1].holds(place) ? 1 : 0
    sheet.add(raw: date)
    sheet.add(raw: middles[child][stay])
    let code = Int(status.rawValue)
    sheet.add(raw: codes[code])
    if !comments[code].isEmpty { sheet.add(raw: comment(status, code, child, place)) }
    sheet.add(raw: CollectionOfOne(10))
  }

  private func comment(_ status: SampleStatus, _ code: Int, _ child: Int, _ place: Int) -> [UInt8] {
    var random = SplitMix64(plan.seed, .comment, child * 4_096 + place)
    guard random.below(1_000) < status.comments.perThousand else { return [] }
    return comments[code].drawn(&random)
  }
}
