import { useState } from "react";
import { games, type Game } from "../../testing/games.ts";
import { SearchBox } from "./SearchBox.tsx";

const all = games(2000);
const matching = (typed: string): Game[] =>
  typed.trim() === "" ? [] : all.filter((game) => game.title.toLowerCase().includes(typed.trim().toLowerCase()));

/** Type "moon": suggestions come from two thousand made-up titles. */
export default function SearchBoxExample() {
  const [typed, setTyped] = useState("");
  const [searched, setSearched] = useState("");
  const suggestions = matching(typed).slice(0, 8);
  return (
    <div className="example-tall">
      <SearchBox
        label="Search games"
        placeholder="Title, machine, year"
        submitLabel="Search"
        suggestions={suggestions}
        suggestionText={(game) => game.title}
        suggestionKey={(game) => game.id}
        suggestionNote={(game) => `${game.machine}, ${game.year}`}
        suggestionCount={(count) => `${count} suggestions`}
        onType={setTyped}
        onSearch={setSearched}
      />
      <p>
        {searched === ""
          ? "Nothing searched for yet."
          : `Searched for “${searched}”: ${matching(searched).length} games.`}
      </p>
    </div>
  );
}
