import React from "react";

export default function Shelf({ games, logo }) {
  return (
    <section>
      <img src={logo} alt="" />
      <ul>
        {games.map((game) => (
          <li key={game.id}>
            <img loading="lazy" decoding="async" src={game.art} alt={game.title} />
            <img loading="lazy" className="seller" decoding="sync" src={game.face} alt="" />
          </li>
        ))}
      </ul>
    </section>
  );
}

export const Covers = ({ books }) => (
  <ul>
    {books.map((book) => (
      <li key={book.id}>
        <img
          loading="lazy"
          decoding="async"
          alt={book.title}
          src={book.cover}
        />
      </li>
    ))}
  </ul>
);
