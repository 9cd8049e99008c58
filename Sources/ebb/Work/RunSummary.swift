import Domain
import Reporter
import Store

/// The two lines that say how a week stands.
struct RunSummary {
  let caseloads: Caseloads

  /// `Analyzed 348 students as of Fri 20 Nov 2026`.
  var headline: String {
    let count = caseloads.analysis.findings.count
    return "Analyzed \(Wording.count(count, "student", "students")) as of \(caseloads.analysis.asOf.long)"
      + (caseloads.analysis.known.day.map { ", as known on \($0.long)" } ?? "")
  }

  /// `  2 new · 1 worse · 5 same · 1 improving · 1 back · 1 no data        3 counselors`.
  var counts: String {
    let cards = caseloads.cards
    var parts = [ListCounts(cards.map(\.finding)).words]
    let reviewed = cards.count { $0.isReviewed }
    if reviewed > 0 { parts.append("\(reviewed) reviewed") }
    let all = Set(caseloads.records.values.map(\.counselor).filter { !$0.isEmpty }).count
    return "  " + parts.joined(separator: " · ")
      + "        \(Wording.count(all, "counselor", "counselors"))"
  }
}
