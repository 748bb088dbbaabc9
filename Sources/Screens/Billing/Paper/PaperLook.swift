/// How the page looks: black on white, lines and weight instead of colour.
enum PaperLook {
  static let sheet = """
    @page{size:A4;margin:18mm}
    :root{color-scheme:light}
    body{margin:0 auto;padding:1.5rem;max-width:174mm;font:10pt/1.4 system-ui,sans-serif;\
    color:#000;background:#fff}
    h1{font-size:16pt;margin:0 0 .6rem}
    h2{font-size:9pt;font-weight:normal;text-transform:uppercase;letter-spacing:.05em;margin:0 0 .2rem}
    p{margin:0;overflow-wrap:anywhere}
    .name{font-weight:bold}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}
    dd{margin:0;overflow-wrap:anywhere}
    .parties{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin:1.2rem 0}
    .parties section{border:1px solid #000;padding:.6rem .8rem}
    table{border-collapse:collapse;width:100%}
    th,td{padding:.3rem .5rem;text-align:right;vertical-align:top}
    .lines th,.lines td{border-bottom:1px solid #000}
    .lines th:first-child,.lines td:first-child{text-align:left;overflow-wrap:anywhere}
    .lines td+td{white-space:nowrap}
    thead{display:table-header-group}
    tr,.sums,.parties,footer{break-inside:avoid}
    .lines th{white-space:nowrap}
    .lines th::first-letter{text-transform:uppercase}
    .sums{width:auto;margin:.8rem 0 0 auto}
    .sums th{font-weight:normal}
    .sums tr:last-child th,.sums tr:last-child td{font-weight:bold;border-top:2px solid #000}
    footer{margin-top:1.5rem;padding-top:.5rem;border-top:1px solid #000;font-size:9pt}
    @media print{body{padding:0;max-width:none}}
    """

  /// What stands below every sheet of paper: whose it is, and which of how many.
  /// - Parameter title: « Facture F2026-00001 », of which only what is safe in a sheet of styles is kept.
  static func feet(of title: String) -> String {
    let safe = title.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return """
      @page{@bottom-left{content:"\(safe)";font:8pt system-ui,sans-serif}\
      @bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif}}
      """
  }
}
