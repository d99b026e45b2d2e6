// What of a page is not to be read as it is laid out now: wider than the window, cut off, or written over something else.
(() => {
  const TEXT = NodeFilter.SHOW_TEXT;
  const named = (each) => `${each.localName} ${each.id || each.getAttribute("class") || ""} "${each.textContent.trim().slice(0, 40)}"`.replace(/\s+/g, " ");
  const visible = (each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const shared = (one, other) => [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  ];

  function* written() {
    const walker = document.createTreeWalker(document.body, TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.data.trim() || !visible(node.parentElement) || node.parentElement.closest("option")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1 && rect.right > 0) yield { node, of: node.parentElement, rect };
    }
    for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
      if (visible(field)) yield { node: field, of: field, rect: field.getBoundingClientRect() };
    }
  }

  // The boxes of neighbouring lines of one text reach a little into one another; letters do not.
  function over(one, other) {
    const [wide, high] = shared(one.rect, other.rect);
    return one.node !== other.node && wide > 2 && high > 0.4 * Math.min(one.rect.height, other.rect.height);
  }

  function* overlapping() {
    const all = [...written()].sort((one, other) => one.rect.top - other.rect.top);
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) {
        if (other.rect.top > one.rect.bottom) break;
        if (over(one, other)) yield `${named(one.of)} and ${named(other.of)} stand over one another`;
      }
    }
  }

  function cutOff(each) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const [wide, high] = [each.scrollWidth > each.clientWidth + 1, each.scrollHeight > each.clientHeight + 1];
    return (wide && /hidden|clip/.test(overflowX)) || (high && /hidden|clip/.test(overflowY)) || (each.localName === "button" && wide);
  }

  function outOfItsPicture(text) {
    let picture = text;
    while (picture.parentElement.closest("svg")) picture = picture.parentElement.closest("svg");
    const [wide, high] = shared(text.getBoundingClientRect(), picture.getBoundingClientRect());
    const { width, height } = text.getBoundingClientRect();
    return width > 0 && (wide < width - 2 || high < height / 2);
  }

  window.unreadable = () => {
    const page = document.scrollingElement;
    const wide = page.scrollWidth > page.clientWidth ? [`${page.scrollWidth} px wide`] : [];
    const cut = [...document.body.querySelectorAll(":not(svg, svg *, progress, textarea, input)")].filter((each) => visible(each) && cutOff(each));
    const drawn = [...document.querySelectorAll("svg:not([aria-hidden] *) text")].filter(outOfItsPicture);
    return [...wide, ...[...cut, ...drawn].map((each) => `${named(each)} is cut off`), ...overlapping()];
  };
})();
