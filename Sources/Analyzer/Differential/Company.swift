public import Domain

/// Who shares school days with whom, as the roster says: classes, and brothers and sisters.
///
/// It never enters a rule. It tells what was usual around a student on a day, and is asked only about students whom a
/// rule names.
public struct Company: Sendable {
  private let histories: [StudentHistory]
  private let places: [String: Int]
  /// The class of each student, or -1.
  private let classOf: [Int]
  private let classes: [(school: String, members: [Int])]
  /// What each class came to by day; nil where it is counted when asked for.
  private var tallies: [ClassTally?] = []
  /// Other children of the same household or with a guardian in common, by student.
  private let siblings: [Int: [Int]]

  /// More children than these share no family but a placeholder, such as household `none`.
  private static let mostChildren = 12

  /// Nobody is known to share anything.
  public static let nobody = Company(histories: [], students: [])

  /// - Parameters:
  ///   - histories: every student's marks, as the analysis reads them.
  ///   - students: the roster; a student without a class name belongs to no class.
  ///   - guardians: by student; the same id makes brothers and sisters.
  public init(histories: [StudentHistory], students: [Student], guardians: [String: [Guardian]] = [:]) {
    self.histories = histories
    let places = Dictionary(histories.indices.map { (histories[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var classOf = Array(repeating: -1, count: histories.count)
    var classes: [(school: String, members: [Int])] = []
    var names: [[String]: Int] = [:]
    var homes: [String: [Int]] = [:]
    for student in students {
      guard let place = places[student.id] else { continue }
      if !student.className.isEmpty, let school = Company.school(histories[place]) {
        // `7A` names a class of its own; of `A` there is one in every grade.
        let isWhole = student.className.utf8.contains { (48...57).contains($0) }
        let key = [school, isWhole ? "" : student.grade, student.className]
        let number = names[key] ?? classes.count
        if number == classes.count {
          names[key] = number
          classes.append((school, []))
        }
        classes[number].members.append(place)
        classOf[place] = number
      }
      if !student.household.isEmpty { homes["h " + student.household, default: []].append(place) }
      for guardian in guardians[student.id] ?? [] { homes["g " + guardian.id, default: []].append(place) }
    }
    var siblings: [Int: [Int]] = [:]
    for home in homes.values where home.count > 1 && home.count <= Company.mostChildren {
      for place in home {
        for other in home where other != place && !(siblings[place]?.contains(other) ?? false) {
          siblings[place, default: []].append(other)
        }
      }
    }
    self.places = places
    self.classOf = classOf
    self.classes = classes
    self.siblings = siblings
    tallies = classes.map { own in
      own.members.count <= ClassDips.leastMates
        ? nil
        : ClassTally(own.members) { place in
          histories[place].lines.filter { $0.school == own.school }
        } slow: { place, day in
          mark(of: place, on: day, at: own.school)
        }
    }
  }

  /// The school of the last entry, which is where a class sits.
  private static func school(_ history: StudentHistory) -> String? {
    history.enrolments.max {
      $0.entered != $1.entered ? $0.entered < $1.entered : precedes($0.school, $1.school)
    }?.school
  }

  /// How many classmates were away, of those with a mark that counts; the student himself is not among them.
  package struct Mates: Hashable, Sendable {
    package var away = 0
    package var of = 0
    /// Whether at least half were away, of enough to tell.
    var isMost: Bool { of >= ClassDips.leastMates && 2 * away >= of }
  }

  /// One student's place in his class.
  package struct Seat {
    fileprivate let company: Company
    fileprivate let place: Int
    fileprivate let number: Int

    /// The classmates on a day; nobody in another school than the class's.
    package func mates(at school: String, on day: Int) -> Mates {
      let own = company.classes[number]
      guard own.school == school else { return Mates() }
      if let tally = company.tallies[number] {
        return tally.without(company.mark(of: place, on: day, at: school), on: day)
      }
      return company.countedMates(of: place, in: own.members, at: school, on: day)
    }

    /// The same, counted mark by mark: slow and obvious.
    package func countedMates(at school: String, on day: Int) -> Mates {
      let own = company.classes[number]
      return own.school == school ? company.countedMates(of: place, in: own.members, at: school, on: day) : Mates()
    }
  }

  /// Where a student sits; nil for one whom the roster gives no class.
  package func seat(of student: String) -> Seat? {
    guard let place = places[student], classOf[place] >= 0 else { return nil }
    return Seat(company: self, place: place, number: classOf[place])
  }

  private func countedMates(of place: Int, in members: [Int], at school: String, on day: Int) -> Mates {
    var mates = Mates()
    for mate in members where mate != place {
      guard let mark = mark(of: mate, on: day, at: school), let ebb = mark.ebbParts(0) else { continue }
      mates.of += 1
      if ebb == Mark.wholeDay { mates.away += 1 }
    }
    return mates
  }

  /// Whether a brother or sister was away the whole day; nil when no mark of theirs tells.
  func isSiblingAway(of student: String, on day: Int) -> Bool? {
    guard let place = places[student], let others = siblings[place] else { return nil }
    let marks = others.compactMap { mark(of: $0, on: day, at: nil) }.filter(\.isExpected)
    return marks.isEmpty ? nil : marks.contains { $0.lawfulParts(0) == Mark.wholeDay }
  }

  /// The mark of a day; attended anywhere is attended, else the worst wins.
  private func mark(of place: Int, on day: Int, at school: String?) -> Mark? {
    var best: Mark?
    for line in histories[place].lines where school == nil || line.school == school {
      let offset = day &- line.firstDay.number
      guard line.marks.indices.contains(offset), let mark = Mark(rawValue: line.marks[offset]), !mark.isBlank else {
        continue
      }
      if mark.isAttended { return mark }
      best = best.map { $0.rank <= mark.rank ? $0 : mark } ?? mark
    }
    return best
  }
}
