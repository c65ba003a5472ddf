// Questions to a page, each a function that returns a list. Evaluated in the page, together, before one is called.
const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";

const parts = (colour) => (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);

const luminance = (colour) => {
  const [red, green, blue] = parts(colour).slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const ground = (element) => {
  const field = element.closest("svg g[class]");
  if (field && field.querySelector("rect.field")) return getComputedStyle(field.querySelector("rect.field")).fill;
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    const [, , , alpha] = parts(colour);
    if (alpha === undefined || alpha > 0) return colour;
  }
  return "rgb(255, 255, 255)";
};

const worded = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const hidden = element.closest("svg") && !element.closest("text");
    if (walker.currentNode.textContent.trim() && !hidden && seen(element)) found.add(element);
  }
  return [...found];
};

const labels = () =>
  [...document.querySelectorAll("td")]
    .filter((cell) => seen(cell) && !["none", "normal"].includes(getComputedStyle(cell, "::before").content))
    .map((cell) => ({ text: cell.dataset.label, ink: getComputedStyle(cell, "::before").color, cell }))
    .map(({ text, ink, cell }) => ({ text, contrast: contrast(ink, ground(cell)), ink }));

const contrasts = () =>
  worded()
    .map((element) => {
      const style = getComputedStyle(element);
      const ink = element.closest("svg") ? style.fill : style.color;
      return { text: element.textContent.slice(0, 40), contrast: contrast(ink, ground(element)), ink };
    })
    .concat(labels());

const pictures = () => [...document.querySelectorAll("svg")].filter(seen);

const letters = () =>
  pictures().flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map((text) => ({
      text: text.textContent,
      pixels: parseFloat(getComputedStyle(text).fontSize) * scale,
    }));
  });

const cut = () =>
  pictures().flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")]
      .map((text) => ({ text: text.textContent, chart: svg.firstChild.textContent, box: text.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2,
      );
  });

const overlapping = () =>
  pictures().flatMap((svg) => {
    const boxes = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    return boxes.flatMap(([one, a], place) =>
      boxes
        .slice(place + 1)
        .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
        .map(([other]) => ({ chart: svg.firstChild.textContent, one, other })),
    );
  });

const figures = () =>
  [...document.querySelectorAll("figure")].map((figure) => {
    const shown = [...figure.querySelectorAll("svg")].filter(seen);
    const named = (shown[0]?.getAttribute("aria-labelledby") || "").split(" ");
    return {
      shown: shown.map((svg) => svg.getAttribute("class")),
      role: shown[0]?.getAttribute("role"),
      said: named.map((id) => document.getElementById(id)?.textContent || ""),
      rows: figure.querySelectorAll("details table tbody tr").length,
    };
  });

const headings = () =>
  [...document.querySelectorAll("h1, h2, h3, h4")].filter(seen).map((found) => ({ level: Number(found.tagName[1]) }));

const wide = () =>
  [...document.querySelectorAll("body *")]
    .filter((element) => seen(element) && !element.closest(".frame, svg, .skip, thead"))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => ({ element: element.tagName, text: element.textContent.slice(0, 40) }));
