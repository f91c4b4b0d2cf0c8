// The words of the page, in one language.
const words = (() => {
  const SAMPLED = 240;
  let tongue;

  function load(language) {
    tongue = data.tongues[language];
    document.documentElement.lang = language;
    document.title = tongue.title || "gradviz";
    byId("title").textContent = tongue.title;
    byId("excerpt").textContent = tongue.excerpt;
    byId("excerpt").hidden = !tongue.excerpt;
    byId("listing-title").textContent = label("window.listing");
    byId("output-title").textContent = label("stage.output");
    byId("listing").replaceChildren(...data.listing.map(([number, text]) => {
      const line = row(text);
      line.dataset.line = number;
      return line;
    }));
    for (const name of ["first", "back", "play", "last"]) {
      titled(byId(name), label(`stage.${name}`));
    }
    byId("step").firstElementChild.textContent = label("stage.step");
    byId("controls").setAttribute("aria-label", label("player.controls"));
    byId("timeline").setAttribute("aria-label", label("player.steps"));
    ticks();
  }

  function titled(button, text) {
    button.setAttribute("aria-label", text);
    button.title = text;
  }

  const label = key => tongue.labels[key];
  const at = step => tongue.steps[step];

  function row(text) {
    const line = document.createElement("li");
    const code = document.createElement("span");
    code.textContent = text;
    line.append(code);
    return line;
  }

  function ticks() {
    const marks = data.last > 400 ? [] : data.kinds.map((kind, i) => {
      const tick = document.createElement("span");
      tick.className = kind;
      tick.style.left = `${(100 * (i + 1)) / data.last}%`;
      return tick;
    });
    document.querySelector(".ticks").replaceChildren(...marks);
  }

  // The sentence and the author's note; a note waits while a question does.
  function caption(card, step, waiting) {
    const [sentence, note] = card.children;
    sentence.replaceChildren(...at(step).say.map((text, i) => {
      const span = document.createElement(i % 2 ? "code" : "span");
      span.textContent = text;
      return span;
    }));
    note.textContent = waiting ? "" : at(step).note || "";
    note.hidden = !note.textContent;
  }

  let code = -1;
  function panels(step, hushed) {
    const [open, active, bindings] = at(step).code;
    const number = hushed && "hushed" in at(step) ? at(step).hushed : open;
    const [title, lines] = tongue.codes[number];
    if (code !== number || byId("code-title").textContent !== title) {
      code = number;
      byId("code-title").textContent = title;
      byId("code").replaceChildren(...lines.map(row));
    }
    light(byId("code"), active);
    byId("bindings").textContent = bindings;
    const runs = step > 0 ? data.lines[step - 1] : [];
    light(byId("listing"), ...runs.map((at) => data.listing.findIndex(([line]) => line === at)));
    const output = data.output.slice(0, data.printed[step]).trimEnd();
    byId("output").textContent = output || label("stage.no-output");
    byId("output").classList.toggle("none", !output);
  }

  // The last one of several is the one to be seen.
  function light(list, ...indices) {
    const index = indices.at(-1) ?? -1;
    [...list.children].forEach((line, i) => {
      line.classList.toggle("lit", indices.includes(i));
      if (i === index) {
        line.setAttribute("aria-current", "true");
      } else {
        line.removeAttribute("aria-current");
      }
    });
    const line = list.children[index];
    const room = byId("panels");
    if (line && room.scrollHeight > room.clientHeight) {
      const top = line.offsetTop - room.clientHeight * 0.6;
      if (line.offsetTop < room.scrollTop || line.offsetTop > room.scrollTop + room.clientHeight * 0.9) {
        room.scrollTop = top;
      }
    }
  }

  function count(step) {
    byId("count").textContent = `${step} / ${data.last}`;
    const line = byId("timeline");
    line.setAttribute("aria-valuemax", data.last);
    line.setAttribute("aria-valuenow", step);
    line.setAttribute("aria-valuetext", at(step).at);
    const place = `${(100 * step) / Math.max(1, data.last)}%`;
    line.querySelector(".passed").style.width = place;
    line.querySelector(".thumb").style.left = place;
    byId("first").disabled = byId("back").disabled = step === 0;
    byId("last").disabled = step === data.last;
  }

  // The room that the tallest words need, so that the picture need not move from step to step.
  function reserve(turnsAt, fill) {
    const told = byId("told");
    const copy = told.cloneNode(true);
    const style = getComputedStyle(told);
    copy.removeAttribute("id");
    copy.style.cssText = "";
    for (const rule of ["display", "flexDirection", "gap", "padding"]) {
      copy.style[rule] = style[rule];
    }
    byId("measure").style.width = `${told.clientWidth}px`;
    byId("measure").replaceChildren(copy);
    let tallest = 0;
    const stride = Math.max(1, Math.ceil(data.last / SAMPLED));
    for (let step = 0; step <= data.last; step++) {
      const turns = turnsAt(step);
      for (let turn = 0; turn < turns.length; turn++) {
        if (step % stride === 0 || turns[turn][0] >= 0) {
          fill(copy, step, turns[turn]);
          tallest = Math.max(tallest, copy.offsetHeight);
        }
      }
    }
    byId("measure").replaceChildren();
    told.style.minHeight = `${tallest}px`;
  }

  return { load, label, at, caption, panels, count, reserve, titled, tongue: () => tongue };
})();
