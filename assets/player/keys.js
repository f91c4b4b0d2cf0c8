// Keys, buttons and the line of steps. Within another page, keys wait for a click, and those that
// scroll that page are left to it.
const embedded = window.self !== window.top;
let armed = !embedded;

function actOf(event) {
  const pressed = event.target.closest("button");
  const scrolling = embedded || pressed;
  switch (event.code) {
    case "ArrowRight":
    case "KeyN":
      return player.step;
    case "ArrowLeft":
    case "KeyP":
      return player.back;
    case "Home":
      return () => player.seek(0);
    case "End":
      return () => player.seek(data.last);
    case "Enter":
    case "NumpadEnter":
      return pressed ? null : player.togglePlay;
    case "Space":
      return scrolling ? null : event.shiftKey ? player.back : player.step;
    case "PageDown":
      return embedded ? null : player.step;
    case "PageUp":
      return embedded ? null : player.back;
    case "KeyS":
      return event.shiftKey ? player.nextSpeed : null;
    default: {
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
      return digit && !event.shiftKey ? () => player.choose(digit[1] - 1) : null;
    }
  }
}

function onKey(event) {
  const ours = armed && !event.defaultPrevented && !event.isComposing;
  const act = ours && !event.ctrlKey && !event.metaKey && !event.altKey && actOf(event);
  if (act) {
    event.preventDefault();
    act();
  }
}

function listen() {
  const acts = {
    first: () => player.seek(0),
    back: player.back,
    step: player.step,
    play: player.togglePlay,
    last: () => player.seek(data.last),
    speed: player.nextSpeed,
  };
  for (const [name, act] of Object.entries(acts)) {
    byId(name).addEventListener("click", act);
  }
  byId("told").addEventListener("click", event => {
    const choice = event.target.closest("button");
    if (choice) {
      player.choose(Number(choice.dataset.choice));
    }
  });
  addEventListener("keydown", onKey);
  addEventListener("pointerdown", () => (armed = true));
  // A button that is clicked does not keep the keys.
  addEventListener("mousedown", event => {
    if (event.target.closest("button")) {
      event.preventDefault();
      window.focus();
      byId("page").focus({ preventScroll: true });
    }
  });
  const line = byId("timeline");
  const seek = event => {
    const box = line.getBoundingClientRect();
    player.seek(Math.round(((event.clientX - box.left) / box.width) * data.last));
  };
  line.addEventListener("pointerdown", event => {
    line.setPointerCapture(event.pointerId);
    seek(event);
  });
  line.addEventListener("pointermove", event => {
    if (line.hasPointerCapture(event.pointerId)) {
      seek(event);
    }
  });
}
