// What a page is like under the key Tab, as whoever looks at it sees it: asked stop by stop by focus.py.
(() => {
  const STOPS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const LEAST = 3; // to one, WCAG 1.4.11
  const all = () => [...document.querySelectorAll(STOPS)];
  const first = (each) => each.type !== "radio" || each === (document.querySelector(`input[name="${CSS.escape(each.name)}"]:checked`)
    ?? document.querySelector(`input[name="${CSS.escape(each.name)}"]:not(:disabled)`));
  const reachable = () => all().filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility() && first(each));
  const named = (each) => `${each.localName} ${each.id || each.name || each.className} "${each.innerText?.slice(0, 40) ?? ""}"`.replace(/\s+/g, " ");
  const drawn = (each) => { const { outline, boxShadow } = getComputedStyle(each); return outline + boxShadow; };
  const atRest = new Map(all().map((each) => [each, drawn(each)]));
  const met = new Set();
  let before = null;

  const spot = (each) => each.getClientRects()[0] ?? each.getBoundingClientRect();
  const beside = (one, other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;

  function wayDown(each, to) {
    let at = each;
    while (at.parentElement !== to) at = at.parentElement;
    return at.getBoundingClientRect();
  }

  // Of two neighbours the earlier stands to the left where they are beside one another, be they parts of two columns, and else above.
  function follows(one, other) {
    if (one.contains(other) || !document.contains(one)) return true;
    let shared = one.parentElement;
    while (!shared.contains(other)) shared = shared.parentElement;
    const [left, right] = [wayDown(one, shared), wayDown(other, shared)];
    const apart = right.left >= left.right - 1 || left.left >= right.right - 1;
    if (apart && beside(left, right)) return right.left >= left.right - 1;
    const [above, below] = [spot(one), spot(other)];
    return beside(above, below) ? below.left >= above.left : below.top >= above.top;
  }

  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const bright = (colour) => numbers(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);

  function behind(each) {
    for (let at = each.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (numbers(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  }

  function* ofTheRing(each) {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(each);
    if (drawn(each) === atRest.get(each) || outlineStyle === "none" || parseFloat(outlineWidth) < 2) return yield "has no ring";
    const [one, other] = [bright(outlineColor), bright(behind(each))].sort();
    if ((other + 0.05) / (one + 0.05) < LEAST) yield "has a pale ring";
    const wide = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const cut = (box) => left - wide < box.left - 1 || right + wide > box.right + 1 || top - wide < box.top - 1 || bottom + wide > box.bottom + 1;
    for (let at = each.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow !== "visible" && cut(at.getBoundingClientRect())) yield `has a ring that ${named(at)} cuts off`;
    }
    if (left - wide < -1 || right + wide > document.documentElement.clientWidth + 1) yield "has a ring that the window cuts off";
  }

  function* ofThePlace(each) {
    const { left, top, width, height } = spot(each);
    const [x, y] = [left + width / 2, Math.min(Math.max(top + height / 2, 1), innerHeight - 1)];
    if (top + height < 0 || top > innerHeight) return yield "is out of sight";
    const over = document.elementFromPoint(x, y);
    if (over && !each.contains(over) && !over.contains(each)) yield `is covered by ${named(over)}`;
  }

  window.stop = () => {
    const here = document.activeElement;
    if (here === document.body || met.has(here)) return { end: met.has(here), faults: [] };
    const order = !before || here.matches(".skip") || follows(before, here) ? [] : [`comes after ${named(before)}`];
    met.add(here);
    before = here;
    const faults = [...order, ...ofTheRing(here), ...ofThePlace(here)].map((fault) => `${named(here)} ${fault}`);
    return { fold: here.localName === "summary" && !here.parentElement.open, faults };
  };
  window.missed = () => reachable().filter((each) => !met.has(each)).map((each) => `${named(each)} is not reached`);
  window.forced = () => all().filter((each) => each.tabIndex > 0).map((each) => `${named(each)} has a place of its own in the order`);
  window.unfolded = () => document.querySelector("summary:focus")?.parentElement.open ?? false;
  window.pastTheTop = () => {
    const main = document.querySelector("main");
    return main.contains(document.activeElement) || !reachable().some((each) => main.contains(each));
  };
  window.wrong = () => [...document.querySelectorAll(".summary a[href^='#']")].map((each) => each.hash.slice(1));
  window.atField = (id) => {
    const field = document.getElementById(id);
    const told = field?.closest(".field")?.querySelector("label, legend") ?? field;
    if (!field) return "is nowhere";
    if (document.activeElement !== field) return "is not gone to";
    return told.getBoundingClientRect().top < 0 ? "is gone to, and what it asks is above the window" : "";
  };
})();
