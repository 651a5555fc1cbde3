// The finder, the check of a sentence, and the HTML to embed, over the API. All data become text nodes; nothing is stored.
"use strict";

const words = code => code.charAt(0) + code.slice(1).replaceAll("_", " ").toLowerCase();

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function list(texts, attributes) {
  const made = element("ul", null, attributes);
  for (const text of texts) made.append(text instanceof Node ? wrapped("li", text) : element("li", text));
  return made;
}

function wrapped(name, ...parts) {
  const made = element(name);
  made.append(...parts);
  return made;
}

async function ask(url, options) {
  const answer = await fetch(url, { ...options, headers: { Accept: "application/json", ...options?.headers } });
  const body = await answer.json();
  if (answer.ok) return body;
  throw Object.assign(new Error(body.detail ?? body.title ?? `status ${answer.status}`), { errors: body.errors ?? [] });
}

const openings = {
  OPEN: "open, by its own status", POSSIBLY_OPEN: "may be open: the trial recruits, and nothing as new is known of the place",
  NOT_OPEN: "not open", NOT_KNOWN: "not known whether it is open",
};

const standings = {
  OPEN_PLACE: "It has a place that is or may be open.", OPEN_PLACE_MS_NOT_NAMED: "It has a place that is or may be open, but its conditions do not name MS.", NO_OPEN_PLACE: "No place is known to be open.",
};

function siteText(site) {
  const place = [site.name, site.city, site.state, site.country].filter(Boolean).join(", ") || "place not named";
  const distance = site.distanceKm === null ? "distance not known" : `${site.distanceKm} km${site.precision === "CITY" ? " to the middle of the city" : ""}`;
  const own = site.siteStatus ? `own status ${words(site.siteStatus)}` : site.lastKnownSiteStatus ? `last known status ${words(site.lastKnownSiteStatus)}, which is old` : "own status not known";
  return `${place}: ${openings[site.opening]}; ${own}${site.statusAsOf ? `, as of ${site.statusAsOf}` : ""}; ${distance}`;
}

function statusText(status) {
  if (!status) return "Status not known: no source names one.";
  const age = status.ageDays === null ? "age not known" : `${status.ageDays} days old`;
  return `${words(status.status)}${status.lastKnownStatus ? ` (last known: ${words(status.lastKnownStatus)})` : ""}, as of ${status.asOf ?? "an unknown day"}; the statement is ${age}; ${status.source.publisher}.`;
}

function trialElement(trial) {
  const made = element("article", null, { class: "found" });
  const link = element("a", trial.acronym ?? trial.title, { href: `/trials/${encodeURIComponent(trial.id)}` });
  made.append(wrapped("h3", link));
  if (trial.acronym) made.append(element("p", trial.title));
  made.append(element("p", statusText(trial.status)));
  const finder = trial.finder;
  if (finder) {
    made.append(element("p", standings[finder.standing] + (finder.distanceKm === null ? " How far it is is not known." : ` The nearest is ${finder.distanceKm} km away.`)));
    const rank = { OPEN: 0, POSSIBLY_OPEN: 1, NOT_KNOWN: 2, NOT_OPEN: 3 };
    const sites = [...finder.sites].sort((one, other) => rank[one.opening] - rank[other.opening]);
    if (sites.length > 0) {
      made.append(element("h4", "Places"), list(sites.slice(0, 3).map(siteText)));
      if (sites.length > 3) {
        const others = finder.siteCount > sites.length ? `${finder.siteCount - 3} more places, of which ${sites.length - 3} are here` : `${sites.length - 3} more places`;
        made.append(wrapped("details", element("summary", others), list(sites.slice(3).map(siteText))));
      }
    } else made.append(element("p", "No place of it is known."));
    for (const [title, texts, attributes] of [["Why it matches", finder.matches, {}], ["What could not be judged", finder.notJudged, {}], ["To know before you think of joining", finder.cautions, { class: "caution" }]])
      if (texts.length > 0) made.append(element("h4", title), list(texts, attributes));
  }
  made.append(wrapped("p", element("a", "How to ask", { href: `/trials/${encodeURIComponent(trial.id)}#ask`, "aria-label": `How to ask about ${trial.acronym ?? trial.title}` }), " · ",
    element("a", "Feed of changes", { href: `/v1/changes?study=${encodeURIComponent(trial.id)}&format=atom`, "aria-label": `Feed of changes of ${trial.acronym ?? trial.title}` })));
  return made;
}

function refusal(failure, status, results, choose) {
  status.textContent = `That could not be asked: ${failure.message}`;
  const choices = (failure.errors ?? []).flatMap(error => (error.allowed ?? []).concat(error.nearest ?? []).map(value => [error.parameter, value]));
  if (choose && choices.some(([parameter]) => parameter === "place")) {
    const buttons = choices.filter(([parameter]) => parameter === "place").map(([, value]) => {
      const button = element("button", value, { type: "button" });
      button.addEventListener("click", () => choose(value));
      return button;
    });
    results.replaceChildren(element("p", "Do you mean one of these?"), list(buttons));
  }
}

function setUpFinder(form) {
  const [status, results] = [document.getElementById("finder-status"), document.getElementById("finder-results")];
  const choose = place => { form.elements.place.value = place; form.requestSubmit(); };

  // A feed of the question itself, on the page and for feed readers that look for one.
  function follow(asked) {
    asked.delete("pageSize");
    const feed = `/v1/trials/changes?${asked}&format=atom`;
    results.append(wrapped("p", element("a", "Follow this question: a feed of trials that enter or leave this list, or change in it", { href: feed, type: "application/atom+xml" })));
    document.getElementById("finder-feed")?.remove();
    document.head.append(element("link", null, { id: "finder-feed", rel: "alternate", type: "application/atom+xml", title: "Trials that you looked for", href: feed }));
  }

  async function show(url, append) {
    status.textContent = "Looking …";
    try {
      const page = await ask(url);
      const shown = page.items.map(trialElement);
      if (!append) results.replaceChildren();
      results.querySelector(".more")?.remove();
      results.append(...shown);
      const count = results.querySelectorAll("article").length;
      const apart = page.finder?.withoutCoordinates ?? [];
      status.textContent = `${count} ${count === 1 ? "trial" : "trials"}${page.next ? " so far" : ""}${page.finder?.place ? `, nearest to ${page.finder.place} first` : ""}. What is not coded in the data is not found: a trial may be missing here.`;
      if (page.next) {
        const more = element("button", "Show more trials", { type: "button" });
        more.addEventListener("click", () => show(page.next, true));
        results.append(wrapped("p", more));
        more.parentElement.className = "more";
      }
      if (!append && apart.length > 0)
        results.append(element("h3", "Trials whose places are not on the map"), element("p", "They fit everything else; their distance is not known from the data."),
          list(apart.map(id => element("a", id, { href: `/trials/${encodeURIComponent(id)}` }))));
      if (!append) follow(new URL(url, location.href).searchParams);
      if (page.finder) results.append(element("p", page.finder.attribution, { class: "soft" }));
    } catch (failure) {
      if (!append) results.replaceChildren();
      refusal(failure, status, results, choose);
    }
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    const asked = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value !== ""));
    if (!asked.has("place")) asked.delete("within");
    if (!["place", "age", "sex", "openSites"].some(name => asked.has(name))) asked.set("openSites", "false");
    asked.set("pageSize", "10");
    show(`/v1/trials?${asked}`, false);
  });
}

const verdicts = {
  CONFIRMED: "The data say the same.", ROUNDS_TO: "The data say nearly the same; the sentence rounds.", CONTRADICTED: "The data say otherwise.",
  DIFFERENT_MEASURE: "The data have the number for something else.", NOT_IN_DATA: "The data have nothing on it.", AMBIGUOUS: "It can mean several things.",
  DIFFERS: "The data differ.", NOT_FULLY_UNDERSTOOD: "Not wholly understood, so nothing is confirmed.", NO_CLAIM: "Nothing in it can be compared with the data.",
};

const checked = { VERIFIED: "read in the source", VERIFIED_COPY: "read in an exact copy", VERIFIED_SECONDARY: "retold, not read in the source itself", UNVERIFIED: "UNVERIFIED" };

function statementElement(statement, text, results) {
  const made = element("article", null, { class: "found" });
  made.append(element("h3", `${verdicts[statement.verdict] ?? "Verdict"} (${statement.verdict})`), wrapped("blockquote", element("p", text)), element("p", statement.why));
  if (statement.notUnderstood?.length > 0) made.append(element("p", `Not understood: ${statement.notUnderstood.map(one => one.text ?? one).join(", ")}`));
  const evidence = (statement.evidence ?? []).map(id => results.find(result => result.id === id) ?? { id });
  if (evidence.length > 0)
    made.append(element("h4", "What it rests on"), list(evidence.map(result => {
      const line = element("span");
      line.append(result.sentence ? `${result.sentence} ` : `${result.outcome?.title ?? result.id}: ${result.printed ?? "as in the proof"}. ${result.sentenceRefusal ?? ""} `,
        checked[result.citation?.verification] ? `${checked[result.citation.verification]}; ` : "",
        element("a", "proof", { href: `/results/${encodeURIComponent(result.id)}`, "aria-label": `Proof: ${result.outcome?.title ?? result.id}` }));
      return line;
    })));
  return made;
}

function setUpCheck(form) {
  const [status, results] = [document.getElementById("check-status"), document.getElementById("check-results")];
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const text = form.elements.text.value;
    results.replaceChildren();
    if (text.trim() === "") { status.textContent = "Write a sentence first."; return; }
    status.textContent = "Comparing …";
    try {
      const answer = await ask("/v1/claims/check", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text }) });
      const statements = answer.statements?.length > 0 ? answer.statements : [answer];
      results.append(...statements.map(one => statementElement(one, one.start === undefined ? text : text.slice(one.start, one.end), answer.results ?? [])));
      status.textContent = statements.length === 1 ? verdicts[answer.verdict] ?? answer.verdict : `${statements.length} statements were compared.`;
    } catch (failure) {
      refusal(failure, status, results);
    }
  });
}

// A link to HTML to embed shows it in place, to copy.
function setUpSnippet(link) {
  link.addEventListener("click", async event => {
    event.preventDefault();
    const answer = await fetch(link.href);
    if (!answer.ok) { location.assign(link.href); return; }
    const box = element("textarea", await answer.text(), { readonly: "", rows: "6", "aria-label": link.textContent });
    link.replaceWith(box);
    box.select();
    box.focus();
  });
}

const finder = document.getElementById("finder-form");
if (finder) setUpFinder(finder);
const check = document.getElementById("check-form");
if (check) setUpCheck(check);
document.querySelectorAll("a.snippet").forEach(setUpSnippet);
