import { Rating } from "./Rating.tsx";

/** From nobody's to everybody's favourite. */
export default function RatingExample() {
  return (
    <div className="example-line">
      {[0, 1.5, 3.3, 4.8, 5].map((average) => (
        <Rating key={average} average={average} count={Math.round(average * 31)} label={`${average} of 5 stars`} />
      ))}
    </div>
  );
}
