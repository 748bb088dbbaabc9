/// How the page of a demonstration looks, and its keys.
enum DemoPageLook {
  /// Light or dark as the reader's system is; on paper every card is whole.
  static let sheet = """
    :root{color-scheme:light dark;--text:#1d232b;--quiet:#5c6570;--ground:#f4f5f7;--card:#fff;\
    --edge:#d5d9df;--good:#1a6e34;--danger:#b3261e;--accent:#1f4fb0}
    @media (prefers-color-scheme:dark){:root{--text:#d6dae0;--quiet:#9aa2ad;--ground:#0b0e12;\
    --card:#161b22;--edge:#333b46;--good:#6fd583;--danger:#ff7b72;--accent:#79b0ff}}
    body{margin:0 auto;padding:1rem;max-width:78rem;font:1rem/1.45 system-ui,sans-serif;\
    color:var(--text);background:var(--ground)}
    h1{font-size:1.7rem;margin:.5rem 0}
    h2{font-size:1.35rem;margin:0}
    h3{font-size:1.1rem;font-weight:normal;margin:0}
    h3 b{color:var(--accent)}
    h4{font-size:.85rem;margin:0;color:var(--quiet)}
    a{color:inherit}
    .place,#keys{margin:0;color:var(--quiet);font-size:.85rem}
    .scenario{margin-top:2.5rem}
    .stop{scroll-margin-top:.75rem}
    .stop:focus{outline:none}
    .stop.now{box-shadow:0 0 0 3px var(--accent)}
    header.stop{padding:.5rem 1rem;border-radius:.5rem}
    .card{margin:1rem 0;padding:.75rem 1rem 1rem;background:var(--card);\
    border:1px solid var(--edge);border-radius:.5rem}
    .sight{display:flex;flex-wrap:wrap;gap:1rem;margin-top:.75rem}
    figure{margin:0;flex:3 1 30rem;min-width:0}
    .told{flex:2 1 20rem;min-width:0;overflow-wrap:anywhere}
    .screen{display:block;max-width:100%;height:auto}
    .effect{list-style:none;margin:.25rem 0 1rem;padding:0}
    .effect li{padding-left:1.4rem;text-indent:-1.4rem}
    .sign{display:inline-block;width:1.15rem;text-indent:0}
    .effect .good{color:var(--good)}
    .effect .danger{color:var(--danger);font-weight:bold}
    .effect .accent{color:var(--accent)}
    .effect .quiet{color:var(--quiet)}
    dl{margin:.25rem 0 0;display:grid;grid-template-columns:max-content 1fr;gap:.25rem .75rem}
    dt{font-weight:bold}
    dd{margin:0;grid-column:2}
    .fact{color:var(--accent)}
    table{border-collapse:collapse;margin-top:.5rem}
    th,td{border:1px solid var(--edge);padding:.1rem .5rem;text-align:left;font-weight:normal}
    th{color:var(--quiet)}
    pre{margin:.5rem 0 0;white-space:pre-wrap}
    @media screen{main{padding-bottom:60vh}}
    @media print{body{max-width:none;padding:0}.card{break-inside:avoid}#keys{display:none}\
    .stop.now{box-shadow:none}}
    """

  /// Goes from card to card, and leaves the arrows to a card that is higher than the window. It is markup too: without
  /// the signs for « less » and « and ».
  static let script = """
    (function () {
      var stops = Array.from(document.querySelectorAll('.stop')), at = -1;
      function mark(to) {
        at = to;
        stops.forEach(function (stop, index) { stop.classList.toggle('now', index === at); });
      }
      function go(to) {
        mark(Math.max(0, Math.min(stops.length - 1, to)));
        stops[at].focus({preventScroll: true});
        stops[at].scrollIntoView();
        history.replaceState(null, '', '#' + stops[at].id);
      }
      function isHidden(key) {
        if (at === -1) return false;
        var box = stops[at].getBoundingClientRect();
        return key === 'ArrowDown' ? box.bottom > innerHeight + 1 : key === 'ArrowUp' ? 0 > box.top + 1 : false;
      }
      addEventListener('keydown', function (event) {
        if (event.altKey || event.ctrlKey || event.metaKey || isHidden(event.key)) return;
        var steps = {ArrowRight: 1, ArrowDown: 1, ' ': event.shiftKey ? -1 : 1, ArrowLeft: -1, ArrowUp: -1};
        var to = {Home: 0, End: stops.length - 1}[event.key];
        if (event.key in steps) to = at + steps[event.key];
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      });
      addEventListener('click', function (event) {
        var stop = event.target.closest('.stop');
        if (stop) mark(stops.indexOf(stop));
      });
      addEventListener('hashchange', find);
      function find() { mark(stops.findIndex(function (stop) { return '#' + stop.id === location.hash; })); }
      find();
      document.getElementById('keys').hidden = false;
    })();
    """
}
