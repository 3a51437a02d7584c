// Runs in the exported page, after its own program: draws a stroke, then opens every picture as a person would, and
// leaves what the page says, as JSON, in an element of its own.
"use strict";
(async () => {
  const find = id => document.getElementById(id), paper = find("paper"), input = find("photo");
  const said = async act => {
    find("answer").textContent = "";
    act();
    while (!find("answer").textContent) await new Promise(done => setTimeout(done, 1));
    return find("answer").textContent;
  };
  paper.setPointerCapture = () => {};  // there is no such pointer
  const point = (type, x, y) => {
    const { left, top, width, height } = paper.getBoundingClientRect();
    paper.dispatchEvent(new PointerEvent(type, {
      clientX: left + x * width, clientY: top + y * height, buttons: 1, pointerId: 1, bubbles: true }));
  };
  const answers = [];
  answers.push(await said(() => {
    point("pointerdown", .5, .2);
    for (let y = .25; y <= .8; y += .05) point("pointermove", .5, y);
  }));
  answers.push(await said(() => find("clear").click()));
  for (const { name, text } of PICTURES) {
    const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0)), files = new DataTransfer();
    files.items.add(new File([bytes], name));
    answers.push(await said(() => { input.files = files.files; input.dispatchEvent(new Event("change")); }));
  }
  const out = document.createElement("pre");
  out.id = "out";
  out.textContent = JSON.stringify(answers);
  document.body.append(out);
})();
