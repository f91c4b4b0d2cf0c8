// The beginning: language and theme from the address, the step from what stands after its #.
function stepOf(hash) {
  const asked = /^#step=(\d{1,9})$/.exec(hash);
  return asked ? Number(asked[1]) : -1;
}

function start() {
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (["light", "dark", "projector", "print"].includes(theme)) {
    document.documentElement.dataset.theme = theme;
  }
  const language = query.get("lang");
  words.load(Object.hasOwn(data.tongues, String(language)) ? language : document.documentElement.lang);
  byId("panels").hidden = byId("controls").hidden = false;
  picture.load(words.tongue().film);
  const step = stepOf(location.hash);
  player.show(step < 0 ? data.start : step);
  const arrange = () => {
    words.reserve(questions.turnsAt, questions.fill);
    picture.fit();
  };
  arrange();
  document.fonts.ready.then(arrange);
  new ResizeObserver(arrange).observe(document.body);
  addEventListener("hashchange", () => {
    const asked = stepOf(location.hash);
    if (asked >= 0 && asked !== player.now()) {
      player.seek(asked);
    }
  });
  addEventListener("beforeprint", () => player.seek(player.now()));
  listen();
}

start();
