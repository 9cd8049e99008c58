import Office

/// The look of a printed sheet: black on white, lines to write on, a table that needs no colour.
enum SheetStyle {
  static func css(_ paper: Paper) -> String {
    "\n@page { size: \(paper.css); margin: 9mm 15mm 8mm 15mm }" + rules
  }

  private static let rules = #"""

    * { box-sizing: border-box; margin: 0 }
    html { font: 8.8pt/1.24 "Source Sans 3", "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans",
      "DejaVu Sans Condensed", sans-serif; color: #111 }
    html:lang(ja) { font-family: "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo,
      "IPAGothic", sans-serif }
    main { max-width: 18cm; margin: 0 auto }
    .stamp { float: right; border: 1pt solid #555; padding: 0 2mm; font-size: 8pt; color: #333 }
    h1 { font-size: 14pt; line-height: 1.25; color: #1f4a5f; margin-bottom: 1.5mm }
    h2 { font-size: 9.4pt; line-height: 1.35; color: #163a4b; background: #e9eff3; margin: 1.6mm 0 .6mm;
      padding: .3mm 1.5mm; break-after: avoid }
    dl { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 0 5mm; clear: both }
    dl div { display: flex; gap: 2mm; border-bottom: .5pt solid #bbb; padding: .4mm 0; break-inside: avoid }
    dt { color: #444; font-size: 8pt; flex: none; padding-top: .3mm }
    dd { overflow-wrap: anywhere }
    ul { padding-left: 4.5mm }
    ul.two { columns: 2; column-gap: 8mm }
    li { break-inside: avoid; overflow-wrap: anywhere }
    table { border-collapse: collapse; width: 100%; font-size: 8.6pt; line-height: 1.25; break-inside: avoid }
    th, td { border: .5pt solid #888; padding: .5mm 1.2mm; text-align: right; font-weight: 400;
      font-variant-numeric: tabular-nums }
    thead th { text-align: center; vertical-align: bottom; font-size: 8pt; line-height: 1.15; background: #eef2f5 }
    th[scope=row] { text-align: left; white-space: nowrap }
    .month thead th { width: 11.5% }
    .month thead th:first-child { width: auto }
    .month tbody tr:last-child > * { border-top: 1.2pt solid #333; font-weight: 600 }
    .grid thead th { text-align: left }
    .grid td { height: 5.6mm }
    .grid thead th:first-child { width: 56% }
    .notes { padding: 0; list-style: none; font-size: 7.4pt; line-height: 1.25; color: #333; margin: .6mm 0 1mm }
    .side { display: flex; gap: 8mm }
    .side > div { flex: 1 }
    .line { height: 5.8mm; border-bottom: .7pt solid #555 }
    .label { color: #333; margin-top: .8mm; break-after: avoid }
    .signs { display: flex; gap: 8mm; margin-top: 4.5mm; break-inside: avoid }
    .signs p { flex: 1; border-top: .7pt solid #333; font-size: 8pt; padding-top: .4mm }
    section { break-inside: avoid }
    footer { margin-top: 2mm; padding-top: .6mm; border-top: .5pt solid #999; font-size: 7.6pt; color: #333;
      break-inside: avoid }
    * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
    @media screen { body { background: #eee; padding: 8mm 4mm }
      main { background: #fff; padding: 12mm 14mm; max-width: 21cm; box-shadow: 0 1px 6px #0003 }
      .wide { overflow-x: auto } }
    @media screen and (max-width: 640px) { dl { grid-template-columns: 1fr } main { padding: 5mm 4mm } }

    """#
}
