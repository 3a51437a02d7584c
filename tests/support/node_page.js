// node node_page.js PAGE LIST GREYS: a line of JSON for each picture: what the page answers, and in what time.
"use strict";
const fs = require("fs");
const vm = require("vm");

const [page, list, greys] = process.argv.slice(2).map((path) => fs.readFileSync(path));
const inside = (id) => page.toString().match(new RegExp(`id="${id}">([\\s\\S]*?)</script>`))[1];
vm.runInThisContext(inside("program"));
vm.runInThisContext(`const model = loaded(${inside("model")});`);
let start = 0;
for (const [height, width] of JSON.parse(list)) {
  const data = Float32Array.from(greys.subarray(start, (start += height * width)));
  globalThis.given = { data, width, height };
  const before = process.cpuUsage();  // and not the clock: other programs run as well
  const found = vm.runInThisContext("answer(model, given)");
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ ...found, ms: (user + system) / 1000 }));
}
