import Office

/// The look of a printed letter: one page of A4 or Letter, black on white, no colour that carries meaning.
enum LetterStyle {
  static func css(_ paper: Paper) -> String {
    "\n@page { size: \(paper.css); margin: 16mm 20mm 14mm 22mm }" + rules
  }

  private static let rules = #"""

    * { box-sizing: border-box; margin: 0 }
    html { font: 11pt/1.42 "Source Sans 3", "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif; color: #111 }
    main { max-width: 17cm; margin: 0 auto }
    header { display: flex; justify-content: space-between; align-items: baseline; gap: 1em; flex-wrap: wrap;
      border-bottom: 1.5pt solid #1f4a5f; padding-bottom: 2mm; margin-bottom: 4mm; font-size: 9pt; color: #333 }
    header p { margin: 0 }
    .school { font-size: 14pt; font-weight: 600; color: #1f4a5f }
    .stamp { float: left; border: 1pt solid #555; padding: 0 2mm; font-size: 9pt; letter-spacing: .04em; color: #333 }
    .date { text-align: right; margin-bottom: 3mm }
    .to { font-style: normal; min-height: 21mm; clear: both; margin-bottom: 4mm }
    h1 { font-size: 12.5pt; line-height: 1.25; margin-bottom: 3mm }
    p, ul, table { margin-bottom: 2.6mm }
    h2 { font-size: 10.5pt; line-height: 1.3; color: #1f4a5f; margin: 3.4mm 0 1mm; break-after: avoid }
    ul { padding-left: 5mm }
    li { margin-bottom: .5mm }
    .ticks { list-style: none; padding-left: 0 }
    .ticks li { position: relative; padding-left: 6.5mm }
    .ticks li::before { content: ""; position: absolute; left: 0; top: .75mm; width: 3.4mm; height: 3.4mm;
      border: .8pt solid #333 }
    .fill { display: flex; align-items: baseline; gap: 1.5mm }
    .line { flex: 1; display: inline-block; min-width: 30mm; min-height: 1em; border-bottom: .7pt solid #333 }
    table { border-collapse: collapse; font-size: 9pt; line-height: 1.3 }
    th, td { padding: .5mm 2mm; border-bottom: .5pt solid #bbb; text-align: right; font-weight: 400 }
    th[scope=row] { text-align: left; padding-left: 0 }
    th[scope=col] { font-weight: 600 }
    aside { border-left: 2.5pt solid #1f4a5f; padding: 1mm 0 1mm 4mm; margin: 4mm 0; break-inside: avoid }
    aside h2 { margin-top: 0 }
    aside p { margin: 0 }
    .sign { break-inside: avoid; margin-top: 4mm }
    .sign p { margin: 0 }
    .sign .hand { height: 12mm; width: 70mm; border-bottom: .7pt solid #333; margin-bottom: 1mm }
    footer { margin-top: 5mm; padding-top: 1.5mm; border-top: .5pt solid #999; font-size: 8.5pt; line-height: 1.35;
      color: #333; break-inside: avoid }
    footer p { margin: 0 }
    .airy { font-size: 11.5pt }
    .airy p { margin-bottom: 3.2mm }
    .airy .to { min-height: 27mm; margin: 6mm 0 }
    .airy .to, .airy aside p, .airy .sign p, .airy footer p, .airy header p { margin-bottom: 0 }
    .airy .end { margin-top: 6mm }
    .dense { font-size: 9.4pt; line-height: 1.27 }
    .dense .to { min-height: 0; margin: 2.5mm 0 3.5mm; padding-top: 2.5mm }
    .to .line { min-width: 75mm; margin-top: 2mm }
    .dense .date { margin-bottom: 0 }
    .dense p, .dense ul, .dense table { margin-bottom: 1.4mm }
    .dense h1 { margin-bottom: 1.6mm }
    .dense h2 { font-size: 9.4pt; margin: 2mm 0 .4mm }
    .dense li { margin-bottom: 0 }
    .dense .ticks li { margin-bottom: .7mm }
    .dense .ticks li::before { top: .5mm; width: 3mm; height: 3mm }
    .dense .stamp { margin-bottom: 1.5mm }
    .dense aside h2 { margin-top: 0 }
    .dense table { font-size: 8.5pt; line-height: 1.2 }
    .dense .two { columns: 2; column-gap: 8mm }
    .dense .two li { break-inside: avoid }
    .dense .end { display: flex; gap: 10mm; align-items: flex-start; margin-top: 3mm; break-inside: avoid }
    .dense aside { flex: 1; margin: 0 }
    .dense .sign { flex: 1; margin: 0 }
    .dense aside p, .dense .sign p, .dense header p, .dense footer p { margin-bottom: 0 }
    .dense .sign .hand { width: auto; height: 9mm; margin-bottom: 1mm }
    .dense footer { margin-top: 3mm; font-size: 8pt }
    @page full { margin: 11mm 16mm 10mm 18mm }
    .full { page: full; font-size: 8.8pt; line-height: 1.24 }
    .full h2 { font-size: 9pt; margin-top: 1.4mm }
    .full p, .full ul, .full table { margin-bottom: 1mm }
    .full header { margin-bottom: 2.5mm }
    .full table { font-size: 8pt }
    .full th, .full td { padding-top: .2mm; padding-bottom: .2mm }
    .full .ticks li::before { width: 2.6mm; height: 2.6mm }
    .annex { break-before: page; font-size: 11pt; line-height: 1.4 }
    .dense .annex h2 { font-size: 13pt; margin-bottom: 2mm }
    .dense .annex p, .dense .annex ul { margin-bottom: 4mm }
    .annex .fill, .dense .annex .fill { margin-bottom: 5mm }
    .annex .line { min-height: 1.4em }
    .dense .annex .ticks li::before { top: 1.7mm; width: 3.4mm; height: 3.4mm }
    .dense .annex .ticks li { margin-bottom: 5mm }
    @media screen { body { background: #eee; padding: 8mm 4mm }
      main { background: #fff; padding: 14mm 16mm; max-width: 21cm; box-shadow: 0 1px 6px #0003 } }

    """#
}

extension Paper {
  /// As a style sheet names it.
  var css: String { self == .a4 ? "A4" : "letter" }
}
