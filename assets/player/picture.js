"use strict";
// What the page shows: see gradviz.export.web in the sources of gradviz.
const data = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);

// The picture: parts that stand, and above them those that move.
const picture = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const KEPT = 64; // every so many steps the standing parts are remembered
  const LARGEST = 1.6;
  const SMALLEST = 0.5; // below this size it scrolls instead
  const svg = byId("picture");
  const stage = byId("stage");
  const ground = document.createElementNS(SVG, "g");
  const moving = document.createElementNS(SVG, "g");
  const drawn = [];
  const standing = new Map();
  let film, lists, scale = 1;

  function load(number) {
    film = data.films[number];
    lists = new Map([[0, []]]);
    standing.clear();
    ground.replaceChildren();
    svg.replaceChildren(ground, moving);
    svg.setAttribute("viewBox", film.bounds.join(" "));
    document.documentElement.style.setProperty("--ratio", film.bounds[3] / film.bounds[2]);
    fit();
  }

  // The markup of a part is parsed once, then copied.
  function part(number) {
    if (!drawn[number]) {
      drawn[number] = document.createElementNS(SVG, "g");
      drawn[number].innerHTML = data.parts[number];
    }
    return drawn[number].cloneNode(true);
  }

  function put(number, x, y, alpha) {
    const group = part(number);
    group.setAttribute("transform", `translate(${x} ${y})`);
    if (alpha < 1) {
      group.setAttribute("opacity", alpha);
    }
    return group;
  }

  function edited(list, [leaving, ...coming]) {
    const gone = new Set(leaving);
    const next = list.filter(place => !gone.has(place));
    for (const [at, ...places] of coming) {
      next.splice(at, 0, ...places);
    }
    return next;
  }

  function listAt(step) {
    let from = step;
    while (!lists.has(from)) {
      from--;
    }
    let list = lists.get(from);
    for (let next = from + 1; next <= step; next++) {
      list = edited(list, film.ground[next - 1]);
      if (next % KEPT === 0) {
        lists.set(next, list);
      }
    }
    lists.set("latest", list);
    return list;
  }

  let latest = 0;
  function stand(step) {
    const list = step === latest + 1 && lists.has("latest") && latest > 0
      ? edited(lists.get("latest"), film.ground[step - 1])
      : listAt(step);
    lists.set("latest", list);
    latest = step;
    const staying = new Set(list);
    for (const [place, node] of standing) {
      if (!staying.has(place)) {
        node.remove();
        standing.delete(place);
      }
    }
    let next = ground.firstChild;
    for (const place of list) {
      let node = standing.get(place);
      if (node && node === next) {
        next = next.nextSibling;
        continue;
      }
      if (!node) {
        node = put(...data.places[place], 1);
        standing.set(place, node);
      }
      ground.insertBefore(node, next);
    }
  }

  const placed = entry => {
    const [place, alpha] = typeof entry === "number" ? [entry, 1] : entry;
    return [...data.places[place], alpha];
  };

  // Between two frames what is the same part goes evenly from one to the other.
  function between(now, then, share) {
    return now.map((entry, i) => {
      const a = placed(entry);
      const b = i < then.length ? placed(then[i]) : a;
      return a[0] !== b[0] ? a : [a[0], ...[1, 2, 3].map(k => a[k] + (b[k] - a[k]) * share)];
    });
  }

  function move(step, time) {
    const frames = step ? film.moves[step - 1] : [[]];
    const at = Math.min(1, time) * (frames.length - 1);
    const i = Math.min(Math.floor(at), Math.max(0, frames.length - 2));
    const last = time >= 1 || frames.length === 1;
    const entries = last
      ? frames[frames.length - 1].map(placed)
      : between(frames[i], frames[i + 1], at - i);
    moving.replaceChildren(...entries.map(entry => put(...entry)));
  }

  // Brings what a step changes into sight where the picture is larger than its room.
  function follow(calm) {
    const large = stage.scrollWidth > stage.clientWidth || stage.scrollHeight > stage.clientHeight;
    if (!large || !moving.firstChild) {
      return;
    }
    const box = moving.getBoundingClientRect();
    const room = stage.getBoundingClientRect();
    const away = (low, high, from, to) =>
      low >= from + 8 && high <= to - 8 ? 0 : (low + high) / 2 - (from + to) / 2;
    stage.scrollBy({
      left: away(box.left, box.right, room.left, room.right),
      top: away(box.top, box.bottom, room.top, room.bottom),
      behavior: calm ? "instant" : "smooth",
    });
  }

  function fit() {
    const style = getComputedStyle(stage);
    const width = stage.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const height = stage.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    const [, , w, h] = film.bounds;
    scale = Math.max(SMALLEST, Math.min(LARGEST, width / w, height / h));
    svg.style.width = `${w * scale}px`;
    svg.style.height = `${h * scale}px`;
    svg.style.maxWidth = "none";
  }

  let shown = -1;
  function show(step, time) {
    if (shown !== step || time >= 1) {
      stand(step);
    }
    shown = step;
    move(step, time);
  }

  return { load, show, fit, follow, say: text => svg.setAttribute("aria-label", text) };
})();
