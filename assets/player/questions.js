// What the listing asks before a step. Whoever steps meets it, whoever seeks passes it by.
const questions = (() => {
  const PLAIN = [[-1, "open"]];
  const attempts = new Map();

  const all = () => words.tongue().questions;
  const turnsAt = step => words.tongue().turns[step] || PLAIN;
  const runs = step => all().some(q => q.asked <= step && step < q.answered);

  function answer(number, choice) {
    attempts.set(number, choice);
  }

  // Fills the sentence and the question of one turn; returns whether a question waits.
  function fill(told, step, [number, phase]) {
    const [card, caption] = told.children;
    words.caption(caption, step, runs(step));
    caption.hidden = number >= 0 && phase === "asked";
    card.hidden = number < 0;
    if (number >= 0) {
      fillCard(card, number, phase);
    }
    return runs(step) || (number >= 0 && phase === "asked");
  }

  function fillCard(card, number, phase) {
    const question = all()[number];
    const [text, choices, remark] = card.children;
    const mark = `${number} ${phase} ${document.documentElement.lang}`;
    card.classList.toggle("docked", phase !== "asked");
    text.textContent = question.text;
    if (card.dataset.mark !== mark) {
      card.dataset.mark = mark;
      choices.replaceChildren(...question.choices.map((choice, i) => button(choice, i, number)));
    }
    choices.hidden = question.choices.length === 0;
    [...choices.children].forEach((choice, i) => sign(choice, signOf(question, number, phase, i)));
    [remark.textContent, remark.className] = remarkOf(question, number, phase);
  }

  function button(text, index, number) {
    const choice = document.createElement("button");
    const [letter, code, mark] = ["b", "code", "i"].map(tag => document.createElement(tag));
    letter.textContent = String.fromCharCode(65 + index);
    code.textContent = text;
    choice.append(letter, code, mark);
    choice.dataset.choice = index;
    return choice;
  }

  function sign(choice, name) {
    choice.className = `choice ${name}`;
    choice.lastChild.textContent = name ? words.label(`predict.mark.${name}`) : "";
    choice.setAttribute("aria-pressed", name === "taken" || name === "wrong" || name === "right");
  }

  function signOf(question, number, phase, index) {
    if (phase === "answered" && question.right === index) {
      return "right";
    }
    if (attempts.get(number) !== index) {
      return "";
    }
    return !question.judged ? "taken" : question.wrong[index] ? "wrong" : "right";
  }

  function remarkOf(question, number, phase) {
    const said = attempts.get(number);
    if (phase === "answered") {
      return [question.explanation, "remark good"];
    }
    if (said === undefined || !question.judged) {
      return ["", "remark"];
    }
    const reason = question.wrong[said];
    return reason ? [reason, "remark mild"] : [words.label("predict.yes"), "remark good"];
  }

  return { turnsAt, fill, answer, choices: number => all()[number].choices.length };
})();
