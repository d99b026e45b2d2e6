// Says under the field of the machine-readable lines, while they are typed, which check digits hold (ICAO Doc 9303, parts 3 to 7).
// It spares a press and decides nothing: without it the page works alike, and what counts is read by brama/documents/reading.py. Words are
// those of the page; nothing is sent, nothing is kept.
"use strict";

(() => {
  const FILLER = "<";
  const LINES = { td1: [3, 30], td2: [2, 36], td3: [2, 44] };
  const WEIGHTS = [7, 3, 1];
  const PAUSE = 500; // milliseconds without a key, so that nobody is read every letter aloud
  const BLANK = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
  const MEANT = { "«": "<<", "»": "", "›": "", "‹": "<", "_": "<" };
  [..."АВЕІКМНОРСТУХЅЈ"].forEach((letter, at) => { MEANT[letter] = "ABEIKMHOPCTYXSJ"[at]; });

  const cleaned = (typed) => [...typed.replace(BLANK, "").toUpperCase()].map((each) => MEANT[each] ?? each).join("");

  function checkDigit(text) {
    const values = [...text].map((letter) => (letter === FILLER ? 0 : parseInt(letter, 36)));
    return String(values.reduce((sum, value, at) => sum + value * WEIGHTS[at % 3], 0) % 10);
  }

  function digit(field, line, first, last, text, read) {
    const due = checkDigit(text);
    return { field, line, first, last, read, due, fits: read === due || (read === FILLER && due === "0" && field === "optional") };
  }

  // A number of more than nine letters goes on in the optional field, its check digit behind it (part 5, 4.2.2 note j).
  function long(number, read, optional) {
    const rest = optional.split(FILLER, 1)[0];
    return read !== FILLER || rest.length < 2 ? [number, read] : [number + rest.slice(0, -1), rest.slice(-1)];
  }

  const birthAndExpiry = (line, birth, expiry, at) => [
    digit("birth", at, birth + 1, birth + 7, line.slice(birth, birth + 6), line[birth + 6]),
    digit("expiry", at, expiry + 1, expiry + 7, line.slice(expiry, expiry + 6), line[expiry + 6]),
  ];

  const DIGITS = {
    td3: (_, two) => [
      digit("number", 2, 1, 10, two.slice(0, 9), two[9]), ...birthAndExpiry(two, 13, 21, 2),
      digit("optional", 2, 29, 43, two.slice(28, 42), two[42]),
      digit("whole", 2, 22, 44, two.slice(0, 10) + two.slice(13, 20) + two.slice(21, 43), two[43]),
    ],
    td2: (_, two) => [
      digit("number", 2, 1, 10, ...long(two.slice(0, 9), two[9], two.slice(28, 35))), ...birthAndExpiry(two, 13, 21, 2),
      digit("whole", 2, 22, 36, two.slice(0, 10) + two.slice(13, 20) + two.slice(21, 35), two[35]),
    ],
    td1: (one, two) => [
      digit("number", 1, 6, 15, ...long(one.slice(5, 14), one[14], one.slice(15))), ...birthAndExpiry(two, 0, 8, 2),
      digit("whole", 2, 19, 30, one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29), two[29]),
    ],
  };

  // The kind by all letters, as the server finds it; by the first line while others are still to come.
  function kindOf(typed, length) {
    const [first, ...others] = typed.trimStart().split("\n");
    const whole = ([count, letters]) => count * letters === length;
    const begun = ([count, letters]) => others.length && letters === cleaned(first).length && length < count * letters;
    return Object.keys(LINES).find((kind) => whole(LINES[kind])) ?? Object.keys(LINES).find((kind) => begun(LINES[kind]));
  }

  // Without a line break a longer kind passes through the lengths of the shorter ones: nothing is said of what may be half of one.
  const mayGoOn = (typed, text, kind) => !typed.trim().includes("\n") && kind !== "td1" && !(kind === "td3" && /^[PV]/.test(text));

  function read(typed) {
    const text = cleaned(typed);
    const strange = [...text].filter((letter) => !/[A-Z0-9<]/.test(letter)).length;
    if (strange) return { wrong: "letters", found: strange };
    const kind = kindOf(typed, text.length);
    if (!kind) return text ? { wrong: "length", found: text.length } : {};
    const [count, letters] = LINES[kind];
    const padded = text.padEnd(count * letters, FILLER);
    const lines = Array.from({ length: count }, (_, at) => padded.slice(at * letters, (at + 1) * letters));
    // Part 7: a visa has no digit over what is optional, nor over the whole.
    const visa = lines[0].slice(0, 2).replaceAll(FILLER, "").startsWith("V");
    const there = DIGITS[kind](...lines).filter((each) => !(visa && ["optional", "whole"].includes(each.field)));
    const [ended, whole] = [Math.floor(text.length / letters), text.length === count * letters];
    if (whole && mayGoOn(typed, text, kind) && !there.every((each) => each.fits)) return {};
    return { there, ended, whole, ...(whole ? {} : { wrong: "length", found: text.length }) };
  }

  const filled = (words, facts) => words.replace(/\{(\w+)\}/g, (_, name) => facts[name]);

  function* told({ there, ended, whole, wrong, found }, words) {
    for (let line = 1; line <= (ended ?? 0); line += 1) {
      const mine = there.filter((each) => each.line === line);
      const apart = mine.filter((each) => !each.fits);
      for (const each of apart) {
        yield { text: filled(words.not, { ...each, field: words[each.field] }), wrong: each.field, due: each.due };
      }
      if (!apart.length) yield { text: filled(mine.length ? words.fits : words.bare, { line }) };
    }
    if (wrong) yield { text: filled(words[wrong], { found }), wrong };
    if (whole) yield { text: there.every((each) => each.fits) ? words.whole_fits : words.slip, whole };
  }

  function show(place, typed) {
    const lines = [...told(read(typed), place.dataset)].map(({ text, wrong, due, whole }) => {
      const line = document.createElement("p");
      line.textContent = text;
      if (wrong && !["letters", "length"].includes(wrong)) line.className = "error";
      for (const [name, value] of Object.entries({ wrong, due, whole })) if (value) line.dataset[name] = value;
      return line;
    });
    place.replaceChildren(...lines);
  }

  const place = document.getElementById("zone-live");
  const field = document.getElementById(place.dataset.of);
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(place, field.value), PAUSE);
  });
})();
