/** Dark on white, a contrast of at least 7 to 1; sizes of text as the reader set them. */
export const printStyle = `
:root { color: #1a1a1a; background: #fff; font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
a { color: #003d82; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: 0.4rem; font-style: italic; }
th, td { border-bottom: 1px solid #767676; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1a1a1a; }
thead th + th { text-align: right; }
time { white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; }
td.without { text-align: right; font-style: italic; }
small { font-size: 0.8em; color: #3d3d3d; font-weight: normal; }
td.number small { display: block; }
.source { font-size: 0.875rem; color: #3d3d3d; }
figure { margin: 1rem 0; break-inside: avoid; }
figcaption { font-weight: 600; }
svg { max-width: 100%; height: auto; }
svg text { font: 14px system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #1a1a1a; }
@page { size: A4; margin: 15mm; }
@page wide { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip { display: none; }
  .source { font-size: 8pt; }
  .scroll { overflow: visible; }
  .wide { page: wide; }
  .wide table { font-size: 7.5pt; }
  .wide th, .wide td { padding: 0.15rem 0.3rem; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
