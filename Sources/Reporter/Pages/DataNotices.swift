import Domain

/// What a reader must know before the first name: what waits for a person now, and what the data cannot say.
enum DataNotices {
  static func add(_ facts: ReportFacts, cards: [ReviewCard], to html: inout HTML) {
    let students = ids(facts, cards)
    let count = max(facts.urgentCount, students.count)
    if count > 0 {
      html.element("section", ["class": "notice urgent", "aria-label": "Urgent"]) { html in
        html.element(
          "h2", count == 1 ? "One urgent note waits for a person" : "\(count) urgent notes wait for a person")
        if !students.isEmpty {
          html.element("p", (students.count == 1 ? "Student " : "Students ") + students.joined(separator: ", ") + ".")
        }
        let call = facts.urgentContact.isEmpty ? "" : "Call \(facts.urgentContact). "
        html.element("p", call + "Then acknowledge it by name with ebb urgent. Every letter home is held until then.")
        html.element("p", "Notes are read once a week: this is not an alarm, and no notice does not mean safe.")
      }
    }
    if !facts.dataQuality.isEmpty {
      html.element("section", ["class": "notice", "aria-label": "Data quality"]) { html in
        html.element("h2", "What the data cannot say")
        html.element("ul") { html in for sentence in facts.dataQuality { html.element("li", sentence) } }
      }
    }
  }

  /// The students' ids, sorted by bytes: ids only, a page may be read over a shoulder.
  private static func ids(_ facts: ReportFacts, _ cards: [ReviewCard]) -> [String] {
    Set(facts.urgentStudents + cards.filter(\.openUrgent).map(\.student.id))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
