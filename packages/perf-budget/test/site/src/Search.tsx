import { useEffect, useState } from "react";
import { games } from "./games.ts";
import { knobs } from "./knobs.ts";
import { Results } from "./Results.tsx";
import { burn } from "./work.ts";

export function Search() {
  const [text, setText] = useState("");
  const [settled, setSettled] = useState("");
  const [found, setFound] = useState("");

  function changeText(next: string) {
    burn(knobs().handlerMs);
    setText(next);
  }

  useEffect(() => {
    if (knobs().extraCommit && settled !== text) setSettled(text);
  }, [text, settled]);

  async function search() {
    const answer = await fetch(`/api/search?q=${encodeURIComponent(text)}`);
    const { total } = (await answer.json()) as { total: number };
    setFound(`${total} found`);
  }

  const shown = games.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  return (
    <section>
      <input id="q" value={text} onChange={(event) => changeText(event.currentTarget.value)} />
      <button id="search" onClick={() => void search()}>
        Search
      </button>
      <output id="found">{found}</output>
      <Results games={shown} />
    </section>
  );
}
