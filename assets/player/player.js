// The playhead: a step, how far its motion has gone, and the turn at it when something is asked.
const player = (() => {
  const REST = 800;
  const SPEEDS = [0.25, 0.5, 1, 2, 4];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let step = 0;
  let turn = 0;
  let moved = 1; // of the motion, from 0 to 1
  let playing = false;
  let rested = 0;
  let speed = 1;
  let before = 0;
  let ticking = false;

  const turns = () => questions.turnsAt(step);

  // The answer is there once the motion that brings it has ended.
  function turnNow() {
    const [number, phase] = turns()[turn];
    return [number, phase === "answered" && moved < 1 ? "open" : phase];
  }

  function render() {
    picture.show(step, moved);
    const hushed = questions.fill(byId("told"), step, turnNow());
    words.panels(step, hushed);
    words.count(step);
    picture.say(words.at(step).alt);
    document.body.classList.toggle("playing", playing);
    words.titled(byId("play"), words.label(playing ? "stage.pause" : "stage.play"));
    byId("speed").textContent = `${speed}×`;
    words.titled(byId("speed"), `${words.label("player.speed")} ${speed}×`);
    if (moved === 1) {
      picture.follow(calm.matches);
      remember();
    }
  }

  // Where a page may not change its address, it just does not remember.
  function remember() {
    try {
      history.replaceState(null, "", `#step=${step}`);
    } catch {
      return;
    }
  }

  function show(next, nextTurn = 0) {
    step = Math.min(data.last, Math.max(0, next));
    turn = Math.min(nextTurn, turns().length - 1);
    moved = 1;
    rested = 0;
    if (step === data.last && playing) {
      playing = false;
    }
    render();
  }

  function advance() {
    if (step === data.last) {
      show(step, turn);
      return;
    }
    const still = calm.matches || data.tweens[step] === 0;
    if (still) {
      show(step + 1);
      return;
    }
    step++;
    turn = 0;
    moved = 0;
    rested = 0;
    render();
    run();
  }

  function stepOn() {
    playing = false;
    if (turn + 1 < turns().length) {
      show(step, turn + 1);
    } else {
      advance();
    }
  }

  function back() {
    playing = false;
    if (turn > 0) {
      show(step, turn - 1);
    } else {
      show(step - 1, step > 0 ? Infinity : 0);
    }
  }

  function seek(next) {
    playing = false;
    show(next);
  }

  function togglePlay() {
    if (playing) {
      seek(step);
      return;
    }
    moved = 1;
    if (turn + 1 < turns().length) {
      stepOn();
      return;
    }
    if (step === data.last) {
      show(0);
    }
    playing = data.last > 0;
    rested = REST;
    render();
    run();
  }

  function run() {
    if (!ticking) {
      ticking = true;
      before = performance.now();
      requestAnimationFrame(tick);
    }
  }

  function tick(now) {
    const passed = Math.min(250, Math.max(0, now - before)) * speed;
    before = now;
    if (moved < 1) {
      go(passed);
    } else if (playing) {
      rested += passed;
      if (rested >= REST) {
        advance();
        halt();
      }
    }
    ticking = moved < 1 || playing;
    if (ticking) {
      requestAnimationFrame(tick);
    }
  }

  function go(passed) {
    moved = Math.min(1, moved + passed / data.tweens[step - 1]);
    if (moved < 1) {
      picture.show(step, moved);
    } else {
      show(step, turn);
      halt();
    }
  }

  // Playing stops where something is asked, and where an answer is to be read.
  function halt() {
    if (playing && moved === 1 && turn + 1 < turns().length) {
      const answered = turns()[turn][1] === "answered";
      playing = false;
      show(step, answered ? turn : turn + 1);
    }
  }

  function choose(choice) {
    const [number, phase] = turnNow();
    if (number >= 0 && phase !== "answered" && choice < questions.choices(number)) {
      questions.answer(number, choice);
      render();
    }
  }

  function nextSpeed() {
    speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
    render();
  }

  return { show, seek, step: stepOn, back, togglePlay, choose, nextSpeed, now: () => step };
})();
