// The page: photos in, groups by room, corrections by drag, key or tap, and a CSV out. No framework, no build step.

const AT_ONCE = 2; // requests under way
const IN_ONE = 4; // photos a request: as many as go through the model together
const THUMBNAIL = 320; // pixels along a thumbnail's longer side
const UNTAGGED = "", UNREADABLE = "!";

const $ = (id) => document.getElementById(id);
const board = $("board"), dialog = $("rooms");

const NO_SERVER = "The server cannot be reached.";

const photos = []; // {id, file, path, answer, decision, unsent, card}
const steps = []; // for Undo: [[photo, decision before], ...] each
let model = null;
let anchor = null; // of a range selection
let running = 0;
let passedOver = 0; // files that are no photos
const waiting = []; // to be sent

// What a photo is

const tagOf = (photo) =>
  photo.decision ?? photo.answer?.tag ?? (photo.answer?.error ? UNREADABLE : UNTAGGED);
const labelInfo = (label) => model.labels.find((one) => one.label === label);
const nameOf = (tag) =>
  tag === UNTAGGED ? "Not tagged yet" : tag === UNREADABLE ? "Could not be read" : labelInfo(tag)?.name ?? tag;
const within = (tag) => (nameOf(tag)[0] ?? "").toLowerCase() + nameOf(tag).slice(1);
const confidence = (photo) => photo.answer?.labels[0]?.probability;
const level = (p) => (p >= model.high ? "high" : p >= model.medium ? "medium" : "low");
const perCent = (p) => `${p < 0.9995 ? Math.min(99, Math.round(100 * p)) : 100} %`;
const unsure = (photo) => {
  if (photo.decision != null || !photo.answer?.tag) return false;
  const [first, second] = Object.values(photo.answer.probabilities).sort((a, b) => b - a);
  return first < model.medium || first - (second ?? 0) < 0.15;
};
const plural = (count, one, many) => (count === 1 ? `1 ${one}` : `${count.toLocaleString()} ${many}`);

// Taking photos in

async function add(found) {
  const key = ({ path, file }) => `${path}\n${file.size}\n${file.lastModified}`;
  const known = new Map(photos.map((photo) => [key(photo), photo]));
  const fresh = found.filter((one) => !known.has(key(one)));
  for (const photo of new Set(found.map((one) => known.get(key(one))))) {
    if (!photo?.unsent) continue;
    photo.unsent = false;
    photo.answer = null;
    waiting.push(photo);
  }
  fresh.sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }));
  for (const { path, file } of fresh) {
    const photo = { id: photos.length, file, path, answer: null, decision: null };
    photos.push(photo);
    waiting.push(photo);
  }
  draw();
  pump();
}

function pump() {
  while (running < AT_ONCE && waiting.length) {
    running += 1;
    send(waiting.splice(0, IN_ONE)).finally(() => {
      running -= 1;
      draw();
      pump();
    });
  }
}

async function send(batch) {
  const form = new FormData();
  for (const photo of batch) form.append("images", photo.file, photo.file.name);
  try {
    const response = await patient(() => fetch(`/v1/tags?thumbnail=${THUMBNAIL}`, { method: "POST", body: form }));
    const body = await response.json();
    if (!response.ok) {
      if (batch.length > 1) { // one of them may be at fault: each for itself
        for (const photo of batch) await send([photo]);
        return;
      }
      fail(batch, body.error ?? "The server could not answer.");
      return;
    }
    body.photos.forEach((answer, place) => { batch[place].answer = answer; });
  } catch {
    fail(batch, `${NO_SERVER} Choose the photo again to try again.`);
    for (const photo of batch) photo.unsent = true;
  }
}

function fail(batch, sentence) {
  for (const photo of batch) photo.answer = { tag: null, labels: [], probabilities: {}, attributes: {}, error: sentence };
}

async function patient(ask) { // a busy server says when to come back
  for (let tries = 0; ; tries += 1) {
    const response = await ask();
    if (response.status !== 503 || tries >= 60) return response;
    const seconds = Number(response.headers.get("Retry-After")) || 1;
    await new Promise((done) => setTimeout(done, 1000 * seconds));
  }
}

async function dropped(items) { // folders arrive as entries, to be walked
  const found = [];
  const walk = async (entry, path) => {
    if (entry.isFile) {
      const file = await new Promise((good, bad) => entry.file(good, bad));
      if (takes(file)) found.push({ path: path + file.name, file });
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((good, bad) => reader.readEntries(good, bad));
      if (!some.length) return;
      for (const one of some) await walk(one, `${path}${entry.name}/`);
    }
  };
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  for (const entry of entries) await walk(entry, "");
  return entries.length === 1 && entries[0].isDirectory ? found.map(belowTop) : found;
}

const belowTop = ({ path, file }) => ({ path: path.slice(path.indexOf("/") + 1), file });
const isPhoto = (file) =>
  !file.name.startsWith(".") &&
  (file.type.startsWith("image/") || /\.(jpe?g|png|webp|bmp|tiff?|gif|heic|heif|avif)$/i.test(file.name));

function takes(file) { // what is no photo is counted, as nobody would know else that it was left out
  const photo = isPhoto(file);
  if (!photo && !file.name.startsWith(".")) passedOver += 1;
  return photo;
}

// Drawing

let drawing = false;
function draw() { // at most once a frame
  if (drawing || !model) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    drawBoard();
    drawBars();
  });
}

function drawBoard() {
  $("empty").hidden = photos.length > 0;
  const focused = document.activeElement?.dataset?.id;
  const groups = new Map(model.labels.map((one) => [one.label, []]));
  for (const photo of photos) {
    const tag = tagOf(photo);
    if (!groups.has(tag)) groups.set(tag, []);
    groups.get(tag).push(photo);
  }
  for (const section of [...board.querySelectorAll(".group")]) if (!groups.get(section.dataset.tag)?.length) section.remove();
  let before = $("empty");
  for (const [tag, members] of groups) {
    if (!members.length) continue;
    const section = groupOf(tag);
    if (section.previousElementSibling !== before) before.after(section);
    before = section;
    const count = members.filter(unsure).length;
    section.querySelector(".count").textContent = plural(members.length, "photo", "photos");
    section.querySelector(".unsure").textContent = count ? `${count.toLocaleString()} to review` : "";
    const cards = section.querySelector(".cards");
    members.forEach((photo, place) => {
      const card = cardOf(photo);
      if (cards.children[place] !== card) cards.insertBefore(card, cards.children[place] ?? null);
    });
    while (cards.children.length > members.length) cards.lastChild.remove();
  }
  if (focused !== undefined && document.activeElement?.dataset?.id !== focused) cardAt(Number(focused))?.focus();
}

function groupOf(tag) {
  const here = board.querySelector(`.group[data-tag="${CSS.escape(tag)}"]`);
  if (here) return here;
  const section = make("section", "group");
  section.dataset.tag = tag;
  const header = make("header");
  const swatch = make("span", "swatch");
  swatch.style.background = labelInfo(tag)?.colour ?? "var(--dim)";
  header.append(swatch, make("h2", "", nameOf(tag)), make("span", "dim count"), make("span", "unsure"));
  const cards = make("div", "cards");
  cards.setAttribute("role", "listbox");
  cards.setAttribute("aria-multiselectable", "true");
  cards.setAttribute("aria-label", nameOf(tag));
  section.append(header, cards);
  return section;
}

function cardOf(photo) {
  if (!photo.card) {
    photo.card = make("div", "card");
    photo.card.dataset.id = photo.id;
    photo.card.tabIndex = 0;
    photo.card.draggable = true;
    photo.card.setAttribute("role", "option");
    photo.card.setAttribute("aria-selected", "false");
  }
  const state = `${tagOf(photo)}\n${photo.decision}\n${photo.answer ? 1 : 0}`;
  if (photo.card.dataset.state !== state) {
    photo.card.dataset.state = state;
    fill(photo);
  }
  return photo.card;
}

function fill(photo) {
  const { answer, card } = photo;
  const picture = make("div", "picture");
  if (answer?.thumbnail) {
    const image = make("img");
    image.src = answer.thumbnail;
    image.alt = "";
    picture.append(image);
  } else {
    picture.classList.add("none");
    picture.textContent = answer ? "No picture" : "Waiting";
  }
  const listing = photo.path.includes("/") ? photo.path.slice(0, photo.path.indexOf("/")) : "";
  const badge = make("div", "badge");
  let spoken;
  if (photo.decision != null) {
    badge.classList.add("you");
    badge.append(mark("check"), make("b", "", "you"));
    spoken = "decided by you";
  } else if (answer?.tag) {
    const p = confidence(photo);
    badge.classList.add(level(p));
    badge.append(mark(level(p)), make("b", "", perCent(p)));
    spoken = `${perCent(p)}${unsure(photo) ? ", needs review" : ""}`;
  } else if (answer?.error) {
    badge.classList.add("error");
    badge.textContent = answer.error;
    spoken = answer.error;
  } else {
    badge.append(make("span", "dim", "waiting"));
    spoken = "waiting";
  }
  const also = (answer?.labels ?? []).filter((one) => one.label !== tagOf(photo)).slice(0, 2);
  if (also.length)
    badge.append(make("span", "also", `· ${also.map((one) => `${nameOf(one.label)} ${perCent(one.probability)}`).join(" · ")}`));
  card.replaceChildren(picture, make("div", "name", listing || photo.file.name), badge);
  card.title = photo.path;
  card.setAttribute("aria-label", `${photo.path}, ${within(tagOf(photo))}, ${spoken}`);
}

const SHAPES = { // full, half and empty: the shape alone says it
  high: '<circle cx="5" cy="5" r="4.5" fill="currentColor"/>',
  medium: '<circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor"/>',
  low: '<circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  check: '<path d="M1 5.5 4 8.5 9 1.5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>',
};
function mark(shape) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 10 10");
  svg.setAttribute("aria-hidden", "true");
  svg.innerHTML = SHAPES[shape];
  return svg;
}

function drawBars() {
  const done = photos.filter((photo) => photo.answer).length;
  const progress = $("progress");
  progress.hidden = done === photos.length;
  progress.max = photos.length || 1;
  progress.value = done;
  const review = photos.filter(unsure).length, broken = photos.filter((photo) => tagOf(photo) === UNREADABLE).length;
  const parts = [photos.length ? plural(photos.length, "photo", "photos") : "No photos yet"];
  if (done < photos.length) parts.push(`${done.toLocaleString()} tagged`);
  if (review) parts.push(`${review.toLocaleString()} to review`);
  if (broken) parts.push(`${broken.toLocaleString()} could not be read`);
  if (passedOver) parts.push(`${plural(passedOver, "file", "files")} left out (no photos)`);
  $("summary").textContent = parts.length > 1 || photos.length ? parts.join(" · ") : "No photos yet.";
  $("download").disabled = !done || done < photos.length;
  $("undo").disabled = !steps.length;
}

function make(kind, className = "", text = "") {
  const element = document.createElement(kind);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

// Selecting and correcting

const cardAt = (id) => photos[id]?.card;
const shownCards = () => [...board.querySelectorAll(".card")];
const selected = () => shownCards().filter((card) => card.getAttribute("aria-selected") === "true").map((card) => photos[card.dataset.id]);
const choose = (card, on) => card.setAttribute("aria-selected", String(on));

function select(card, event) {
  const all = shownCards();
  if (event?.shiftKey && anchor?.isConnected) {
    const [from, to] = [all.indexOf(anchor), all.indexOf(card)].sort((a, b) => a - b);
    all.forEach((one, place) => choose(one, place >= from && place <= to));
  } else if (event?.ctrlKey || event?.metaKey) {
    choose(card, card.getAttribute("aria-selected") !== "true");
    anchor = card;
  } else {
    all.forEach((one) => choose(one, one === card));
    anchor = card;
  }
}

function acting() { // the selected photos, else the one with the keyboard
  const chosen = selected();
  const card = document.activeElement?.closest?.(".card");
  return chosen.length ? chosen : card ? [photos[card.dataset.id]] : [];
}

function decide(some, tag) { // one gesture, one step
  const changed = some.filter((photo) => photo.answer && photo.decision !== (tag ?? null));
  if (!changed.length) return;
  const next = after(changed);
  steps.push(changed.map((photo) => [photo, photo.decision]));
  for (const photo of changed) photo.decision = tag ?? null;
  drawBoard();
  drawBars();
  if (next) { // the keyboard goes on where it was, not after what moved away
    shownCards().forEach((one) => choose(one, one === next));
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

function after(moved) {
  const all = shownCards(), gone = new Set(moved.map((photo) => photo.card));
  const last = Math.max(...moved.map((photo) => all.indexOf(photo.card)));
  return all.slice(last + 1).find((card) => !gone.has(card)) ?? all.slice(0, last).reverse().find((card) => !gone.has(card));
}

function confirmThese(some) {
  const ready = some.filter((photo) => photo.answer?.tag && photo.decision == null);
  const byTag = new Map();
  for (const photo of ready) byTag.set(tagOf(photo), [...(byTag.get(tagOf(photo)) ?? []), photo]);
  if (!byTag.size) return;
  const next = after(ready);
  steps.push(ready.map((photo) => [photo, photo.decision]));
  for (const [tag, members] of byTag) for (const photo of members) photo.decision = tag;
  drawBoard();
  drawBars();
  next?.focus();
  if (next) shownCards().forEach((one) => choose(one, one === next));
}

function undo() {
  const step = steps.pop();
  if (!step) return;
  for (const [photo, decision] of step) photo.decision = decision;
  drawBoard();
  drawBars();
  step[0][0].card.focus();
  step[0][0].card.scrollIntoView({ block: "nearest" });
}

function askRoom(some) {
  $("rooms-title").textContent = `File ${some.length === 1 ? some[0].file.name : plural(some.length, "photo", "photos")} under`;
  for (const button of $("room-buttons").children)
    button.setAttribute("aria-current", String(some.every((photo) => tagOf(photo) === button.dataset.label)));
  dialog.photos = some;
  dialog.showModal();
}

// Events

board.addEventListener("click", (event) => {
  const card = event.target.closest(".card");
  if (!card) return;
  const again = card.getAttribute("aria-selected") === "true" && !event.shiftKey && !event.ctrlKey && !event.metaKey;
  const touch = event.pointerType === "touch";
  if (touch || !again) select(card, event);
  card.focus();
  if (touch) askRoom(selected());
});
board.addEventListener("dblclick", (event) => {
  const card = event.target.closest(".card");
  if (card) askRoom(acting());
});

document.addEventListener("keydown", (event) => {
  if (event.target.matches?.("input, button") && !dialog.open) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") { event.preventDefault(); undo(); return; }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a" && !dialog.open) {
    event.preventDefault();
    shownCards().forEach((card) => choose(card, true));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const some = dialog.open ? dialog.photos : acting();
  const room = model?.labels.find((one) => one.key && one.key === event.key.toUpperCase());
  if (room && some.length) { event.preventDefault(); dialog.close(); decide(some, room.label); return; }
  if (dialog.open) return;
  if (event.key === "Enter" && some.length) { event.preventDefault(); confirmThese(some); }
  else if (event.key === "Backspace" && some.length) { event.preventDefault(); decide(some, null); }
  else if (event.key === " " && some.length) { event.preventDefault(); askRoom(some); }
  else if (event.key.startsWith("Arrow")) move(event);
});

function move(event) {
  const card = document.activeElement?.closest?.(".card"), all = shownCards();
  if (!all.length) return;
  event.preventDefault();
  let target;
  if (!card) target = all[0];
  else if (event.key === "ArrowLeft") target = all[all.indexOf(card) - 1];
  else if (event.key === "ArrowRight") target = all[all.indexOf(card) + 1];
  else { // the nearest card of the next row
    const down = event.key === "ArrowDown", here = card.getBoundingClientRect();
    const rows = all.map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => (down ? box.top > here.top + 4 : box.top < here.top - 4));
    const row = rows.length ? (down ? Math.min : Math.max)(...rows.map(([, box]) => box.top)) : null;
    target = rows.filter(([, box]) => Math.abs(box.top - row) < 4).sort(([, a], [, b]) => Math.abs(a.left - here.left) - Math.abs(b.left - here.left))[0]?.[0];
  }
  if (!target) return;
  target.focus();
  select(target, event.shiftKey ? event : null);
  target.scrollIntoView({ block: "nearest" });
}

let dragged = [];
board.addEventListener("dragstart", (event) => {
  const card = event.target.closest(".card");
  if (!card) return;
  if (card.getAttribute("aria-selected") !== "true") select(card);
  dragged = selected();
  dragged.forEach((photo) => photo.card.classList.add("dragged"));
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.map((photo) => photo.path).join("\n"));
});
board.addEventListener("dragend", () => {
  dragged.forEach((photo) => photo.card.classList.remove("dragged"));
  dragged = [];
  light(null);
});
const canTake = (section) => section && section.dataset.tag !== UNTAGGED && section.dataset.tag !== UNREADABLE;
function light(section) {
  for (const one of board.querySelectorAll(".group.over")) if (one !== section) one.classList.remove("over");
  section?.classList.add("over");
}
board.addEventListener("dragover", (event) => {
  const section = event.target.closest?.(".group");
  if (dragged.length) {
    if (!canTake(section)) { light(null); return; }
    event.preventDefault();
    light(section);
  } else if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    board.classList.add("over");
  }
});
board.addEventListener("dragleave", (event) => { if (!board.contains(event.relatedTarget)) { board.classList.remove("over"); light(null); } });
board.addEventListener("drop", async (event) => {
  event.preventDefault();
  board.classList.remove("over");
  const section = event.target.closest?.(".group");
  if (dragged.length) { if (canTake(section)) decide(dragged, section.dataset.tag); return; }
  await add(await dropped(event.dataTransfer.items));
});
for (const kind of ["dragover", "drop"]) // a photo dropped beside the board must not replace the page
  document.addEventListener(kind, (event) => { if (event.dataTransfer?.types.includes("Files")) event.preventDefault(); });

for (const [button, input] of [["choose-photos", "photos"], ["choose-folder", "folder"]]) {
  $(button).addEventListener("click", () => $(input).click());
  $(input).addEventListener("change", async ({ target }) => {
    const found = [...target.files].filter(takes).map((file) =>
      file.webkitRelativePath ? belowTop({ path: file.webkitRelativePath, file }) : { path: file.name, file });
    target.value = "";
    await add(found);
  });
}
$("undo").addEventListener("click", undo);
$("confirm").addEventListener("click", () => { dialog.close(); confirmThese(dialog.photos); });
$("download").addEventListener("click", async () => {
  const rows = photos.map(({ path, decision, answer }) => ({
    path, decision, probabilities: answer.probabilities, attributes: answer.attributes ?? {}, width: answer.width ?? 0, height: answer.height ?? 0, error: answer.error ?? null,
  }));
  const response = await fetch("/v1/table", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ photos: rows }),
  }).catch(() => null);
  if (!response) { $("summary").textContent = `${NO_SERVER} What you decided stays on this page: try again later.`; return; }
  if (!response.ok) { $("summary").textContent = (await response.json()).error; return; }
  const link = make("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = "tags.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
});
window.addEventListener("beforeunload", (event) => { if (photos.some((photo) => photo.decision != null)) event.preventDefault(); });

// Begin

const answer = await fetch("/v1/model").catch(() => null);
if (answer?.ok) {
  model = await answer.json();
  $("model").textContent = `Model ${model.version} · ${model.engine}`;
  for (const one of model.labels) {
    const button = make("button");
    button.type = "button";
    button.dataset.label = one.label;
    const swatch = make("span", "swatch");
    swatch.style.background = one.colour;
    button.append(swatch, make("span", "", one.name), make("span", "spring"), make("kbd", "", one.key));
    button.addEventListener("click", () => { dialog.close(); decide(dialog.photos, one.label); });
    $("room-buttons").append(button);
  }
  draw();
} else {
  $("summary").textContent = `${NO_SERVER} Reload the page to try again.`;
}
