import logo from "./missing.png";

export const Rows = ({ games, Image }) =>
  games.map((game, index) => (
    <li key={game.id}>
      <img loading={index < 3 ? "eager" : "lazy"} src={game.art} alt="" />
      <img {...game.image} alt="" />
      <Image src={game.art} />
      <b onClick={() => <img src={logo} alt="" />} />
    </li>
  ));
