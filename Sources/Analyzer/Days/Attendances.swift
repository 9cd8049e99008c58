import Domain

/// The schools a student belongs to and his marks there, ready to be read day by day.
struct Attendances: Sendable {
  struct Place: Sendable {
    var name: String
    var entered: Int
    var left: Int
    /// The place among the different days of entry.
    var since: Int
    /// Which of ``lines`` holds the marks.
    var line: Int
  }
  /// The one that speaks for the student first.
  var places: [Place] = []
  var lines: [MarkLine] = []
  var schools: [String] = []

  /// Reads a history between two days; without enrolments he belongs to each school from his first mark there on.
  init(_ history: StudentHistory, from first: Int, to last: Int) {
    var enrolments = history.enrolments.filter { $0.entered.number <= last && ($0.left?.number ?? .max) >= first }
    if history.enrolments.isEmpty { enrolments = Attendances.assumed(history, from: first, to: last) }
    guard !enrolments.isEmpty else { return }
    if enrolments.count > 1 {
      enrolments.sort {
        if $0.isMain != $1.isMain { return $0.isMain }
        if $0.entered != $1.entered { return $0.entered > $1.entered }
        if $0.school != $1.school { return precedes($0.school, $1.school) }
        return ($0.left?.number ?? .max) > ($1.left?.number ?? .max)
      }
    }
    let begins = enrolments.count > 1 ? Set(enrolments.map(\.entered.number)).sorted() : []
    places.reserveCapacity(enrolments.count)
    for enrolment in enrolments {
      let line = schools.firstIndex(of: enrolment.school) ?? schools.count
      if line == schools.count {
        let own = enrolments.filter { $0.school == enrolment.school }
        let from = max(first, own.map(\.entered.number).min() ?? first)
        schools.append(enrolment.school)
        lines.append(
          MarkLine(
            of: enrolment.school, in: history.lines, from: from,
            to: min(last, own.map { $0.left?.number ?? last }.max() ?? last)))
      }
      places.append(
        Place(
          name: enrolment.school, entered: enrolment.entered.number, left: enrolment.left?.number ?? .max,
          since: begins.firstIndex(of: enrolment.entered.number) ?? 0, line: line))
    }
  }

  /// The enrolments of a student whom no roster names.
  private static func assumed(_ history: StudentHistory, from first: Int, to last: Int) -> [Enrolment] {
    var begins: [String: Int] = [:]
    for line in history.lines {
      // A year's line lies far inside the whole numbers; a hostile one is left out.
      guard line.firstDay.number.magnitude < 10_000_000 else { continue }
      let places = line.marks.indices.lazy.filter {
        (Mark(rawValue: line.marks[$0]) ?? .unknown) != .unknown && line.firstDay.number + $0 >= first
      }
      guard let place = places.first, line.firstDay.number + place <= last else { continue }
      begins[line.school] = min(begins[line.school] ?? .max, line.firstDay.number + place)
    }
    for period in history.counts where period.last.number <= last && period.first <= period.last {
      begins[period.school] = min(begins[period.school] ?? .max, max(first, period.first.number))
    }
    return begins.map { Enrolment(school: $0.key, entered: SchoolDay(number: $0.value)) }
  }

  /// Whether he belongs to two schools on any day.
  var overlaps: Bool {
    places.indices.contains { a in
      places.indices.contains { b in
        a < b && places[a].entered <= places[b].left && places[b].entered <= places[a].left
      }
    }
  }
}

/// Orders texts by their bytes, as every list of the program is ordered.
func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
