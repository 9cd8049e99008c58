/// The look of the review page.
extension PageStyle {
  /// What the review page adds.
  static let review = #"""

    .defs { position: absolute; }
    .id { font-family: ui-monospace, monospace; font-size: .93em; }
    .glance { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 6px 0; margin: 0 0 14px; }
    .glance ol { list-style: none; padding: 0; }
    .glance li { display: grid; grid-template-columns: 11.5em 10.5em 5.6em 1fr; gap: 0 12px; padding: 5px 16px;
      align-items: baseline; }
    .glance li + li { border-top: 1px solid #eceff3; }
    .glance a { font-weight: 600; overflow-wrap: anywhere; }
    .glance .stage { white-space: normal; }
    .line { color: var(--muted); min-width: 0; }
    .stage { font-weight: 600; white-space: nowrap; color: var(--deep); }
    .tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 0 0 12px; }
    .tools[hidden], .group[hidden], .card[hidden], .row[hidden], .glance li[hidden] { display: none; }
    .tools label { display: flex; gap: 6px; align-items: baseline; color: var(--muted); font-size: 14px; }
    .tools input, .tools select, .tools button, .keylist button { font: inherit; font-size: 14px; color: var(--ink); background: #fff; border: 1px solid #8593a3; border-radius: 6px; padding: 4px 8px; max-width: 100%; }
    .tools button, .keylist button { cursor: pointer; color: var(--blue); font-weight: 600; }
    .tools p { color: var(--muted); } .tools p:empty { display: none; }
    .keylist { border: 1px solid #8593a3; border-radius: 10px; padding: 16px 22px; color: var(--ink); max-width: 30em; }
    .keylist::backdrop { background: #16304d66; } .keylist dl div { display: flex; gap: 12px; } .keylist dt { flex: 0 0 5em; }
    .keylist dd { margin: 0; } .keylist p { margin: 10px 0; } kbd { font-family: ui-monospace, monospace; font-weight: 700; }
    .picked { color: var(--blue); }
    .key { margin: 0 0 10px; color: var(--muted); font-size: 13.5px; }
    .key summary { cursor: pointer; font-weight: 600; }
    .legend { list-style: none; padding: 0; margin: 6px 0 0; display: flex; flex-wrap: wrap; gap: 3px 16px; }
    .legend svg { vertical-align: -2px; }
    .group { margin: 26px 0 0; }
    .card { background: #fff; border: 1px solid var(--line); border-radius: 10px; margin: 14px 0 0; overflow: hidden;
      scroll-margin: 12px; }
    .card:focus { outline: 3px solid var(--blue); outline-offset: 1px; }
    .card > header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; padding: 16px 20px 0; }
    .card h3 { font-size: 21px; line-height: 1.25; overflow-wrap: anywhere; }
    .who { min-width: 0; } .who p, .since { color: var(--muted); }
    .where { flex: 1; text-align: right; } .where .stage { font-size: 17px; }
    .headline { padding: 8px 20px 0; font-size: 16.5px; }
    .reviewed { padding: 4px 20px 0; font-weight: 600; color: var(--blue); }
    .columns { display: grid; grid-template-columns: minmax(0, 1.32fr) minmax(0, 1fr); grid-template-rows: auto 1fr;
      gap: 0 32px; padding: 14px 20px 16px; align-items: start; }
    .seen { grid-column: 1; grid-row: 1 / 3; } .helps, .known { grid-column: 2; }
    .card h4 { font-size: 13px; color: var(--blue); margin: 16px 0 4px; }
    .card h5 { font-size: 13px; font-weight: 600; color: var(--muted); margin: 8px 0 2px; }
        .known, .seen { overflow-wrap: anywhere; }
    .known li, .seen > ul > li { margin-bottom: 3px; }
    .figures { display: flex; flex-wrap: wrap; gap: 4px 26px; margin-bottom: 12px; }
    .figures dt { font-size: 12.5px; color: var(--muted); }
    .figures dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
    figure svg { display: block; max-width: 100%; height: auto; }
    .strip { margin-bottom: 10px; }
    text { font-family: inherit; fill: var(--muted); } .trend { width: 580px; font-size: 11px; }
    .end { text-anchor: end; } .strong { fill: var(--ink); font-weight: 700; }
    .strip > path, .p { transform: translate(30px, 21.5px) scale(13); fill: none; stroke-width: .84615; stroke-dasharray: .84615 .15385; }
    .p { stroke: var(--pale); } .strip > .e { stroke: #5f86b0; } .strip > .u { stroke: var(--deep); }
    .s-pale { fill: var(--pale); } .s-mid { fill: #5f86b0; } .s-dark { fill: var(--deep); } .s-ink { fill: var(--ink); }
    .s-out { fill: #fff; stroke: #66788a; stroke-width: 1; } .s-dot { fill: #8593a3; }
    .s-dash { fill: none; stroke: #66788a; stroke-width: 1; stroke-dasharray: 2 1.6; }
    .s-stroke { fill: none; stroke: var(--ink); stroke-width: 1.4; } .s-cut { fill: none; stroke: #fff; stroke-width: 1.6; }
    .s-thin { fill: none; stroke: #8593a3; stroke-width: 1; } .s-under { fill: none; stroke: var(--ink); stroke-width: 1.4; } .s-line { stroke: #9aa6b3; stroke-width: 1; }
    .t-grid { stroke: #e6eaef; } .t-tick { stroke: #9aa6b3; } .t-onset { stroke: var(--ink); stroke-dasharray: 1 3; stroke-width: 1.3; }
    .gap { fill: #e9eff5; } .missed { fill: none; stroke: var(--deep); stroke-width: 2.6; stroke-linejoin: round; }
    .usual { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 3; }
    .t-contact { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
    details.table, details.rule { font-size: 13.5px; color: var(--muted); }
    details.rule { display: inline; } details.rule[open] { display: block; }
    summary { cursor: pointer; } details.rule > summary, details.table > summary { color: var(--blue); display: inline; list-style: none; text-decoration: underline dotted; }
    details > summary::-webkit-details-marker { display: none; }
    .rule ul { padding: 4px 0 4px 10px; border-left: 2px solid var(--line); list-style: none; }
    code { font-family: ui-monospace, monospace; font-size: .93em; }
    .table { overflow-x: auto; } .table td:nth-child(2) { font-family: ui-monospace, monospace; text-align: left; word-spacing: .3em; }
    .helps { background: #f1f6f3; border-radius: 8px; padding: 10px 14px 10px; } .card .helps h4 { color: #225c41; margin-top: 0; } .helps li { margin-bottom: 3px; overflow-wrap: anywhere; }
    .success { list-style: none; padding: 0; font-weight: 600; } .success li::before { content: "★ "; color: #225c41; }
    .quotes { list-style: none; padding: 0; } .quotes li { margin-bottom: 6px; }
    .quotes q { font-style: italic; } .cite { color: var(--muted); font-size: 13px; }
    .attention { font-weight: 600; border-left: 3px solid var(--deep); padding-left: 8px; margin: 6px 0; }
    .pattern { font-weight: 600; margin-top: 6px; }
    .facts { list-style: none; padding: 0; } .facts li { padding-left: 1.2em; text-indent: -1.2em; }
    .facts li::before { display: inline-block; width: 1.2em; text-indent: 0; font-weight: 700; }
    .for::before { content: "+"; content: "+" / "Speaks for it: "; } .not::before { content: "−"; content: "−" / "Speaks against it: "; }
    .rules { margin-top: 26px; font-size: 13.5px; } .rules dt { font-weight: 600; } .rules dd { margin: 0 0 4px; } .rules div { overflow-wrap: anywhere; }
    .steps { list-style: none; padding: 0; }
    fieldset { border: 0; border-top: 1px solid var(--line); margin: 0; padding: 12px 20px 14px; background: #f7f9fb; min-width: 0; }
    legend { float: left; width: 100%; padding: 0; font-weight: 600; margin-bottom: 6px; overflow-wrap: anywhere; }
    .choices { clear: both; display: flex; flex-wrap: wrap; gap: 6px 8px; }
    .choices label { border: 1px solid #8593a3; border-radius: 6px; padding: 6px 12px 6px 8px; background: #fff; cursor: pointer; }
    .choices label:has(:checked) { border-color: var(--blue); background: #e4edf6; box-shadow: inset 0 0 0 1px var(--blue); font-weight: 600; }
    .choices input { accent-color: var(--blue); }
    .clear { border: 0; background: none; color: var(--blue); text-decoration: underline; font: inherit; cursor: pointer; padding: 6px; }
    .because { display: flex; gap: 10px; margin-top: 8px; align-items: baseline; color: var(--muted); }
    textarea, .save input { font: inherit; color: var(--ink); border: 1px solid #8593a3; border-radius: 6px; padding: 5px 8px; background: #fff; }
    textarea { flex: 1; min-width: 0; min-height: 34px; resize: vertical; field-sizing: content; }
    .row { background: #fff; border: 1px solid var(--line); border-radius: 8px; margin-top: 8px; }
    .row > summary { display: grid; grid-template-columns: 11.5em 6em 11em 1fr; gap: 0 12px; padding: 8px 16px; align-items: baseline; list-style: none; }
    .row > summary > b::before { content: "▸ "; color: var(--blue); } .row[open] > summary > b::before { content: "▾ "; }
    .row .stage { white-space: normal; } .row .card { border: 0; border-top: 1px solid var(--line); border-radius: 0; margin: 0; }
    .save { position: fixed; inset: auto 0 0 0; background: #fff; border-top: 1px solid var(--line); box-shadow: 0 -2px 10px #16304d1a;
      display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; padding: 10px max(20px, calc((100% - 1140px) / 2)); }
    .save[hidden] { display: none; } .save label { display: flex; gap: 8px; align-items: baseline; }
    .save p { flex: 1; min-width: 12em; } .keys { color: var(--muted); font-size: 13px; }
    .save button { font: inherit; font-weight: 600; color: #fff; background: var(--blue); border: 0; border-radius: 6px; padding: 8px 18px; cursor: pointer; }
    .sign { display: none; white-space: pre-wrap; }
    @media screen { .many .card { content-visibility: auto; contain-intrinsic-size: auto 1200px; } }
    @media screen and (max-width: 820px) {
      main { padding: 14px 12px 150px; }
      .columns { display: block; } .helps { margin-bottom: 14px; }
      .glance li, .row > summary { grid-template-columns: 1fr auto; } .line { grid-column: 1 / -1; }
      .where { flex: 1 1 100%; text-align: left; } .keys { display: none; } .save { padding: 8px 12px; } .save p { order: 3; flex-basis: 60%; }
      .card > header, .headline, .reviewed, .columns, fieldset { padding-left: 14px; padding-right: 14px; }
      .choices label { flex: 1 1 44%; }
    }
    @media screen and (max-width: 560px) { .trend { font-size: 15px; } svg.strip { width: 100%; } }
    @media print {
      .save, .keys, .clear, .tools, .keylist, .letters, details.table, details.rule, .key summary { display: none; }
      .card, .row, .glance, .notice { break-inside: avoid; } h2, .group > p { break-after: avoid; } 
      figure { display: flex; gap: 4mm; align-items: flex-end; } .strip { flex: 0 1 36%; min-width: 0; margin: 0; }
      .trend { flex: 1 1 60%; min-width: 0; overflow: visible; font-size: 16px; } .strip { overflow: visible; font-size: 11px; }
      .card { border-radius: 0; border-color: #8593a3; margin-top: 4mm; } .group { margin-top: 6mm; }
      .columns { display: block; columns: 2; column-gap: 6mm; padding: 2mm 4mm; } .columns li, .columns dl, .facts, figure, .helps, .attention { break-inside: avoid; } h4, h5, .pattern { break-after: avoid; } .helps { padding: 1.5mm 3mm; margin: 0 0 2mm; }
      .card > header { padding: 3mm 4mm 0; } .headline, .reviewed { padding: 1mm 4mm 0; font-size: 10pt; }
      .card h3 { font-size: 13pt; } .card h4 { margin: 1.9mm 0 .4mm; font-size: 8.7pt; } .card h5 { font-size: 8.5pt; }
      .where { text-align: right; }
      .card, .key, .quotes .cite, .figures dt { font-size: 7.9pt; } .card { line-height: 1.28; } .known li, .seen > ul > li, .quotes li { margin-bottom: .4mm; }
      fieldset { padding: 1.6mm 4mm 2mm; background: #fff; } legend { margin-bottom: 1mm; } .choices { gap: 2mm 7mm; }
      .choices label { border: 0; padding: 0; background: none; box-shadow: none; }
      .choices input { appearance: none; width: 3.4mm; height: 3.4mm; border: 1px solid #000; border-radius: 0; vertical-align: -0.5mm; margin: 0; }
      .choices input:checked { background: #000; box-shadow: inset 0 0 0 2px #fff; }
      textarea { border: 0; border-bottom: 1px solid #000; border-radius: 0; min-height: 5mm; padding: 0 1mm; resize: none; } .because { margin-top: 1mm; }
      .sign { display: block; margin: 6mm 0; color: #000; } .row > summary { padding: 1.4mm 3mm; } .row > summary > b::before { content: ""; }
    }
    """#
}
