import Domain

/// One thing a folder says about a student's belonging to a school.
struct FolderClaim: Hashable {
  enum Ground: Hashable {
    /// The user's own list of organisations: where he is now.
    case listed
    /// A row of roles.csv: where he is or was, with dates.
    case role
    /// A class he takes: dates, and rarely a second school.
    case lesson
  }
  var school: String
  var ground: Ground
  var begin: SchoolDay?
  /// The last day as the row gives it, or the term's.
  var end: SchoolDay?
  /// The end is that of the term or year, and says nothing about leaving.
  var isPlanned = false
  var isMain = false
}

/// A student's time at a school, as a folder has it.
struct FolderStay: Hashable {
  var school: String
  /// Nil when the folder does not say.
  var entered: SchoolDay?
  var left: SchoolDay?
  var isMain = false
  /// The first day is the school's, not guessed from the classes of this term.
  var isExplicit = false
}

/// Puts what a folder says of one student together, and lays it over what is known of him.
///
/// A folder shows the present: classes of this term, schools of today. So the end of a term is never taken for leaving,
/// the beginning of a term never moves the day on which a student is known to have entered, and an earlier school that
/// the folder no longer names stays in his history.
enum FolderStays {
  /// What the claims of one student come to, schools in the order of the folder.
  static func stays(_ claims: [FolderClaim]) -> [FolderStay] {
    var stays: [FolderStay] = []
    var seen: Set<String> = []
    let hasList = claims.contains { $0.ground != .lesson }
    for claim in claims.filter({ $0.ground != .lesson }) + claims.filter({ $0.ground == .lesson })
    where seen.insert(claim.school).inserted {
      let own = claims.filter { $0.school == claim.school }
      let lessons = own.filter { $0.ground == .lesson }
      let first = lessons.compactMap(\.begin).min()
      let roles = own.filter { $0.ground == .role }
      let isMain = own.contains(where: \.isMain)
      if !roles.isEmpty {
        stays += merged(
          roles.map { role in
            FolderStay(
              school: claim.school, entered: role.begin ?? first, left: role.isPlanned ? nil : role.end,
              isMain: isMain, isExplicit: role.begin != nil)
          })
      } else if claim.ground == .listed {
        stays.append(FolderStay(school: claim.school, entered: first, isMain: isMain))
      } else {
        // Only classes tell: those of a school the student is no longer listed at end with their term.
        let ends = lessons.map { $0.isPlanned && !hasList ? nil : $0.end }
        let left = ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
        stays.append(FolderStay(school: claim.school, entered: first, left: left, isMain: isMain))
      }
    }
    return stays
  }

  /// Stays at one school that overlap or follow on each other become one.
  private static func merged(_ stays: [FolderStay]) -> [FolderStay] {
    var result: [FolderStay] = []
    for stay in stays.sorted(by: { ($0.entered?.number ?? Int.min) < ($1.entered?.number ?? Int.min) }) {
      guard let last = result.last, last.left.map({ end in stay.entered.map { $0 - end <= 1 } ?? true }) ?? true else {
        result.append(stay)
        continue
      }
      result[result.count - 1].left = last.left.flatMap { end in stay.left.map { max(end, $0) } }
    }
    return result
  }

  /// What came of laying the folder's stays over the known ones.
  struct Result {
    var enrolments: [Enrolment] = []
    /// Left a school that the folder no longer names.
    var hasMoved = false
    /// The first day is not the export's but a fallback's.
    var isFallback = false
  }

  /// - Parameters:
  ///   - leaving: the last day of a student whom the folder calls deleted.
  ///   - fallback: the first day of a stay of which nothing is known.
  ///   - today: the day of the export; the first day at a new school when nothing else tells it.
  /// - Returns: nil when a student changed school and nothing tells when.
  static func laid(
    _ stays: [FolderStay], over known: [Enrolment], leaving: SchoolDay?, fallback: SchoolDay?, today: SchoolDay?
  ) -> Result? {
    var result = Result()
    var stays = stays
    let named = Set(stays.map(\.school))
    let isMover = known.contains { $0.left == nil && !named.contains($0.school) }
    for place in stays.indices {
      let stay = stays[place]
      let before = known.filter { old in
        old.school == stay.school && (old.left.map { end in stay.entered.map { $0 <= end } ?? false } ?? true)
      }
      if !stay.isExplicit, let first = before.map(\.entered).min() {
        stays[place].entered = min(stay.entered ?? first, first)
      }
      if stays[place].entered == nil {
        guard let day = isMover ? today : fallback else { return nil }
        stays[place].entered = day
        result.isFallback = true
      }
    }
    var enrolments: [Enrolment] = []
    for stay in stays {
      guard let entered = stay.entered else { continue }
      var left = stay.left.map { max($0, entered) }
      if let leaving { left = min(left ?? leaving, leaving) }
      guard left.map({ entered <= $0 }) ?? true else { continue }
      enrolments.append(Enrolment(school: stay.school, entered: entered, left: left, isMain: stay.isMain))
    }
    let fresh = enrolments
    for old in known {
      let same = fresh.filter { $0.school == old.school }
      if same.contains(where: { $0.overlaps(old) }) { continue }
      var kept = old
      if old.left == nil {
        if let leaving {
          kept.left = max(leaving, old.entered)
        } else if let next = fresh.map(\.entered).filter({ $0 > old.entered }).min(), same.isEmpty {
          kept.left = next.advanced(by: -1)
          result.hasMoved = true
        } else {
          continue
        }
      }
      enrolments.append(kept)
    }
    result.enrolments = withMainSchools(enrolments, flagged: Set(stays.filter(\.isMain).map(\.school)))
    return result
  }

  /// One main school at a time: the one the folder calls so, else the first it names.
  private static func withMainSchools(_ enrolments: [Enrolment], flagged: Set<String>) -> [Enrolment] {
    var enrolments = enrolments
    var main: [Int] = []
    let order =
      enrolments.indices.filter { flagged.contains(enrolments[$0].school) }
      + enrolments.indices.filter { !flagged.contains(enrolments[$0].school) }
    for place in order where !main.contains(where: { enrolments[$0].overlaps(enrolments[place]) }) {
      main.append(place)
    }
    for place in enrolments.indices { enrolments[place].isMain = main.contains(place) }
    return enrolments
  }
}

extension Enrolment {
  /// Whether both cover at least one same day.
  func overlaps(_ other: Enrolment) -> Bool {
    (other.left.map { entered <= $0 } ?? true) && (left.map { other.entered <= $0 } ?? true)
  }
}
