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
    .none { color: #66788a; } td.strong { font-weight: 700; }
    @media (max-width: 820px) { main { padding: 14px 12px 40px; } }
    @media print { .block { break-inside: avoid; padding: 3mm; margin: 4mm 0 0; } }
    """#
}
