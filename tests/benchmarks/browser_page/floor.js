// The Floor page as one would make it in a browser: the same feed, five figures, five charts, painted once a frame,
// or `paints_per_s` times a second, at most.
"use strict";
const TARGET_S = 20, STEP_S = 1800;
const TILES = ["service level", "waiting", "longest wait", "occupancy", "available"];
const WORKING = new Set(["talking", "held", "wrapup"]);
const wishes = new URLSearchParams(location.search), paintsPerS = Number(wishes.get("paints_per_s"));
const day = { start: 0, queued: [], answered: [], within: [], waitS: [], busy: [], staffed: [] };
const waiting = new Map(), agents = new Map();
let clock = 0, dirty = false;

const tiles = TILES.map(name => {
  const tile = document.createElement("div");
  tile.className = "tile";
  tile.innerHTML = `<span>${name}</span><b id="${name.replace(" ", "-")}">–</b><i></i>`;
  document.getElementById("tiles").append(tile);
  return tile.querySelector("b");
});

function chart(column, row, wide, title, colour) {
  const holder = document.createElement("div"), whole = document.getElementById("charts");
  const width = wide ? whole.clientWidth : (whole.clientWidth - 16) / 2, height = (whole.clientHeight - 32) / 3;
  holder.className = "chart";
  holder.style.left = `${column * (width + 16)}px`;
  holder.style.top = `${row * (height + 16)}px`;
  whole.append(holder);
  const axis = { stroke: "#9aa7b4", grid: { stroke: "#28313b" } };
  return new uPlot({
    title, width, height: height - 60, axes: [axis, axis],
    series: [{}, { stroke: colour, fill: colour + "80", paths: uPlot.paths.bars({ size: [0.84] }) }, { stroke: "#e8edf2" }],
  }, [[], [], []], holder);
}
const charts = [
  chart(0, 0, true, "service level", "#4aa3df"), chart(0, 1, false, "contacts", "#4aa3df"), chart(1, 1, false, "wait", "#4aa3df"),
  chart(0, 2, false, "occupancy", "#4aa3df"), chart(1, 2, false, "staff", "#4aa3df"),
];

const slot = at => Math.floor((at - day.start) / STEP_S);
const add = (list, at, value) => { const index = slot(at); list[index] = (list[index] || 0) + value; };

function takeSnapshot(message) {
  day.start = Math.floor(message.at / 86400) * 86400;
  for (const row of message.intervals) {
    add(day.queued, row.start, row.offered); add(day.answered, row.start, row.answered);
    add(day.within, row.start, row.answered_within); add(day.waitS, row.start, row.answered_wait_s);
    add(day.busy, row.start, row.on_contact_s); add(day.staffed, row.start, row.staffed_s);
  }
  for (const contact of message.contacts) if (contact.answered_at == null) waiting.set(contact.contact, contact.queued_at);
  for (const agent of message.agents) agents.set(agent.agent, agent);
}

function take(message) {
  if (message.at) clock = message.at;
  switch (message.type) {
    case "snapshot": takeSnapshot(message); break;
    case "contact.queued": waiting.set(message.contact, message.at); add(day.queued, message.at, 1); break;
    case "contact.answered": {
      const waitS = message.at - waiting.get(message.contact);
      waiting.delete(message.contact);
      add(day.answered, message.at, 1); add(day.waitS, message.at, waitS); add(day.within, message.at, waitS <= TARGET_S ? 1 : 0);
      break;
    }
    case "contact.abandoned": waiting.delete(message.contact); break;
    case "agent.state": agents.set(message.agent, message); break;
  }
  dirty = true;
}

const share = (part, whole) => whole ? part / whole : NaN;
const sum = list => list.reduce((all, one) => all + (one || 0), 0);
const percent = ratio => Number.isNaN(ratio) ? "—" : `${Math.round(ratio * 100)} %`;

function paint() {
  if (paintsPerS) setTimeout(paint, 1000 / paintsPerS);
  else requestAnimationFrame(paint);
  if (!dirty) return;
  dirty = false;
  const states = [...agents.values()].map(agent => agent.state);
  const working = states.filter(state => WORKING.has(state)).length, free = states.filter(state => state === "available").length;
  const longestS = Math.max(0, clock - Math.min(...waiting.values(), clock));
  const figures = [percent(share(sum(day.within), sum(day.queued))), `${waiting.size}`,
    `${Math.floor(longestS / 60)}:${String(Math.floor(longestS % 60)).padStart(2, "0")}`,
    percent(share(working, working + free)), `${free}/${states.length}`];
  figures.forEach((figure, index) => { if (tiles[index].textContent !== figure) tiles[index].textContent = figure; });
  const count = slot(clock) + 1, times = Array.from({ length: count }, (_, index) => day.start + index * STEP_S);
  const each = make => times.map((_, index) => make(index));
  const curves = [
    each(i => share(day.within[i], day.queued[i])), each(i => day.queued[i] || 0), each(i => share(day.waitS[i], day.answered[i])),
    each(i => share(day.busy[i], day.staffed[i])), each(i => (day.staffed[i] || 0) / STEP_S),
  ];
  charts.forEach((one, index) => one.setData([times, curves[index], curves[index]]));
}

function listen() {
  const socket = new WebSocket(wishes.get("feed"), "wallboard.v1");
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === "hello") socket.send(JSON.stringify({ type: "subscribe" }));
    for (const one of Array.isArray(message) ? message : [message]) take(one);
  };
}
setInterval(() => { document.getElementById("clock").textContent = new Date().toLocaleTimeString(); }, 1000);
listen();
paint();
