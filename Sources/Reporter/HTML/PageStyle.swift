/// The look of the pages: calm, one blue in several tones, readable in grey and on paper.
enum PageStyle {
  /// What every page uses.
  static let shared = #"""

    :root { --ink: #1c2733; --muted: #536070; --line: #d5dce4; --paper: #f4f6f8; --blue: #1f4f80; --deep: #16304d;
      --pale: #dfe7ef; --mid: #7d9cbd; --alert: #8a1c1c; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-bottom: 110px; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK JP", sans-serif; }
    main { max-width: 1180px; margin: 0 auto; padding: 20px 20px 96px; }
    h1, h2, h3, h4, h5, p, ul, ol, dl, figure { margin: 0; }
    ul, ol { padding-left: 1.1em; }
    h1 { font-size: 30px; line-height: 1.2; letter-spacing: -0.01em; }
    h2 { font-size: 20px; line-height: 1.3; }
    a { color: var(--blue); }
    .quiet { color: var(--muted); }
    .top { margin-bottom: 18px; }
    .place { font-weight: 600; color: var(--blue); }
    .asof { color: var(--muted); }
    .notice { background: #fff; border: 1px solid var(--line); border-left: 5px solid var(--mid); border-radius: 6px;
      padding: 12px 16px; margin: 0 0 14px; }
    .notice h2 { font-size: 16px; }
    .notice.urgent { border-left-color: var(--alert); }
    .notice.urgent h2 { color: var(--alert); }
    .count { color: var(--muted); font-weight: 400; }
    .digests { font-family: ui-monospace, monospace; font-size: 12px; overflow-wrap: anywhere; }
    footer { margin-top: 28px; font-size: 13px; }
    footer p { margin-bottom: 6px; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; }
    th, td { text-align: right; padding: 4px 8px; border-bottom: 1px solid var(--line);
      font-variant-numeric: tabular-nums; vertical-align: top; }
    th { font-weight: 600; }
    thead th { color: var(--muted); font-size: 12.5px; }
    th:first-child { text-align: left; }
    .scroll { overflow-x: auto; max-width: 100%; }
    :focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
    @media print {
      @page { margin: 13mm; }
      body { background: #fff; font-size: 9.5pt; line-height: 1.35; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 18pt; } h2 { font-size: 13pt; }
      a { color: inherit; text-decoration: none; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """#

  /// What the overview adds.
  static let overview = #"""

    .block { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px; margin: 16px 0 6px; }
    .block h2 { font-size: 17px; margin-bottom: 6px; }
    .change { font-size: 17px; margin: 4px 0 0; }
    .week { font-weight: 400; font-size: 13px; margin-left: 4px; } td.words, th.words { text-align: left; } .block figure { margin: 6px 0 10px; }
    svg.bars { max-width: 100%; height: auto; vertical-align: -1px; } svg.bars text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK JP", sans-serif; fill: var(--ink); }
    svg.bars text.end { text-anchor: end; } svg.bars text.strong { font-weight: 700; }
    .b-watch { fill: #c6d5e4; } .b-mild { fill: #7d9cbd; } .b-moderate { fill: #3d6894; } .b-severe { fill: var(--deep); }
    .b-silent { fill: #fff; stroke: #536070; stroke-dasharray: 3 2; } .b-line { stroke: var(--ink); stroke-dasharray: 2 3; fill: none; }
    .bar-legend { list-style: none; padding: 0; margin: 4px 0 0; display: flex; flex-wrap: wrap; gap: 3px 16px; color: var(--muted); font-size: 13.5px; }
    .none { color: #66788a; } td.strong { font-weight: 700; }
    @media (max-width: 820px) { main { padding: 14px 12px 40px; } }
    @media (max-width: 560px) { svg.bars text { font-size: 21px; } }
    @media print { .block { break-inside: avoid; padding: 3mm; margin: 4mm 0 0; } }
    """#

  /// What a week's page adds: one sheet, rows that never grow beyond their lines.
  static let week = #"""

    .sheet { background: #fff; max-width: 900px; }
    .change { font-size: 17px; } .attention { font-weight: 600; border-left: 3px solid var(--alert); padding-left: 8px; margin: 6px 0; }
    .part { margin-top: 14px; } .part h2 { font-size: 16px; }
    .part table { table-layout: fixed; } .part td, .part th { text-align: left; padding: 3px 8px 3px 0; overflow-wrap: anywhere; }
    .part thead th { padding: 0; border: 0; height: 0; line-height: 0; position: relative; }
    .part thead th:nth-child(1) { width: 24%; } .part thead th:nth-child(2) { width: 7%; } .part thead th:nth-child(3) { width: 20%; }
    .id { font-family: ui-monospace, monospace; font-size: .93em; color: var(--muted); font-weight: 400; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .names { overflow-wrap: anywhere; }
    @media (max-width: 560px) { .part table, .part tbody, .part tr, .part th, .part td { display: block; width: auto; border: 0; padding: 0; }
      .part thead { display: none; } .part tr { border-bottom: 1px solid var(--line); padding: 6px 0; } main.sheet { padding: 14px 12px; } }
    @media print {
      .sheet { max-width: none; } .top { margin-bottom: 2mm; } .change { font-size: 11pt; } .top p.quiet { font-size: 8.5pt; }
      .part { margin-top: 2.4mm; } .part h2 { font-size: 10.5pt; break-after: avoid; } .part table { font-size: 8.6pt; line-height: 1.25; }
      .part td, .part th { padding: .5mm 2mm .5mm 0; } .part tr { break-inside: avoid; }
      .lines-2 .say, .lines-3 .say { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
      .lines-3 .say { -webkit-line-clamp: 3; }
      .lines-1 th, .lines-1 td, .lines-1 .say { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
      .names { font-size: 8.6pt; line-height: 1.25; max-height: 46mm; overflow: hidden; } footer { margin-top: 3mm; font-size: 7.5pt; } footer p { margin: 0; }
    }
    """#
}
