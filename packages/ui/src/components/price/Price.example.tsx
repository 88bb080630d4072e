import { Price } from "./Price.tsx";

/** Figures of one width: the points stand below each other. */
export default function PriceExample() {
  return (
    <ul className="example-prices">
      {[499, 11_111, 123_456, 99_999_999].map((cents) => (
        <li key={cents}>
          <Price cents={cents} />
        </li>
      ))}
    </ul>
  );
}
