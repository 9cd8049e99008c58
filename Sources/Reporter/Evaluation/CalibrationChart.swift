import Domain

/// What "ever flagged" is worth, scaled to one caseload: bars of students by the highest stage, and those to whom the
/// event came.
struct CalibrationChart {
  let evaluation: Evaluation

  private static let (width, rowHeight, left, right) = (860, 34, 120, 560)

  /// Students of a caseload.
  static func scaled(_ students: Int, _ evaluation: Evaluation) -> Double {
    evaluation.students > 0 ? Double(students * Evaluation.caseload) / Double(evaluation.students) : 0
  }

  func add(to html: inout HTML) {
    let rows = evaluation.stages.filter { $0.stage > .steady }
    let most = max(1, rows.map { CalibrationChart.scaled($0.students, evaluation) }.max() ?? 1)
    let height = rows.count * CalibrationChart.rowHeight + 12
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(CalibrationChart.width) \(height)", "width": "\(CalibrationChart.width)",
        "height": "\(height)", "role": "img", "aria-labelledby": "ct cd",
      ]
    ) { html in
      html.element("title", ["id": "ct"], "Students of a caseload of \(Evaluation.caseload) by their highest stage")
      html.element("desc", ["id": "cd"], rows.map(words).joined(separator: " "))
      for (place, row) in rows.enumerated() {
        let y = 6 + place * CalibrationChart.rowHeight
        html.element(
          "text", ["class": "end", "x": "\(CalibrationChart.left - 8)", "y": "\(y + 17)"], row.stage.words)
        bar("bar", CalibrationChart.scaled(row.students, evaluation) / most, y, 24, &html)
        bar("came", CalibrationChart.scaled(row.events.part, evaluation) / most, y + 14, 10, &html)
        html.element(
          "text", ["x": "\(CalibrationChart.right + 12)", "y": "\(y + 17)"],
          "\(Figures.decimal(CalibrationChart.scaled(row.students, evaluation), places: 1)) students, event came to "
            + EvaluationWords.ranged(row.events))
      }
    }
    html.element(
      "p", ["class": "quiet"],
      "Each student counts once, at the highest stage before the event (or at all, where none came). The dark part:"
        + " the event came.")
  }

  private func words(_ row: StageFigures) -> String {
    "\(row.stage.words): \(Figures.decimal(CalibrationChart.scaled(row.students, evaluation), places: 1)) students, the"
      + " event came to \(Figures.percent(row.events.share))."
  }

  private func bar(_ kind: String, _ part: Double, _ y: Int, _ height: Int, _ html: inout HTML) {
    let length = Int(part * Double(CalibrationChart.right - CalibrationChart.left))
    guard length > 0 else { return }
    html.shape(
      "rect",
      [
        "class": kind, "x": "\(CalibrationChart.left)", "y": "\(y)", "width": "\(length)", "height": "\(height)",
      ])
  }
}
