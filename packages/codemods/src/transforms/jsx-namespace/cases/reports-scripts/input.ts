declare namespace JSX {
  interface IntrinsicElements {
    "x-game": { title: string };
  }
}

type Game = JSX.Element;
