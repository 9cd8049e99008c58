import Domain

/// The drawing of each mark: a shape and a tone of its own, so that grey print and every eye can tell them apart.
enum MarkShapes {
  /// The side of a day's square, in SVG units.
  static let side = 11

  /// The name under which the page's one set of drawings holds a mark.
  static func id(_ mark: Mark) -> String { "mark-\(mark.settingsName)" }
  static func markerID(_ mark: Mark) -> String { "each-\(mark.settingsName)" }
  /// The class of the path that draws a mark's days.
  static func pathClass(_ mark: Mark) -> String {
    switch mark {
    case .excused: "e"
    case .unexcused: "u"
    default: mark.settingsName
    }
  }
  /// Marks that are a full square; a strip draws them as dashed lines, a dash a day.
  static let plain: Set<Mark> = [.present, .excused, .unexcused]
  static let closedID = "mark-closed"
  /// The week in which the change began.
  static let onsetID = "onset"
  /// Notes, contacts and steps under a trend.
  static let noteID = "note"
  static let contactID = "contact"
  static let stepID = "step"
  /// A star of five points, from its top.
  private static let star = "l1.6 3.9 4.1.3-3.2 2.6 1 4-3.5-2.2-3.5 2.2 1-4-3.2-2.6 4.1-.3z"
  /// A line under a day spent at another school.
  static let otherID = "mark-other"

  /// The marks in the order of the legend, with the words below each drawing.
  static let legend: [(mark: Mark, words: String)] = [
    (.present, "present"), (.late, "late"), (.leftEarly, "left early"), (.elsewhere, "learning elsewhere"),
    (.partial, "part of the day missed"), (.excused, "away, excused by a parent"),
    (.unexcused, "away, no reason known"), (.refusal, "away, school's own refusal code"),
    (.certified, "certified illness"), (.family, "family or leave"), (.suspended, "suspended"),
    (.notExpected, "not expected"), (.missing, "no mark in the file"), (.unknown, "nothing known"),
  ]

  /// The style of the paths that draw a strip's days.
  static let style =
    "\n    "
    + Mark.allCases.filter { !plain.contains($0) }
    .map { ".strip > .\(pathClass($0)) { marker: url(#\(markerID($0))); }" }.joined(separator: "\n    ") + "\n"

  /// Adds the drawings once; every strip refers to them.
  static func definitions(_ html: inout HTML) {
    html.insertRaw("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>")
    for mark in Mark.allCases {
      html.element("g", ["id": id(mark)]) { $0.insertRaw(drawing(mark)) }
    }
    // A strip names the days of a mark as the corners of one path: a marker draws the mark at each.
    for mark in Mark.allCases where !plain.contains(mark) {
      html.insertRaw(
        "<marker id=\"\(markerID(mark))\" viewBox=\"0 0 11 11\" refY=\"5.5\" markerWidth=\".84615\" markerHeight=\".84615\""
          + " markerUnits=\"userSpaceOnUse\" overflow=\"visible\">\(drawing(mark))</marker>")
    }
    html.element("g", ["id": onsetID]) { $0.insertRaw(#"<path class="s-ink" d="M5 0l4 6h-8z"/>"#) }
    html.element("g", ["id": noteID]) { $0.insertRaw(#"<path class="s-ink" d="M0-5l4 8h-8z"/>"#) }
    html.element("g", ["id": stepID]) { $0.insertRaw("<path class=\"s-ink\" d=\"M0-6\(star)\"/>") }
    html.element("g", ["id": contactID]) { $0.insertRaw(#"<circle class="t-contact" r="3.5"/>"#) }
    html.element("g", ["id": closedID]) { $0.insertRaw(#"<path class="s-line" d="M4 5.5h3"/>"#) }
    html.element("g", ["id": otherID]) { $0.insertRaw(#"<path class="s-under" d="M0 12h11"/>"#) }
    html.insertRaw("</defs></svg>")
  }

  /// Days attended are pale, days missed dark; what a rule skips is an outline.
  private static func drawing(_ mark: Mark) -> String {
    let pale = #"<rect class="s-pale" width="11" height="11" rx="1.5"/>"#
    let outline = #"<rect class="s-out" x=".5" y=".5" width="10" height="10" rx="1.5"/>"#
    let dark = #"<rect class="s-dark" width="11" height="11" rx="1.5"/>"#
    switch mark {
    case .present: return pale
    case .late: return pale + #"<path class="s-ink" d="M0 0h7L0 7z"/>"#
    case .leftEarly: return pale + #"<path class="s-ink" d="M11 11H4l7-7z"/>"#
    case .elsewhere: return #"<circle class="s-pale" cx="5.5" cy="5.5" r="5.5"/>"#
    case .partial: return pale + #"<path class="s-dark" d="M0 5.5h11V11H0z"/>"#
    case .excused: return #"<rect class="s-mid" width="11" height="11" rx="1.5"/>"#
    case .unexcused: return dark
    case .refusal: return dark + #"<path class="s-cut" d="M2.5 2.5l6 6m0-6l-6 6"/>"#
    case .certified: return outline + #"<path class="s-stroke" d="M5.5 2.5v6m-3-3h6"/>"#
    case .family: return outline + #"<path class="s-stroke" d="M2.5 5.5h6"/>"#
    case .suspended: return outline + #"<path class="s-stroke" d="M4 2.5v6m3-6v6"/>"#
    case .notExpected: return #"<circle class="s-dot" cx="5.5" cy="5.5" r="1.5"/>"#
    case .missing: return #"<rect class="s-dash" x=".5" y=".5" width="10" height="10"/>"#
    case .unknown:
      return #"<rect class="s-dash" x=".5" y=".5" width="10" height="10"/><path class="s-thin" d="M1 10L10 1"/>"#
    }
  }

  /// Adds the one legend of a page.
  static func legend(_ html: inout HTML) {
    html.element("ul", ["class": "legend"]) { html in
      for (mark, words) in legend { entry(id(mark), words, &html) }
      entry(closedID, "no school that day", &html)
      entry(otherID, "underlined: at another school", &html)
    }
  }

  private static func entry(_ id: String, _ words: String, _ html: inout HTML) {
    html.element("li") { html in
      html.element("svg", ["width": "15", "height": "15", "viewBox": "-1 -1 14 14", "aria-hidden": "true"]) {
        $0.shape("use", ["href": "#\(id)"])
      }
      html.text(" \(words)")
    }
  }
}
