/**
 * What the page does in a browser: filters, and ticks that it remembers. A tick belongs to a file, a code and a line's
 * text, so that it outlives a new report with other line numbers. Plain old JavaScript; nothing compiles it.
 */
export const htmlScript = `
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const key = "migrate:" + document.body.dataset.report;
  const read = () => { try { return new Set(JSON.parse(localStorage.getItem(key) || "[]")); } catch { return new Set(); } };
  const keep = () => { try { localStorage.setItem(key, JSON.stringify([...ticked])); } catch { /* private windows forget */ } };
  const ticked = read();
  const groups = [...document.querySelectorAll(".group")].map((element) => {
    const seen = new Map();
    const items = [...element.querySelectorAll("li")].map((li) => {
      const what = [element.dataset.code, li.dataset.file, li.querySelector(".snippet")?.textContent ?? ""].join("\\n");
      const nth = seen.get(what) ?? 0;
      seen.set(what, nth + 1);
      const id = what + "\\n" + nth;
      const box = li.querySelector("input");
      box.checked = ticked.has(id);
      box.addEventListener("change", () => {
        if (box.checked) ticked.add(id); else ticked.delete(id);
        keep();
        show();
      });
      return { li, box, file: li.dataset.file, text: (element.dataset.code + " " + li.textContent).toLowerCase() };
    });
    return { element, items, code: element.dataset.code, severity: element.dataset.severity, open: element.querySelector(".open") };
  });
  const bar = document.querySelector("progress");
  const said = document.querySelector(".progress output");
  const none = document.getElementById("none");

  function show() {
    const words = form.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const folder = form.folder.value;
    let done = 0, all = 0, visible = 0;
    for (const group of groups) {
      const wanted = form[group.severity].checked && (!form.code.value || form.code.value === group.code);
      let left = 0, here = 0;
      for (const { li, box, file, text } of group.items) {
        all += 1;
        if (box.checked) done += 1; else left += 1;
        li.classList.toggle("done", box.checked);
        const isIn = !folder || file === folder || file.startsWith(folder + "/");
        li.hidden = !(isIn && (form.done.checked || !box.checked) && words.every((word) => text.includes(word)));
        if (!li.hidden) here += 1;
      }
      group.open.textContent = left;
      group.element.dataset.left = left;
      group.element.hidden = !wanted || here === 0;
      if (!group.element.hidden) visible += here;
    }
    bar.value = done;
    said.textContent = done + " of " + all;
    none.hidden = visible > 0;
  }

  form.hidden = false;
  document.querySelector(".progress").hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  show();
})();
`;
