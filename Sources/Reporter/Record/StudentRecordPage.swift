/// Everything held on one student, as a page a family can read and print.
public struct StudentRecordPage: Sendable {
  /// A table of the record; empty ones are left out.
  public struct Section: Sendable {
    public var title: String
    /// One sentence on what stands in it; empty for none.
    public var about: String
    public var columns: [String]
    public var rows: [[String]]

    public init(title: String, about: String = "", columns: [String], rows: [[String]]) {
      self.title = title
      self.about = about
      self.columns = columns
      self.rows = rows
    }
  }

  /// The school's name; empty when it is not known.
  public var school: String
  public var id: String
  public var name: String
  /// Sentences above the tables.
  public var opening: [String]
  public var sections: [Section]
  /// Sentences below them, such as the head of the audit trail.
  public var closing: [String]

  public init(
    school: String, id: String, name: String, opening: [String], sections: [Section], closing: [String]
  ) {
    self.school = school
    self.id = id
    self.name = name
    self.opening = opening
    self.sections = sections
    self.closing = closing
  }

  /// - Parameter sha256: the digest that the page's content policy names its style by.
  public func html(sha256: ([UInt8]) -> [UInt8]) -> String {
    // The title ends up in a browser's history and in the name of a printed file: no name, no id.
    PageFrame.html(title: "Student record", style: StudentRecordPage.style, script: nil, sha256: sha256) { html in
      html.element("main") { html in
        if !school.isEmpty { html.element("p", ["class": "quiet"], school) }
        html.element("h1") { html in
          html.text("Student record ")
          html.element("bdi", id)
          html.text(" ")
          html.element("bdi", name)
        }
        for sentence in opening { html.element("p", sentence) }
        html.lineBreak()
        for section in sections where !section.rows.isEmpty { StudentRecordPage.add(section, &html) }
        html.element("footer") { html in
          for sentence in closing { html.element("p", sentence) }
        }
      }
    }
  }

  private static func add(_ section: Section, _ html: inout HTML) {
    html.element("section") { html in
      html.element("h2", "\(section.title) (\(section.rows.count))")
      if !section.about.isEmpty { html.element("p", ["class": "quiet"], section.about) }
      html.lineBreak()
      html.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": section.title]) { html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for column in section.columns { html.element("th", ["scope": "col"], column) }
            }
          }
          html.lineBreak()
          html.element("tbody") { html in
            for row in section.rows {
              html.element("tr") { html in
                for cell in row { html.element("td", cell) }
              }
              html.lineBreak()
            }
          }
        }
      }
    }
    html.lineBreak()
  }

  private static let style = #"""

    @page { size: A4; margin: 14mm }
    * { box-sizing: border-box; margin: 0 }
    html { font: 10pt/1.35 "Source Sans 3", "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans",
      sans-serif; color: #111; background: #fff }
    main { max-width: 62rem; margin: 0 auto; padding: 1rem }
    h1 { font-size: 1.5rem; line-height: 1.25; color: #1f4a5f; margin: .2rem 0 .6rem }
    h2 { font-size: 1.1rem; color: #163a4b; margin: 1.4rem 0 .3rem; break-after: avoid }
    p { margin: .25rem 0 }
    .quiet, footer { color: #444; font-size: .9rem }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; font-size: .85rem; min-width: 50% }
    th, td { border: 1px solid #999; padding: .15rem .4rem; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; white-space: pre-wrap; min-width: 5.4rem; max-width: 34rem }
    thead th { background: #eef2f5; white-space: nowrap }
    thead { display: table-header-group }
    tr { break-inside: avoid }
    footer { margin-top: 1.5rem; border-top: 1px solid #999; padding-top: .5rem }
    @media print { main { padding: 0; max-width: none } .wide { overflow: visible } table { font-size: 7.5pt } }

    """#
}
